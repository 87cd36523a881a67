import type { Obligation } from '../expand/obligation'

/** Tells whether an obligation is to be done this year: no decision, layer or validity took it away, and its phrase does not leave it out. */
export function isActive(obligation: Obligation): boolean {
  return obligation.form !== 'undated' || !['excepted', 'cancelled', 'removed', 'not-valid'].includes(obligation.reason)
}
