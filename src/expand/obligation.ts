import type { IsoDate } from '../date/day'
import type { AgendaItemDocument, SourceDocument, Visibility } from '../load/wheel-document'
import type { Involvement } from '../resolve/wheel'
import type { AppliesTo } from '../timing/applies-to'

/** Why an obligation has no dates. */
export type UndatedReason =
  /** The window holds no day the measure can be done on: a break, holidays, a weekend. */
  | 'no-day-left'
  /** A recurrence's day is a free day; it is not moved. */
  | 'free-day'
  /** Moved out of a break it would come too close to the next occurrence. */
  | 'too-close'
  | 'outside-school-year'
  | 'next-year-unknown'
  /** The plan with the dates has not been supplied. */
  | 'plan-missing'
  | 'interval-unspecified'
  /** The calendar has no such anchor or event. */
  | 'anchor-unknown'
  /** The anchor has several instances and the words do not say which. */
  | 'which-one'
  /** Waits for its event to be triggered. */
  | 'awaits-event'
  /** ISO week 53 in a year without one, 29 February in a common year. */
  | 'no-such-date'
  | 'not-understood'
  /** The phrase leaves it out ("unntatt desember"). */
  | 'excepted'
  /** A decision cancelled it, or its phrase says that it is cancelled. */
  | 'cancelled'
  /** Not active in this school year. */
  | 'not-valid'
  /** A layer removed the measure. */
  | 'removed'

/** Whether and how an obligation is dated. */
export type ObligationForm = 'window' | 'day' | 'standing' | 'as-needed' | 'asap' | 'undated'

/** Days from `first` to `due`, both inclusive. */
export interface Window {
  readonly first: IsoDate
  readonly due: IsoDate
}

interface ObligationBase {
  /** `measure[~entry]@schoolYear[#cell]`: stable when dates move, periods shift or files are re-ordered. */
  readonly id: string
  readonly measure: string
  readonly title: string
  readonly schoolYear: string
  readonly entry?: string
  readonly cell?: string
  /** The wheel's periods it is shown under; data, never part of the id. */
  readonly periods: readonly string[]
  readonly tentative: boolean
  readonly responsible: readonly Involvement[]
  readonly participants: readonly Involvement[]
  /** Points of the measure's agenda, with their conditions; absent when it has none. */
  readonly agenda?: readonly AgendaItemDocument[]
  readonly appliesTo?: AppliesTo
  readonly exclusive?: string
  readonly per: 'school' | 'class' | 'pupil'
  readonly visibility: Visibility
  readonly criteria: readonly string[]
  readonly evidence: readonly string[]
  readonly tags: readonly string[]
  readonly time?: string
  readonly place?: string
  readonly source?: SourceDocument
}

/** An obligation with dates: a day, or a window to do it in. */
export interface DatedObligation extends ObligationBase {
  /** Of a link in a chain (every 4–6 weeks): the week, month or day in the middle, which the next link is counted from. */
  readonly nominal?: Window
  readonly form: 'window' | 'day'
  /** Adjusted: the first and last day it can be done. */
  readonly first: IsoDate
  readonly due: IsoDate
  /** As the calendar's bounds say, before adjustment. */
  readonly unadjusted: Window
  /** Adjusted windows of a pick-one; `first..due` is their hull. */
  readonly candidates?: readonly Window[]
  /** School days from `first` to `due`. */
  readonly schoolDays: number
}

/** An obligation that deliberately has no dates. */
export interface OpenObligation extends ObligationBase {
  readonly form: 'standing' | 'as-needed' | 'asap'
}

/** An obligation whose dates are not known or were taken away, with the reason. */
export interface UndatedObligation extends ObligationBase {
  readonly form: 'undated'
  readonly reason: UndatedReason
  /** Where it would have been, when that is known. */
  readonly unadjusted?: Window
}

/** One dated, or deliberately undated, result of a measure. */
export type Obligation = DatedObligation | OpenObligation | UndatedObligation
