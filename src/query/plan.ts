import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { EventTrigger } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import type { Language } from '../languages/language'
import type { Visibility } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import type { Explanation } from './explanation'
import type { Group, GroupOccurrence } from './for-groups'
import type { PlanQueries } from './plan-queries'

/** What the text that a plan was read from says of itself. */
export interface StoredPlan {
  /** Who it was written for: what is for fewer is not in it. */
  readonly audience: Visibility
  /** It was made in spite of errors. */
  readonly partial?: true
  /** A filter left obligations out. */
  readonly filtered?: true
}

/** A wheel on a calendar: all obligations of the year, in order of time, with their index. */
export interface Plan extends PlanQueries {
  readonly wheels: readonly Wheel[]
  readonly calendar: SchoolCalendar
  readonly obligations: readonly Obligation[]
  readonly diagnostics: readonly Diagnostic[]
  /** The event that happened, when the plan is of what follows from one; absent for a whole year. */
  readonly triggered?: EventTrigger
  /** Of a plan that was read from a text; absent for one that was expanded. */
  readonly stored?: StoredPlan
  /** Returns the wheel that an obligation of this plan comes from. */
  wheelOf(obligation: Obligation): Wheel
  /** Computes why an obligation, given itself or by id, is when it is; undefined for an unknown id. Default language: the wheel's. */
  explain(obligation: string | Obligation, language?: Language): Explanation | undefined
  /** Lists what is held for each class or pupil given, by the conditions of measures and roles; see {@link GroupOccurrence}. */
  forGroups(groups: readonly Group[]): readonly GroupOccurrence[]
  /**
   * Dates what follows from an event, as a plan of its own: its obligations have ids ending in `!instance` and can be found and
   * explained like any others. An event no wheel knows, or a day outside the year, is in its diagnostics.
   */
  trigger(trigger: EventTrigger): Plan
}
