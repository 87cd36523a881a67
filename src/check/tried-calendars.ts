import type { SchoolCalendar } from '../calendar/school-calendar'
import { mostSchoolYears, parseSchoolYears } from '../date/school-years'
import type { CountryCode } from '../load/calendar-document'
import { type CalendarFeatures, featuresOf } from './calendar-features'
import { listPlausibleCalendars } from './plausible-calendars'

/** Which calendars to try a wheel on. Years or calendars or both must be there. */
export interface FeasibilityOptions {
  /** `2026-27..2040-41`, both inclusive, at most 40 school years. Each without a calendar given is tried on the country's plausible ones. */
  readonly years?: string
  /** Whose breaks and public holidays the plausible calendars have; default NO. */
  readonly country?: CountryCode
  /** Calendars that are known; of any year. */
  readonly calendars?: readonly SchoolCalendar[]
}

/** A calendar that a wheel is tried on. */
export interface TriedCalendar {
  readonly calendar: SchoolCalendar
  /** Whether it is a school's own, or one that a school might publish. */
  readonly origin: 'given' | 'plausible'
  readonly features: CalendarFeatures
}

/**
 * Lists the calendars to try, the earliest year first and in each year the most usual first: those given, and for each further year the
 * plausible ones, 18 a year. The same options give the same list.
 *
 * @throws RangeError when `years` cannot be read or names more than 40 school years, or when there is neither a year nor a calendar
 */
export function listTriedCalendars({
  years,
  country = 'NO',
  calendars = [],
}: FeasibilityOptions): readonly TriedCalendar[] {
  const wanted = years === undefined ? [] : parseSchoolYears(years)
  if (!wanted) {
    throw new RangeError(`years must be as 2026-27..2040-41, at most ${mostSchoolYears} of them, not “${years}”`)
  }
  if (wanted.length === 0 && calendars.length === 0) throw new RangeError('give years or calendars to try')
  const known = new Set(calendars.map(({ schoolYear }) => schoolYear.id))
  const plausible = wanted
    .filter(({ id }) => !known.has(id))
    .flatMap((schoolYear) => listPlausibleCalendars(schoolYear, country))
  const tried = (origin: TriedCalendar['origin']) => (calendar: SchoolCalendar) => ({
    calendar,
    origin,
    features: featuresOf(calendar),
  })
  return [...calendars.map(tried('given')), ...plausible.map(tried('plausible'))].sort(
    (a, b) => a.calendar.schoolYear.startYear - b.calendar.schoolYear.startYear,
  )
}
