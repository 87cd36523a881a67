import type { Point, Span } from '../timing/timing'
import { anyBreak, findInstances } from './bind-anchor'
import { bindSpan } from './bind-span'
import type { Scope } from './scope'

/**
 * Lists what a span comes to where it speaks of each of a kind: one span for every instance ("dagen etter hver ferie" is a day after each
 * break). A span that does not is its own only one; so is one whose kind the calendar lacks, which binding it then reports.
 */
export function listEach(span: Span, scope: Scope): readonly Span[] {
  if (span.span === 'each') {
    const inside = span.in ? { in: span.in } : {}
    if (span.anchor === anyBreak) {
      const { breaks } = scope.calendar
      return breaks.length === 0 ? [span] : breaks.map(({ id }) => ({ span: 'anchor', anchor: `${id}-break` }))
    }
    // What it lacks is reported when the span itself is bound.
    const found = findInstances(
      { span: 'anchor', anchor: span.anchor, ...inside },
      { ...scope, findings: [] },
      bindSpan,
    )
    if ('reason' in found) return [span]
    return found.instances.map((_, i) => ({ span: 'anchor', anchor: span.anchor, which: i + 1, ...inside }))
  }
  return mapInner(span, (inner) => listEach(inner, scope))
}

/** Makes a span anew for each of what its inner span comes to; one with two ends speaks of one run and has no each. */
function mapInner(span: Span, list: (inner: Span) => readonly Span[]): readonly Span[] {
  const point = (at: Point): readonly Point[] => list(at.of).map((of) => (of === at.of ? at : { ...at, of }))
  switch (span.span) {
    case 'part':
    case 'around':
    case 'near':
      return list(span.of).map((of) => (of === span.of ? span : { ...span, of }))
    case 'nth-weekday':
    case 'nth-weeks':
      return list(span.in).map((inner) => (inner === span.in ? span : { ...span, in: inner }))
    case 'school-weeks':
    case 'school-days':
      return span.in ? list(span.in).map((inner) => (inner === span.in ? span : { ...span, in: inner })) : [span]
    case 'point':
      return point(span.at).map((at) => (at === span.at ? span : { ...span, at }))
    case 'range': {
      const { from, to } = span
      if (from && !to) return point(from).map((start) => (start === from ? span : { ...span, from: start }))
      if (to && !from) return point(to).map((end) => (end === to ? span : { ...span, to: end }))
      return [span]
    }
    default:
      return [span]
  }
}
