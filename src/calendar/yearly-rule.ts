import { civilFromDay, type DaySpan, dayFromCivil, type EpochDay, type Weekday, weekdayOf } from '../date/day'
import { easterSunday } from '../date/easter'

/** A day that comes once in every civil year: a date, a number of days from Easter Sunday, or the first such weekday on or after a date. */
export type YearlyRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'weekday-from'; readonly weekday: Weekday; readonly month: number; readonly day: number }

/** Returns the rule's day in a civil year. */
export function dayInYear(rule: YearlyRule, year: number): EpochDay {
  switch (rule.kind) {
    case 'fixed':
      return dayFromCivil(year, rule.month, rule.day)
    case 'easter':
      return easterSunday(year) + rule.offset
    case 'weekday-from': {
      const from = dayFromCivil(year, rule.month, rule.day)
      return from + ((rule.weekday - weekdayOf(from) + 7) % 7)
    }
  }
}

/** Returns the rule's days inside the span, in order. `from` and `until` are civil years, inclusive. */
export function daysOfRule(rule: YearlyRule, span: DaySpan, from = -Infinity, until = Infinity): EpochDay[] {
  const days: EpochDay[] = []
  const firstYear = Math.max(civilFromDay(span.first).year, from)
  const lastYear = Math.min(civilFromDay(span.last).year, until)
  for (let year = firstYear; year <= lastYear; year++) {
    const day = dayInYear(rule, year)
    if (day >= span.first && day <= span.last) days.push(day)
  }
  return days
}
