import type { DateSpan, Span } from '../timing'
import type { Atom, Run } from './atom'
import type { Cursor } from './cursor'
import { readRoll } from './read-roll'
import { lacksMonth, monthOf, shareMonths } from './share-months'
import { namesHeld } from './word-forms'

/** A list of runs as written, before those that follow each other are joined. */
export interface SpanList {
  readonly runs: readonly Run[]
  /** A slash or comma sets the runs apart as groups of their own. */
  readonly grouped: boolean
  readonly or: boolean
}

/** Reads "uke 39/40/42", "oktober - desember", "24. og 27. september", "A eller B". Undefined when no span begins here. */
export function readList(cursor: Cursor): SpanList | undefined {
  const begin = cursor.at
  cursor.either = false
  const firsts = cursor.readItem(cursor)
  if (!firsts) return undefined
  const runs: Run[] = firsts.map((atom) => ({ first: atom, last: atom }))
  let grouped = false
  for (;;) {
    const previous = runs.at(-1)!
    const worded = cursor.has('to') ? { worded: true as const } : {}
    const upTo = cursor.attempt(() => readRangeEnd(cursor, previous.last))
    if (upTo) {
      runs[runs.length - 1] = { first: previous.first, last: upTo, ...worded }
      continue
    }
    if (rollFollows(cursor)) break
    const more = cursor.attempt(() => {
      const aside = cursor.mark(',') && cursor.peek(1)?.senses.mark === undefined
      const marks = takeListMark(cursor)
      if (!marks || (aside && narrows(cursor, previous))) return undefined
      const item = listItem(previous.last)
      const atoms = cursor.readItem(cursor, item)
      if (!atoms?.every((atom) => continues(atom, item, cursor))) return undefined
      return { marks, atoms: atoms.map((atom) => afterMonth(atom, previous.last)) }
    })
    if (!more) break
    cursor.either ||= more.marks.or
    grouped ||= more.marks.grouped
    runs.push(...more.atoms.map((atom) => ({ first: atom, last: atom })))
  }
  const shared = shareMonths(runs, monthInScope(runs, cursor))
  if (!cursor.slot && shared.some(({ first, last }) => lacksMonth(first) || lacksMonth(last))) {
    if (!mayTakeHeadingMonth(shared, cursor, begin)) return undefined
  }
  return { runs: shared, grouped, or: cursor.either }
}

/** What a list goes on with: after "onsdag uke 37" it is the week, so that a bare number is one more week. */
function listItem(atom: Atom): Atom {
  const { span } = atom
  return span.span === 'nth-weekday' && span.in.span === 'week' ? { sort: 'week', span: span.in } : atom
}

/** Tells whether the next item only says which part of the one before is meant: "mars, siste uke" is no list of two. */
function narrows(cursor: Cursor, { first, last }: Run): boolean {
  if (cursor.scope || first !== last || !isScope(first.span)) return false
  const { at } = cursor
  cursor.scope = first.span
  const [next] = cursor.readItem(cursor) ?? []
  const narrowed = cursor.narrowed || (next !== undefined && !next.bare && lacksMonth(next) && first.sort === 'month')
  cursor.at = at
  cursor.scope = undefined
  cursor.narrowed = false
  return narrowed
}

/** Tells whether something shorter may be counted in it. */
export function isScope(span: Span): boolean {
  return (span.span === 'month' && span.month !== undefined) || ['season', 'term', 'week'].includes(span.span)
}

/** "1. februar eller nærmeste hverdag" is one date. */
function rollFollows(cursor: Cursor): boolean {
  const { at } = cursor
  const roll = readRoll(cursor)
  cursor.at = at
  return roll !== undefined
}

/** "-", "til", "t.o.m." and what follows: another atom of any sort but a bare number after a month. */
function readRangeEnd(cursor: Cursor, previous: Atom): Atom | undefined {
  cursor.takeMark(',')
  if (cursor.has('and') && cursor.has('to', undefined, 1)) cursor.at++
  if (!cursor.takeMark('-') && !cursor.take('to')) return undefined
  cursor.skip('to')
  // "juni – siste uke" is a week of June, while "mai – siste skoledag" goes on to the end.
  if (
    !cursor.scope &&
    cursor.has('ordinal') &&
    cursor.has('unit', 'week', 1) &&
    narrows(cursor, { first: previous, last: previous })
  )
    return undefined
  const [atom, ...others] = cursor.readItem(cursor, previous) ?? []
  return atom && others.length === 0 && continues(atom, previous, cursor) ? afterMonth(atom, previous) : undefined
}

/** "Sept 14–25 and Apr 19": where the month stands first, the days after it are its. */
function afterMonth(atom: Atom, { leads, span }: Atom): Atom {
  if (!leads || span.span !== 'date' || atom.span.span !== 'date' || atom.span.month !== undefined) return atom
  const { month, year } = span
  return { ...atom, leads, span: { ...atom.span, month: month!, ...(year === undefined ? {} : { year }) } }
}

function takeListMark(cursor: Cursor): { grouped: boolean; or: boolean } | undefined {
  const start = cursor.at
  const marks = { grouped: false, or: false }
  for (;;) {
    if (cursor.takeMark(',/')) marks.grouped = true
    else if (cursor.take('or')) marks.or = true
    else if (!cursor.takeMark('+') && !cursor.takeMark('&') && !cursor.take('and')) break
  }
  return cursor.at > start ? marks : undefined
}

/** A number that belongs to something else ("mars, 2 ganger") is no date. */
function continues(atom: Atom, previous: Atom, cursor: Cursor): boolean {
  const sorts = new Set([atom.sort, previous.sort])
  if (sorts.has('week') && (sorts.has('date') || sorts.has('month'))) return false
  // "høstferie uke 41, vinterferie uke 8": the next name has a week of its own.
  const named = cursor.has('unit', 'week') && cursor.has('num', undefined, 1)
  if (atom.sort === 'anchor' && sorts.has('week') && named) return false
  // "på høsten, uke 40": no list of two.
  const long = previous.span.span === 'season' || previous.span.span === 'term'
  if (long && (sorts.has('week') || sorts.has('date') || sorts.has('month'))) return false
  // "høst: uke 43, vår: uke 12": the season opens the next time.
  const term = atom.span.span === 'season' || atom.span.span === 'term'
  if (term && previous.span.span !== atom.span.span && previous.sort !== 'other') return false
  if (!atom.bare) return true
  if (previous.sort !== 'date' && previous.sort !== 'week') return false
  return !cursor.any(['times', 'unit', 'number', 'count', 'grade', 'per']) && !cursor.unknown()
}

/** "Oktober: 12., 14. og 20.": the month before is theirs, unless it is a lone number, which may be anything. */
function monthInScope(runs: readonly Run[], cursor: Cursor): DateSpan | undefined {
  const { scope } = cursor
  const [run] = runs
  if (!scope || !run || !runs.some(({ first, last }) => lacksMonth(first) || lacksMonth(last))) return undefined
  if (runs.some(({ first, last }) => monthOf(first) ?? monthOf(last))) return undefined
  if (runs.length === 1 && run.first === run.last && run.first.bare) return undefined
  const known = monthOf({ sort: 'month', span: scope })
  if (known) cursor.narrowed = true
  return known
}

/** "25 föräldramöte åk 7": what is held on the day, up to the end. */
function isTitled(cursor: Cursor): boolean {
  let held = false
  for (let ahead = 0; cursor.peek(ahead) && !cursor.mark('.', ahead) && !cursor.mark(',', ahead); ahead++) {
    const { senses, text } = cursor.peek(ahead)!
    if (senses.times !== undefined || senses.per !== undefined) return false
    held ||= Object.keys(senses).length === 0 && namesHeld(text, cursor.context.lexicon)
  }
  return held
}

/** Days without a month need the heading's; a bare number ("12") needs more than that to be a day at all. */
function mayTakeHeadingMonth(runs: readonly Run[], cursor: Cursor, begin: number): boolean {
  const { heading, headed } = cursor.context
  const bare = runs.some(({ first, last }) => first.bare || last.bare)
  const month = heading?.month !== undefined
  const ends = cursor.done || cursor.any(['mark', 'weekday', 'clock', 'time', 'onward']) || isTitled(cursor)
  if (month && (!bare || ends)) return true
  if (!headed && !(bare && runs.length === 1 && runs[0]!.first === runs[0]!.last)) return !bare || month
  if (!month && headed) cursor.monthless ??= cursor.terms[begin]
  return false
}
