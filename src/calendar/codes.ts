import type { IsoDate, Month, Weekday } from '../date/day'
import { defineCode } from '../diagnostics/define-code'

/** The codes of `calendar`: what a school calendar says of its days, and what it contradicts. */
export const calendarCodes = {
  'calendar/title-of-another-year': defineCode<{ title: string; found: string; schoolYear: string }>('warning'),
  'calendar/break-misses-easter': defineCode<{ title: string; easter: IsoDate }>('warning'),
  'calendar/dates-of-another-year': defineCode<{
    other: string
    otherYear: string
    same: number
    compared: number
    schoolYear: string
  }>('warning'),
  'calendar/school-year-unreadable': defineCode<{ schoolYear: string }>('error'),
  'calendar/school-day-outside': defineCode<{ which: 'first' | 'last'; date: IsoDate; schoolYear: string }>('error'),
  'calendar/school-days-reversed': defineCode<{ first: IsoDate; last: IsoDate }>('error'),
  'calendar/school-day-free': defineCode<{ which: 'first' | 'last'; date: IsoDate; cause: string }>('error'),
  'calendar/next-start-unusable': defineCode<{ date: IsoDate }>('error'),
  'calendar/next-start-free': defineCode<{ date: IsoDate }>('warning'),
  'calendar/time-zone-unknown': defineCode<{ timeZone: string; used: string }>('error'),
  'calendar/breaks-overlap': defineCode<{ title: string; other: string; from: IsoDate; to: IsoDate }>('error'),
  'calendar/break-outside': defineCode<{ title: string; from: IsoDate; to: IsoDate; schoolYear: string }>('error'),
  'calendar/break-clipped': defineCode<{ title: string; schoolYear: string }>('warning'),
  'calendar/term-bound-free': defineCode<{ which: 'first' | 'last'; term: 1 | 2; date: IsoDate; cause: string }>(
    'warning',
  ),
  'calendar/planning-day-outside': defineCode<{ date: IsoDate; schoolYear: string }>('warning'),
  'calendar/planning-day-on-bound': defineCode<{ which: 'first' | 'last'; date: IsoDate }>('warning'),
  'calendar/planning-day-free': defineCode<{ date: IsoDate; cause: string }>('warning'),
  'calendar/date-outside': defineCode<{ title: string; date: IsoDate; schoolYear: string }>('warning'),
  'calendar/date-twice': defineCode<{ title: string; date: IsoDate }>('warning'),
  'calendar/plan-unsorted': defineCode<{ title: string; date: IsoDate; before: IsoDate }>('warning'),
  'calendar/day-off-weekend': defineCode<{ title: string; date: IsoDate }>('info'),
  'calendar/holiday-elsewhere': defineCode<{ title: string; date: IsoDate; actual: IsoDate }>('warning'),
  'calendar/holidays-beside-country': defineCode<{ country: string; unknown: readonly string[] }>('warning'),
  'calendar/no-holidays': defineCode('info'),
  'calendar/weekday-contradicts': defineCode<{ date: IsoDate; weekday: Weekday; year?: number }>('warning'),
  'calendar/week-contradicts': defineCode<{ title: string; stated: readonly number[]; actual: readonly number[] }>(
    'warning',
  ),
  'calendar/looks-copied': defineCode<{
    schoolYear: string
    other: string
    contradictions: number
    statements: number
  }>('warning'),
  'calendar/source-of-another-year': defineCode<{ found: string; schoolYear: string }>('warning'),
  'calendar/school-days-differ': defineCode<{ stated: number; computed: number }>('warning'),
  'calendar/month-differs': defineCode<{ month: Month; stated: number; computed: number }>('warning'),
  'calendar/month-table-sum': defineCode<{ sum: number; stated: number }>('warning'),
}
