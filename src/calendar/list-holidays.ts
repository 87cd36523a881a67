import type { DaySpan, EpochDay } from '../date/day'
import type { Language } from '../languages/language'
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
  for (const row of holidayTable) {
    if (row.country !== country) continue
    for (const day of daysOfRule(row.rule, span, row.from, row.until)) {
      const known = titles.get(day)
      if (known) known.push(nameOf(row, language))
      else titles.set(day, [nameOf(row, language)])
    }
  }
  return [...titles].sort(([a], [b]) => a - b).map(([day, names]) => ({ day, titles: names }))
}

function nameOf(row: HolidayRow, language: Language | undefined): string {
  const { names } = row
  return (language && names[language]) ?? names[ownLanguageOf(row.country)] ?? names.en ?? ''
}
