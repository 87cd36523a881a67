import type { RollConvention } from '../../date/roll-convention'
import type { EventTiming, EveryTiming, Point, RangeSpan, Span } from '../timing'
import type { Run } from './atom'
import { isContent } from './content'
import { readOneTarget, readTails, readTarget } from './coordinate'
import type { Cursor, RepeatSlot } from './cursor'
import { kernelOf } from './kernel'
import { dayAfter, dayBefore, isBreak, isSummerBreak, lastDayOf, startOf, throughTo, upTo } from './points'
import { joinConditions, readCondition } from './read-condition'
import { startsGrade } from './read-date'
import { skipToStop } from './read-fixed'
import { readLength } from './read-item'
import { readList, type SpanList } from './read-list'
import { type EventName, readEventName } from './read-name'
import { type Lead, type Role, readRole } from './read-role'
import { readRoll } from './read-roll'
import { isDay, joinRuns, runSpan } from './to-spans'

/** Spans with the preposition they stood under. */
export interface SpansClause {
  readonly clause: 'spans'
  readonly spans: readonly Span[]
  /** The groups of a list as written, when there were several. */
  readonly groups?: readonly Span[]
  /** One of the spans is to be picked. */
  readonly pick?: true
  readonly roll?: RollConvention
  readonly tentative?: true
  /** Single dates or weeks without a preposition: they may check or be checked by their neighbour. */
  readonly plain: boolean
  /** The phrase bounds it on one side only. */
  readonly bounded: boolean
  /** "for vårsemesteret", as written: beside another time it says what that is for. */
  readonly purpose?: string
  /** "første gang i september": a rate beside it goes on from there. */
  readonly starts?: true
  /** Before or after something: beside a week or a month it only says where that lies. */
  readonly beside?: true
}

/** "månedlig", "første mandag i hver måned". */
export interface IntervalClause {
  readonly clause: 'every'
  readonly timing: EveryTiming
}

/** An event, or a deadline counted from one. */
export interface EventClause {
  readonly clause: 'event'
  readonly timing: EventTiming
  /** "på teammøtene", "i faggruppa": beside another timing a place rather than an event. */
  readonly place?: string
  /** All of the phrase is its name: a time in brackets says when it is. */
  readonly bare?: true
}

/** How far "ca." reaches around a day. */
const aroundDays = 7

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
    const start = cursor.at
    const lead = readRole(cursor)
    const { role } = lead
    if (role === 'deadline' && !passGrade(cursor)) return undefined
    if (role === 'between') return readBetween(cursor)
    const deadline = readDuration(cursor, lead)
    if (deadline) return deadline
    if (role === 'from') return readFrom(cursor, lead.around)
    const read = cursor.attempt(readList)
    if (!read) return readUnlisted(cursor, lead)
    const list = lead.within ? { ...read, runs: read.runs.map(wholeOffset) } : read
    // "ca." before a span stands in the span itself; before a deadline only here.
    const loose = lead.around && role !== undefined && role !== 'in' && role !== 'at'
    const tentative = loose || list.runs.some(({ first }) => first.tentative)
    // "etter hver ferie": each would reach to the end of the year.
    const open = role !== undefined && role !== 'in' && role !== 'at' && !role.startsWith('near')
    if (open && list.runs.some(({ first }) => first.span.span === 'each')) return undefined
    const clause = finish(cursor, list, takeTrailingDeadline(cursor, role, list), lead.around, tentative)
    if (lead.purpose && clause.spans.every(isAbout)) return { ...clause, purpose: cursor.textFrom(start) }
    return lead.starts ? { ...clause, starts: true, plain: false } : clause
  })
}

/** A season, a term or a year is what a time may be for. */
function isAbout(span: Span): boolean {
  const kernel = kernelOf(span).span
  return kernel === 'season' || kernel === 'term' || kernel === 'school-year'
}

/** "Frist 10. trinn: 1. mars": whom the deadline is for. */
function passGrade(cursor: Cursor): boolean {
  const condition = startsGrade(cursor) ? readCondition(cursor) : undefined
  if (!condition) return true
  cursor.appliesTo = joinConditions(cursor.appliesTo, condition)
  cursor.conditions++
  return !cursor.done
}

/** "1. oktober senest", "by 15 November at the latest", "1. mars – søknadsfrist": said after the day (READING rule 42). */
function takeTrailingDeadline(cursor: Cursor, role: Role | undefined, { runs }: SpanList): Role | undefined {
  if (role !== undefined && role !== 'by' && role !== 'in') return role
  const found = cursor.attempt(() => {
    if (cursor.take('at-latest')) return endsHere(cursor) ? true : undefined
    if (!runs.every((run) => run.last.sort === 'date' || run.last.sort === 'week' || run.last.sort === 'day'))
      return undefined
    if (!cursor.takeMark('-') && !cursor.takeMark(':')) cursor.takeMark(',')
    const start = cursor.at
    cursor.skip('filler', 'article')
    if (!cursor.take('deadline-noun')) return undefined
    while (!cursor.done && !cursor.has('mark') && !isContent(cursor.peek()!)) cursor.at++
    if (!endsHere(cursor)) return undefined
    cursor.details.push(cursor.textFrom(start))
    return true
  })
  return found && role !== 'by' ? 'deadline' : role
}

function endsHere(cursor: Cursor): boolean {
  return cursor.done || ['.', ',', ';', ')'].some((mark) => cursor.mark(mark))
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
  const open = role === undefined || role === 'in' ? readOpenEnd(cursor, joined) : undefined
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
    ...(tentative ? { tentative: true as const } : {}),
    plain: role === undefined || role === 'in',
    bounded: role !== undefined && role !== 'in' && role !== 'at',
    ...(role === 'before' || role === 'after' ? { beside: true as const } : {}),
  }
}

/** "innenfor to uker etter skolestart" begins when the school does. */
function wholeOffset(run: Run): Run {
  const { span } = run.first
  if (run.first !== run.last || span.span !== 'point' || !span.at.offset || span.at.offset.count < 0) return run
  const start = startOf({ first: { sort: 'other', span: span.at.of }, last: run.last })
  const atom = { sort: 'other' as const, span: { span: 'range' as const, from: start, to: span.at } }
  return { first: atom, last: atom }
}

/** "på planleggingsdagene i august": on one or more of them, from the first to the last. */
function namesMany({ runs }: SpanList, role: Role | undefined): boolean {
  return runs.length === 1 && runs[0]!.first.many === true && (role === undefined || role === 'in' || role === 'at')
}

function spanFor(run: Run, role: Role | undefined, around: boolean): Span {
  switch (role) {
    case 'before':
      return { span: 'range', to: dayBefore(run) }
    case 'by':
      return { span: 'range', to: upTo(run) }
    case 'deadline':
      // "senest juleferien" ends before it, as "innen" does (READING rule 18).
      return { span: 'range', to: isBreak(run.last.span) ? upTo(run) : lastDayOf(run) }
    case 'rest':
      return { span: 'range', to: lastDayOf(run) }
    case 'after':
      // "etter jul til påske"
      if (run.first !== run.last && [run.first, run.last].some(({ sort }) => sort === 'anchor'))
        return { span: 'range', from: dayAfter({ first: run.first, last: run.first }), to: upTo(run) }
      return { span: 'range', from: dayAfter(run) }
    case 'near-before':
      return { span: 'near', side: 'before', of: runSpan(run) }
    case 'near-after': {
      const of = runSpan(run)
      return { span: 'near', side: 'after', of: isSummerBreak(of) ? { span: 'anchor', anchor: 'school-start' } : of }
    }
    default: {
      const span = runSpan(run)
      return around ? { span: 'around', of: span, days: isLong(run) ? 0 : aroundDays } : span
    }
  }
}

/** Weeks, months and the like stay as they are when they are only about right (READING rule 14). */
function isLong(run: Run): boolean {
  return (
    run.first !== run.last || (run.first.sort !== 'date' && run.first.sort !== 'anchor' && run.first.sort !== 'day')
  )
}

/** "1 september —", "12.-": from there on. */
function readOpenEnd(cursor: Cursor, runs: readonly Run[]): RangeSpan | undefined {
  const run = runs.length === 1 ? runs[0]! : undefined
  if (!run || run.first !== run.last) return undefined
  if (cursor.take('onward')) return { span: 'range', from: startOf(run) }
  if (!cursor.mark('-')) return undefined
  const next = cursor.peek(1)
  if (next && next.senses.mark === undefined && next.senses.time === undefined && next.senses.clock === undefined)
    return undefined
  cursor.at++
  return { span: 'range', from: startOf(run) }
}

/** "fra X", "fra X til Y", "fra X og Y", "fra januar og ut skoleåret", "fra og med april til og med juni". */
function readFrom(cursor: Cursor, around: boolean): SpansClause | undefined {
  const starts = readTarget(cursor)
  const [start, ...others] = starts ?? []
  if (!start || start.bare) return undefined
  let last = start
  const follow = cursor.attempt(() => {
    if (others.length > 0 || (!cursor.takeMark('-') && !cursor.takeMark('/'))) return undefined
    return cursor.readItem(cursor)?.[0]
  })
  if (follow) last = follow
  const onward = cursor.take('onward') !== undefined
  const end: { to?: Point; tentative?: true } | undefined = onward
    ? undefined
    : last === start
      ? readTo(cursor)
      : { to: upTo({ first: last, last }) }
  const tentative = around || end?.tentative
  const more = end || onward ? [] : (cursor.attempt(() => readTails(cursor, start)) ?? [])
  const from = startOf({ first: shareMonth(start, last, end?.to), last: start })
  const first: Span = { span: 'range', from, ...(end?.to ? { to: end.to } : {}) }
  const tails = [...others, ...more].map(
    (atom): Span => ({ span: 'range', from: startOf({ first: atom, last: atom }), ...(end?.to ? { to: end.to } : {}) }),
  )
  return {
    clause: 'spans',
    spans: [first, ...tails],
    ...(tentative ? { tentative: true as const } : {}),
    plain: false,
    bounded: end === undefined,
  }
}

function shareMonth<T extends { readonly span: Span }>(
  start: T,
  last: { readonly span: Span },
  to: Point | undefined,
): T {
  const other = last.span.span === 'date' && last.span !== start.span ? last.span : to?.of
  if (start.span.span !== 'date' || start.span.month !== undefined || other?.span !== 'date' || !other.month)
    return start
  return { ...start, span: { ...start.span, month: other.month } }
}

/** A week, date or month follows the word. */
function readAtomAfter(cursor: Cursor): boolean {
  const ahead = cursor.mark(':', 1) || cursor.has('in', undefined, 1) ? 2 : 1
  return ['unit', 'num', 'month', 'weekday'].some((sense) => cursor.has(sense, undefined, ahead))
}

function readTo(cursor: Cursor): { to?: Point; tentative?: true } | undefined {
  return cursor.attempt(() => {
    cursor.takeMark(',')
    cursor.take('and')
    // "oppstart uke 37, avslutning uke 46"
    if (cursor.has('partnoun', 'end') && readAtomAfter(cursor)) {
      cursor.at++
      cursor.takeMark(':')
      cursor.skip('in')
      const target = readOneTarget(cursor)
      return target && { to: lastDayOf({ first: target, last: target }) }
    }
    if (cursor.take('rest')) {
      const target = readOneTarget(cursor)
      return target && { to: lastDayOf({ first: target, last: target }) }
    }
    const exclusive = cursor.has('before')
    const inclusive = cursor.has('to') && /med|med\.|including|through|thru|maj|m$/.test(cursor.peek()!.text)
    if (!exclusive && !cursor.has('to') && !cursor.has('by') && !cursor.has('deadline') && !cursor.mark('-'))
      return undefined
    cursor.at++
    cursor.skip('to', 'in')
    const around = cursor.take('around') !== undefined
    const target = readOneTarget(cursor)
    if (!target) return undefined
    const run = { first: target, last: target }
    const to = exclusive ? dayBefore(run) : inclusive ? lastDayOf(run) : throughTo(run)
    return { to, ...(around ? { tentative: true as const } : {}) }
  })
}

/** "mellom uke 36 og 40", "mellom høstferien og jul". */
function readBetween(cursor: Cursor): SpansClause | undefined {
  const bare = cursor.attempt(() => {
    const atom = cursor.readItem(cursor)?.[0]
    return atom?.bare && (cursor.has('and') || cursor.mark('-')) ? atom : undefined
  })
  const start = bare ?? readOneTarget(cursor)
  if (!start || (!cursor.take('and') && !cursor.takeMark('-'))) return undefined
  const end = start.sort === 'week' ? cursor.readItem(cursor, start)?.[0] : readOneTarget(cursor)
  if (!end || (bare && end.span.span !== 'date')) return undefined
  const range: Span = {
    span: 'range',
    from: startOf({ first: shareMonth(start, end, undefined), last: start }),
    to: upTo({ first: end, last: end }),
  }
  return { clause: 'spans', spans: [range], plain: false, bounded: false }
}

/** "innen 14 dager", "i løpet av 8 dager", "10 dager": counted from an event the phrase does not name (READING rule 34). */
function readDuration(cursor: Cursor, { role }: Lead): EventClause | undefined {
  if (role !== undefined && role !== 'in' && role !== 'by' && role !== 'deadline') return undefined
  return cursor.attempt(() => {
    if (!cursor.has('number') && !cursor.has('num')) return undefined
    const due = readLength(cursor)
    const goesOn = ['before', 'after', 'near-before', 'near-after', 'per', 'every', 'in', 'from', 'of'].some((sense) =>
      cursor.has(sense),
    )
    // "tre uger inden jul"
    const inden = cursor.has('by') && cursor.peek()!.text === 'inden'
    return due && !goesOn && !inden ? { clause: 'event', timing: { kind: 'event', due } } : undefined
  })
}

/** No span follows the preposition: an event by its name, or none at all ("i forkant"). */
function readUnlisted(cursor: Cursor, { role, around }: Lead): SpansClause | EventClause | undefined {
  if (role === undefined) return readHanging(cursor)
  const named = readHappening(cursor) ?? readEventName(cursor)
  if (!named) {
    const alone = cursor.done || cursor.mark('.') || cursor.mark(',')
    return alone && (role === 'before' || role === 'after') ? { clause: 'event', timing: { kind: 'event' } } : undefined
  }
  const { name, which, in: within } = named
  const more = { ...(which === undefined ? {} : { which }), ...(within ? { in: within } : {}) }
  if (role === 'in' || role === 'at') {
    return { clause: 'event', timing: { kind: 'event', event: name, ...more }, place: name }
  }
  const atom = { sort: 'anchor' as const, span: { span: 'anchor' as const, anchor: name, ...more } }
  const span = spanFor({ first: atom, last: atom }, role, around)
  return {
    clause: 'spans',
    spans: [span],
    ...(around ? { tentative: true as const } : {}),
    plain: false,
    bounded: true,
  }
}

/** "etter at karakterene er satt": all of what happens is the name. */
function readHappening(cursor: Cursor): EventName | undefined {
  const start = cursor.at
  if (!/ (at|att|that)$/.test(cursor.terms[start - 1]?.text ?? '')) return undefined
  skipToStop(cursor)
  return cursor.at > start ? { name: cursor.textFrom(start).toLowerCase().replace(/\s+/g, ' ') } : undefined
}

/** "fredagen før", "3 dager før": relative to an event the phrase does not name. */
function readHanging(cursor: Cursor): EventClause | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    const length = cursor.take('weekday') ? undefined : readLength(cursor)
    if (!length && cursor.terms[cursor.at - 1]?.senses.weekday === undefined) return undefined
    const before = cursor.take('before') ?? cursor.take('near-before')
    if (!before && !cursor.take('after')) return undefined
    if (!cursor.done && cursor.peek()!.senses.mark === undefined) return undefined
    const from = length && { from: before ? { ...length, count: -length.count } : length }
    return { clause: 'event', timing: { kind: 'event', ...from } }
  })
}
