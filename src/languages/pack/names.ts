import type { Pattern } from '../phrases'

/** What days and months are called inside a sentence, and how names are put in order. */
export interface Names {
  /** January first. */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** A day's number as it stands in a date. */
  readonly dayNumber: Pattern
  readonly decimalMark: '.' | ','
  /** The letters after z in their order, each with those of a neighbour's alphabet that stand in its place. */
  readonly afterZ: readonly string[]
}
