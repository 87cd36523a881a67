import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, EpochDay } from '../date/day'
import type { MessageLanguage, Place } from '../diagnostics/diagnostic'
import type { StaffedDraft } from '../expand/build-obligations'
import type { Draft } from '../expand/draft'
import { skippedRuns } from '../expand/trace-obligation'
import type { WheelFrame } from '../expand/wheel-frame'
import { describeCauses } from '../query/describe-causes'
import { monthSpan } from '../query/month-span'
import type { Measure, MeasureEntry, Wheel } from '../resolve/wheel'
import { describeDay, describeWindow } from '../timing/describe-day'
import { type Expectation, said } from './expectation'

/** What may become of a measure on a calendar. Each is the code `check/…` of the same name. */
export type FeasibilityKind =
  | 'measure-vanishes'
  | 'lost-to-break'
  | 'lands-on-free-day'
  | 'leaves-period'
  | 'date-not-every-year'
  | 'same-day'
  | 'limit-some-years'
  | 'week-53'

/** One thing that was found on one calendar. The same thing on another calendar has the same key. */
export interface FeasibilityCase {
  readonly kind: FeasibilityKind
  readonly key: string
  readonly wheel: Wheel
  /** One measure; two that collide; none for a limit. */
  readonly measures: readonly Measure[]
  /** The obligations of this calendar's plan that show it. */
  readonly obligations: readonly string[]
  /** What it stands at; its place is searched for when it is reported. */
  readonly at: { readonly place: Place }
  /** What happens, in words; asked for the smallest example only. */
  say(): Expectation
  /** Titles of the roles that two measures share. */
  readonly roles?: readonly string[]
  readonly parity?: 'odd' | 'even'
  /** Whether it is one occurrence of many, which weighs less: info instead of the code's own severity. */
  readonly oneOfMany?: true
}

/** A wheel laid on one of the calendars tried, with the drafts of each measure. */
export interface LaidWheel {
  readonly wheel: Wheel
  readonly calendar: SchoolCalendar
  readonly frame: WheelFrame
  readonly measures: readonly LaidMeasure[]
}

/** A measure with its drafts on a calendar; preparation steps and what a decision touched are left out. */
export interface LaidMeasure {
  readonly measure: Measure
  readonly drafts: readonly StaffedDraft[]
}

/** Lays a wheel on a calendar. Nothing of it is kept: no calendar is met twice. */
export function layWheel(frame: WheelFrame): LaidWheel {
  const { wheel, calendar } = frame
  const measures = wheel.measures.map((measure) => ({
    measure,
    drafts: frame.patternOf(measure).drafts.filter(({ draft }) => !draft.step && !draft.decision),
  }))
  return { wheel, calendar, frame, measures }
}

/** Puts a text together in both message languages. */
export function inBoth(say: (language: MessageLanguage) => string): Expectation {
  return said(say('en'), say('nb'))
}

/** Says which days of a draft's window cannot be used, and why. */
export function sayLost({ unadjusted, measure }: Draft, calendar: SchoolCalendar): Expectation {
  const runs = unadjusted ? skippedRuns(unadjusted, measure?.days ?? 'school', calendar) : []
  return inBoth((language) => describeCauses(runs, language))
}

/** Says a run of days. */
export function sayDays({ first, last }: DaySpan, calendar: SchoolCalendar): Expectation {
  return inBoth((language) => describeWindow(calendar.isoOf(first), calendar.isoOf(last), language))
}

/** Says a day. */
export function sayDay(day: EpochDay, calendar: SchoolCalendar): Expectation {
  return inBoth((language) => describeDay(calendar.isoOf(day), language))
}

/** A period by its id and days: the wheel's own, a month (`m8`) or a term. */
export interface PeriodDays extends DaySpan {
  readonly id: string
}

/** Lists the periods that an entry stands under, as days of the calendar; without a heading none. */
export function headingPeriods(
  measure: Measure,
  entry: MeasureEntry | undefined,
  { frame, calendar }: LaidWheel,
): readonly PeriodDays[] {
  const ids = entry && entry.in.length > 0 ? entry.in : measure.in
  return ids.flatMap((id): PeriodDays[] => {
    const own = frame.periods.find((period) => period.id === id)
    if (own) return [own]
    const month = /^m(1[0-2]|[1-9])$/.exec(id)
    if (month) return [{ id, ...monthSpan(Number(month[1]), calendar) }]
    return calendar.terms.filter((term) => term.id === id)
  })
}
