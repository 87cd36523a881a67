import type { Obligation } from '../expand/obligation'
import { monthName } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { Plan } from '../query/plan'
import { roleTitle } from './describe-roles'
import { groupByMonth } from './group-months'

/** What a plan may be parted by. */
export type SectionGrouping = 'month' | 'period' | 'role'

/** A part of a plan under its own heading. */
export interface Section {
  readonly title: string
  readonly obligations: readonly Obligation[]
}

/**
 * Parts obligations by month, by the wheels' periods or by role; none is lost. By month what has no dates stands after the months, by
 * period what has none comes last; by role an obligation stands under each role that is responsible or takes part.
 */
export function groupSections(
  plan: Plan,
  obligations: readonly Obligation[],
  by: SectionGrouping,
  language: Language,
): Section[] {
  const labels = labelsOf[language]
  if (by === 'month') {
    const of = (form: Obligation['form'], title: string) => ({
      title,
      obligations: obligations.filter((obligation) => obligation.form === form),
    })
    return [
      ...groupByMonth(obligations).map((group) => ({
        title: `${monthName(group.month, language)} ${group.year}`,
        obligations: group.obligations,
      })),
      of('standing', labels.wholeYear),
      of('as-needed', labels.asNeeded),
      of('asap', labels.asap),
      of('undated', labels.undated),
    ]
  }
  return by === 'period' ? byPeriod(plan, obligations, labels.noPeriod) : byRole(plan, obligations)
}

function byPeriod(plan: Plan, obligations: readonly Obligation[], elsewhere: string): Section[] {
  const periods = new Map<string, string>()
  for (const wheel of plan.wheels)
    for (const { id, title } of wheel.periods) if (!periods.has(id)) periods.set(id, title)
  return [
    ...[...periods].map(([id, title]) => ({
      title,
      obligations: obligations.filter((obligation) => obligation.periods.includes(id)),
    })),
    {
      title: elsewhere,
      obligations: obligations.filter((obligation) => !obligation.periods.some((period) => periods.has(period))),
    },
  ]
}

function byRole(plan: Plan, obligations: readonly Obligation[]): Section[] {
  const sections = new Map<string, { title: string; obligations: Obligation[] }>()
  for (const obligation of obligations) {
    const wheel = plan.wheelOf(obligation)
    for (const role of new Set([...obligation.responsible, ...obligation.participants].map((one) => one.role))) {
      const section = sections.get(role) ?? { title: roleTitle(role, wheel), obligations: [] }
      section.obligations.push(obligation)
      sections.set(role, section)
    }
  }
  const nobody = obligations.filter(({ responsible, participants }) => responsible.length + participants.length === 0)
  return [
    ...[...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section),
    { title: '–', obligations: nobody },
  ]
}
