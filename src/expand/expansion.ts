import type { SchoolCalendar } from '../calendar/school-calendar'
import type { EpochDay, IsoDate } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Wheel } from '../resolve/wheel'
import type { BoundPeriod } from './bound-timing'
import type { Draft } from './draft'
import type { Obligation } from './obligation'

/** An event that happened. */
export interface EventTrigger {
  /** Id or title of an event the wheel's measures hang on. */
  readonly event: string
  /** The day it happened, `YYYY-MM-DD`, inside the calendar's known year. */
  readonly on: IsoDate
  /** Names this happening among others of the same event (a case number); becomes part of the ids. Default: `on`. */
  readonly instance?: string
}

/** A wheel on a calendar: its obligations, and what their explanations are computed from. */
export interface Expansion {
  readonly wheel: Wheel
  readonly calendar: SchoolCalendar
  /** The wheel's periods on this calendar. */
  readonly periods: readonly BoundPeriod[]
  /** In order of first day, due day and id; those without dates where they would have been, and last when that is not known. */
  readonly obligations: readonly Obligation[]
  readonly diagnostics: readonly Diagnostic[]
  /** What each obligation was made from, by its id; see `traceObligation`. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** The event that happened, when the expansion is of what follows from one. */
  readonly trigger?: EventTrigger
  /** What raised each obligation, by its id, when the expansion is of a triggered event. */
  readonly raisers?: ReadonlyMap<string, Raised>
}

/** What raised a triggered obligation. */
export interface Raised {
  /** The event's title where the wheel declares it, else its name. */
  readonly event: string
  readonly on: EpochDay
  /** Title of the measure whose deadline raised it; absent for the event that was triggered. */
  readonly after?: string
}
