import type { Bounds } from '../timing/applies-to'

/** What a school test expected or found, in both message languages. */
export interface Expectation {
  readonly en: string
  readonly nb: string
}

/** Puts the two wordings together. */
export function said(en: string, nb: string): Expectation {
  return { en, nb }
}

/** Tells whether a count is what was wanted: exactly the number, or within the bounds. */
export function isWithin(count: number, wanted: number | Bounds): boolean {
  if (typeof wanted === 'number') return count === wanted
  return count >= (wanted.atLeast ?? 0) && count <= (wanted.atMost ?? Number.POSITIVE_INFINITY)
}

/** Says a wanted count, of what. */
export function countWanted(wanted: number | Bounds, what: string): Expectation {
  const bounds = typeof wanted === 'number' ? [said(`exactly ${wanted}`, `nøyaktig ${wanted}`)] : boundsWanted(wanted)
  const join = (language: keyof Expectation, and: string) => bounds.map((part) => part[language]).join(and)
  return said(`${join('en', ' and ')} of “${what}”`, `${join('nb', ' og ')} av «${what}»`)
}

/** Says a count. */
export function countFound(count: number): Expectation {
  return said(String(count), String(count))
}

function boundsWanted({ atLeast, atMost }: Bounds): Expectation[] {
  return [
    ...(atLeast === undefined ? [] : [said(`at least ${atLeast}`, `minst ${atLeast}`)]),
    ...(atMost === undefined ? [] : [said(`at most ${atMost}`, `høyst ${atMost}`)]),
  ]
}
