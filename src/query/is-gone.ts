import type { Obligation, UndatedReason } from '../expand/obligation'

const goneReasons: ReadonlySet<UndatedReason> = new Set<UndatedReason>(['removed', 'not-valid'])

/** Tells of an obligation that it only says that there is none: its measure was removed, or is not valid this year. */
export function isGone(obligation: Obligation): boolean {
  return obligation.form === 'undated' && goneReasons.has(obligation.reason)
}
