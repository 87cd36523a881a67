import type { Span } from './timing'

/** Returns the month, week or break that the rest is said of. */
export function kernelOf(span: Span): Span {
  const inner = innerOf(span)
  return inner ? kernelOf(inner) : span
}

function innerOf(span: Span): Span | undefined {
  switch (span.span) {
    case 'part':
    case 'near':
      return span.of
    case 'nth-weekday':
    case 'nth-weeks':
    case 'school-weeks':
    case 'school-days':
      return span.in
    case 'point':
      return span.at.of
    case 'range':
      return span.from && span.to ? undefined : (span.from ?? span.to)?.of
    default:
      return undefined
  }
}

/** Tells whether a span is a date, or a range of dates. */
export function isDated(span: Span): boolean {
  if (span.span === 'date') return true
  return span.span === 'range' && [span.from?.of, span.to?.of].every((of) => of === undefined || of.span === 'date')
}
