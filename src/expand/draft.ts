import type { DaySpan, EpochDay } from '../date/day'
import type { Decision, Measure, MeasureEntry, PreparationStep, RemovedMeasure } from '../resolve/wheel'
import type { Timing } from '../timing/timing'
import type { BoundCell, DroppedCell, ReadingKind } from './bound-timing'
import type { ObligationForm, UndatedReason } from './obligation'

/** An obligation in the making, on days instead of texts; kept beside it as what its explanation is computed from. */
export interface Draft {
  readonly id: string
  /** Absent for a measure that a layer removed. */
  readonly measure?: Measure
  readonly removed?: RemovedMeasure
  readonly entry?: MeasureEntry
  /** What was bound: the entry's timing, or the measure's default. */
  readonly timing?: Timing
  readonly usesDefault?: true
  readonly kind?: ReadingKind
  readonly cell: string
  /** The cell it came from, when it has one. */
  readonly slot?: BoundCell | DroppedCell
  /** Decides period, month and order among the occurrences of a repetition. */
  readonly nominal?: EpochDay
  readonly unadjusted?: DaySpan
  /** Adjusted days; absent when undated or open. */
  readonly days?: DaySpan
  readonly candidates?: readonly DaySpan[]
  readonly form: ObligationForm
  readonly reason?: UndatedReason
  readonly tentative: boolean
  readonly periods: readonly string[]
  readonly decision?: Decision
  /** Days before a decision moved or cancelled it. */
  readonly decided?: DaySpan
  readonly step?: PreparationStep
}

/** Returns the form of a window: a single day is a day. */
export function formOf({ first, last }: DaySpan): 'day' | 'window' {
  return first === last ? 'day' : 'window'
}
