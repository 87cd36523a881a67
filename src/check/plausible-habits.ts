import { type DaySpan, dayFromCivil, type EpochDay, type Month, weekdayOf } from '../date/day'
import { mondayOfIsoWeek } from '../date/iso-week'
import type { Language } from '../languages/language'
import type { CountryCode } from '../load/calendar-document'

/** Which days around Easter a school takes off. */
export type EasterHabit = 'week-before' | 'week-after' | 'holidays-only'

/**
 * How the schools of a country lay their year: what differs between them as lists, the most usual first; what hardly differs as a rule.
 * A description of what schools have published, not of what any of them has decided.
 */
export interface SchoolYearHabits {
  readonly language: Language
  /** ISO weeks. */
  readonly autumnWeeks: readonly number[]
  readonly winterWeeks: readonly number[]
  readonly easter: readonly EasterHabit[]
  firstSchoolDays(startYear: number): readonly EpochDay[]
  lastSchoolDay(startYear: number): EpochDay
  christmas(startYear: number): DaySpan
}

/** Returns the Monday on or after a day of the year. */
function mondayFrom(year: number, month: Month, date: number): EpochDay {
  return weekdayFrom(dayFromCivil(year, month, date), 1)
}

function weekdayFrom(day: EpochDay, weekday: number): EpochDay {
  return day + ((weekday - weekdayOf(day) + 7) % 7)
}

/** Spans Christmas; a lone Monday before it or a lone Friday after it goes with it, as schools do. */
function christmasFrom(startYear: number, firstDate: number, lastDate: number): DaySpan {
  const first = dayFromCivil(startYear, 12, firstDate)
  const last = dayFromCivil(startYear + 1, 1, lastDate)
  return { first: weekdayOf(first) === 2 ? first - 3 : first, last: weekdayOf(last) === 4 ? last + 3 : last }
}

/** The week of a Monday: that day, the Wednesday or the Thursday. */
const mondayWednesdayThursday = (monday: EpochDay): readonly EpochDay[] => [monday, monday + 2, monday + 3]

/**
 * NO, SE and DK: after the calendars under rules/calendars, each of which names its publication (2011–2027). Denmark's summer begins on the
 * last Saturday of June (folkeskoleloven § 14 a, danskelove.dk, read 2026-11-22), its winter break lies in week 7 or 8, in some places 9
 * (vejleidraetsefterskole.dk/artikel/ferier, read 2026-11-22). Finland's last day is the Saturday of week 22, with autumn and winter break
 * after rauma.fi, "Working days and holidays of schools" (read 2026-11-22).
 */
export const schoolYearHabits: Readonly<Record<CountryCode, SchoolYearHabits>> = {
  NO: {
    language: 'nb',
    autumnWeeks: [40, 41],
    winterWeeks: [8, 9, 7],
    easter: ['week-before'],
    firstSchoolDays: (year) => {
      const monday = mondayFrom(year, 8, 17)
      return [monday, monday - 4, monday - 5]
    },
    lastSchoolDay: (year) => weekdayFrom(dayFromCivil(year + 1, 6, 16), 5),
    christmas: (year) => christmasFrom(year, 22, 2),
  },
  SE: {
    language: 'sv',
    autumnWeeks: [44],
    winterWeeks: [8, 9, 7],
    easter: ['week-before', 'week-after'],
    firstSchoolDays: (year) => mondayWednesdayThursday(mondayFrom(year, 8, 14)),
    lastSchoolDay: (year) => weekdayFrom(dayFromCivil(year + 1, 6, 8), 4),
    christmas: (year) => christmasFrom(year, 21, 7),
  },
  DK: {
    language: 'da',
    autumnWeeks: [42],
    winterWeeks: [7, 8, 9],
    easter: ['week-before'],
    firstSchoolDays: (year) => mondayWednesdayThursday(mondayFrom(year, 8, 8)),
    lastSchoolDay: (year) => weekdayFrom(dayFromCivil(year + 1, 6, 24), 6) - 1,
    christmas: (year) => christmasFrom(year, 22, 2),
  },
  FI: {
    language: 'sv',
    autumnWeeks: [42, 43],
    winterWeeks: [8, 9, 10],
    easter: ['holidays-only'],
    firstSchoolDays: (year) => mondayWednesdayThursday(mondayFrom(year, 8, 8)),
    lastSchoolDay: (year) => mondayOfIsoWeek(year + 1, 22) + 5,
    christmas: (year) => christmasFrom(year, 22, 6),
  },
}
