import type { EventClause, SpansClause } from './clauses'
import type { Cursor } from './cursor'
import { skipToStop } from './read-fixed'
import { readLength } from './read-item'
import { type EventName, readEventName } from './read-name'
import type { Lead } from './read-role'
import { spanFor } from './span-for'

/** "innen 14 dager", "i løpet av 8 dager", "10 dager": counted from an event the phrase does not name (READING rule 34). */
export function readDuration(cursor: Cursor, { role }: Lead): EventClause | undefined {
  if (role !== undefined && role !== 'in' && role !== 'by' && role !== 'deadline') return undefined
  return cursor.attempt(() => {
    if (!cursor.has('number') && !cursor.has('num')) return undefined
    const due = readLength(cursor)
    const goesOn = ['before', 'after', 'near-before', 'near-after', 'per', 'every', 'in', 'from', 'of'].some((sense) =>
      cursor.has(sense),
    )
    // "tre uger inden jul"
    const beside = cursor.has('by-before')
    return due && !goesOn && !beside ? { clause: 'event', timing: { kind: 'event', due } } : undefined
  })
}

/** No span follows the preposition: an event by its name, or none at all ("i forkant"). */
export function readUnlisted(cursor: Cursor, { role, around }: Lead): SpansClause | EventClause | undefined {
  if (role === undefined) return readHanging(cursor)
  // "i perioden" under one
  if (role === 'in' && cursor.done && cursor.context.heading?.span)
    return { clause: 'spans', spans: [{ span: 'heading' }], plain: true, bounded: false }
  const named = readHappening(cursor) ?? readEventName(cursor)
  if (!named) {
    const alone = cursor.ends('.,')
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
  if (cursor.terms[start - 1]?.senses.that === undefined) return undefined
  skipToStop(cursor)
  return cursor.at > start ? { name: cursor.textFrom(start).toLowerCase().replace(/\s+/g, ' ') } : undefined
}

/** "fredagen før", "3 dager før": relative to an event the phrase does not name. */
function readHanging(cursor: Cursor): EventClause | undefined {
  return cursor.attempt(() => {
    cursor.skip('article', 'atleast', 'around')
    const length = cursor.take('weekday') ? undefined : readLength(cursor)
    if (!length && cursor.terms[cursor.at - 1]?.senses.weekday === undefined) return undefined
    const before = cursor.take('before') ?? cursor.take('near-before')
    if (!before && !cursor.take('after')) return undefined
    if (!cursor.done && cursor.peek()!.senses.mark === undefined) return undefined
    const from = length && { from: before ? { ...length, count: -length.count } : length }
    return { clause: 'event', timing: { kind: 'event', ...from } }
  })
}
