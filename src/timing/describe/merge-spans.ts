import { kernelOf } from '../kernel'
import type { Span } from '../timing'

/** Spans that differ in one place only, as one span with what differs there. */
export interface MergedSpans {
  /** The first of the spans. */
  readonly like: Span
  /** Which ones are counted, where that differs: "første og tredje uke". */
  readonly ordinals?: readonly number[]
  /** What each is said of, where that differs: "slutten av høsten og våren". */
  readonly kernels?: readonly Span[]
}

const kernelKinds = new Set(['month', 'week', 'date', 'anchor', 'season', 'term', 'quarter'])

/** Finds the one place in which spans differ: which ones, or what they are said of. Undefined when there is none, or more. */
export function mergeSpans(spans: readonly Span[]): MergedSpans | undefined {
  const [like, ...others] = spans
  if (!like || others.length === 0) return undefined
  const ordinals = spans.map(ordinalOf)
  if (ordinals.every((n) => n !== undefined) && allAlike(spans.map(withoutOrdinal))) return { like, ordinals }
  const kernels = spans.map(kernelOf)
  const kind = kernels[0]!.span
  const framed = kernels.every((kernel, i) => kernel !== spans[i] && kernel.span === kind && kernelKinds.has(kind))
  const frames = spans.map((span, i) => JSON.stringify(span).replace(JSON.stringify(kernels[i]), '□'))
  return framed && new Set(frames).size === 1 ? { like, kernels } : undefined
}

function allAlike(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1
}

/** Which one of a row a span counts; undefined of what counts none, or several. A weekday of a week counts the week. */
function ordinalOf(span: Span): number | undefined {
  if (span.span === 'nth-weekday') return isWeek(span.in) && span.nth === 1 ? ordinalOf(span.in) : span.nth
  const counts = span.span === 'nth-weeks' || span.span === 'school-weeks' || span.span === 'school-days'
  return counts && span.from === span.to ? span.from : undefined
}

function isWeek({ span }: Span): boolean {
  return span === 'nth-weeks' || span === 'school-weeks'
}

function withoutOrdinal(span: Span): unknown {
  if (span.span !== 'nth-weekday') return { ...span, from: 0, to: 0 }
  return isWeek(span.in) && span.nth === 1 ? { ...span, in: withoutOrdinal(span.in) } : { ...span, nth: 0 }
}
