import type { HolidayNames } from '../../calendar/holidays'
import type { CountryCode } from '../../load/calendar-document'
import type { FeastName } from '../../timing/anchors'

/** What the days and spans of a calendar are called, at the head of a line. */
export interface Titles {
  /** Whose breaks and holidays a school that writes this language has, unless it says so itself. */
  readonly country: CountryCode
  readonly anchors: Readonly<
    Record<'school-start' | 'school-end' | 'next-school-start' | 'summer-break' | 'planning-days', string>
  >
  readonly terms: readonly [first: string, second: string]
  /** Of calendars that are thought of; `easterHolidays` where the school has no more than the holidays off. */
  readonly breaks: Readonly<Record<'autumn' | 'christmas' | 'winter' | 'easter' | 'easterHolidays', string>>
  /** Feasts whose title is not the printed name with a capital. */
  readonly feasts: Readonly<Partial<Record<FeastName, string>>>
  readonly nationalDays: Readonly<Record<CountryCode, string>>
  /** Public holidays, in the countries that the language has its own names for. */
  readonly holidays: Partial<HolidayNames>
}
