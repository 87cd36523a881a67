import type { Span } from '../timing'
import type { Atom } from './atom'
import type { Cursor } from './cursor'
import { readOrdinals } from './read-ordinals'
import { readWithin } from './read-scope'

/** An event as the school names it. */
export interface EventName {
  readonly name: string
  readonly which?: number
  readonly in?: Span
}

/** Words that may stand inside a name but not begin or end it. */
const glue = 'of in at and article maybe filler from by to number negation relative copula'.split(' ')
/** Nouns the tables know that may be a name or part of one. */
const nouns = ['deadline-noun', 'kind', 'label', 'venue', 'plan', 'partnoun', 'daypart', 'grade', 'unspecified']

/** Reads the school's own event as something that has days. */
export function readNamed(cursor: Cursor): readonly Atom[] | undefined {
  const named = readEventName(cursor)
  if (!named) return undefined
  const { name, ...rest } = named
  return [{ sort: 'anchor', span: { span: 'anchor', anchor: name, ...rest }, named: true }]
}

/** Reads a name the tables do not know ("julemarkedet", "høstens første foreldremøte", "fristen for oppmelding"). */
export function readEventName(cursor: Cursor): EventName | undefined {
  return cursor.attempt(() => {
    cursor.skip('article', 'maybe', 'around', 'whole')
    // "inden et elevrådsmøde"
    if (cursor.has('number', '1') && cursor.unknown(1)) cursor.at++
    let within: Span | undefined
    const season = cursor.peek()?.senses.season
    if (season && (cursor.has('ordinal', undefined, 1) || cursor.unknown(1) || isNoun(cursor, 1))) {
      within = { span: 'season', season: season as 'autumn' }
      cursor.at++
    }
    const numbers = cursor.attempt(() => {
      const found = readOrdinals(cursor)
      return found && (cursor.unknown() || isNoun(cursor, 0)) ? found : undefined
    })
    const which = numbers?.length === 1 && numbers[0]!.from === numbers[0]!.to ? numbers[0]!.from : undefined
    const name = readName(cursor)
    if (!name) return undefined
    within = cursor.attempt(() => onlyOne(readWithin(cursor))) ?? within
    return { name, ...(which === undefined ? {} : { which }), ...(within ? { in: within } : {}) }
  })
}

function onlyOne<T>(items: readonly T[] | undefined): T | undefined {
  return items?.length === 1 ? items[0] : undefined
}

function readName(cursor: Cursor): string | undefined {
  const start = cursor.at
  let end = start
  let words = 0
  for (let i = start; i < cursor.terms.length; i++) {
    const ahead = i - cursor.at
    const termEnd = cursor.has('unit', 'term', ahead) && cursor.has('partnoun', undefined, ahead + 1)
    if (cursor.unknown(ahead) || isNoun(cursor, ahead) || termEnd || (words > 0 && endsInDay(cursor, ahead))) {
      end = i + 1
      words++
    } else if (words === 0 && cursor.has('plan-adjective', undefined, ahead)) {
      // "særlig innkalling"
      if (!cursor.unknown(ahead + 1)) break
    } else if (words === 0 || !isGlue(cursor, ahead) || startsSpan(cursor, ahead + 1)) break
  }
  if (words === 0) return undefined
  // "innen rimelig tid"
  if (words === 1 && cursor.has('filler', undefined, end - cursor.at) && end + 1 === cursor.terms.length) end++
  const name = cursor.textFrom(start, end).toLowerCase().normalize('NFC').replace(/\s+/g, ' ')
  cursor.at = end
  return name
}

function isNoun(cursor: Cursor, ahead: number): boolean {
  return cursor.any(nouns, ahead)
}

/** "åpen dag": the day is part of the name unless something is counted from it. */
function endsInDay(cursor: Cursor, ahead: number): boolean {
  const counted = cursor.any(['before', 'after'], ahead + 1)
  return cursor.has('unit', 'day', ahead) && cursor.unknown(ahead - 1) && !counted
}

function isGlue(cursor: Cursor, ahead: number): boolean {
  return cursor.any(glue, ahead)
}

/** After a preposition a month, week or the like begins a time, not more of the name. */
function startsSpan(cursor: Cursor, ahead: number): boolean {
  const skip = cursor.any(['article', 'whole'], ahead) ? 1 : 0
  const timely = ['month', 'season', 'num', 'unit', 'weekday', 'part', 'ordinal', 'anchor', 'whole']
  return cursor.any(timely, ahead + skip)
}
