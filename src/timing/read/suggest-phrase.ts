import { suggest } from '../../diagnostics/suggest'
import type { Timing } from '../timing'
import { combineClauses } from './combine'
import { Cursor, type ReadContext } from './cursor'
import type { Term } from './lex'
import { lexiconOf } from './lexicon'
import { readClauses } from './read-clauses'

/** Reads the phrase again with its unknown words put right, or else left out: what the writer may have meant. */
export function suggestPhrase(
  terms: readonly Term[],
  first: Term,
  last: Term,
  context: ReadContext,
): Timing | undefined {
  const lexicon = lexiconOf(context.language)
  const inside = (term: Term) => term.start >= first.start && term.end <= last.end
  const corrected = terms.map((term) => {
    if (!inside(term) || term.text.length < 4) return term
    const word = suggest(term.text, lexicon.correctable.keys())
    return word === undefined ? term : { ...term, senses: lexicon.correctable.get(word)!, text: word }
  })
  const left = terms.filter((term) => !inside(term))
  return readAgain(corrected, context) ?? readAgain(left, context)
}

function readAgain(terms: readonly Term[], context: ReadContext): Timing | undefined {
  if (terms.length === 0) return undefined
  const read = readClauses(new Cursor(terms, context))
  return read.failedAt === undefined ? combineClauses(read.clauses, context)?.timing : undefined
}
