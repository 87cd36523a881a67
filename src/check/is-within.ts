import type { Bounds } from '../timing/applies-to'

/** Tells whether a count is what was wanted: exactly the number, or within the bounds. */
export function isWithin(count: number, wanted: number | Bounds): boolean {
  if (typeof wanted === 'number') return count === wanted
  return count >= (wanted.atLeast ?? 0) && count <= (wanted.atMost ?? Number.POSITIVE_INFINITY)
}
