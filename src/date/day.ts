/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. No time of day, no zone. */
export type EpochDay = number

/** A day as text, `YYYY-MM-DD`. */
export type IsoDate = string

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** January is 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** A day in parts. */
export interface CivilDate {
  readonly year: number
  readonly month: Month
  readonly day: number
}

/** Days between two days, both inclusive. */
export interface DaySpan {
  readonly first: EpochDay
  readonly last: EpochDay
}

/**
 * Returns the epoch day of a civil date. Days outside the month carry over (31 April is 1 May); validate first where that matters.
 * Source: the days-from-civil algorithm for the proleptic Gregorian calendar.
 */
export function dayFromCivil(year: number, month: number, day: number): EpochDay {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Returns year, month and day of an epoch day. */
export function civilFromDay(epochDay: EpochDay): CivilDate {
  const shifted = epochDay + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9) as Month
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Returns how many days the month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Tells whether the three numbers name a day that exists. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

/** Returns the weekday of an epoch day. */
export function weekdayOf(epochDay: EpochDay): Weekday {
  return (((((epochDay + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** Prints a day as `YYYY-MM-DD`. */
export function isoFromDay(epochDay: EpochDay): IsoDate {
  const { year, month, day } = civilFromDay(epochDay)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Parses `YYYY-MM-DD`; undefined when the text has another shape or names a day that does not exist ("2027-02-29"). */
export function parseIsoDay(text: string): EpochDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCivilDate(year, month, day) ? dayFromCivil(year, month, day) : undefined
}
