import type { IsoDate, Month, Weekday } from '../date/day'
import { defineCode } from '../diagnostics/define-code'
import type { Cause, Days } from '../expand/codes'
import type { LimitExceeded } from './lint-codes'

/** A calendar as far as a measure's days hang on it. */
export interface CalendarSketch {
  readonly autumnBreakWeek?: number
  readonly winterBreakWeek?: number
  /** Easter Sunday. */
  readonly easter: IsoDate
  readonly firstSchoolDay: IsoDate
}

/** What calendars have in common and others have not. */
export interface SharedFeatures {
  readonly autumnBreakWeeks?: readonly number[]
  readonly winterBreakWeeks?: readonly number[]
  readonly startWeekdays?: readonly Weekday[]
}

/** How far a finding over many calendars reaches. */
export interface Reach {
  /** The smallest example; its title when it is one of the school's own calendars. */
  readonly example: CalendarSketch & { readonly title?: string }
  /** How many calendars are like it, of how many tried. */
  readonly calendars: number
  readonly tried: number
  readonly years: readonly string[]
  readonly yearsTried: number
  readonly shared: SharedFeatures
}

interface Reached {
  readonly measure: string
  readonly schoolYear: string
  readonly reach: Reach
}

/** Days next to each other that cannot be used, and why. */
export interface CauseRun extends Days {
  readonly causes: readonly Cause[]
}

/** A window that has no day left, where it is known, and why. */
export interface LostDays {
  readonly window?: Days
  readonly lost: readonly CauseRun[]
}

/** A period: one of the wheel's by its title, a month, a term or the whole year. */
export type PeriodName = { readonly title: string } | { readonly month: Month } | { readonly term: 1 | 2 }

/** Codes of feasibility: what becomes of a wheel over many school years. */
export const feasibilityCodes = {
  'check/measure-vanishes': defineCode<Reached & LostDays>('warning'),
  'check/lost-to-break': defineCode<Reached & LostDays>('warning'),
  'check/lands-on-free-day': defineCode<Reached & { date: IsoDate; causes: readonly Cause[] }>('warning'),
  'check/leaves-period': defineCode<Reached & Days & { period: PeriodName; bounds: Days }>('warning'),
  'check/date-not-every-year': defineCode<Reached & { reason: 'no-such-date' | 'outside-school-year' }>('warning'),
  'check/same-day': defineCode<Reached & { other: string; date: IsoDate; roles: readonly string[] }>('warning'),
  'check/limit-some-years': defineCode<Omit<Reached, 'measure'> & { limit: LimitExceeded }>('warning'),
  'check/week-53': defineCode<Reached & { parity: 'odd' | 'even' }>('info'),
  'check/feasibility-open': defineCode<{
    measure: string
    reason: 'anchor-unknown' | 'plan-missing' | 'which-one' | 'next-year-unknown'
  }>('info'),
}
