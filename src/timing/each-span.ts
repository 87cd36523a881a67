import type { Span, Timing } from './timing'

/** Lists every span of a timing, those inside others too, from the outside in. */
export function eachSpan(timing: Timing): Span[] {
  const found: Span[] = []
  collect(timing, found)
  return found
}

/** A timing is plain data: whatever in it bears `span` is one. */
function collect(value: unknown, found: Span[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('span' in value) found.push(value as Span)
  for (const inner of Object.values(value)) collect(inner, found)
}
