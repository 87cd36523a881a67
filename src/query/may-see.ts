import type { Visibility } from '../load/wheel-document'

/** Who may see what, the one that sees least first; each sees also what is for those before it. */
export const audiences: readonly Visibility[] = ['everyone', 'staff', 'responsible']

const reach: Readonly<Record<Visibility, number>> = { everyone: 0, staff: 1, responsible: 2 }

/** Tells whether an audience may see something. */
export function maySee(audience: Visibility, visibility: Visibility): boolean {
  return reach[visibility] <= reach[audience]
}

/** Returns what an audience may see, as a filter's `visibility`. */
export function visibilitiesFor(audience: Visibility = 'everyone'): readonly Visibility[] {
  return audiences.filter((visibility) => maySee(audience, visibility))
}
