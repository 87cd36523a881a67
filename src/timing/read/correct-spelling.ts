import { editDistance } from '../../diagnostics/suggest'
import type { Lexicon, Senses } from './lexicon'

/**
 * Returns the fixed word that an unknown word is one slip away from (a letter missing, extra, wrong or two swapped).
 * Undefined for short words, and when words of different meaning are equally near: then nobody guesses.
 */
export function correctSpelling(word: string, lexicon: Lexicon): { word: string; senses: Senses } | undefined {
  if (word.length < 5 || word.length > 40) return undefined
  const near: { word: string; senses: Senses }[] = []
  for (const [known, senses] of lexicon.correctable)
    if (Math.abs(known.length - word.length) <= 1 && editDistance(word, known, 2) === 1)
      near.push({ word: known, senses })
  const [found, ...others] = near
  const alike = others.every(({ senses }) => JSON.stringify(senses) === JSON.stringify(found?.senses))
  return alike ? found : undefined
}

/** A word this far from one that says when something is may be a slip of it, so that it is no title. */
const slipDistance = 2

/** Tells whether a word is nearly one that says when something is. Short words are near everything and so are told of none. */
export function isNearTime(word: string, lexicon: Lexicon): boolean {
  if (word.length < 6) return false
  for (const known of lexicon.correctable.keys()) {
    if (known.length >= 5 && editDistance(word, known, slipDistance + 1) <= slipDistance) return true
  }
  return false
}
