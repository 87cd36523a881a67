import { type DaySpan, type EpochDay, weekdayOf } from '../date/day'
import type { DayIndex } from './day-index'
import type { SchoolWeek } from './school-calendar'

/** Lists the ISO weeks that hold a school day, numbered so that 1 is the week the school counts from (see {@link SchoolWeek}). */
export function listSchoolWeeks(
  schoolDays: DayIndex,
  firstSchoolDay: EpochDay,
  weekOne: 'first-day' | 'first-full',
): SchoolWeek[] {
  const weeks: Array<DaySpan & { schoolDays: number }> = []
  let day = schoolDays.nth(1)
  while (day !== undefined) {
    const first = day - weekdayOf(day) + 1
    const last = first + 6
    weeks.push({ first, last, schoolDays: schoolDays.countBetween(first, last) })
    day = schoolDays.next(last + 1)
  }
  const short = weekOne === 'first-full' ? weeks.filter((week) => week.first < firstSchoolDay).length : 0
  return weeks.map((week, position) => ({ number: position + 1 - short, ...week }))
}
