import type { Month, Weekday } from '../date/day'
import type { RollConvention } from '../date/roll-convention'

/**
 * When something is to be done: what a phrase reads into, and the structured form a user may write instead of a phrase.
 * Timings are plain data without a calendar: `{ kind: every, interval: 3, unit: week }` is the same in YAML and in code.
 */
export type Timing =
  | OnceTiming
  | PickOneTiming
  | EveryTiming
  | QuotaTiming
  | PlanTiming
  | RruleTiming
  | EventTiming
  | StandingTiming
  | AsNeededTiming
  | AsapTiming
  | UnspecifiedTiming
  | CancelledTiming
  | NotTiming
  | AllOfTiming

/** Once in each of the spans: one obligation per span. Spans that follow each other are written as one. */
export interface OnceTiming {
  readonly kind: 'once'
  readonly in: readonly Span[]
  /** What becomes of a single day that is no good day; absent: the measure's own, else `none`. */
  readonly roll?: RollConvention
  readonly tentative?: true
}

/** Once, on one of the spans; somebody picks which. */
export interface PickOneTiming {
  readonly kind: 'pick-one'
  readonly of: readonly Span[]
  /** Only days with this weekday may be picked. */
  readonly weekday?: Weekday
  readonly tentative?: true
}

/** A stretch of the year that things repeat by. */
export type RepeatUnit = 'day' | 'week' | 'month' | 'quarter' | 'term' | 'year'

/**
 * Repeats: every n weeks, months, terms … *on* what in each, *except* what, *within* what (READING rules 24, 25, 38). Weeks are phased on
 * school week 1, or on the week or day `within` begins with, and run through the whole year.
 */
export interface EveryTiming {
  readonly kind: 'every'
  /** A whole number, 1–366. With `maxInterval` a chain: each window runs from `interval` to `maxInterval` units after the nominal one before it. */
  readonly interval: number
  readonly maxInterval?: number
  readonly unit: RepeatUnit
  /** Days of the week it is held on; absent: whichever day of the unit. `unit` is `week`. */
  readonly weekdays?: readonly Weekday[]
  /** Only ISO weeks with odd or even number; no phase, no shifting. `unit` is `week`, `interval` 1. */
  readonly parity?: 'odd' | 'even'
  /** What in each unit: spans over {@link SlotSpan}, one occurrence each; a date without month lies in the unit. `unit` is `month`, `quarter` or `term`. */
  readonly on?: readonly Span[]
  /** Bounds the repetition; absent: the heading, else the school year. */
  readonly within?: Span
  /** What is left out: an occurrence whose middle day lies in one of the spans stays in the result, undated. */
  readonly except?: readonly Span[]
  /** A plan whose dates replace the repetition once the school supplies it. */
  readonly plan?: string
  readonly tentative?: true
}

/** A number of times in each period, each time with the whole period as its window. */
export interface QuotaTiming {
  readonly kind: 'quota'
  /** Whole numbers 0–366; 0 only with a `max`. */
  readonly min: number
  /** `null` is open ("at least"). */
  readonly max: number | null
  /** `window`: in the span `within`, as a whole. */
  readonly per: 'week' | 'month' | 'quarter' | 'term' | 'year' | 'window'
  /** At least this long between the occurrences of one period: each gets the part of it that leaves room for the others. */
  readonly minGap?: Offset
  readonly within?: Span
  /** Periods whose middle day lies in one of these have no occurrences. */
  readonly except?: readonly Span[]
  readonly tentative?: true
}

/** On the dates of a plan that the school supplies by name (`moteplan`, `tidsplan` …). */
export interface PlanTiming {
  readonly kind: 'plan'
  readonly plan: string
}

/** By a recurrence rule of RFC 5545 at date level; see docs/timing.md for what is refused. */
export interface RruleTiming {
  readonly kind: 'rrule'
  readonly rrule: string
  /** `YYYY-MM-DD`; needed for COUNT. Absent: phased on the Monday of school week 1. */
  readonly start?: string
}

/** At an event, or counted from it. An event the calendar dates gives windows; any other waits to be triggered. */
export interface EventTiming {
  readonly kind: 'event'
  /** The event's name as written, lower case; absent when the phrase gives only the deadline ("innen 14 dager"). */
  readonly event?: string
  /** Done at the latest this long after the event. */
  readonly due?: Offset
  /** Starts this long after (negative: before) the event. */
  readonly from?: Offset
  /** The period the phrase itself bounds the event to ("ved terminslutt i januar"). */
  readonly in?: Span
  /** Which of several instances: 1 the first, -1 the last. */
  readonly which?: number
}

/** Goes on all the time; no dates. */
export interface StandingTiming {
  readonly kind: 'standing'
}

/** When there is a need; no dates. */
export interface AsNeededTiming {
  readonly kind: 'as-needed'
}

/** As soon as possible; no dates. */
export interface AsapTiming {
  readonly kind: 'asap'
}

/** Repeats at an interval that was never given ("jevnlig"), or whose start is unknown ("hvert tredje år"). */
export interface UnspecifiedTiming {
  readonly kind: 'unspecified'
}

/** Said to be cancelled, or postponed to a time nobody has set; no dates (READING rule 40). */
export interface CancelledTiming {
  readonly kind: 'cancelled'
}

/** Words that are no timing: a grade, a place. */
export interface NotTiming {
  readonly kind: 'not-timing'
}

/** Several timings in one phrase; all hold. Never nested, at least two. */
export interface AllOfTiming {
  readonly kind: 'all-of'
  readonly of: readonly SimpleTiming[]
}

/** Any timing but {@link AllOfTiming}. */
export type SimpleTiming = Exclude<Timing, AllOfTiming>

/** A length of time counted in days or larger units; may be negative where the field allows it. */
export interface Offset {
  readonly count: number
  readonly unit: 'day' | 'school-day' | 'working-day' | 'week' | 'month'
}

/**
 * An expression for one run of days. Which days they are depends on the calendar and, where a part is left open, on the
 * heading the phrase stands under: a date without month takes the heading's.
 */
export type Span =
  | MonthSpan
  | WeekSpan
  | DateSpan
  | RangeSpan
  | PartSpan
  | SeasonSpan
  | TermSpan
  | SchoolYearSpan
  | QuarterSpan
  | PeriodSpan
  | SchoolWeeksSpan
  | SchoolDaysSpan
  | NthWeekdaySpan
  | NthWeeksSpan
  | AnchorSpan
  | HeadingSpan
  | SlotSpan
  | EachSpan
  | WeekdaySpan
  | OverlapSpan
  | AroundSpan
  | NearSpan
  | PointSpan

/** A calendar month; without `month` the heading's. */
export interface MonthSpan {
  readonly span: 'month'
  readonly month?: Month
  readonly year?: number
}

/** An ISO week, 1–53, Monday to Sunday; `year` is the week-year. */
export interface WeekSpan {
  readonly span: 'week'
  readonly week: number
  readonly year?: number
}

/** A day; without `month` in the heading's month. */
export interface DateSpan {
  readonly span: 'date'
  readonly day: number
  readonly month?: Month
  readonly year?: number
  readonly check?: DateCheck
}

/** What a phrase also says about a date. The date wins; a contradiction is a diagnostic (READING rule 5). */
export interface DateCheck {
  /** Of the first day. */
  readonly weekday?: Weekday
  /** Of the last day of a range ("mandag–tirsdag 24.–25."). */
  readonly lastWeekday?: Weekday
  /** ISO weeks, as listed; a range is contradicted only when it leaves them. */
  readonly weeks?: readonly number[]
}

/** From one point to another, both inclusive. A missing `from` is the start of the heading or of the school year, a missing `to` its end (READING rules 18 and 20). */
export interface RangeSpan {
  readonly span: 'range'
  readonly from?: Point
  readonly to?: Point
  readonly check?: DateCheck
}

/** A single day seen from a span: its first or last day, or the day before or after it, moved by `offset`. */
export interface Point {
  readonly edge: 'first' | 'last' | 'before' | 'after'
  readonly of: Span
  readonly offset?: Offset
}

/** Part of a span. Of a month: 1–10, 11–20, 21–end, 1–15, 16–end; of anything else thirds and halves (READING rule 13). Tentative by nature. */
export interface PartSpan {
  readonly span: 'part'
  readonly part: 'beginning' | 'middle' | 'end' | 'first-half' | 'second-half'
  readonly of: Span
}

/** A season of the school year; autumn and spring are its terms (READING rule 17). `year` is the civil year. */
export interface SeasonSpan {
  readonly span: 'season'
  readonly season: 'autumn' | 'winter' | 'spring' | 'summer'
  readonly year?: number
}

/** First or second term by number; the same days as autumn and spring unless the calendar gives term ends. `year` is the civil year it ends in. */
export interface TermSpan {
  readonly span: 'term'
  readonly term: 1 | 2
  readonly year?: number
}

/** 1 August to 31 July; `startYear` when the phrase names another year than the calendar's. */
export interface SchoolYearSpan {
  readonly span: 'school-year'
  readonly startYear?: number
}

/** The n-th quarter: the wheel's own when it has four periods, else August–September, October–December, January–March, April–July. */
export interface QuarterSpan {
  readonly span: 'quarter'
  readonly quarter: 1 | 2 | 3 | 4
  /** The civil year it lies in; where the school's own quarter does not, the civil quarter, tentative (READING rule 49). */
  readonly year?: number
}

/** A period the wheel defines, by id. */
export interface PeriodSpan {
  readonly span: 'period'
  readonly period: string
}

/** School weeks by number, 1 the week of the first school day; negative counts from the last. Weeks without a school day are not counted. */
export interface SchoolWeeksSpan {
  readonly span: 'school-weeks'
  readonly from: number
  readonly to: number
  /** Counted inside this span; absent: the school year. */
  readonly in?: Span
}

/** School days by number, 1 the first; negative counts from the last. */
export interface SchoolDaysSpan {
  readonly span: 'school-days'
  readonly from: number
  readonly to: number
  /** Counted inside this span; absent: the school year. */
  readonly in?: Span
  /** Counts working days, Monday to Friday without public holidays, instead of school days. */
  readonly days?: 'working'
}

/** The n-th given weekday of a span; negative counts from its end. */
export interface NthWeekdaySpan {
  readonly span: 'nth-weekday'
  readonly nth: number
  readonly weekday: Weekday
  readonly in: Span
}

/** Calendar weeks by number inside a month or other span; a week belongs to the month that holds its Thursday. Negative counts from the end. */
export interface NthWeeksSpan {
  readonly span: 'nth-weeks'
  readonly from: number
  readonly to: number
  readonly in: Span
}

/** A named day or period of the calendar: one of the known names (`autumn-break`, `school-start`, `easter` …) or the school's own, as written. */
export interface AnchorSpan {
  readonly span: 'anchor'
  readonly anchor: string
  /** Which of several instances: 1 the first, -1 the last. */
  readonly which?: number
  /** Only instances inside this span. */
  readonly in?: Span
}

/** The heading the phrase stands under. */
export interface HeadingSpan {
  readonly span: 'heading'
}

/** The month, quarter or term that a repetition is in; only under `on` of {@link EveryTiming}. */
export interface SlotSpan {
  readonly span: 'slot'
}

/** Each day or period of a kind: every one of an anchor's instances, or with `break` every break of the calendar. */
export interface EachSpan {
  readonly span: 'each'
  readonly anchor: string
  /** Only instances inside this span. */
  readonly in?: Span
}

/** Each day with this weekday; only under `except`. */
export interface WeekdaySpan {
  readonly span: 'weekday'
  readonly weekday: Weekday
}

/** The days that lie in all of the spans, two or more ("etter vinterferien på våren"; READING rule 44). */
export interface OverlapSpan {
  readonly span: 'overlap'
  readonly of: readonly Span[]
}

/** A span widened by `days` on either side. Tentative by nature. */
export interface AroundSpan {
  readonly span: 'around'
  readonly of: Span
  /** 0 keeps the span as it is and only makes it tentative ("ca. uke 10"). */
  readonly days: number
}

/** Right before or right after something: the last 7 days before it (of a break or the summer: the last school week before it), or the 14 days after it, tentative (READING rules 18 and 20). */
export interface NearSpan {
  readonly span: 'near'
  readonly side: 'before' | 'after'
  readonly of: Span
}

/** The day at a point ("dagen før høstferien", "to uker etter skolestart"). */
export interface PointSpan {
  readonly span: 'point'
  readonly at: Point
}
