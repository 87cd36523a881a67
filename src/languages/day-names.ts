import type { Month, Weekday } from '../date/day'
import type { Language } from './language'

/** Month names, January first, as printed inside a sentence. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nb: split('januar februar mars april mai juni juli august september oktober november desember'),
  nn: split('januar februar mars april mai juni juli august september oktober november desember'),
  sv: split('januari februari mars april maj juni juli augusti september oktober november december'),
  da: split('januar februar marts april maj juni juli august september oktober november december'),
  en: split('January February March April May June July August September October November December'),
}

/** Weekday names, Monday first, as printed inside a sentence. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  nb: split('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  nn: split('måndag tysdag onsdag torsdag fredag laurdag sundag'),
  sv: split('måndag tisdag onsdag torsdag fredag lördag söndag'),
  da: split('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  en: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
}

/** Returns the month's name inside a sentence: lower case but in English. */
export function monthName(month: Month, language: Language): string {
  return monthNames[language][month - 1]!
}

/** Returns the weekday's name inside a sentence: lower case but in English. */
export function weekdayName(weekday: Weekday, language: Language): string {
  return weekdayNames[language][weekday - 1]!
}

/** Prints a day's number as it stands in a date: `13.` in Norwegian and Danish, `13` in Swedish and English. */
export function dayNumber(day: number, language: Language): string {
  return language === 'sv' || language === 'en' ? String(day) : `${day}.`
}

function split(words: string): readonly string[] {
  return words.split(' ')
}
