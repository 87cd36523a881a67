import { kernelOf } from '../kernel'
import type { EveryTiming, Span } from '../timing'
import type { Run } from './atom'
import type { EventClause, IntervalClause, SpansClause } from './clauses'
import type { Cursor, RepeatSlot } from './cursor'
import { startOf } from './points'
import { readOpenEnd, readWidening, takeTrailingDeadline, takeWeekdays } from './read-after-date'
import { joinConditions, readCondition } from './read-condition'
import { startsGrade } from './read-date'
import { readList, type SpanList } from './read-list'
import { readBetween, readFrom } from './read-range'
import { type Role, readRole } from './read-role'
import { readRoll } from './read-roll'
import { readDuration, readUnlisted } from './read-unlisted'
import { spanFor } from './span-for'
import { isDay, joinRuns } from './to-spans'

/**
 * Reads spans with their prepositions: "i mars", "senest 15. mai", "fra skolestart til høstferien", "på foreldremøtet". What lies in each
 * month or the like repeats ("første mandag i hver måned").
 */
export function readSpans(cursor: Cursor): SpansClause | EventClause | IntervalClause | undefined {
  return cursor.attempt(() => {
    const { slot: outer } = cursor
    cursor.slot = undefined
    const clause = readPrepositions(cursor)
    const { slot } = cursor
    cursor.slot = outer
    if (!slot || clause?.clause !== 'spans') return clause
    return clause.pick ? undefined : { clause: 'every', timing: inEach(slot, clause) }
  })
}

/** Every n months, or the like, on what was read of each. */
function inEach({ unit, interval }: RepeatSlot, { spans, tentative }: SpansClause): EveryTiming {
  return { kind: 'every', interval, unit, on: spans, ...(tentative ? { tentative } : {}) }
}

function readPrepositions(cursor: Cursor): SpansClause | EventClause | undefined {
  return cursor.attempt(() => {
    const lead = readRole(cursor)
    const { role } = lead
    if (role === 'deadline' && !passGrade(cursor)) return undefined
    if (role === 'deadline') passSubject(cursor)
    if (role === 'between') return readBetween(cursor)
    const deadline = readDuration(cursor, lead)
    if (deadline) return deadline
    if (role === 'from') return readFrom(cursor, lead.around)
    const read = cursor.attempt(readList)
    if (!read) return readUnlisted(cursor, lead)
    const whole = lead.within ? { ...read, runs: read.runs.map(wholeOffset) } : read
    const list = { ...whole, runs: takeWeekdays(cursor, whole.runs) }
    // "ca." before a span stands in the span itself; before a deadline only here.
    const loose = lead.around && role !== undefined && role !== 'in' && role !== 'at'
    const tentative = loose || list.runs.some(({ first }) => first.tentative)
    // "etter hver ferie": each would reach to the end of the year.
    const open = role !== undefined && role !== 'in' && role !== 'at' && !role.startsWith('near')
    if (open && list.runs.some(({ first }) => first.span.span === 'each')) return undefined
    const clause = finish(cursor, list, takeTrailingDeadline(cursor, role, list), lead.around, tentative)
    if (lead.purpose && clause.spans.every(isAbout)) return { ...clause, purpose: true }
    return lead.starts ? { ...clause, starts: true, plain: false } : clause
  })
}

/** A season, a term or a year is what a time may be for. */
function isAbout(span: Span): boolean {
  const kernel = kernelOf(span)
  if (kernel.span === 'anchor') return kernel.anchor === 'next-school-start'
  return kernel.span === 'season' || kernel.span === 'term' || kernel.span === 'school-year'
}

/** "Frist 10. trinn: 1. mars": whom the deadline is for. */
function passGrade(cursor: Cursor): boolean {
  const condition = startsGrade(cursor) ? readCondition(cursor) : undefined
  if (!condition) return true
  cursor.appliesTo = joinConditions(cursor.appliesTo, condition)
  cursor.conditions++
  return !cursor.done
}

/** "Siste frist for fraværsføring er 18. juni": what the deadline is for. */
function passSubject(cursor: Cursor): void {
  cursor.attempt(() => {
    const start = cursor.at
    cursor.skip('purpose', 'article')
    while (cursor.unknown() || cursor.has('label')) cursor.at++
    if (cursor.at === start || !cursor.has('copula')) return undefined
    cursor.details.push(cursor.textFrom(start))
    return cursor.take('copula')
  })
}

function finish(
  cursor: Cursor,
  list: SpanList,
  role: Role | undefined,
  around: boolean,
  tentative: boolean,
): SpansClause {
  const joined = joinRuns(list.runs)
  const pick = list.or && joined.length > 1 ? ({ pick: true } as const) : {}
  const roll = readRoll(cursor)
  const wide = readWidening(cursor, joined)
  const open = wide ?? (role === undefined || role === 'in' ? readOpenEnd(cursor, joined) : undefined)
  const make = (run: Run) => open ?? spanFor(run, role, around)
  const groups = list.grouped ? { groups: list.runs.map(make) } : {}
  return {
    clause: 'spans',
    spans: (list.or && list.runs.every(isDay) ? list.runs : joined).map(make),
    ...groups,
    ...((list.or && list.runs.length > 1 && list.runs.every(isDay)) || namesMany(list, role)
      ? { pick: true as const }
      : pick),
    ...(roll ? { roll } : {}),
    ...(tentative || wide ? { tentative: true as const } : {}),
    plain: !wide && (role === undefined || role === 'in'),
    bounded: role !== undefined && role !== 'in' && role !== 'at',
    ...(role === undefined ? {} : { led: true as const }),
    ...(role === 'before' || role === 'after' ? { beside: true as const } : {}),
  }
}

/** "innenfor to uker etter skolestart" begins when the school does. */
function wholeOffset(run: Run): Run {
  const { span } = run.first
  if (run.first !== run.last || span.span !== 'point' || !span.at.offset || span.at.offset.count < 0) return run
  const start = startOf({ sort: 'other', span: span.at.of })
  const atom = { sort: 'other' as const, span: { span: 'range' as const, from: start, to: span.at } }
  return { first: atom, last: atom }
}

/** "på planleggingsdagene i august": on one or more of them, from the first to the last. */
function namesMany({ runs }: SpanList, role: Role | undefined): boolean {
  return runs.length === 1 && runs[0]!.first.many === true && (role === undefined || role === 'in' || role === 'at')
}
