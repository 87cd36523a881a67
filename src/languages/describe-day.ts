import { type CivilDate, civilFromDay, type IsoDate, parseIsoDay, weekdayOf } from '../date/day'
import { dayNumber, monthName, weekdayName } from './day-names'
import type { Language } from './language'

export { dayNumber, monthName, weekdayName }

/**
 * Prints a day with its weekday: "fredag 13. november 2026", "fredag 13 november 2026", "Friday 13 November 2026".
 * A text that is no day of the form `YYYY-MM-DD` is returned as it is.
 */
export function describeDay(isoDate: IsoDate, language: Language): string {
  const day = parseIsoDay(isoDate)
  if (day === undefined) return isoDate
  return `${weekdayName(weekdayOf(day), language)} ${describeDate(isoDate, language)}`
}

/** Prints a day without its weekday: "13. november 2026". A text that is no day is returned as it is. */
export function describeDate(isoDate: IsoDate, language: Language): string {
  const date = parts(isoDate)
  return date ? `${dayAndMonth(date, language)} ${date.year}` : isoDate
}

/**
 * Prints the days from `first` to `due`, saying month and year once where they are shared: "17.–21. august 2026",
 * "24. august–4. september 2026", "21. desember 2026–3. januar 2027"; a window of one day as {@link describeDay}.
 */
export function describeWindow(first: IsoDate, due: IsoDate, language: Language): string {
  if (first === due) return describeDay(first, language)
  const [from, to] = [parts(first), parts(due)]
  if (!from || !to) return `${first}–${due}`
  const end = `${dayAndMonth(to, language)} ${to.year}`
  if (from.year !== to.year) return `${dayAndMonth(from, language)} ${from.year}–${end}`
  if (from.month !== to.month) return `${dayAndMonth(from, language)}–${end}`
  return `${dayNumber(from.day, language)}–${end}`
}

function dayAndMonth(date: CivilDate, language: Language): string {
  return `${dayNumber(date.day, language)} ${monthName(date.month, language)}`
}

function parts(isoDate: IsoDate): CivilDate | undefined {
  const day = parseIsoDay(isoDate)
  return day === undefined ? undefined : civilFromDay(day)
}
