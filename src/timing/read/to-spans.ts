import type { DateCheck, RangeSpan, Span } from '../timing'
import type { Atom, Run } from './atom'
import { lastDayOf, startOf, throughTo } from './points'

/** Joins runs that follow each other: adjacent months, weeks and days of a list are one window (READING rules 9–11). */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const previous = joined.at(-1)
    if (previous && follows(previous.last, run.first))
      joined[joined.length - 1] = { first: previous.first, last: run.last }
    else joined.push(run)
  }
  return joined
}

function follows({ span: a }: Atom, { span: b }: Atom): boolean {
  if (a.span === 'month' && b.span === 'month' && a.month !== undefined && b.month !== undefined) {
    const next = (a.month % 12) + 1 === b.month
    if (a.year === undefined || b.year === undefined) return next && (a.year === b.year || b.month !== 1)
    return next && b.year === a.year + (a.month === 12 ? 1 : 0)
  }
  if (a.span === 'week' && b.span === 'week') return b.week === a.week + 1 || (a.week >= 52 && b.week === 1)
  if (a.span === 'date' && b.span === 'date') return a.month === b.month && a.year === b.year && b.day === a.day + 1
  if (a.span === 'quarter' && b.span === 'quarter') return b.quarter === a.quarter + 1
  // "slutten av mai/begynnelsen av juni"
  if (a.span === 'part' && b.span === 'part' && a.of.span === 'month' && b.of.span === 'month')
    return a.part === 'end' && b.part === 'beginning' && a.of.month !== 12 && b.of.month === (a.of.month ?? 0) + 1
  return false
}

/** Makes the span of a run: the atom's own, or from its first to its last. A weekday stands as a check of the date. */
export function runSpan(run: Run): Span {
  const { first, last } = run
  const check = checkOf(run)
  if (first === last) {
    if (first.span.span === 'date' && check.check) return { ...first.span, ...check }
    return first.span
  }
  const range: RangeSpan = {
    span: 'range',
    from: startOf(run.first),
    to: isPeriod(last.span) ? lastDayOf(run.last) : throughTo(run.last),
  }
  return { ...range, ...check }
}

/** "høst 2026 – vår 2027" takes in the spring. */
function isPeriod(span: Span): boolean {
  return span.span === 'season' || span.span === 'term'
}

function checkOf({ first, last }: Run): { check?: DateCheck } {
  const lastWeekday = first === last ? first.lastWeekday : (last.weekday ?? first.lastWeekday)
  if (first.weekday === undefined && lastWeekday === undefined) return {}
  return {
    check: {
      ...(first.weekday === undefined ? {} : { weekday: first.weekday }),
      ...(lastWeekday === undefined ? {} : { lastWeekday }),
    },
  }
}

/** Adds the ISO weeks a date is said to lie in. */
export function withWeeks(span: Span, weeks: readonly number[]): Span {
  if (weeks.length === 0 || (span.span !== 'date' && span.span !== 'range')) return span
  return { ...span, check: { ...span.check, weeks } }
}

/** Tells whether the run is a single day somebody could pick. */
export function isDay({ first, last }: Run): boolean {
  return first === last && (first.sort === 'date' || first.sort === 'day' || first.sort === 'anchor')
}
