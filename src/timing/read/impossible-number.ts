import type { Term } from './lex'

/** Finds a number beside a month or a week word that no month or year has: "35. mai", "uke 60". */
export function findImpossibleNumber(terms: readonly Term[]): { first: Term; last: Term } | undefined {
  for (const [i, term] of terms.entries()) {
    if (term.senses.num === undefined || term.senses.year !== undefined) continue
    const before = terms[i - 1]
    const after = terms[i + 1]?.senses.mark === '.' ? terms[i + 2] : terms[i + 1]
    if (after?.senses.month !== undefined && (term.n < 1 || term.n > 31)) return { first: term, last: after }
    const second = terms[i + 2]
    const slip = terms[i + 1]?.senses.mark === '.' && second?.senses.num !== undefined && second.tight
    if (slip && terms[i + 3]?.senses.mark === '.' && (second.n < 1 || second.n > 12))
      return { first: term, last: second }
    if (before?.senses.unit === 'week' && (term.n < 1 || term.n > 53)) return { first: before, last: term }
  }
  return undefined
}
