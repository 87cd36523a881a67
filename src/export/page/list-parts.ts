import type { Obligation } from '../../expand/obligation'
import { monthName } from '../../languages/describe-day'
import type { Language } from '../../languages/language'
import type { Labels } from '../../languages/pack/labels'
import { periodTitle } from '../../query/describe-cell'
import { isDated } from '../../query/is-dated'
import type { Plan } from '../../query/plan'
import { beginWithCapital } from '../begin-with-capital'
import { groupByMonth } from '../group-months'

/** A part of the list: a month or a period, and at the end what has no days. */
export interface ListPart {
  readonly title: string
  readonly obligations: readonly Obligation[]
}

/** Parts the obligations by the month they start in, or by their first period; what has no days follows. Each is in one part. */
export function listParts(
  plan: Plan,
  obligations: readonly Obligation[],
  by: 'month' | 'period',
  language: Language,
  labels: Labels,
): ListPart[] {
  const of = (form: Obligation['form']) => obligations.filter((obligation) => obligation.form === form)
  const dated =
    by === 'month'
      ? groupByMonth(obligations).map(({ month, year, obligations }) => ({
          title: beginWithCapital(`${monthName(month, language)} ${year}`),
          obligations,
        }))
      : byPeriod(plan, obligations.filter(isDated), language, labels)
  return [
    ...dated,
    { title: labels.wholeYear, obligations: of('standing') },
    { title: labels.asNeeded, obligations: of('as-needed') },
    { title: labels.asap, obligations: of('asap') },
    { title: labels.undated, obligations: of('undated') },
  ].filter((part) => part.obligations.length > 0)
}

function byPeriod(plan: Plan, obligations: readonly Obligation[], language: Language, labels: Labels): ListPart[] {
  const parts = new Map<string, { title: string; obligations: Obligation[] }>()
  for (const wheel of plan.wheels)
    for (const { id, title } of wheel.periods) parts.set(`${wheel.id}\n${id}`, { title, obligations: [] })
  const loose: Obligation[] = []
  for (const obligation of obligations) {
    const [period] = obligation.periods
    const wheel = plan.wheelOf(obligation)
    if (period === undefined) {
      loose.push(obligation)
      continue
    }
    const key = `${wheel.id}\n${period}`
    const part = parts.get(key) ?? { title: beginWithCapital(periodTitle(period, wheel, language)), obligations: [] }
    parts.set(key, part)
    part.obligations.push(obligation)
  }
  return [...parts.values(), { title: labels.noPeriod, obligations: loose }]
}
