import type { Cursor } from './cursor'
import { namesDatedWeek } from './dated-week'

/** What a preposition says of the time after it; the first that a word may be counts. */
const roles = [
  ...([
    'rest',
    'near-before',
    'near-after',
    'between',
    'deadline',
    'before',
    'by',
    'after',
    'from',
    'at',
    'in',
  ] as const),
]
export type Role = (typeof roles)[number]

/** The words before a time. */
export interface Lead {
  readonly role: Role | undefined
  readonly around: boolean
  /** "i løpet av to uker etter X": the whole of it, not its end. */
  readonly within: boolean
  /** "første gang i september" */
  readonly starts: boolean
  /** Only a word such as "for" stood there, which may say what another time is for. */
  readonly purpose: boolean
}

/** Reads the prepositions before a time, from the general to the particular. */
export function readRole(cursor: Cursor): Lead {
  const start = cursor.at
  let role: Role | undefined
  let around = false
  let starts = cursor.take('first-time') !== undefined
  for (;;) {
    if (namesDatedWeek(cursor)) cursor.at++
    else if (role === undefined && namesStart(cursor)) {
      cursor.at++
      starts = true
      role = 'in'
    } else if (role === undefined && cursor.has('whole') && cursor.unknown(1)) {
      cursor.at++
      role = 'in'
    } else if (role === undefined && cursor.has('asap') && cursor.has('after', undefined, 1)) {
      cursor.at += 2
      role = 'near-after'
    } else if (cursor.has('filler') || cursor.mark('…') || (cursor.mark(':') && role)) cursor.at++
    else if (cursor.take('maybe')) cursor.tentative = true
    else if (cursor.take('around')) around = true
    else if (namesState(cursor)) cursor.at++
    else {
      const next = roles.find((name) => cursor.has(name))
      if (!next || !mayFollow(role, next)) break
      role =
        role === undefined || (next !== 'in' && next !== 'at')
          ? next === 'by' && role === 'deadline'
            ? role
            : next
          : role
      cursor.at++
      cursor.takeMark('.')
    }
  }
  // "ved oppstart": the last word is the noun itself, not one more preposition.
  const last = cursor.terms[cursor.at - 1]
  if (cursor.done && role !== undefined && (last?.senses.partnoun !== undefined || last?.senses.label !== undefined)) {
    cursor.at--
    role = 'at'
  }
  const purpose = cursor.at === start + 1 && cursor.terms[start]?.senses.purpose !== undefined
  return { role, around, purpose, within: cursor.terms[cursor.at - 1]?.senses.within !== undefined, starts }
}

/** "oppstart i august", "starter uke 36": when it begins, while "fra august" is open. */
function namesStart(cursor: Cursor): boolean {
  if (cursor.any(['start-verb']) || cursor.has('start-noun', 'preposed')) return true
  return cursor.has('start-noun') && cursor.any(['in', 'part'], 1)
}

/** "pr. 31/3": as things are on that day. */
function namesState(cursor: Cursor): boolean {
  return cursor.has('as-of') && cursor.any(['num', 'article'], 1)
}

/** Prepositions heap up from the general to the particular ("senest ved", "senest innen", "i tiden før"). */
function mayFollow(role: Role | undefined, next: Role): boolean {
  if (role === undefined || role === 'in' || role === 'at') return true
  if (role === 'deadline') return next !== 'between'
  if (role === 'by' && next === 'deadline') return true
  if (role === 'by' || role === 'from')
    return next === 'in' || next === 'at' || next === 'after' || next === 'before' || next === 'by'
  return next === 'in' || next === 'at'
}
