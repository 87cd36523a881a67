import type { RelatedName, Relation } from './diagnostic'
import type { Place } from './diagnostic-parts'

/** Returns a second place with how it helps to understand the diagnostic; `name` is what stands there, or who sets it. */
export function relatedPlace(place: Place, relation: Relation, name?: string): RelatedName {
  return { ...place, relation, ...(name !== undefined && { name }) }
}
