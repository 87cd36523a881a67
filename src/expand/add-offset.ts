import type { SchoolCalendar } from '../calendar/school-calendar'
import { civilFromDay, dayFromCivil, daysInMonth, type EpochDay } from '../date/day'
import type { Offset } from '../timing/timing'

/**
 * Moves a day by an offset; negative counts go back. School and working days are counted from the day itself, which is not
 * counted. A month keeps the day number, or takes the last day of a shorter month. Undefined past what the calendar knows.
 */
export function addOffset(day: EpochDay, { count, unit }: Offset, calendar: SchoolCalendar): EpochDay | undefined {
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  if (unit === 'month') return addMonths(day, count)
  if (count === 0) return day
  if (day < calendar.firstDay || day > calendar.lastDay) return undefined
  const days = calendar.daysOf(unit === 'school-day' ? 'school' : 'working')
  const passed = days.countBetween(calendar.firstDay, count > 0 ? day : day - 1)
  const wanted = count > 0 ? passed + count : passed + count + 1
  return wanted >= 1 ? days.nth(wanted) : undefined
}

/** Moves a day by whole months; the day number is held inside the month it comes to. */
export function addMonths(day: EpochDay, count: number): EpochDay {
  const { year, month, day: number } = civilFromDay(day)
  const index = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return dayFromCivil(y, m, Math.min(number, daysInMonth(y, m)))
}
