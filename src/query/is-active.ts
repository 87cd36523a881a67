import type { Obligation } from '../expand/obligation'

/** Tells whether an obligation is to be done this year: no decision, layer or validity took it away. */
export function isActive(obligation: Obligation): boolean {
  return obligation.form !== 'undated' || !['cancelled', 'removed', 'not-valid'].includes(obligation.reason)
}
