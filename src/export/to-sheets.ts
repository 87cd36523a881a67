import { type EpochDay, parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import { describeWindow } from '../languages/describe-day'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import { describeReason } from '../query/describe-reason'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import { describeRoles } from './describe-roles'
import { groupSections, type SectionGrouping } from './group-sections'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { cellText, nameSheets } from './sheet-text'
import { writtenTiming } from './written-timing'

/** What a workbook's sheets take. */
export interface SheetsOptions extends ExportOptions {
  /** What a sheet is made for. Default `year`: one sheet with everything. */
  readonly by?: 'year' | SectionGrouping
}

/** A cell with its type: a day is a date to the spreadsheet, a text is never a formula. Undefined is an empty cell. */
export type SheetCell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'day'; readonly day: EpochDay }
  | undefined

/** A column: its heading and its width in characters. */
export interface SheetColumn {
  readonly title: string
  readonly width: number
}

/** A sheet of a workbook, not yet a file. */
export interface Sheet {
  /** A name that Excel takes: 1–31 characters, no other sheet's. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** How days are shown: `dd.mm.yyyy`. */
  readonly dateFormat: string
}

/**
 * Lays obligations out as the sheets of a workbook: one for the year, or one for each month, period or role, with a sheet of its own for
 * what has no dates. Typed cells, not text: days sort and filter as days. Empty sheets are left out; there is always one.
 */
export function toSheets(plan: Plan, options: SheetsOptions = {}): readonly Sheet[] {
  const language = languageOf(plan, options)
  const words = labelsOf[language].sheet
  const obligations = selectObligations(plan, options)
  const sections =
    options.by === undefined || options.by === 'year'
      ? [{ title: words.year, obligations }]
      : groupSections(plan, obligations, options.by, language).filter((section) => section.obligations.length > 0)
  const shown = sections.length === 0 ? [{ title: words.year, obligations: [] }] : sections
  const names = nameSheets(shown.map(({ title }) => title))
  return shown.map((section, i) => ({
    name: names[i] ?? '',
    columns: columnsOf(language),
    rows: [
      ...(options.partial ? [[{ type: 'text' as const, text: labelsOf[language].partialNote }]] : []),
      ...datedFirst(section.obligations).map((obligation) => rowOf(obligation, plan, language)),
    ],
    dateFormat: words.dateFormat,
  }))
}

/** What has no dates stands after what has, each in the plan's order. */
function datedFirst(obligations: readonly Obligation[]): readonly Obligation[] {
  return [...obligations.filter(isDated), ...obligations.filter((obligation) => !isDated(obligation))]
}

function columnsOf(language: Language): SheetColumn[] {
  const labels = labelsOf[language]
  const words = labelsOf[language].sheet
  return [
    { title: labels.measure, width: 44 },
    { title: labels.when, width: 30 },
    { title: labels.responsible, width: 26 },
    { title: labels.participants, width: 34 },
    { title: words.first, width: 12 },
    { title: words.due, width: 12 },
    { title: words.schoolDays, width: 11 },
    { title: labels.time, width: 12 },
    { title: labels.place, width: 18 },
    { title: words.period, width: 18 },
    { title: words.note, width: 34 },
    { title: 'id', width: 34 },
  ]
}

function rowOf(obligation: Obligation, plan: Plan, language: Language): SheetCell[] {
  const wheel = plan.wheelOf(obligation)
  const labels = labelsOf[language]
  const titles = new Map(wheel.periods.map(({ id, title }) => [id, title]))
  const [first, due] = isDated(obligation) ? [dayCell(obligation.first), dayCell(obligation.due)] : []
  return [
    textCell(obligation.title),
    textCell(writtenTiming(obligation, wheel, language)),
    textCell(describeRoles(obligation.responsible, wheel, labels)),
    textCell(describeRoles(obligation.participants, wheel, labels)),
    first,
    due,
    isDated(obligation) ? { type: 'number', number: obligation.schoolDays } : undefined,
    textCell(obligation.time ?? ''),
    textCell(obligation.place ?? ''),
    textCell(obligation.periods.map((id) => titles.get(id) ?? id).join(', ')),
    textCell(noteOf(obligation, language)),
    textCell(obligation.id),
  ]
}

/** Says in words what no date can: that it is tentative, one of several windows, or why and where it has no date. */
function noteOf(obligation: Obligation, language: Language): string {
  const labels = labelsOf[language]
  const open = { standing: labels.wholeYear, 'as-needed': labels.asNeeded, asap: labels.asap }
  const notes: string[] = obligation.tentative ? [labels.tentative] : []
  if (isDated(obligation)) {
    const windows = obligation.candidates?.map(({ first, due }) => describeWindow(first, due, language))
    if (windows) notes.push(`${labels.oneOf} ${windows.join(', ')}`)
  } else if (obligation.form === 'undated') {
    const { unadjusted, reason } = obligation
    if (unadjusted) notes.push(describeWindow(unadjusted.first, unadjusted.due, language))
    notes.push(describeReason(reason, language))
  } else notes.push(open[obligation.form])
  return notes.join('; ')
}

function textCell(text: string): SheetCell {
  return text === '' ? undefined : { type: 'text', text: cellText(text) }
}

function dayCell(iso: string): SheetCell {
  const day = parseIsoDay(iso)
  return day === undefined ? undefined : { type: 'day', day }
}
