import { namesHeld, namesOccasion } from '../words/occasions'
import type { Cursor } from './cursor'
import { readEventName } from './read-name'
import type { EventClause } from './read-spans'

const longestTitle = 8
/** Words of what is done something with: "leveres PPT", "sendes hjem". */
const longestObject = 3
/** What may stand inside a title but neither begin nor end it. */
const inner = ['and', 'or', 'of', 'for', 'article', 'at', 'in', 'with']
/** Nouns the tables know that are no time by themselves. */
const nouns = ['label', 'venue', 'daypart', 'partnoun']

/**
 * Sets aside what is held: "Foreldremøte uke 36", "Skolkonferens: 22 sept", "uke 39: elevsamtaler". Before a time it must be known by
 * its ending or by a colon, after one by its ending and a stop; words like "unntatt" are in the tables and never taken.
 * Returns whether there was such a title.
 */
export function passTitle(cursor: Cursor, started: boolean): boolean {
  const previous = cursor.terms[cursor.at - 1]?.senses.mark
  if (started ? previous === '/' || previous === '+' : previous !== undefined && previous !== '.') return false
  const found = cursor.attempt(() => {
    const title = readTitle(cursor)
    if (!title) return undefined
    const colon = cursor.mark(':')
    if (!started) return colon || (title.held && !cursor.done) ? title : undefined
    if (!cursor.done && !['.', ';', ','].some((mark) => cursor.mark(mark))) return undefined
    return title.held || previous === ':' ? title : undefined
  })
  if (!found) return false
  cursor.details.push(found.text)
  return true
}

/** Nothing but something that is held, as "siste foreldremøte": an event by its name (READING rule 23). */
export function readBareOccasion(cursor: Cursor): EventClause | undefined {
  if (cursor.at > 0) return undefined
  return cursor.attempt(() => {
    const named = readEventName(cursor)
    if (!named || !cursor.done || !namesOccasion(cursor.terms.at(-1)!.text)) return undefined
    const { name, ...more } = named
    return { clause: 'event', timing: { kind: 'event', event: name, ...more }, bare: true }
  })
}

interface Title {
  readonly text: string
  /** Its last word ends as the names of what is held do. */
  readonly held: boolean
}

function readTitle(cursor: Cursor): Title | undefined {
  const start = cursor.at
  const article = cursor.has('article') && cursor.unknown(1) ? 1 : 0
  let end = start
  let unknown = false
  for (let i = start + article; i < Math.min(start + longestTitle, cursor.terms.length); i++) {
    const ahead = i - start
    const exam = unknown && cursor.has('anchor', 'exam', ahead)
    if (exam || cursor.unknown(ahead) || nouns.some((sense) => cursor.has(sense, undefined, ahead))) {
      unknown ||= cursor.unknown(ahead)
      end = i + 1
    } else if (end === start || !(isInner(cursor, ahead) && cursor.unknown(ahead + 1))) break
  }
  if (end === start || !unknown) return undefined
  const last = cursor.terms[end - 1]!
  cursor.at = end
  return { text: cursor.textFrom(start, end), held: namesHeld(last.text) }
}

function isInner(cursor: Cursor, ahead: number): boolean {
  return (
    inner.some((sense) => cursor.has(sense, undefined, ahead)) || cursor.mark('/', ahead) || cursor.mark(',', ahead)
  )
}

const passive = /^\p{L}{3,}(es|ast|as)$/u
const timely = [
  ...[
    'in',
    'deadline',
    'before',
    'after',
    'near-before',
    'near-after',
    'season',
    'month',
    'num',
    'weekday',
    'part',
    'ordinal',
  ],
  ...['freq', 'every', 'every-other', 'count', 'number', 'as-needed', 'standing', 'asap', 'unspecified', 'around'],
]

/** Sets aside a verb that says what is done: "Evalueres i juni", "revideras senast 1 maj"; not "flyttes til uke 40". */
export function passVerb(cursor: Cursor): boolean {
  const verb = cursor.peek()
  const known = cursor.has('filler') && cursor.unknown(1)
  if (!verb || !(cursor.unknown() || known) || !passive.test(verb.text)) return false
  const previous = cursor.terms[cursor.at - 1]?.senses
  if (previous && previous.mark === undefined && previous.and === undefined) return false
  let next = 1
  while (next <= longestObject && (cursor.unknown(next) || nouns.some((sense) => cursor.has(sense, undefined, next))))
    next++
  const by = cursor.has('by', undefined, next) && /^(innen|innan|inden)/.test(cursor.peek(next)!.text)
  const week = cursor.has('unit', 'week', next)
  if (!by && !week && !timely.some((sense) => cursor.has(sense, undefined, next))) return false
  cursor.details.push(cursor.textFrom(cursor.at, cursor.at + next))
  cursor.at += next
  return true
}
