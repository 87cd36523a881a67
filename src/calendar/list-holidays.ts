import type { DaySpan, EpochDay } from '../date/day'
import { type Language, languages } from '../languages/language'
import { titlesOf } from '../languages/titles'
import type { CountryCode } from '../load/calendar-document'
import { type HolidayRow, holidayTable } from './holidays'
import type { Holiday } from './school-calendar'
import { daysOfRule } from './yearly-rule'

const ownLanguages: Readonly<Record<CountryCode, Language>> = { NO: 'nb', SE: 'sv', DK: 'da', FI: 'sv' }

/** Returns the language a country's names are given in when the calendar does not say: bokmål, Swedish, Danish, in Finland Swedish. */
export function ownLanguageOf(country: CountryCode): Language {
  return ownLanguages[country]
}

/**
 * Lists a country's public holidays inside the span in order, one entry a day with all its names. Names come in `language` when
 * the table has them, else in the country's own.
 */
export function listHolidays(country: CountryCode, span: DaySpan, language?: Language): Holiday[] {
  const titles = new Map<EpochDay, string[]>()
  for (const [id, { rule, from, until }] of holidayRows(country)) {
    const title = nameOf(country, id, language) ?? nameOf(country, id, ownLanguageOf(country)) ?? id
    for (const day of daysOfRule(rule, span, from, until)) titles.set(day, [...(titles.get(day) ?? []), title])
  }
  return [...titles].sort(([a], [b]) => a - b).map(([day, names]) => ({ day, titles: names }))
}

/** Finds a public holiday's day in the span by each name it has in any language. */
export function holidaysByName(country: CountryCode, span: DaySpan): Map<string, EpochDay> {
  const days = new Map<string, EpochDay>()
  for (const [id, { rule, from, until }] of holidayRows(country)) {
    const day = daysOfRule(rule, span, from, until)[0]
    if (day === undefined) continue
    for (const language of languages) {
      const name = nameOf(country, id, language)
      if (name !== undefined) days.set(name, day)
    }
  }
  return days
}

function holidayRows(country: CountryCode): [string, HolidayRow][] {
  return Object.entries<HolidayRow>(holidayTable[country])
}

function nameOf(country: CountryCode, id: string, language: Language | undefined): string | undefined {
  const names: Readonly<Record<string, string>> | undefined = language && titlesOf[language].holidays[country]
  return names?.[id]
}
