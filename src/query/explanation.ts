import type { IsoDate } from '../date/day'
import type { UndatedReason, Window } from '../expand/obligation'
import type { SkippedRun } from '../expand/trace-obligation'
import type { SourceDocument, ValidityDocument } from '../load/wheel-document'
import type { Timing } from '../timing/timing'

/** One step of an explanation: what it tells as data, told apart by `step`, and the same as a sentence in `text`. */
export type ExplanationStep = ExplanationFact & {
  /** A sentence, with a full stop. */
  readonly text: string
}

/** What a step tells. */
export type ExplanationFact =
  | PhraseFact
  | ReadingFact
  | GridFact
  | WindowFact
  | EventFact
  | AdjustmentFact
  | FreeDayFact
  | DecisionFact
  | ResultFact
  | UndatedFact
  | ProvenanceFact
  | SourceFact

/** What the wheel says: the phrase as written, the structured timing, or the periods the row stands under. */
export interface PhraseFact {
  readonly step: 'phrase'
  readonly phrase?: string
  /** A structured timing in its canonical form. */
  readonly structured?: string
  readonly periods?: readonly string[]
}

/** What that is read into: the phrase's own reading, the measure's default in its place, or the reading that was not taken. */
export interface ReadingFact {
  readonly step: 'reading'
  readonly timing: Timing
  readonly as: 'phrase' | 'default' | 'alternative'
}

/** Which of several it is, before anything is moved. */
export interface GridFact {
  readonly step: 'grid'
  /** The slot of the nominal grid: `w46`, `m11`, `n7`, `Q1.2`. */
  readonly cell?: string
  /** The slot it was moved out of, and the one it came to, since the first has no school days. */
  readonly moved?: { readonly from: Window; readonly to: Window }
  /** The preparation step it is, counted back from its measure. */
  readonly preparation?: string
  /** The event that raised it. */
  readonly raised?: { readonly event: string; readonly on: IsoDate; readonly after?: string }
}

/** The days by the calendar's bounds, before adjustment. */
export interface WindowFact {
  readonly step: 'window'
  readonly window?: Window
  /** Of a link in a chain: the middle that the next link is counted from. */
  readonly nominal?: Window
  readonly candidates?: readonly Window[]
  readonly tentative?: true
}

/** Time and place that it has from an event of the calendar. */
export interface EventFact {
  readonly step: 'event'
  /** The event's id; absent when several of the calendar's events are held then and there. */
  readonly event?: string
  readonly time?: string
  readonly place?: string
}

/** A bound that was moved, with the days that could not be used. `day`: a single day, both bounds at once. */
export interface AdjustmentFact {
  readonly step: 'adjustment'
  readonly bound: 'first' | 'due' | 'day'
  readonly from: IsoDate
  readonly to: IsoDate
  readonly causes: readonly SkippedRun[]
}

/** A fixed day that is no good day and stays. */
export interface FreeDayFact {
  readonly step: 'free-day'
  readonly on: IsoDate
  readonly causes: readonly SkippedRun[]
}

/** A decision for this school year that moved, cancelled or added it. */
export interface DecisionFact {
  readonly step: 'decision'
  readonly kind: 'move' | 'cancel' | 'add'
  readonly decidedBy: string
  readonly reason: string
  readonly layer: string
  /** Where it was moved. */
  readonly to?: Window
}

/** What it comes to. */
export interface ResultFact {
  readonly step: 'result'
  readonly window: Window
  readonly schoolDays: number
}

/** Why it has no dates. */
export interface UndatedFact {
  readonly step: 'undated'
  readonly reason: UndatedReason
  /** What its window is full of. */
  readonly causes: readonly SkippedRun[]
  /** The school years the measure is valid in, when this is none of them. */
  readonly validity?: ValidityDocument
  /** The school years a decision added it for, when this is none of them. */
  readonly addedFor?: readonly string[]
}

/** Which layer set the fields last, or took the measure away. */
export interface ProvenanceFact {
  readonly step: 'provenance'
  readonly layer: string
  /** The fields' keys; empty when the layer took the measure away. */
  readonly fields: readonly string[]
  /** The layer that had set them before. */
  readonly previous?: string
  /** Why the layer took the measure away. */
  readonly removed?: string
}

/** Where the statement comes from. */
export interface SourceFact {
  readonly step: 'source'
  readonly source: SourceDocument
}

/** Why an obligation is when it is. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly steps: readonly ExplanationStep[]
  /** The steps as running text. */
  readonly text: string
}
