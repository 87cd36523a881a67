import type { DayKind, SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, IsoDate } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import type { SourceDocument } from '../load/wheel-document'
import type {
  Decision,
  FieldProvenance,
  Measure,
  MeasureEntry,
  PreparationStep,
  RemovedMeasure,
} from '../resolve/wheel'
import type { Timing } from '../timing/timing'
import type { ReadingKind } from './bound-timing'
import type { Draft } from './draft'
import type { Expansion } from './expansion'
import type { Obligation, UndatedReason, Window } from './obligation'

/** Days next to each other that could not be used for the same reason. */
export interface SkippedRun {
  readonly first: IsoDate
  readonly last: IsoDate
  readonly kind: DayKind
  /** Every name the first of the days bears, the deciding one first; empty for a plain weekend. */
  readonly titles: readonly string[]
}

/** A bound that adjustment moved, with the days it skipped. */
export interface MovedBound {
  readonly bound: 'first' | 'due'
  readonly from: IsoDate
  readonly to: IsoDate
  readonly skipped: readonly SkippedRun[]
}

/** Why an obligation is when it is, as data; nothing in it is text for people but what users wrote. */
export interface ObligationTrace {
  readonly obligation: Obligation
  /** Absent for a measure that a layer removed. */
  readonly measure?: Measure
  readonly removed?: RemovedMeasure
  readonly entry?: MeasureEntry
  /** The phrase as written; absent for a structured timing. */
  readonly phrase?: string
  /** What was bound: the entry's timing, or the measure's default. */
  readonly timing?: Timing
  readonly usesDefault: boolean
  readonly kind?: ReadingKind
  readonly cell?: string
  /** The nominal slot before it moved out of weeks without school days. */
  readonly movedFrom?: Window
  /** The window before adjustment. */
  readonly unadjusted?: Window
  /** The candidates of a pick-one before adjustment. */
  readonly unadjustedCandidates?: readonly Window[]
  readonly moved: readonly MovedBound[]
  /** For an undated obligation: what its window is full of. */
  readonly lost: readonly SkippedRun[]
  readonly reason?: UndatedReason
  readonly decision?: Decision
  /** Days before the decision moved or cancelled it. */
  readonly decided?: Window
  readonly step?: PreparationStep
  /** The event that raised it, for a triggered obligation. */
  readonly raised?: { readonly event: string; readonly on: IsoDate; readonly after?: string }
  /** Time and place that come from an event of the calendar, and its id where only one event is held then and there. */
  readonly held?: { readonly event?: string; readonly time?: string; readonly place?: string }
  /** The layer that last set each field. */
  readonly provenance: ReadonlyMap<string, FieldProvenance>
  readonly source?: SourceDocument
}

const longestListedDays = 400

/** Computes the trail of one obligation; undefined for an id that is not in the expansion. */
export function traceObligation(expansion: Expansion, id: string): ObligationTrace | undefined {
  const draft = expansion.drafts.get(id)
  const obligation = draft && expansion.obligations.find((one) => one.id === id)
  if (!draft || !obligation) return undefined
  const { calendar } = expansion
  const { measure, entry, slot } = draft
  const raised = expansion.raisers?.get(id)
  const movedFrom = slot && 'movedFrom' in slot ? slot.movedFrom : undefined
  const candidates = slot && 'candidates' in slot ? slot.candidates : undefined
  const held = heldWith(draft, obligation, calendar)
  const window = (span: DaySpan): Window => ({ first: calendar.isoOf(span.first), due: calendar.isoOf(span.last) })
  return {
    obligation,
    ...(measure && { measure }),
    ...(draft.removed && { removed: draft.removed }),
    ...(entry && { entry }),
    ...(entry?.phrase !== undefined && { phrase: entry.phrase }),
    ...(draft.timing && { timing: draft.timing }),
    usesDefault: draft.usesDefault === true,
    ...(draft.kind && { kind: draft.kind }),
    ...(draft.cell && { cell: draft.cell }),
    ...(movedFrom && { movedFrom: window(movedFrom) }),
    ...(draft.unadjusted && { unadjusted: window(draft.unadjusted) }),
    ...(candidates && { unadjustedCandidates: candidates.map(window) }),
    moved: movedBounds(draft, calendar),
    lost: lostDays(draft, calendar),
    ...(draft.reason && { reason: draft.reason }),
    ...(draft.decision && { decision: draft.decision }),
    ...(draft.decided && { decided: window(draft.decided) }),
    ...(draft.step && { step: draft.step }),
    ...(raised && { raised: { ...raised, on: calendar.isoOf(raised.on) } }),
    ...(held && { held }),
    provenance: measure?.provenance ?? new Map(),
    ...(measure?.source && { source: measure.source }),
  }
}

/** What of the obligation's time and place neither the measure nor its phrase states: it is the event's. */
function heldWith(
  { measure, entry, slot }: Draft,
  obligation: Obligation,
  calendar: SchoolCalendar,
): ObligationTrace['held'] {
  if (!slot || !('time' in slot || 'place' in slot)) return undefined
  const own = { time: entry?.time ?? measure?.time, place: measure?.placeName }
  const time = own.time === undefined ? obligation.time : undefined
  const place = own.place === undefined ? obligation.place : undefined
  if (time === undefined && place === undefined) return undefined
  const { first, last } = slot.window
  const events = [...calendar.events.values()].filter(({ instances }) =>
    instances.some(
      (one) => one.first === first && one.last === last && one.time === slot.time && one.place === slot.place,
    ),
  )
  return {
    ...(events.length === 1 && { event: events[0]!.id }),
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
  }
}

/** Adjustment as it was before any decision: a decision is a cause of its own. */
function movedBounds(draft: Draft, calendar: SchoolCalendar): MovedBound[] {
  const { unadjusted } = draft
  const days = draft.decision ? draft.decided : draft.days
  if (!unadjusted || !days) return []
  const moved: MovedBound[] = []
  const add = (bound: MovedBound['bound'], from: number, to: number): void => {
    const skipped = from < to ? { first: from, last: to - 1 } : { first: to + 1, last: from }
    const [a, b] = [calendar.isoOf(from), calendar.isoOf(to)]
    moved.push({ bound, from: a, to: b, skipped: skippedRuns(skipped, basisOf(draft), calendar) })
  }
  if (days.first !== unadjusted.first) add('first', unadjusted.first, days.first)
  // A single day that rolled is one move, not two.
  const single = unadjusted.first === unadjusted.last && days.first === days.last
  if (days.last !== unadjusted.last && !single) add('due', unadjusted.last, days.last)
  return moved
}

function lostDays(draft: Draft, calendar: SchoolCalendar): SkippedRun[] {
  const { reason, unadjusted } = draft
  const byFreeDays = reason === 'no-day-left' || reason === 'free-day' || reason === 'too-close'
  return unadjusted && byFreeDays ? skippedRuns(unadjusted, basisOf(draft), calendar) : []
}

function basisOf({ measure }: Draft): DayBasis {
  return measure?.days ?? 'school'
}

/** Groups the days of a span that the basis does not count by what they are; at most its first 400 days, and none outside the known year. */
export function skippedRuns(span: DaySpan, basis: DayBasis, calendar: SchoolCalendar): SkippedRun[] {
  const usable = calendar.daysOf(basis)
  const runs: Array<{ first: number; last: number; kind: DayKind; titles: readonly string[] }> = []
  for (let day = span.first; day <= span.last && day - span.first < longestListedDays; day++) {
    const classified = calendar.dayAt(day)
    if (!classified || usable.has(day)) continue
    const { kind, titles } = classified
    const previous = runs.at(-1)
    if (previous && previous.last === day - 1 && previous.kind === kind && previous.titles[0] === titles[0])
      previous.last = day
    else runs.push({ first: day, last: day, kind, titles })
  }
  return runs.map(({ first, last, kind, titles }) => ({
    first: calendar.isoOf(first),
    last: calendar.isoOf(last),
    kind,
    titles,
  }))
}
