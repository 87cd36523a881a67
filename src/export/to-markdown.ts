import type { Obligation } from '../expand/obligation'
import { describeDay, describeWindow, monthName } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { Labels } from '../languages/pack/labels'
import { describeReason } from '../query/describe-reason'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import { describeRoles } from './describe-roles'
import { groupByMonth } from './group-months'
import { groupSections, type SectionGrouping } from './group-sections'
import { groupUndated } from './group-undated'
import { markdownText } from './markdown-text'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { writtenTiming } from './written-timing'

/** What a Markdown export takes. */
export interface MarkdownOptions extends ExportOptions {
  /** What a table is made for. Default `month`; `period` follows the wheel's own, as the schools' documents do; `role` is a plan for each. */
  readonly by?: SectionGrouping
}

type Section = readonly [title: string, rows: readonly (readonly string[])[]]

/**
 * Writes obligations as Markdown tables in the shape of the schools' own documents: Tiltak, Når, Ansvarlig, Hvem deltar, and
 * the dates. By month each obligation is a row; by period or role each measure is one, with all its dates.
 */
export function toMarkdown(plan: Plan, options: MarkdownOptions = {}): string {
  const language = languageOf(plan, options)
  const labels = labelsOf[language]
  const obligations = selectObligations(plan, options)
  const sections =
    options.by === undefined || options.by === 'month'
      ? byMonth(plan, obligations, labels, language)
      : byMeasure(plan, obligations, options.by, labels, language)
  const head = [labels.measure, labels.when, labels.responsible, labels.participants, labels.dates]
  const titles = plan.wheels.map(({ title }) => markdownText(title)).join(', ')
  const note = options.partial ? `\n**${labelsOf[language].partialNote}**\n` : ''
  const parts = [`# ${titles}, ${plan.calendar.schoolYear.id}\n${note}`]
  for (const [title, rows] of sections) {
    if (rows.length === 0) continue
    parts.push(
      `## ${markdownText(title)}\n\n${tableRow(head)}${tableRow(head.map(() => '---'))}${rows.map(tableRow).join('')}`,
    )
  }
  return parts.join('\n')
}

function byMonth(plan: Plan, obligations: readonly Obligation[], labels: Labels, language: Language): Section[] {
  const row = (obligation: Obligation, dates: string) => rowOf(obligation, dates, plan, labels, language)
  const of = (form: Obligation['form']) => obligations.filter((obligation) => obligation.form === form)
  return [
    ...groupByMonth(obligations).map(
      (group): Section => [
        `${monthName(group.month, language)} ${group.year}`,
        group.obligations.map((obligation) => row(obligation, datesOf(obligation, labels, language))),
      ],
    ),
    [labels.wholeYear, of('standing').map((obligation) => row(obligation, ''))],
    [labels.asNeeded, of('as-needed').map((obligation) => row(obligation, ''))],
    [labels.asap, of('asap').map((obligation) => row(obligation, ''))],
    [
      labels.undated,
      groupUndated(obligations).map(({ obligation, windows, reason }) => {
        const dates = windows.map(({ first, due }) => describeWindow(first, due, language)).join('; ')
        const why = describeReason(reason, language)
        return row(obligation, dates === '' ? why : `${dates}: ${why}`)
      }),
    ],
  ]
}

/** By period or role each measure is a row of its part, with all its dates there. */
function byMeasure(
  plan: Plan,
  obligations: readonly Obligation[],
  by: SectionGrouping,
  labels: Labels,
  language: Language,
): Section[] {
  return groupSections(plan, obligations, by, language).map((section): Section => {
    const rows = [...groupByMeasure(section.obligations, plan).values()].map((group) => {
      const dates = new Set(group.map((obligation) => datesOf(obligation, labels, language)))
      return rowOf(group[0]!, [...dates].filter((text) => text !== '').join('; '), plan, labels, language)
    })
    return [section.title, rows]
  })
}

function groupByMeasure(obligations: readonly Obligation[], plan: Plan): Map<string, Obligation[]> {
  const groups = new Map<string, Obligation[]>()
  for (const obligation of obligations) {
    const key = JSON.stringify([
      plan.wheelOf(obligation).id,
      obligation.measure,
      obligation.entry ?? '',
      obligation.title,
    ])
    const group = groups.get(key)
    if (group) group.push(obligation)
    else groups.set(key, [obligation])
  }
  return groups
}

function rowOf(obligation: Obligation, dates: string, plan: Plan, labels: Labels, language: Language): string[] {
  const wheel = plan.wheelOf(obligation)
  return [
    obligation.title,
    writtenTiming(obligation, wheel, language),
    describeRoles(obligation.responsible, wheel, labels),
    describeRoles(obligation.participants, wheel, labels),
    dates,
  ].map(markdownText)
}

function datesOf(obligation: Obligation, labels: Labels, language: Language): string {
  if (!isDated(obligation)) return obligation.form === 'undated' ? describeReason(obligation.reason, language) : ''
  const { first, due, candidates } = obligation
  const dates = candidates
    ? `${labels.oneOf} ${candidates.map((one) => describeWindow(one.first, one.due, language)).join(', ')}`
    : first === due
      ? describeDay(first, language)
      : describeWindow(first, due, language)
  return obligation.tentative ? `${dates} (${labels.tentative})` : dates
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
