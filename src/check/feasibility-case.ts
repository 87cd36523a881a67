import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { StaffedDraft } from '../expand/build-obligations'
import type { Days } from '../expand/codes'
import type { Draft } from '../expand/draft'
import { type SkippedRun, skippedRuns } from '../expand/trace-obligation'
import type { WheelFrame } from '../expand/wheel-frame'
import { joinRuns } from '../query/describe-causes'
import { monthSpan } from '../query/month-span'
import type { Measure, MeasureEntry, Wheel } from '../resolve/wheel'
import type { CauseRun, LostDays, Reach } from './feasibility-codes'

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

/** How far a case reaches, and the school year of its smallest example. */
export interface Reached {
  readonly schoolYear: string
  readonly reach: Reach
}

/** One thing that was found on one calendar. The same thing on another calendar has the same key. */
export interface FeasibilityCase {
  readonly kind: FeasibilityKind
  readonly key: string
  readonly wheel: Wheel
  /** One measure; two that collide; none for a limit. */
  readonly measures: readonly Measure[]
  /** The obligations of this calendar's plan that show it. */
  readonly obligations: readonly string[]
  /** Builds the diagnostic; asked for the smallest example only. */
  diagnose(reached: Reached): Diagnostic
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

/** Returns a draft's window and its days that cannot be used, with why. */
export function lostDays({ unadjusted, measure }: Draft, calendar: SchoolCalendar): LostDays {
  if (!unadjusted) return { lost: [] }
  const lost = causeRuns(skippedRuns(unadjusted, measure?.days ?? 'school', calendar))
  return { window: daysOf(unadjusted, calendar), lost }
}

/** Returns runs of days with their causes: a holiday, a break or a day off by its names, any other day by what it is. */
export function causeRuns(runs: readonly SkippedRun[]): readonly CauseRun[] {
  return joinRuns(runs).map(({ first, last, kind, titles }) => {
    const named = kind === 'holiday' || kind === 'break' || kind === 'day-off'
    return {
      first,
      due: last,
      causes: named && titles.length > 0 ? titles.map((title) => ({ kind, title })) : [{ kind }],
    }
  })
}

/** Returns days as they stand in a finding. */
export function daysOf({ first, last }: DaySpan, calendar: SchoolCalendar): Days {
  return { first: calendar.isoOf(first), due: calendar.isoOf(last) }
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
