import { civilFromDay, dayFromCivil, type EpochDay, type Month } from './day'

/**
 * A school year, named by its two civil years: `2026-27`. It runs from 1 August of the first to 31 July of the second.
 * The name is the value: school years compare equal when their `id`s do.
 */
export interface SchoolYear {
  /** `2026-27`. */
  readonly id: string
  /** The civil year it starts in. */
  readonly startYear: number
  /** 1 August. */
  readonly firstDay: EpochDay
  /** 31 July. */
  readonly lastDay: EpochDay
}

/** Parses `2026-27` or `2026-2027`; undefined when the years do not follow each other. Years 1900–2198. */
export function parseSchoolYear(text: string): SchoolYear | undefined {
  const match = /^(\d{4})\s?[-–/]\s?(\d{2}|\d{4})$/.exec(text.trim())
  if (!match) return undefined
  const startYear = Number(match[1])
  const end = match[2]!
  const follows = end.length === 2 ? (startYear + 1) % 100 === Number(end) : startYear + 1 === Number(end)
  return follows && startYear >= 1900 && startYear < 2199 ? schoolYearStarting(startYear) : undefined
}

/** Returns the school year that starts on 1 August of `startYear`. */
export function schoolYearStarting(startYear: number): SchoolYear {
  return {
    id: `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`,
    startYear,
    firstDay: dayFromCivil(startYear, 8, 1),
    lastDay: dayFromCivil(startYear + 1, 7, 31),
  }
}

/** Returns the school year a day lies in. */
export function schoolYearOf(epochDay: EpochDay): SchoolYear {
  const { year, month } = civilFromDay(epochDay)
  return schoolYearStarting(month >= 8 ? year : year - 1)
}

/** Returns the civil year of a month without a year: August–December the first, January–July the second. */
export function yearOfMonth(schoolYear: SchoolYear, month: Month): number {
  return month >= 8 ? schoolYear.startYear : schoolYear.startYear + 1
}

/** Returns the week-year of an ISO week without a year: 31–53 the first, 1–30 the second. */
export function yearOfWeek(schoolYear: SchoolYear, week: number): number {
  return week >= 31 ? schoolYear.startYear : schoolYear.startYear + 1
}
