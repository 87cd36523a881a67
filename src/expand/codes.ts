import type { IsoDate, Weekday } from '../date/day'
import { defineCode } from '../diagnostics/define-code'

/** Why a day cannot be used: what it is to the school, by name where it has one. */
export interface Cause {
  readonly kind:
    | 'school-day'
    | 'planning-day'
    | 'weekend'
    | 'holiday'
    | 'break'
    | 'day-off'
    | 'before-school-start'
    | 'after-school-end'
    | 'outside-school-year'
  readonly title?: string
}

/** The days of something, both included. */
export interface Days {
  readonly first: IsoDate
  readonly due: IsoDate
}

/** What a phrase says of a date that does not agree, and what could be meant. */
interface Contradiction {
  /** The nearest civil year in which they agree. */
  readonly year?: number
  readonly proposal?: Days
}

/** A time of another year than the calendar's. The year is a civil one, or a school year. */
export type OtherTime =
  | { readonly days: Days }
  | { readonly season: 'autumn' | 'winter' | 'spring' | 'summer'; readonly year: number | string }
  | { readonly term: 1 | 2; readonly year: number | string }

/** A date or a week that a year does not have. */
export type MissingDate =
  | { readonly year: number; readonly week: number }
  | { readonly year: number; readonly month: number; readonly day: number }

/** The codes of `expand`: what a wheel's timings meet on a calendar. */
export const expandCodes = {
  'expand/anchor-unknown': defineCode<{ anchor: string }>('info'),
  'expand/which-one': defineCode<{ anchor: string; count: number }>('info'),
  'expand/no-common-day': defineCode('warning'),
  'expand/too-few': defineCode('warning'),
  'expand/next-year-unknown': defineCode('info'),
  'expand/plan-missing': defineCode<{ plan: string }>('warning'),
  'expand/interval-unspecified': defineCode<{ usesDefault: boolean }>('info'),
  'expand/weekday-contradicts': defineCode<Contradiction & { date: IsoDate; said: Weekday }>('warning'),
  'expand/week-contradicts': defineCode<Contradiction & Days & { said: readonly number[] }>('warning'),
  'expand/copied-from-another-year': defineCode<{ schoolYear: string; rows: number; of: number; now: string }>(
    'warning',
  ),
  'expand/outside-school-year': defineCode<{ when: OtherTime; schoolYear: string }>('warning'),
  'expand/no-such-date': defineCode<MissingDate>('warning'),
  'expand/month-missing': defineCode<{ day: number }>('error'),
  'expand/empty-range': defineCode<{ from: IsoDate; to: IsoDate }>('error'),
  'expand/period-unknown': defineCode<{ period: string }>('error'),
  'expand/not-a-school-day': defineCode<{ date: IsoDate; causes: readonly Cause[] }>('warning'),
  'expand/window-lost-to-break': defineCode<Days & { causes: readonly Cause[] }>('warning'),
  'expand/collision': defineCode<{ week: number; year: number; causes: readonly Cause[] }>('warning'),
  'expand/nothing-in-period': defineCode('warning'),
  'expand/rrule-refused': defineCode<{ rule: string; part: string }>('error'),
  'expand/decision-hits-nothing': defineCode<{ measure: string; cell: string; cells: readonly string[] }>('warning'),
  'expand/decision-needs-cell': defineCode<{ measure: string; cells: readonly string[] }>('warning'),
  'expand/decision-outside-year': defineCode<{ measure: string; first: string; due: string }>('warning'),
  'expand/step-before-year': defineCode<{ step: string; measure: string }>('warning'),
  'expand/trigger-unknown': defineCode<{ event: string; suggestion?: string | undefined }>('error'),
  'expand/trigger-outside-year': defineCode<{ date: string; first: string; last: string }>('error'),
  'expand/trigger-elsewhere': defineCode<{ measure: string; date: string }>('info'),
  'expand/step-in-break': defineCode<{ step: string; measure: string; date: IsoDate; cause: Cause; due: IsoDate }>(
    'warning',
  ),
}
