import type { DaySpan, EpochDay } from '../date/day'
import type { Decision, Measure, MeasureEntry, PreparationStep, RemovedMeasure } from '../resolve/wheel'
import type { Timing } from '../timing/timing'
import type { Adjusted } from './adjust-cell'
import type { BoundCell, DroppedCell, ReadingKind } from './bound-timing'
import type { ObligationForm, UndatedReason } from './obligation'

/**
 * An obligation in the making, on days instead of texts; kept beside it as what its explanation is computed from. Every field is
 * always there, so that all drafts have one shape.
 */
export interface Draft {
  readonly id: string
  /** Absent for a measure that a layer removed. */
  readonly measure: Measure | undefined
  readonly removed: RemovedMeasure | undefined
  readonly entry: MeasureEntry | undefined
  /** What was bound: the entry's timing, or the measure's default. */
  readonly timing: Timing | undefined
  readonly usesDefault: boolean
  readonly kind: ReadingKind | undefined
  readonly cell: string
  /** The cell it came from, when it has one. */
  readonly slot: BoundCell | DroppedCell | undefined
  /** Decides period, month and order among the occurrences of a repetition. */
  readonly nominal: EpochDay | undefined
  readonly unadjusted: DaySpan | undefined
  /** Adjusted days; absent when undated or open. */
  readonly days: DaySpan | undefined
  readonly candidates: readonly DaySpan[] | undefined
  readonly form: ObligationForm
  readonly reason: UndatedReason | undefined
  readonly tentative: boolean
  readonly periods: readonly string[]
  readonly decision: Decision | undefined
  /** Days before a decision moved or cancelled it. */
  readonly decided: DaySpan | undefined
  readonly step: PreparationStep | undefined
}

/** Where a draft comes from, and what it is when nothing has dated it yet. */
export interface DraftOrigin {
  readonly measure?: Measure
  readonly removed?: RemovedMeasure
  readonly entry?: MeasureEntry | undefined
  readonly timing?: Timing
  readonly usesDefault?: boolean
  readonly kind?: ReadingKind
}

/** Makes a draft without dates. */
export function openDraft(
  origin: DraftOrigin,
  id: string,
  cell: string,
  form: ObligationForm,
  reason: UndatedReason | undefined,
  periods: readonly string[],
): Draft {
  return {
    id,
    measure: origin.measure,
    removed: origin.removed,
    entry: origin.entry,
    timing: origin.timing,
    usesDefault: origin.usesDefault === true,
    kind: origin.kind,
    cell,
    slot: undefined,
    nominal: undefined,
    unadjusted: undefined,
    days: undefined,
    candidates: undefined,
    form,
    reason,
    tentative: false,
    periods,
    decision: undefined,
    decided: undefined,
    step: undefined,
  }
}

/** Makes the draft of a cell: dated by `adjusted`, or undated with its reason. */
export function cellDraft(
  origin: DraftOrigin,
  id: string,
  cell: string,
  slot: BoundCell | DroppedCell,
  adjusted: Adjusted,
  periods: readonly string[],
): Draft {
  const lost = 'reason' in adjusted
  const days = lost ? undefined : { first: adjusted.first, last: adjusted.last }
  return {
    id,
    measure: origin.measure,
    removed: origin.removed,
    entry: origin.entry,
    timing: origin.timing,
    usesDefault: origin.usesDefault === true,
    kind: origin.kind,
    cell,
    slot,
    nominal: slot.nominal,
    unadjusted: slot.window,
    days,
    candidates: lost ? undefined : adjusted.candidates,
    form: days ? formOf(days) : 'undated',
    reason: lost ? adjusted.reason : undefined,
    tentative: 'tentative' in slot && slot.tentative === true,
    periods,
    decision: undefined,
    decided: undefined,
    step: undefined,
  }
}

/** Returns the form of a window: a single day is a day. */
export function formOf({ first, last }: DaySpan): 'day' | 'window' {
  return first === last ? 'day' : 'window'
}
