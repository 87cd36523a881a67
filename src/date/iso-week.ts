import { civilFromDay, type DaySpan, dayFromCivil, type EpochDay, weekdayOf } from './day'

/** An ISO 8601 week with the year it belongs to, which near New Year differs from the civil year of its days. */
export interface IsoWeek {
  readonly weekYear: number
  readonly week: number
}

/** Returns the Monday of an ISO week. `week` may be 1–53; ask {@link isoWeeksInYear} before using 53. */
export function mondayOfIsoWeek(weekYear: number, week: number): EpochDay {
  const fourthOfJanuary = dayFromCivil(weekYear, 1, 4)
  return fourthOfJanuary - (weekdayOf(fourthOfJanuary) - 1) + (week - 1) * 7
}

/** Returns 52 or 53. */
export function isoWeeksInYear(weekYear: number): 52 | 53 {
  return (mondayOfIsoWeek(weekYear + 1, 1) - mondayOfIsoWeek(weekYear, 1)) / 7 === 53 ? 53 : 52
}

/** Returns the ISO week that holds the day: the week belongs to the year of its Thursday. */
export function isoWeekOf(epochDay: EpochDay): IsoWeek {
  const thursday = epochDay - weekdayOf(epochDay) + 4
  const weekYear = civilFromDay(thursday).year
  return { weekYear, week: (thursday - weekdayOf(thursday) + 1 - mondayOfIsoWeek(weekYear, 1)) / 7 + 1 }
}

/** Returns Monday to Sunday of the week that holds the day. */
export function isoWeekSpanOf(epochDay: EpochDay): DaySpan {
  const first = epochDay - weekdayOf(epochDay) + 1
  return { first, last: first + 6 }
}
