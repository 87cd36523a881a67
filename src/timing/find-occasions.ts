import { isBreakAnchor, isKnownAnchor } from './anchors'
import { eachSpan } from './each-span'
import type { SimpleTiming, Timing } from './timing'

/** Lists the names in a timing that no table knows: events that only the school or its calendar can date (READING rule 47). */
export function findOccasions(timing: Timing): string[] {
  const parts: readonly SimpleTiming[] = timing.kind === 'all-of' ? timing.of : [timing]
  const events = parts.flatMap((part) => (part.kind === 'event' && part.event !== undefined ? [part.event] : []))
  const anchors = eachSpan(timing).flatMap((span) =>
    span.span === 'anchor' || span.span === 'each' ? [span.anchor] : [],
  )
  return [...new Set([...events, ...anchors])].filter((name) => !isKnownAnchor(name) && !isBreakAnchor(name))
}
