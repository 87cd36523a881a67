import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { isoFromDay, weekdayOf } from '../../src/date/day'
import { bindTiming } from '../../src/expand/bind-timing'
import type { Obligation } from '../../src/expand/obligation'
import type { BindContext } from '../../src/expand/scope'
import type { Measure, MeasureEntry, Wheel, WheelPeriod } from '../../src/resolve/wheel'
import { readPhrase } from '../../src/timing/read-phrase'
import type { Span, Timing } from '../../src/timing/timing'

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Writes days with their weekday: `mon 2026-08-17..fri 2026-08-21`; a single day once. */
export function written(first: number, last: number): string {
  const one = (day: number): string => `${weekdayNames[weekdayOf(day) - 1]} ${isoFromDay(day)}`
  return first === last ? one(first) : `${one(first)}..${one(last)}`
}

/** Writes an obligation's adjusted days, or why it has none. */
export function writtenObligation(obligation: Obligation): string {
  if (obligation.form === 'undated') return `undated: ${obligation.reason}`
  if (obligation.form !== 'day' && obligation.form !== 'window') return obligation.form
  const [first, last] = [obligation.first, obligation.due].map((iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000)
  return written(first!, last!)
}

/** Binds a phrase or timing and writes every window, then every dropped cell. */
export function windowsOf(
  when: string | Timing,
  calendar: SchoolCalendar,
  context: BindContext & { under?: string } = {},
): string[] {
  const { under, ...rest } = context
  const reading =
    typeof when === 'string' ? readPhrase(when, { language: 'nb', ...(under && { heading: under }) }) : undefined
  const timing = reading ? reading.timing : (when as Timing)
  if (!timing) throw new Error(`not understood: ${String(when)}`)
  const heading = reading?.heading
  return bindTiming(timing, calendar, { ...rest, ...(heading && !rest.heading && { heading }) }).flatMap((part) => [
    ...part.cells.map(({ window }) => written(window.first, window.last)),
    ...part.dropped.map(({ cell, reason }) => `${cell} dropped: ${reason}`),
    ...(part.reason
      ? [`${part.kind}: ${part.reason}`]
      : part.cells.length + part.dropped.length === 0
        ? [part.kind]
        : []),
  ])
}

/** Makes an entry of a phrase in bokmål, or of a timing. */
export function entry(when: string | Timing, parts: Partial<MeasureEntry> = {}): MeasureEntry {
  const timing = typeof when === 'string' ? readPhrase(when, { language: 'nb' }).timing : when
  return {
    ...(typeof when === 'string' && { phrase: when }),
    ...(timing && { timing }),
    in: [],
    language: 'nb',
    place: {},
    ...parts,
  }
}

/** Makes a measure; its entries are given as phrases, timings or whole entries. */
export function measure(
  id: string,
  when: string | Timing | readonly MeasureEntry[],
  parts: Partial<Measure> = {},
): Measure {
  return {
    id,
    title: id,
    entries: Array.isArray(when) ? (when as readonly MeasureEntry[]) : [entry(when as string | Timing)],
    in: [],
    responsible: [{ role: 'rektor' }],
    participants: [],
    per: 'school',
    days: 'school',
    roll: 'none',
    visibility: 'everyone',
    agenda: [],
    prepare: [],
    criteria: [],
    evidence: [],
    tags: [],
    provenance: new Map(),
    place: {},
    ...parts,
  }
}

/** Makes a wheel of measures. */
export function wheel(measures: readonly Measure[], parts: Partial<Wheel> = {}): Wheel {
  return {
    id: 'test/wheel',
    title: 'Årshjul',
    language: 'nb',
    layers: [{ id: 'test/wheel', title: 'Årshjul', language: 'nb' }],
    periods: [],
    roles: new Map(),
    measures,
    removed: [],
    decisions: [],
    criteria: [],
    evidenceSources: [],
    norms: [],
    events: [],
    limits: [],
    lint: new Map(),
    tests: [],
    ...parts,
  }
}

/** Halden's four quarters; the last reaches to the next school start. */
export const quarters: readonly WheelPeriod[] = [
  period('Q1', [8, 1], [9, 30]),
  period('Q2', [10, 1], [12, 31]),
  period('Q3', [1, 1], [3, 31]),
  {
    id: 'Q4',
    title: 'Q4',
    span: {
      span: 'range',
      from: { edge: 'first', of: { span: 'date', day: 1, month: 4 } },
      to: { edge: 'before', of: { span: 'anchor', anchor: 'next-school-start' } },
    },
    place: {},
  },
]

/** Makes a period from month and day to month and day. */
export function period(id: string, from: readonly [number, number], to: readonly [number, number]): WheelPeriod {
  const date = ([month, day]: readonly [number, number]): Span => ({ span: 'date', day, month: month as 1 })
  const span: Span = { span: 'range', from: { edge: 'first', of: date(from) }, to: { edge: 'last', of: date(to) } }
  return { id, title: id, span, place: {} }
}
