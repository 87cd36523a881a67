import type { DaySpan, EpochDay } from '../date/day'

/**
 * A set of days inside fixed bounds that answers every question in constant time (rank/select arrays). Nothing is known
 * outside the bounds, so no day is looked for from there.
 */
export interface DayIndex {
  /** The first day the index knows; it need not be in the set. */
  readonly firstDay: EpochDay
  /** The last day the index knows; it need not be in the set. */
  readonly lastDay: EpochDay
  /** How many days are in the set. */
  readonly count: number
  has(day: EpochDay): boolean
  /** Returns the first day of the set on or after `day`; undefined when there is none inside the bounds, or `day` lies outside them. */
  next(day: EpochDay): EpochDay | undefined
  /** Returns the last day of the set on or before `day`; undefined when there is none inside the bounds, or `day` lies outside them. */
  previous(day: EpochDay): EpochDay | undefined
  /** Returns the n-th day, 1 the first, -1 the last; undefined when there are fewer. */
  nth(n: number): EpochDay | undefined
  /** Counts the days of the set from `first` to `last`, both inclusive; days outside the bounds count nothing. */
  countBetween(first: EpochDay, last: EpochDay): number
}

/** Builds the index of the days in `bounds` that `isIn` accepts. Bounds are inclusive and at most 65,535 days long. */
export function buildDayIndex(bounds: DaySpan, isIn: (day: EpochDay) => boolean): DayIndex {
  const { first: firstDay, last: lastDay } = bounds
  const length = lastDay - firstDay + 1
  // rank[i] counts the members before firstDay + i; select[k] is the offset of member k.
  const rank = new Uint16Array(length + 1)
  const select = new Uint16Array(length)
  let count = 0
  for (let offset = 0; offset < length; offset++) {
    rank[offset] = count
    if (isIn(firstDay + offset)) select[count++] = offset
  }
  rank[length] = count

  const knows = (day: EpochDay) => day >= firstDay && day <= lastDay
  const member = (k: number) => (k >= 0 && k < count ? firstDay + select[k]! : undefined)
  return {
    firstDay,
    lastDay,
    count,
    has: (day) => knows(day) && rank[day - firstDay + 1]! > rank[day - firstDay]!,
    next: (day) => (knows(day) ? member(rank[day - firstDay]!) : undefined),
    previous: (day) => (knows(day) ? member(rank[day - firstDay + 1]! - 1) : undefined),
    nth: (n) => (!Number.isInteger(n) || n === 0 ? undefined : member(n > 0 ? n - 1 : count + n)),
    countBetween(first, last) {
      const from = Math.max(first, firstDay) - firstDay
      const to = Math.min(last, lastDay) - firstDay
      return to < from ? 0 : rank[to + 1]! - rank[from]!
    },
  }
}
