import { civilFromDay, type EpochDay, type IsoDate, type Month, parseIsoDay, weekdayOf } from '../date/day'
import { monthName, weekdayName } from '../timing/describe-day'
import type { Language } from '../timing/language'

/** Prints a window as short as can be read: "17.–21. aug", "24. aug–4. sep", "fre 13. nov", "21. des 2026–3. jan 2027". */
export function shortWindow(first: IsoDate, due: IsoDate, language: Language): string {
  const [from, to] = [parseIsoDay(first), parseIsoDay(due)]
  if (from === undefined || to === undefined) return `${first}–${due}`
  if (from === to) return `${weekdayName(weekdayOf(from), language).slice(0, 3)} ${shortDay(from, language)}`
  const [start, end] = [civilFromDay(from), civilFromDay(to)]
  if (start.year === end.year && start.month === end.month) {
    return `${dayNumber(start.day, language)}–${shortDay(to, language)}`
  }
  const years = end.year > start.year && end.month >= start.month
  return years
    ? `${shortDay(from, language)} ${start.year}–${shortDay(to, language)} ${end.year}`
    : `${shortDay(from, language)}–${shortDay(to, language)}`
}

/** Prints a day without year and weekday: "13. nov", "13 nov", "13 Nov". */
export function shortDay(day: EpochDay, language: Language): string {
  const { month, day: number } = civilFromDay(day)
  return `${dayNumber(number, language)} ${shortMonth(month, language)}`
}

function shortMonth(month: Month, language: Language): string {
  return monthName(month, language).slice(0, 3)
}

function dayNumber(day: number, language: Language): string {
  return language === 'en' || language === 'sv' ? String(day) : `${day}.`
}
