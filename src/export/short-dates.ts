import { civilFromDay, type EpochDay, type IsoDate, type Month, parseIsoDay, weekdayOf } from '../date/day'
import { dayNumber, monthName, weekdayName } from '../languages/describe-day'
import type { Language } from '../languages/language'

/** Keeps a date in one piece where a line is wrapped; made a plain blank when it is written. */
const tie = '\u00A0'

/** The first and last day of a school year, whose dates need no year. */
export interface YearBounds {
  readonly first: IsoDate
  readonly last: IsoDate
}

/**
 * Prints a window as short as can be read: "17.–21. aug", "24. aug–4. sep", "fre 13. nov". The year is said of days outside the
 * school year `within`, and where the window is a year long. Parts are joined by no-break spaces.
 */
export function shortWindow(first: IsoDate, due: IsoDate, language: Language, within: YearBounds): string {
  const [from, to] = [parseIsoDay(first), parseIsoDay(due)]
  if (from === undefined || to === undefined) return `${first}–${due}`
  const [start, end] = [civilFromDay(from), civilFromDay(to)]
  const year = due > within.last || first < within.first ? `${tie}${end.year}` : ''
  if (from === to)
    return `${weekdayName(weekdayOf(from), language).slice(0, 3)}${tie}${shortDay(from, language)}${year}`
  if (start.year === end.year && start.month === end.month) {
    return `${dayNumber(start.day, language)}–${shortDay(to, language)}${year}`
  }
  const aYear = end.year > start.year && end.month >= start.month
  return aYear
    ? `${shortDay(from, language)}${tie}${start.year}–${shortDay(to, language)}${tie}${end.year}`
    : `${shortDay(from, language)}–${shortDay(to, language)}${year}`
}

function shortDay(day: EpochDay, language: Language): string {
  const { month, day: number } = civilFromDay(day)
  return `${dayNumber(number, language)}${tie}${shortMonth(month, language)}`
}

function shortMonth(month: Month, language: Language): string {
  return monthName(month, language).slice(0, 3)
}
