import type { Weekday } from '../../date/day'
import type { Span } from '../timing'
import type { EventClause, SpansClause } from './clauses'
import type { Cursor, RepeatSlot } from './cursor'
import { passAside, passTail } from './pass-asides'
import { type ExceptClause, readExcept } from './read-except'
import { type FixedClause, readFixed, readPlan, readWhen } from './read-fixed'
import { readItem } from './read-item'
import { isScope } from './read-list'
import { readNamed } from './read-name'
import { type RateClause, readRate } from './read-rate'
import { readSpans } from './read-spans'
import { readBareOccasion } from './read-title'
import { readWeekdays, type WeekdayList } from './read-weekdays'

/** "tirsdag", "mandager og onsdager". */
export interface WeekdaysClause extends WeekdayList {
  readonly clause: 'weekdays'
}

/** "en lørdag i siste halvdel av september", "en av utviklingsdagene i august". */
export interface PickClause {
  readonly clause: 'pick'
  readonly of: readonly Span[]
  readonly weekday?: Weekday
}

/** One part of a phrase that says something about time. */
export type Clause = SpansClause | EventClause | RateClause | FixedClause | WeekdaysClause | PickClause | ExceptClause

/** A clause with what stands between it and the one before it. */
export interface Joined {
  readonly clause: Clause
  /** As written. */
  readonly text: string
  readonly joint: 'none' | 'comma' | 'and' | 'or' | 'then' | 'stop'
}

const longestNoun = 4

/**
 * Reads the clauses of a whole phrase. `failedAt` is the first term that fits nowhere; `narrows` says that the first is counted in the
 * scope the cursor was given.
 */
export function readClauses(cursor: Cursor): { clauses: Joined[]; failedAt?: number; narrows?: true } {
  cursor.readItem = readItem
  cursor.readNamed = readNamed
  const clauses: Joined[] = []
  let joint: Joined['joint'] = 'none'
  let narrowsScope = false
  while (!cursor.done) {
    const passed = passJoint(cursor)
    if (passed) {
      joint = stronger(joint, passed)
      continue
    }
    const previous = clauses.at(-1)
    const said = previous?.clause.clause === 'spans' ? previous.clause.spans : []
    if (passAside(cursor, previous !== undefined) || passTail(cursor, said)) continue
    cursor.scope ??= previous && (joint === 'none' || joint === 'comma') ? scopeAfter(previous.clause) : undefined
    cursor.openSlot ??= previous && slotOf(previous.clause)
    const start = cursor.at
    const clause = readClause(cursor)
    const text = cursor.textFrom(start)
    if (!clause) return { clauses, failedAt: cursor.at }
    // "mars, siste uke": what was read before is only where this lies.
    const narrows = cursor.narrowed || (previous !== undefined && joint !== 'stop' && saysWhen(previous.clause, clause))
    if (narrows && previous)
      clauses[clauses.length - 1] = { clause: inside(previous.clause, clause), joint: previous.joint, text }
    else clauses.push({ clause, joint: previous ? joint : 'none', text })
    narrowsScope ||= cursor.narrowed && !previous
    cursor.scope = undefined
    cursor.openSlot = undefined
    cursor.narrowed = false
    joint = 'none'
  }
  return { clauses, ...(narrowsScope ? { narrows: true } : {}) }
}

function readClause(cursor: Cursor): Clause | undefined {
  return (
    readExcept(cursor) ??
    readFixed(cursor) ??
    readPlan(cursor) ??
    readLeadingWeek(cursor) ??
    readPick(cursor) ??
    readEachNth(cursor) ??
    readRate(cursor) ??
    readSpans(cursor) ??
    readWeekdayClause(cursor) ??
    readWhen(cursor) ??
    readHeld(cursor) ??
    readBareOccasion(cursor)
  )
}

/** What the next words may say a part of: a single month, season or term. */
export function scopeAfter(clause: Clause): Span | undefined {
  if (clause.clause !== 'spans' || !clause.plain || clause.pick || clause.spans.length !== 1) return undefined
  const [span] = clause.spans
  return span && isScope(span) ? span : undefined
}

/** The month, quarter or term of a repetition, in which the next words may say when it is. */
export function slotOf(clause: Clause): RepeatSlot | undefined {
  if (clause.clause === 'every') {
    const { unit, interval, on } = clause.timing
    return on || unit === 'day' || unit === 'week' || unit === 'year' ? undefined : { unit, interval }
  }
  if (clause.clause !== 'quota' || clause.timing.min !== 1 || clause.timing.max !== 1) return undefined
  const { per } = clause.timing
  return per === 'term' || per === 'quarter' ? { unit: per, interval: 1 } : undefined
}

/** "kvartalsvis, i slutten av hvert kvartal": the same repetition, and when in it. */
function saysWhen(outer: Clause, inner: Clause): boolean {
  const slot = slotOf(outer)
  if (!slot || inner.clause !== 'every' || !inner.timing.on) return false
  return inner.timing.unit === slot.unit && inner.timing.interval === slot.interval
}

/** "ca. månedlig, siste torsdag": what was said of the repetition holds for what is in it. */
function inside(outer: Clause, inner: Clause): Clause {
  if (inner.clause !== 'every' || (outer.clause !== 'every' && outer.clause !== 'quota')) return inner
  const { tentative, within } = outer.timing
  return {
    ...inner,
    timing: { ...inner.timing, ...(within ? { within } : {}), ...(tentative ? { tentative } : {}) },
  }
}

const strength: readonly Joined['joint'][] = ['none', 'and', 'or', 'comma', 'then', 'stop']

function stronger(a: Joined['joint'], b: Joined['joint']): Joined['joint'] {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b
}

/** Marks and words between clauses. */
function passJoint(cursor: Cursor): Joined['joint'] | undefined {
  const { at } = cursor
  if (!cursor.any(['mark', 'otherwise', 'thereafter', 'and', 'or', 'among'])) return undefined
  for (const mark of ['.', ';', '!']) if (cursor.takeMark(mark)) return 'stop'
  if (cursor.take('thereafter')) return 'then'
  if (cursor.take('otherwise')) return 'stop'
  for (const mark of [',', '…', '/']) if (cursor.takeMark(mark)) return 'comma'
  for (const mark of ['-', ':', '|', '=']) if (cursor.takeMark(mark)) return 'none'
  if (cursor.take('and')) return 'and'
  if (cursor.take('or')) return 'or'
  if (cursor.takeMark('+&')) return 'and'
  if (cursor.take('among')) return 'comma'
  return cursor.at > at ? 'none' : undefined
}

/** "36 Mandag 4.", "40 02.10-06.10", "39 Hele uken", "35 ?": a leading number is the ISO week (READING rule 5b). */
function readLeadingWeek(cursor: Cursor): SpansClause | undefined {
  if (cursor.at !== 0) return undefined
  return cursor.attempt(() => {
    const number = cursor.take('num')
    if (!number || number.n < 1 || number.n > 53 || number.senses.year !== undefined) return undefined
    const week: SpansClause = {
      clause: 'spans',
      spans: [{ span: 'week', week: number.n }],
      plain: true,
      bounded: false,
    }
    if (cursor.has('whole') && cursor.has('unit', 'week', 1)) {
      cursor.at += 2
      return week
    }
    if (cursor.mark('?')) return week
    const dated = cursor.has('weekday') || (cursor.has('num') && cursor.mark('./', 1) && !cursor.peek()!.tight)
    return dated ? week : undefined
  })
}

function readWeekdayClause(cursor: Cursor): WeekdaysClause | undefined {
  return cursor.attempt(() => {
    cursor.skip('in', 'at', 'article')
    const list = readWeekdays(cursor)
    return list && { clause: 'weekdays', ...list }
  })
}

/** "en lørdag i …", "en av utviklingsdagene i …", "en uke i mai". */
function readPick(cursor: Cursor): PickClause | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('number', '1')) return undefined
    // "en sen eftermiddag"
    if (cursor.has('part') && cursor.has('daypart', undefined, 1)) cursor.at++
    const weekday = cursor.take('weekday')
    const noun =
      weekday ??
      cursor.take('unit', 'day') ??
      cursor.take('unit', 'school-day') ??
      cursor.take('unit', 'week') ??
      cursor.take('daypart')
    if (!noun && !cursor.has('of')) return undefined
    if (!noun) cursor.skip('of', 'article')
    if (noun && cursor.has('per')) return undefined
    const spans = noun && cursor.done ? underHeading(cursor) : readSpans(cursor)
    if (spans?.clause !== 'spans' || (spans.bounded && !weekday && noun?.senses.unit !== undefined)) return undefined
    return {
      clause: 'pick',
      of: spans.spans,
      ...(weekday ? { weekday: Number(weekday.senses.weekday) as Weekday } : {}),
    }
  })
}

/** "hver første tirsdag i måneden" */
function readEachNth(cursor: Cursor): Clause | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('every') || (!cursor.has('ordinal') && !cursor.has('num'))) return undefined
    const clause = readSpans(cursor)
    return clause?.clause === 'every' ? clause : undefined
  })
}

/** "en lørdag" under a month is one of its Saturdays. */
function underHeading({ context }: Cursor): SpansClause | undefined {
  if (!context.heading?.span) return undefined
  return { clause: 'spans', spans: [{ span: 'heading' }], plain: true, bounded: false }
}

/** A noun for what is held, right before how often ("Tilbod 2 g. per år") or a known noun before a time. */
function readHeld(cursor: Cursor): Clause | undefined {
  return cursor.attempt(() => {
    const start = cursor.at
    let known = true
    while (cursor.at - start < longestNoun && (cursor.unknown() || cursor.has('label'))) {
      known &&= cursor.has('label')
      cursor.at++
    }
    if (cursor.at === start) return undefined
    cursor.takeMark(':')
    const held = cursor.textFrom(start)
    const clause = readRate(cursor) ?? (known ? (readFixed(cursor) ?? readSpans(cursor)) : undefined)
    if (clause) cursor.details.push(held)
    return clause
  })
}
