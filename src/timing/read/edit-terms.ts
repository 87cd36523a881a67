import { isContent } from './content'
import { isTerm, type Term } from './lex'

/** A row of terms made plainer before the grammar reads it. */
export interface Edited {
  readonly terms: readonly Term[]
  /** All of it is said to be cancelled, or postponed without a new time (READING rule 40). */
  readonly cancelled?: true
}

/**
 * Rewrites what says a thing twice or takes it back: a number in brackets that repeats the number word, a deadline's noun in brackets after
 * its date, and a time that is cancelled or moved. Undefined when the words contradict each other, or do not say which time they take back.
 */
export function editTerms(terms: readonly Term[]): Edited | undefined {
  const counted = repeatCounts(terms)
  return counted && takeBack(openBrackets(counted))
}

/** "to (2) ganger" is two times (READING rule 39); "to (3)" is neither. */
function repeatCounts(terms: readonly Term[]): readonly Term[] | undefined {
  const kept: Term[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    kept.push(term)
    const [open, number, close] = terms.slice(at + 1, at + 4)
    if (
      term.senses.number === undefined ||
      !isTerm(open, '(') ||
      number?.senses.num === undefined ||
      !isTerm(close, ')')
    )
      continue
    if (Number(term.senses.number) !== number.n) return undefined
    at += 3
  }
  return kept
}

/** "15. mai (frist)" is "15. mai – frist", and "5. februar 2027 (fredag)" is "5. februar 2027 fredag". */
function openBrackets(terms: readonly Term[]): readonly Term[] {
  if (!terms.some((term) => isTerm(term, '('))) return terms
  const opened: Term[] = []
  for (const [at, term] of terms.entries()) {
    const inside = isTerm(term, '(') ? at + 1 : isTerm(term, ')') ? at - 1 : -1
    const { senses = undefined } = terms[inside] ?? {}
    const single = isTerm(terms[inside - 1], '(') && isTerm(terms[inside + 1], ')')
    const before = terms[inside - 2]
    const dated = ['month', 'year', 'num'].some((sense) => before?.senses[sense] !== undefined) || isTerm(before, '.')
    if (single && senses?.['deadline-noun'] !== undefined) {
      if (inside > at) opened.push({ ...term, senses: { mark: '-' }, text: '-' })
    } else if (!single || senses?.weekday === undefined || !dated) opened.push(term)
  }
  return opened
}

const repeating = 'every every-other freq weekdays'.split(' ')

function takeBack(terms: readonly Term[]): Edited | undefined {
  const at = terms.findIndex((term, i) => term.senses.cancelled !== undefined || isMoved(terms, i))
  if (at < 0) return { terms: terms.map((term) => (term.senses.moved === undefined ? term : { ...term, senses: {} })) }
  const target = terms[at]!.senses.moved === undefined ? [] : newTime(terms, at)
  if (target.length > 0) return { terms: target }
  // "hver onsdag (utgår i desember)": of a repetition that goes on, what is taken back is an exception.
  const repeats = terms.slice(0, at).some(({ senses }) => repeating.some((sense) => senses[sense] !== undefined))
  if (repeats && terms.slice(at + 1).some(isContent))
    return { terms: terms.map((term, i) => (i === at ? { ...term, senses: { except: '' } } : term)) }
  // Of several times nobody can say which is meant.
  const listed = terms.slice(0, at).some(({ senses }) => senses.and !== undefined || senses.mark === ',')
  return listed ? undefined : { terms, cancelled: true }
}

/** "flyttes til …" or "utsatt" at the end of what it is said of; "utsatt eksamen" is what is held. */
function isMoved(terms: readonly Term[], at: number): boolean {
  if (terms[at]!.senses.moved === undefined) return false
  const next = terms[at + 1]?.senses
  return next === undefined || ['mark', 'to', 'from', 'recipient'].some((sense) => next[sense] !== undefined)
}

/** The terms of the new time, up to the bracket's end: "flyttes fra uke 40 til uke 41". */
function newTime(terms: readonly Term[], moved: number): readonly Term[] {
  const rest = terms.slice(moved + 1)
  const to = rest.findIndex(({ senses }) => senses.to !== undefined || senses.recipient !== undefined)
  if (to < 0) return []
  const end = rest.findIndex((term, i) => i > to && (isTerm(term, ')') || isTerm(term, ']')))
  return rest.slice(to + 1, end < 0 ? undefined : end)
}
