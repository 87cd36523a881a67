import type { Month, Weekday } from '../date/day'
import type { Language } from './language'
import { namesOf } from './names'
import { fill } from './phrases'

/** Returns the month's name inside a sentence: lower case but in English. */
export function monthName(month: Month, language: Language): string {
  return namesOf[language].months[month - 1]!
}

/** Returns the weekday's name inside a sentence: lower case but in English. */
export function weekdayName(weekday: Weekday, language: Language): string {
  return namesOf[language].weekdays[weekday - 1]!
}

/** Prints a day's number as it stands in a date: `13.` in Norwegian and Danish, `13` in Swedish and English. */
export function dayNumber(day: number, language: Language): string {
  return fill(namesOf[language].dayNumber, { n: day })
}
