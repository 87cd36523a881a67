import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, Month } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import type { RollConvention } from '../date/roll-convention'
import type { SchoolYear } from '../date/school-year'
import type { Place } from '../diagnostics/diagnostic-parts'
import type { Heading } from '../timing/reading'
import type { BoundPeriod } from './bound-timing'
import type { Finding } from './findings'
import type { UndatedReason } from './obligation'
import type { GridWeek } from './week-grid'

/** What a timing is bound in, beside the calendar. */
export interface BindContext {
  readonly heading?: Heading
  /** The wheel's periods on this calendar; with exactly four of them these are the quarters. */
  readonly periods?: readonly BoundPeriod[]
  /** Days the measure can be done on, for telling that a fixed date is none of them. Default `school`. */
  readonly basis?: DayBasis
  /** The measure's own convention; a fixed date that will be rolled is not reported. */
  readonly roll?: RollConvention
  /** Tells which names are events the wheel knows and waits for. */
  readonly events?: Pick<ReadonlySet<string>, 'has'>
  /** Where the phrase stands, for diagnostics. */
  readonly place?: Place
  /** Id of the measure it belongs to, which diagnostics are about. */
  readonly measure?: string
  /** Counts dates whose weekday or week contradicts, over a whole document. */
  readonly contradictions?: ContradictionTally
}

/** How many dates of a document say a weekday or week, and the school year that each contradicting one would agree in. */
export interface ContradictionTally {
  checked: number
  readonly agreeIn: string[]
}

/** A span that came to days. */
export interface BoundSpan extends DaySpan {
  readonly tentative: boolean
  /** The days are known but give no dates: another school year, or a next school start nobody has set. */
  readonly undated?: UndatedReason
  /** The range takes its missing start or end from the heading or the year. */
  readonly open?: true
  /** An event the calendar dates, itself: when in the day and where it is held, as far as the calendar says. */
  readonly time?: string
  readonly place?: string
}

/** A span that came to no days, with the reason and, where the words bound it, the period it lies in. */
export interface UnboundSpan {
  readonly reason: UndatedReason
  readonly within?: DaySpan
}

/** A span bound to a calendar. */
export type SpanBinding = BoundSpan | UnboundSpan

/**
 * Everything that binding one phrase needs; made once per heading, the findings per phrase. Every field is always there, so that all
 * scopes have one shape.
 */
export interface Scope {
  readonly calendar: SchoolCalendar
  readonly context: BindContext
  /** The school year partial dates lie in: the calendar's, or the heading's own. */
  readonly year: SchoolYear
  /** The heading's civil year, which wins over the school year. */
  readonly civilYear: number | undefined
  readonly heading: BoundSpan | undefined
  readonly headingMonth: Month | undefined
  /** The month, quarter or term of a repetition that is being bound. */
  readonly slot: BoundSpan | undefined
  readonly quarters: readonly BoundPeriod[]
  /** From the week of the first school day to that of the last. */
  readonly weeks: () => readonly GridWeek[]
  readonly findings: Finding[]
  /** The heading itself is being bound: a range over 1 August is clipped to this school year (READING rule 5b). */
  readonly bindsHeading: boolean
}

/** Tells whether the span came to days. */
export function isBound(binding: SpanBinding): binding is BoundSpan {
  return 'first' in binding
}

/** Returns the bound span, known and certain unless told. */
export function bound(first: number, last: number, tentative = false, undated?: UndatedReason): BoundSpan {
  return undated ? { first, last, tentative, undated } : { first, last, tentative }
}

/**
 * Returns a period as a window: one that reaches to a next school start nobody knows ends with the school year, 31 July. Only words
 * that name the August after it reach further, and those stay undated (READING rule 3).
 */
export function asWindow(span: BoundSpan, { calendar, bindsHeading }: Scope): BoundSpan {
  const { lastDay } = calendar.schoolYear
  const unknownEnd = span.tentative && span.last > lastDay && calendar.nextFirstSchoolDay === undefined
  return unknownEnd && !bindsHeading && span.first <= lastDay ? { ...span, last: lastDay, tentative: false } : span
}
