import type { Weekday } from '../../date/day'
import type { Span } from '../timing'
import { namesStretch } from '../words/occasions'
import type { EventClause, SpansClause } from './clauses'
import { isContent } from './content'
import type { Cursor, RepeatSlot } from './cursor'
import { joinConditions, readCondition } from './read-condition'
import { type ExceptClause, readExcept } from './read-except'
import { type FixedClause, readFixed, readPlan, readWhen, skipToStop } from './read-fixed'
import { readItem, readLength } from './read-item'
import { isScope } from './read-list'
import { readNamed } from './read-name'
import { type RateClause, readRate, readWeekdays } from './read-rate'
import { readSpans } from './read-spans'
import { passTitle, passVerb, readBareOccasion } from './read-title'

/** "tirsdag", "mandager og onsdager". */
export interface WeekdaysClause {
  readonly clause: 'weekdays'
  readonly weekdays: readonly Weekday[]
  readonly plural: boolean
  /** "mandag–onsdag": from the first to the last. */
  readonly range: boolean
  /** "tirsdag eller torsdag": one of them. */
  readonly either: boolean
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
    if (passAside(cursor, clauses.length > 0)) continue
    const previous = clauses.at(-1)
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

/** Sets aside what is no time but harmless: clock times, day-parts, places, conditions, question marks. */
function passAside(cursor: Cursor, started: boolean): boolean {
  // "fra kl. 9 til kl. 14"
  if (cursor.has('from') && cursor.has('time', undefined, 1)) cursor.at++
  const time = cursor.take('time')
  if (time) {
    cursor.time ??= time.senses.time
    return true
  }
  if (cursor.takeMark('?')) {
    cursor.tentative = true
    return true
  }
  const condition = readCondition(cursor)
  if (condition) {
    cursor.appliesTo = joinConditions(cursor.appliesTo, condition)
    cursor.conditions++
    return true
  }
  if (passRecipient(cursor, started) || passReason(cursor)) return true
  if (passDetail(cursor, started) || passVerb(cursor) || passTitle(cursor, started)) return true
  if (cursor.take('maybe')) {
    cursor.tentative = true
    return true
  }
  // "Første termin slutter 15. januar"; not "før terminen slutter".
  const dated = cursor.any(['num', 'weekday', 'month', 'in'], 1)
  if (
    dated &&
    cursor.has('ends') &&
    !cursor.terms.some(({ senses }) => senses.before !== undefined || senses.after !== undefined)
  ) {
    cursor.at++
    return true
  }
  if ((started || cursor.details.length > 0) && cursor.take('copula')) return true
  return cursor.take('filler') !== undefined && (started || !cursor.done)
}

/** "slik at det er i hende senest 31. januar": why, up to when. */
function passReason(cursor: Cursor): boolean {
  const start = cursor.at
  if (!cursor.take('so-that')) return false
  while (!cursor.done && !cursor.has('mark') && !isContent(cursor.peek()!)) cursor.at++
  cursor.details.push(cursor.textFrom(start))
  return true
}

const longestRecipient = 6
const inRecipient = ['of', 'in', 'article', 'and', 'label', 'venue', 'grade']

/** "Sendes til kommunen innen 1. oktober", "uke 24: sendes til foresatte": whom it goes to, beside another time (READING rule 43). */
function passRecipient(cursor: Cursor, started: boolean): boolean {
  const found = cursor.attempt(() => {
    const start = cursor.at
    if (!cursor.take('recipient')) return undefined
    cursor.skip('article', 'every')
    const words = cursor.at
    let end = words
    for (let at = words; at < cursor.terms.length && at - words < longestRecipient; at++) {
      const term = cursor.terms[at]!
      const known = inRecipient.some((sense) => term.senses[sense] !== undefined)
      if (Object.keys(term.senses).length > 0 && !known) break
      if (Object.keys(term.senses).length === 0 || term.senses.venue !== undefined) end = at + 1
    }
    // "uke 35 til prosjektperioden" names an end.
    if (end === words || namesStretch(cursor.terms[end - 1]!.text)) return undefined
    cursor.at = end
    const next = cursor.peek()
    const ends = next === undefined || ['.', ',', ';', ':', '-'].includes(next.senses.mark ?? '')
    const timed = cursor.terms.slice(end).some(isContent)
    if (!timed && !(started && ends)) return undefined
    cursor.details.push(cursor.textFrom(start))
    return true
  })
  return found === true
}

function passDetail(cursor: Cursor, started: boolean): boolean {
  const start = cursor.at
  if (started && cursor.has('relative')) {
    skipToStop(cursor)
    cursor.details.push(cursor.textFrom(start))
    return true
  }
  // "uke 36 for personalet"
  if (started && cursor.has('purpose') && cursor.unknown(1)) {
    let end = cursor.at + 1
    while (cursor.unknown(end - cursor.at)) end++
    const next = cursor.terms[end]?.senses.mark
    if (end >= cursor.terms.length || next === '.' || next === ',' || next === ';') {
      cursor.at = end
      cursor.details.push(cursor.textFrom(start))
      return true
    }
  }
  // "uke 34–37 kartlegging", "1. runde uke 42"
  const labelled = cursor.attempt(() => {
    const counted = cursor.take('ordinal') ?? (cursor.mark('.', 1) ? cursor.take('num') : undefined)
    if (counted) cursor.takeMark('.')
    if ((!counted && !started) || cursor.any(['deadline', 'from']) || !cursor.take('label')) return undefined
    const stops = cursor.ends(',.;')
    return (counted ? cursor.has('unit', 'week') || cursor.has('num') || cursor.mark(':') : stops) ? true : undefined
  })
  if (labelled) {
    cursor.details.push(cursor.textFrom(start))
    return true
  }
  // "90 min hver tirsdag"
  const lasting = cursor.attempt(() => {
    if (!cursor.take('num') && !cursor.take('number')) return undefined
    if (!cursor.take('unit', 'hour')) return undefined
    const onDays = cursor.has('every') && cursor.any(['weekday', 'weekdays'], 1)
    return (cursor.has('per') && !onDays) || cursor.has('of') || cursor.mark('/') ? undefined : true
  })
  if (lasting) {
    cursor.details.push(cursor.textFrom(start))
    return true
  }
  const found = cursor.attempt(() => {
    cursor.skip('in', 'at', 'article')
    if (cursor.has('whole') && cursor.has('venue', undefined, 1)) cursor.at++
    const words = cursor.at
    for (;;) {
      if (cursor.any(['venue', 'daypart']) || (words > 0 && cursor.has('label') && cursor.at > start)) cursor.at++
      else if (cursor.at > words && cursor.has('and') && cursor.any(['venue', 'daypart'], 1)) cursor.at++
      else break
    }
    if (cursor.at > words) return true
    if (!started) return undefined
    // A duration after the time itself ("før skolestart i 3 dager") says how long, not when.
    const counted = cursor.any(['number', 'num'])
    const length = counted && cursor.terms[cursor.at - 1]?.senses.mark === undefined ? readLength(cursor) : undefined
    const ends = cursor.done || cursor.peek()!.senses.mark !== undefined
    return length && ends ? true : undefined
  })
  if (!found) return false
  cursor.details.push(cursor.textFrom(start))
  return true
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
    const start = cursor.at
    const weekdays = readWeekdays(cursor, true)
    const words = cursor.terms.slice(start, cursor.at).map(({ senses }) => senses)
    const plural = words.some(({ weekdays }) => weekdays !== undefined)
    const range = words.length === 3 && words.some(({ mark, to }) => mark === '-' || to !== undefined)
    const either = words.some(({ or }) => or !== undefined)
    return weekdays && { clause: 'weekdays', weekdays, plural, range, either }
  })
}

/** "en lørdag i …", "en av utviklingsdagene i …", "en uke i mai". */
function readPick(cursor: Cursor): PickClause | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('number', '1')) return undefined
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
