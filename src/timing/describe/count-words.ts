import { fill, type Phrases } from '../../languages/phrases'
import type { Offset } from '../timing'

/** Puts an ordinal into words: "andre", "13.", "siste", "nest siste", "tredje siste". Not defined for 0. */
export function ordinalWord(n: number, phrases: Phrases): string {
  if (n === -1) return phrases.last
  if (n === -2) return phrases.secondLast
  if (n < 0) return fill(phrases.nthLast, { nth: ordinalWord(-n, phrases) })
  return phrases.ordinals[n - 1] ?? phrases.ordinal(n)
}

/** Puts a number into words up to twelve, in digits from there. */
export function numberWord(n: number, phrases: Phrases): string {
  return phrases.numbers[n - 1] ?? String(n)
}

/** Puts a length of time into words, without its direction: "to uker", "14 dager". */
export function lengthWords(offset: Offset, phrases: Phrases): string {
  const count = Math.abs(offset.count)
  const [one, several] = phrases.units[offset.unit]
  return count === 1 ? one : fill(several, { n: numberWord(count, phrases) })
}

/** Joins with commas and a last "and" or "or". */
export function listWords(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
