import type { Visibility } from '../load/wheel-document'

/** Who may see what, the one that sees least first; each sees also what is for those before it. */
export const audiences: readonly Visibility[] = ['everyone', 'staff', 'responsible']

/** Tells whether an audience may see something. */
export function maySee(audience: Visibility, visibility: Visibility): boolean {
  return audiences.indexOf(visibility) <= audiences.indexOf(audience)
}
