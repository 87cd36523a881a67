import type { DaySpan, EpochDay } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { UndatedReason } from './obligation'

/** What a timing came to on a calendar: the kinds of the phrase contract (DESIGN §8). */
export type ReadingKind =
  | 'window'
  | 'recurrence'
  | 'quota'
  | 'standing'
  | 'as-needed'
  | 'asap'
  | 'plan'
  | 'event'
  | 'unspecified'
  | 'not-timing'

/** A nominal slot with its unadjusted window. */
export interface BoundCell {
  /** Grid cell (`w46`, `m11`, `n7`, `Q1.2`); empty when the timing has only one. */
  readonly cell: string
  /**
   * The day that decides which period and entry the slot belongs to, before any shift: the day of a daily slot, the Thursday of
   * a week (held inside the days from school start to school end), the first day of anything longer.
   */
  readonly nominal: EpochDay
  readonly window: DaySpan
  /** Windows of a pick-one; `window` is their hull. */
  readonly candidates?: readonly DaySpan[]
  /** Why the window is not the nominal slot: moved out of a week without school days. */
  readonly movedFrom?: DaySpan
  /** The window is known but gives no dates: it lies outside the known year. */
  readonly undated?: UndatedReason
  /** This slot is uncertain although the timing is not. */
  readonly tentative?: true
  /** How the window meets free days: it shrinks (default), is a fixed day that is not moved, or is a day of a repetition that a free day takes away. */
  readonly meets?: 'fixed-day' | 'repeated-day'
  /** The window is an event the calendar dates: when in the day and where it is held, as far as the calendar says. */
  readonly time?: string
  readonly place?: string
}

/** A slot that got no window, with its reason. */
export interface DroppedCell {
  readonly cell: string
  readonly nominal: EpochDay
  readonly window?: DaySpan
  readonly reason: UndatedReason
}

/** One simple timing bound to a calendar, unadjusted. */
export interface BoundTiming {
  readonly kind: ReadingKind
  readonly quota?: { readonly min: number; readonly max: number | null; readonly per: string }
  readonly cells: readonly BoundCell[]
  readonly dropped: readonly DroppedCell[]
  readonly tentative: boolean
  /** Why there are no windows, for the undated kinds. */
  readonly reason?: UndatedReason
  readonly diagnostics: readonly Diagnostic[]
}

/** A wheel's period on a calendar, both days inclusive. */
export interface BoundPeriod extends DaySpan {
  readonly id: string
  readonly title: string
  /** It ends at a school start that is not known yet: `last` is 31 August. */
  readonly tentative?: true
}
