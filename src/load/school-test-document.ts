import type { Bounds } from '../timing/applies-to'

/**
 * A test a school writes about its own wheel, run by `arshjul test` on a calendar. Every key given must hold; `measure` names
 * what `exists`, `count`, `falls`, `before` and `after` speak of, `role` what `has` speaks of.
 */
export interface SchoolTestDocument {
  /** What the test is for, shown when it fails. */
  readonly title?: string
  readonly measure?: string
  /** The measure gives at least one active obligation (`true`), or none (`false`). */
  readonly exists?: boolean
  /** How many of its obligations have dates; a number means exactly so many. */
  readonly count?: number | Bounds
  /** A phrase: every dated obligation lies inside one of its windows. */
  readonly falls?: string
  /** Another measure: every dated obligation is due before that one's first begins. */
  readonly before?: string
  /** Another measure: every dated obligation begins after that one's last is due. */
  readonly after?: string
  readonly role?: string
  /** How many active obligations the role is responsible for; a number means exactly so many. */
  readonly has?: number | Bounds
  readonly never?: NeverDocument
}

/** Obligations that must not overlap something. The keys beside `during` combine with AND; at least one is given. */
export interface NeverDocument {
  readonly measure?: string
  readonly responsible?: string
  readonly participant?: string
  /** An anchor or event of the calendar by name, or a phrase. */
  readonly during: string
}
