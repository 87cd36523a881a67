import type { EpochDay } from '../date/day'

/** A set of days inside fixed bounds that answers every question in constant time (rank/select arrays). */
export interface DayIndex {
  /** How many days are in the set. */
  readonly count: number
  has(day: EpochDay): boolean
  /** Returns the first day of the set on or after `day`; undefined past the bounds. */
  next(day: EpochDay): EpochDay | undefined
  /** Returns the last day of the set on or before `day`; undefined before the bounds. */
  previous(day: EpochDay): EpochDay | undefined
  /** Returns the n-th day, 1 the first, -1 the last; undefined when there are fewer. */
  nth(n: number): EpochDay | undefined
  /** Counts the days of the set from `first` to `last`, both inclusive; days outside the bounds count nothing. */
  countBetween(first: EpochDay, last: EpochDay): number
}
