/**
 * Which pupils something is for. Keys combine with AND, the values of a list with OR. An attribute the pupil does not state
 * makes the answer *unknown*, which is not *no*.
 */
export interface AppliesTo {
  /** `vg1`, `vg2`, `vg3`, or a grade number as text: `8`. Lower case. */
  readonly grade?: readonly string[]
  /** `sf` (studieforberedende), `yf` (yrkesfag) or a programme's own id. Lower case. */
  readonly programme?: readonly string[]
  /** Whole years on the obligation's day, both bounds inclusive. */
  readonly age?: Bounds
  /** Years lived in the country on the obligation's day, both bounds inclusive. */
  readonly residenceYears?: Bounds
  readonly tags?: { readonly any?: readonly string[]; readonly none?: readonly string[] }
}

/** A closed interval; a missing bound is open. */
export interface Bounds {
  readonly atLeast?: number
  readonly atMost?: number
}
