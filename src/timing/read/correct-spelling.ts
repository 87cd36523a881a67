import { editDistance } from '../../diagnostics/suggest'
import type { Lexicon, Senses } from './lexicon'

const byDeletion = new WeakMap<Lexicon, Map<string, string[]>>()

/**
 * Returns the fixed word that an unknown word is one slip away from (a letter missing, extra, wrong or two swapped).
 * Undefined for short words, and when words of different meaning are equally near: then nobody guesses.
 */
export function correctSpelling(word: string, lexicon: Lexicon): { word: string; senses: Senses } | undefined {
  if (word.length < 5 || word.length > 40) return undefined
  const index = deletionIndex(lexicon)
  const near = new Set<string>()
  for (const form of [word, ...deletions(word)]) {
    for (const candidate of index.get(form) ?? []) {
      if (editDistance(word, candidate, 2) === 1) near.add(candidate)
    }
  }
  let found: { word: string; senses: Senses } | undefined
  for (const candidate of near) {
    const senses = lexicon.correctable.get(candidate)!
    if (found && JSON.stringify(found.senses) !== JSON.stringify(senses)) return undefined
    found ??= { word: candidate, senses }
  }
  return found
}

function deletionIndex(lexicon: Lexicon): Map<string, string[]> {
  const known = byDeletion.get(lexicon)
  if (known) return known
  const index = new Map<string, string[]>()
  for (const word of lexicon.correctable.keys()) {
    for (const form of [word, ...deletions(word)]) {
      const words = index.get(form)
      if (words) words.push(word)
      else index.set(form, [word])
    }
  }
  byDeletion.set(lexicon, index)
  return index
}

function deletions(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
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
