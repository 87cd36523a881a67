import type { DaySpan, EpochDay } from '../date/day'
import type { BoundCell, BoundTiming, DroppedCell, ReadingKind } from './bound-timing'
import type { UndatedReason } from './obligation'
import { asWindow, type BoundSpan, isBound, type Scope, type SpanBinding, type UnboundSpan } from './scope'

/** Makes a cell; optional parts are left out when they say nothing. */
export function makeCell(
  cell: string,
  nominal: EpochDay,
  window: DaySpan,
  more: {
    readonly candidates?: readonly DaySpan[] | undefined
    readonly movedFrom?: DaySpan | undefined
    readonly undated?: UndatedReason | undefined
    readonly tentative?: boolean | undefined
    readonly meets?: BoundCell['meets'] | undefined
    readonly time?: string | undefined
    readonly place?: string | undefined
  } = {},
): BoundCell {
  const made: { -readonly [K in keyof BoundCell]: BoundCell[K] } = { cell, nominal, window }
  if (more.candidates) made.candidates = more.candidates
  if (more.movedFrom) made.movedFrom = more.movedFrom
  if (more.undated) made.undated = more.undated
  if (more.tentative) made.tentative = true
  if (more.meets) made.meets = more.meets
  if (more.time !== undefined) made.time = more.time
  if (more.place !== undefined) made.place = more.place
  return made
}

/** What was found stands in the scope; `bindTiming` puts it into words. */
const noDiagnostics: BoundTiming['diagnostics'] = []

/** Makes a bound timing of cells; it is tentative when any of them is. */
export function boundCells(
  kind: ReadingKind,
  cells: readonly BoundCell[],
  dropped: readonly DroppedCell[],
  quota?: BoundTiming['quota'],
): BoundTiming {
  return {
    kind,
    ...(quota && { quota }),
    cells,
    dropped,
    tentative: cells.some((cell) => cell.tentative),
    diagnostics: noDiagnostics,
  }
}

/** Makes a bound timing without dates of its own. */
export function boundOpen(kind: ReadingKind, reason?: UndatedReason): BoundTiming {
  return {
    kind,
    cells: [],
    dropped: [],
    tentative: false,
    ...(reason && { reason }),
    diagnostics: noDiagnostics,
  }
}

/** Makes the undated event that an unbound span comes to, with the period that bounds it as a tentative window (READING rule 23). */
export function boundEvent({ reason, within }: UnboundSpan): BoundTiming {
  const cells = within ? [makeCell('', within.first, within, { undated: reason, tentative: true })] : []
  return {
    kind: 'event',
    cells,
    dropped: [],
    tentative: within !== undefined,
    reason,
    diagnostics: noDiagnostics,
  }
}

/** The days a repetition runs over: its own span, else the heading, else the year (absent). */
export interface Bounds {
  readonly span?: BoundSpan
  /** The phrase itself named them: windows do not reach outside. */
  readonly clips: boolean
}

/** Binds the days a repetition runs over; the unbound span when they have no days. */
export function boundsOf(within: SpanBinding | undefined, scope: Scope): Bounds | UnboundSpan {
  if (within) return isBound(within) ? { span: within, clips: true } : within
  return scope.heading ? { span: asWindow(scope.heading, scope), clips: false } : { clips: false }
}

/** Tells whether a nominal day lies inside the bounds. */
export function holds({ span }: Bounds, nominal: EpochDay): boolean {
  return !span || (nominal >= span.first && nominal <= span.last)
}

/** Returns the part of a window inside the bounds; undefined when they do not meet. */
export function clip({ span }: Bounds, window: DaySpan): DaySpan | undefined {
  if (!span) return window
  const clipped = { first: Math.max(window.first, span.first), last: Math.min(window.last, span.last) }
  return clipped.first <= clipped.last ? clipped : undefined
}
