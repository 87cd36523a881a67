import { dayFromCivil, daysInMonth, type Month } from '../date/day'
import { yearOfMonth } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { type BuiltFrom, placeIn } from './calendar-check'
import { calendarCodes } from './codes'
import type { SchoolCalendar } from './school-calendar'

/** Compares the stated numbers of school days, whole and by month, with those the dates give. */
export function checkCounts(built: BuiltFrom): Diagnostic[] {
  const { document, calendar } = built
  const found: Diagnostic[] = []
  const stated = document.expectedSchoolDays
  const computed = calendar.daysOf('school').count
  if (stated !== undefined && stated !== computed) {
    const place = placeIn(built, ['expectedSchoolDays'])
    found.push(diagnose(calendarCodes, 'calendar/school-days-differ', { stated, computed }, place))
  }
  const table = document.schoolDaysByMonth
  for (const [month, days] of table ?? []) {
    const inMonth = schoolDaysInMonth(calendar, month as Month)
    if (days === inMonth) continue
    const place = placeIn(built, ['schoolDaysByMonth', month])
    found.push(
      diagnose(
        calendarCodes,
        'calendar/month-differs',
        { month: month as Month, stated: days, computed: inMonth },
        place,
      ),
    )
  }
  if (table && stated !== undefined) {
    const sum = [...table.values()].reduce((total, days) => total + days, 0)
    if (sum !== stated) {
      const place = placeIn(built, ['schoolDaysByMonth'])
      const related = [relatedPlace(placeIn(built, ['expectedSchoolDays']), 'stated')]
      found.push(diagnose(calendarCodes, 'calendar/month-table-sum', { sum, stated }, place, { related }))
    }
  }
  return found
}

/** Counts the school days of a month of the school year. */
export function schoolDaysInMonth(calendar: SchoolCalendar, month: Month): number {
  const year = yearOfMonth(calendar.schoolYear, month)
  const first = dayFromCivil(year, month, 1)
  return calendar.daysOf('school').countBetween(first, first + daysInMonth(year, month) - 1)
}
