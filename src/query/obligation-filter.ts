import type { IsoDate } from '../date/day'
import type { ObligationForm } from '../expand/obligation'
import type { SourceDocument, Visibility } from '../load/wheel-document'
import type { Answer, Pupil } from './applies'

/** Bounds of a range of days, both inclusive; a missing one is open. */
export interface DayBounds {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** Whose word a measure is: `source.kind` of the wheel. */
export type SourceKind = NonNullable<SourceDocument['kind']>

/**
 * What to find. Keys combine with AND, the values of a list with OR; a key that is absent or undefined asks nothing, an empty list
 * lets nothing through.
 *
 * Undated obligations pass every key about days (`from` to `schoolWeek`, `startsIn`, `dueIn`) unless `dated` is set: what has no date
 * is never out of sight because of one.
 *
 * A value that no wheel of the plan knows is an error and no empty answer. Known are: roles, by id, title, alias or inflected form;
 * periods, by id or title, months `m1`–`m12` and the calendar's terms; measures of the wheels, removed ones too; tags and evidence
 * that a measure or obligation bears, or the wheel lists as an evidence source; criteria likewise, and those of the wheels' catalogues.
 * `F` is what `form` narrows the result to.
 */
export interface ObligationFilter<F extends ObligationForm = ObligationForm> {
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
  /** Open on a day of this ISO week, 1–53, of the school year: 31–53 of its first civil year, 1–30 of its second. */
  readonly week?: number
  /** Open on a day of this month of the school year, 1–12. */
  readonly month?: number
  /** Open on a day, Monday to Sunday, of the calendar's school week with this number. */
  readonly schoolWeek?: number
  /** Its first day lies in this range. */
  readonly startsIn?: DayBounds
  /** Its due day lies in this range. */
  readonly dueIn?: DayBounds
  /** Shown under one of these periods, or, of months and terms, open in one. */
  readonly period?: string | readonly string[]
  readonly measure?: string | readonly string[]
  readonly form?: F | readonly F[]
  readonly tag?: string | readonly string[]
  readonly criterion?: string | readonly string[]
  readonly evidence?: string | readonly string[]
  /** The measure's source is of one of these kinds; a measure without a stated kind is of none. */
  readonly sourceKind?: SourceKind | readonly SourceKind[]
  /** Exactly one of these visibilities; `everyone` finds what everyone may see and not what staff may see besides. */
  readonly visibility?: Visibility | readonly Visibility[]
  /**
   * The measure's own condition holds for this pupil, or for every pupil of this group, throughout the obligation's days. Three-valued:
   * what is not stated of the pupil is unknown, which is not no. Without dates, age and residence are unknown. The conditions of single
   * roles (`if`) are not asked: `plan.forGroups` does that.
   */
  readonly appliesTo?: Pupil
  /** With `appliesTo`: the answers that pass. Default yes and unknown. */
  readonly applies?: Answer | readonly Answer[]
  /**
   * Every word of this stands, in any order, in the title, the measure's id, the place or the agenda. Case and accents are ignored
   * (`mote` finds `Møte`), parts of words are found.
   */
  readonly text?: string
  readonly tentative?: boolean
  /** True: only obligations with dates. False narrows nothing. */
  readonly dated?: boolean
}
