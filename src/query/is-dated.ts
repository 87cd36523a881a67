import type { DatedObligation, Obligation } from '../expand/obligation'

/** Tells whether an obligation has dates; narrows its type. */
export function isDated(obligation: Obligation): obligation is DatedObligation {
  return obligation.form === 'window' || obligation.form === 'day'
}
