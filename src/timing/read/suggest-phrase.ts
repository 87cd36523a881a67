import { suggest } from '../../diagnostics/suggest'
import type { Timing } from '../timing'
import { combineClauses } from './combine'
import { Cursor, type ReadContext } from './cursor'
import type { Term } from './lex'
import { readClauses } from './read-clauses'

/** Reads the phrase again with its unknown words put right, or else left out: what the writer may have meant. */
export function suggestPhrase(
  terms: readonly Term[],
  first: Term,
  last: Term,
  context: ReadContext,
): Timing | undefined {
  const { lexicon } = context
  const inside = (term: Term) => term.start >= first.start && term.end <= last.end
  const corrected = terms.map((term) => {
    if (!inside(term) || term.text.length < 4) return term
    const word = suggest(term.text, lexicon.correctable.keys())
    return word === undefined ? term : { ...term, senses: lexicon.correctable.get(word)!, text: word }
  })
  // What is known may negate, limit or cancel: leaving it out could turn the meaning round.
  const known = terms.some((term) => inside(term) && Object.keys(term.senses).length > 0)
  const denied = terms.some(({ senses }) => senses.negation !== undefined || senses.except !== undefined)
  if (denied) return undefined
  const left = known ? [] : terms.filter((term) => !inside(term))
  return readAgain(corrected, context) ?? readAgain(left, context)
}

function readAgain(terms: readonly Term[], context: ReadContext): Timing | undefined {
  if (terms.length === 0) return undefined
  const read = readClauses(new Cursor(terms, context))
  if (read.failedAt !== undefined) return undefined
  const combined = combineClauses(read.clauses, context)
  return typeof combined === 'string' ? undefined : combined.timing
}
