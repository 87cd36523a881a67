import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, dayFromCivil, daysInMonth, type Month } from '../date/day'
import { isoWeeksInYear, mondayOfIsoWeek } from '../date/iso-week'
import { yearOfMonth, yearOfWeek } from '../date/school-year'
import { badFilter } from './query-error'

/** Returns a month of the calendar's school year; 1 is January. Throws {@link QueryError} outside 1–12. */
export function monthSpan(month: number, { schoolYear }: SchoolCalendar): DaySpan {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw badFilter('month', month, '1–12')
  const year = yearOfMonth(schoolYear, month as Month)
  return { first: dayFromCivil(year, month, 1), last: dayFromCivil(year, month, daysInMonth(year, month)) }
}

/** Returns Monday to Sunday of an ISO week of the calendar's school year. Throws {@link QueryError} for a week it does not have. */
export function weekSpan(week: number, { schoolYear }: SchoolCalendar): DaySpan {
  const year = yearOfWeek(schoolYear, week)
  if (!Number.isInteger(week) || week < 1 || week > isoWeeksInYear(year)) {
    throw badFilter('week', week, `1–${isoWeeksInYear(schoolYear.startYear)}`)
  }
  const first = mondayOfIsoWeek(year, week)
  return { first, last: first + 6 }
}

/** Returns Monday to Sunday of a school week of the calendar. Throws {@link QueryError} for a number it does not have. */
export function schoolWeekSpan(number: number, { schoolWeeks }: SchoolCalendar): DaySpan {
  const week = schoolWeeks.find((one) => one.number === number)
  if (!week) throw badFilter('schoolWeek', number, `${schoolWeeks[0]?.number ?? 1}–${schoolWeeks.at(-1)?.number ?? 1}`)
  return week
}
