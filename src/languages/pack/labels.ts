import type { Offset } from '../../timing/timing'
import type { Pattern } from '../phrases'

/** The words that exports put around the data. */
export interface Labels {
  readonly measure: string
  readonly when: string
  readonly responsible: string
  readonly participants: string
  readonly dates: string
  readonly with: string
  readonly wholeYear: string
  readonly asNeeded: string
  readonly asap: string
  readonly undated: string
  readonly noPeriod: string
  readonly optional: string
  readonly ifNeeded: string
  readonly tentative: string
  readonly week: string
  readonly nothing: string
  readonly time: string
  readonly place: string
  readonly oneOf: string
  /** The title of the day something is due. */
  readonly dueBy: (title: string) => string
  /** One and several (`{n}`) of each unit: "every month", "every {n} months". */
  readonly every: Readonly<Record<Offset['unit'], readonly [one: string, several: Pattern]>>
  readonly sheet: SheetLabels
  /** The sentence that marks an export of a plan with errors, for a reader who sees nothing else of the run. */
  readonly partialNote: string
}

/** The words of a workbook that other exports have no use for. */
export interface SheetLabels {
  readonly year: string
  readonly first: string
  readonly due: string
  readonly schoolDays: string
  readonly period: string
  readonly note: string
  /** How a spreadsheet is to show a day. */
  readonly dateFormat: string
}
