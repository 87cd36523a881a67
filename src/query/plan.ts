import type { SchoolCalendar } from '../calendar/school-calendar'
import type { IsoDate } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Obligation, ObligationForm } from '../expand/obligation'
import type { EventTrigger } from '../expand/trigger-event'
import type { Wheel } from '../resolve/wheel'
import type { Language } from '../timing/language'
import type { Group, GroupOccurrence } from './for-groups'

/** What to find. Keys combine with AND, the values of a list with OR. Undated obligations pass a date filter unless `dated` is set. */
export interface ObligationFilter {
  readonly responsible?: string | readonly string[]
  readonly participant?: string | readonly string[]
  /** Responsible or participant. */
  readonly role?: string | readonly string[]
  /** Also what is a member's of the named roles (skolens ledelse finds what is a utdanningsleder's). Default false. */
  readonly includeMembers?: boolean
  /** Overlap: due on or after this day. */
  readonly from?: IsoDate
  /** Overlap: first on or before this day. */
  readonly to?: IsoDate
  /** Open on this day. */
  readonly on?: IsoDate
  /** ISO week 1–53 of the school year. */
  readonly week?: number
  /** Month 1–12 of the school year. */
  readonly month?: number
  readonly period?: string | readonly string[]
  readonly measure?: string | readonly string[]
  readonly form?: ObligationForm | readonly ObligationForm[]
  readonly tag?: string | readonly string[]
  readonly criterion?: string | readonly string[]
  readonly evidence?: string | readonly string[]
  readonly tentative?: boolean
  /** Only obligations with dates. */
  readonly dated?: boolean
}

/** One step of an explanation. */
export interface ExplanationStep {
  readonly step:
    | 'phrase'
    | 'reading'
    | 'grid'
    | 'window'
    | 'adjustment'
    | 'decision'
    | 'result'
    | 'undated'
    | 'provenance'
    | 'source'
  readonly text: string
}

/** Why an obligation is when it is. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly steps: readonly ExplanationStep[]
  /** The steps as running text. */
  readonly text: string
}

/** A wheel on a calendar: all obligations of the year, in order of time, with their index. */
export interface Plan {
  readonly wheels: readonly Wheel[]
  readonly calendar: SchoolCalendar
  readonly obligations: readonly Obligation[]
  readonly diagnostics: readonly Diagnostic[]
  /** Returns the obligation with this id; of several wheels that share one, the first wheel's. */
  get(id: string): Obligation | undefined
  /** Returns the wheel that an obligation of this plan comes from. */
  wheelOf(obligation: Obligation): Wheel
  /** Finds obligations; throws {@link QueryError} for an unknown role or period, with a suggestion. */
  find(filter: ObligationFilter): readonly Obligation[]
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
