import { dayNumber, monthName, weekdayName } from '../../languages/day-names'
import { fill } from '../../languages/phrases'
import type { DateCheck, DateSpan } from '../timing'
import type { Speech } from './speech'

/** Prints a date; the weekday it must fall on stands before it, the week after. */
export function dateNoun(span: DateSpan, check: DateCheck | undefined, { language, phrases }: Speech): string {
  const date =
    span.month === undefined
      ? fill(phrases.openDate, { x: phrases.ordinal(span.day) })
      : withYear(`${dayNumber(span.day, language)} ${monthName(span.month, language)}`, span.year)
  return checked(date, check, { language, phrases })
}

/** Adds the weekday and the weeks that a phrase also names. */
export function checked(date: string, check: DateCheck | undefined, { language, phrases }: Speech): string {
  if (!check) return date
  const days = [check.weekday, check.lastWeekday].filter((day) => day !== undefined)
  const weekday = days.map((day) => weekdayName(day, language)).join('–')
  const dated = days.length > 0 ? fill(phrases.weekdayDate, { weekday, x: date }) : date
  return check.weeks ? fill(phrases.weekCheck, { x: dated, n: weekList(check.weeks) }) : dated
}

/** "43–44" of weeks that follow each other, else "43/45". */
function weekList(weeks: readonly number[]): string {
  const [first = 0, last = 0] = [weeks[0], weeks.at(-1)]
  const row = weeks.length > 1 && weeks.every((week, index) => week === first + index)
  return row ? `${first}–${last}` : weeks.join('/')
}

/** Adds the year, when there is one. */
export function withYear(name: string, year: number | undefined): string {
  return year === undefined ? name : `${name} ${year}`
}
