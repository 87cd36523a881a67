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
