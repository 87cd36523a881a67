import type { Month } from '../../date/day'
import type { DateSpan, Span } from '../timing'
import type { Atom, Run } from './atom'
import type { Cursor } from './cursor'
import { readAtom, readAtoms } from './read-atom'
import { readRoll } from './read-roll'
import { listItem, shareOut } from './share-out'

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
  const firsts = readAtoms(cursor)
  if (!firsts) return undefined
  const runs: Run[] = firsts.map((atom) => ({ first: atom, last: atom }))
  let or = false
  const marks = { grouped: false }
  for (;;) {
    const previous = runs.at(-1)!
    const upTo = cursor.attempt(() => readRangeEnd(cursor, previous.last))
    if (upTo) {
      runs[runs.length - 1] = { first: previous.first, last: upTo }
      continue
    }
    if (rollFollows(cursor)) break
    const either = { found: false, grouped: false }
    const more = cursor.attempt(() => {
      const aside = cursor.mark(',') && cursor.peek(1)?.senses.mark === undefined
      if (!takeListMark(cursor, either)) return undefined
      if (aside && narrows(cursor, previous)) return undefined
      // "siste halvdel av august, samt januar": nothing is shared with what comes on top.
      const apart = /^(samt|pluss|plus|as well as)$/.test(cursor.terms[cursor.at - 1]!.text)
      const item = listItem(previous.last)
      const whole = cursor.has('whole')
      const atoms = readAtoms(cursor, item)
      if (!atoms?.every((atom) => continues(atom, item, cursor))) return undefined
      const items = atoms.map((atom) => afterMonth(atom, previous.last))
      return whole || apart || previous.first !== previous.last
        ? items
        : items.map((atom) => shareOut(atom, previous.last))
    })
    if (!more) break
    or ||= either.found
    marks.grouped ||= either.grouped
    runs.push(...more.map((atom) => ({ first: atom, last: atom })))
  }
  const shared = shareMonths(runs, monthInScope(runs, cursor))
  if (shared.some(({ first, last }) => lacksMonth(first) || lacksMonth(last))) {
    if (!mayTakeHeadingMonth(shared, cursor, begin)) return undefined
  }
  return { runs: shared, grouped: marks.grouped, or }
}

/** Tells whether the next item only says which part of the one before is meant: "mars, siste uke" is no list of two. */
function narrows(cursor: Cursor, { first, last }: Run): boolean {
  if (cursor.scope || first !== last || !isScope(first.span)) return false
  const { at } = cursor
  cursor.scope = first.span
  const [next] = readAtoms(cursor) ?? []
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
  const atom = readAtom(cursor, previous)
  return atom && continues(atom, previous, cursor) ? afterMonth(atom, previous) : undefined
}

/** "Sept 14–25 and Apr 19": where the month stands first, the days after it are its. */
function afterMonth(atom: Atom, { leads, span }: Atom): Atom {
  if (!leads || span.span !== 'date' || atom.span.span !== 'date' || atom.span.month !== undefined) return atom
  const { month, year } = span
  return { ...atom, leads, span: { ...atom.span, month: month!, ...(year === undefined ? {} : { year }) } }
}

function takeListMark(cursor: Cursor, either: { found: boolean; grouped: boolean }): boolean {
  const start = cursor.at
  for (;;) {
    if (cursor.takeMark(',') || cursor.takeMark('/')) {
      either.grouped = true
      continue
    }
    if (cursor.takeMark('+') || cursor.takeMark('&')) continue
    if (cursor.take('and')) continue
    if (cursor.take('or')) {
      either.found = true
      continue
    }
    break
  }
  return cursor.at > start
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
  // "høst: september, vår: februar"
  const spans = new Set([atom.span.span, previous.span.span])
  if (spans.has('season') && spans.has('month')) return false
  if (!atom.bare) return true
  if (previous.sort !== 'date' && previous.sort !== 'week') return false
  return !['times', 'unit', 'number', 'count', 'grade', 'per'].some((sense) => cursor.has(sense)) && !cursor.unknown()
}

function lacksMonth(atom: Atom): boolean {
  return atom.span.span === 'date' && atom.span.month === undefined
}

/** A month stands for every day before it in the list, and for those after it that have none (READING rule 12). Years alike. */
function shareMonths(runs: readonly Run[], scope: DateSpan | undefined): Run[] {
  let known: DateSpan | undefined
  const backward = [...runs].reverse().map(({ first, last }) => {
    const end = takeFrom(last, known)
    known = monthOf(end) ?? known
    const start = first === last ? end : takeFrom(first, known)
    known = monthOf(start) ?? known
    return { first: start, last: end }
  })
  known = scope
  return backward.reverse().map(({ first, last }) => {
    const start = takeMonth(first, known)
    known = monthOf(start) ?? known
    const end = first === last ? start : takeMonth(last, known)
    known = monthOf(end) ?? known
    return { first: start, last: end }
  })
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

function monthOf(atom: Atom): DateSpan | undefined {
  const { span } = atom
  if (span.span === 'date' && span.month !== undefined) return span
  return span.span === 'month' && span.month !== undefined
    ? { span: 'date', day: 1, month: span.month, ...(span.year === undefined ? {} : { year: span.year }) }
    : undefined
}

/** Earlier items take a missing month and year from the next one; over New Year the year before. */
function takeFrom(atom: Atom, next: DateSpan | undefined): Atom {
  const { span } = atom
  if (!next || (span.span !== 'date' && span.span !== 'month')) return atom
  const month = span.month ?? next.month!
  if (span.span === 'month' ? next.year === undefined || span.year !== undefined : false) return atom
  const year = span.year ?? (next.year === undefined ? undefined : month > next.month! ? next.year - 1 : next.year)
  return { ...atom, span: { ...span, month, ...(year === undefined ? {} : { year }) } as Span }
}

function takeMonth(atom: Atom, previous: DateSpan | undefined): Atom {
  const { span } = atom
  if (!previous || span.span !== 'date' || span.month !== undefined) return atom
  const year = previous.year === undefined ? {} : { year: previous.year }
  return { ...atom, span: { ...span, month: previous.month as Month, ...year } }
}

/** Days without a month need the heading's; a bare number ("12") needs more than that to be a day at all. */
function mayTakeHeadingMonth(runs: readonly Run[], cursor: Cursor, begin: number): boolean {
  const { heading, headed } = cursor.context
  const bare = runs.some(({ first, last }) => first.bare || last.bare)
  const month = heading?.month !== undefined
  if (
    month &&
    !(
      bare &&
      !cursor.done &&
      !cursor.has('mark') &&
      !cursor.has('weekday') &&
      !cursor.has('clock') &&
      !cursor.has('time')
    )
  )
    return true
  if (!headed && !(bare && runs.length === 1 && runs[0]!.first === runs[0]!.last)) return !bare || month
  if (!month && headed) cursor.monthless ??= cursor.terms[begin]
  return false
}
