import { isDated } from '../kernel'
import type { Span } from '../timing'
import { isContent } from './content'
import type { Cursor } from './cursor'
import { isUnknown } from './lex'
import { joinConditions, readCondition } from './read-condition'
import { skipToStop } from './read-fixed'
import { readLength } from './read-item'
import { passTitle, passVerb } from './read-title'
import { namesStretch } from './word-forms'

/** Finds the end of words that are no time, from the cursor on; `started` after a first clause. */
type Aside = (cursor: Cursor, started: boolean) => boolean

/** Sets aside what is no time but harmless: clock times, day-parts, places, conditions, question marks. */
export function passAside(cursor: Cursor, started: boolean): boolean {
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
  if (asides.some((find) => setAside(cursor, started, find))) return true
  if (passVerb(cursor) || passTitle(cursor, started)) return true
  if (cursor.take('maybe')) {
    cursor.tentative = true
    return true
  }
  // "Første termin slutter 15. januar"; not "før terminen slutter".
  const dated = cursor.any(['num', 'weekday', 'month', 'in'], 1)
  const beside = cursor.terms.some(({ senses }) => senses.before !== undefined || senses.after !== undefined)
  if (dated && !beside && cursor.take('ends')) return true
  if ((started || cursor.details.length > 0) && cursor.take('copula')) return true
  return cursor.take('filler') !== undefined && (started || !cursor.done)
}

/** Keeps the words that an aside takes as a detail. */
export function setAside(cursor: Cursor, started: boolean, find: Aside): boolean {
  const start = cursor.at
  if (!cursor.attempt(() => find(cursor, started) || undefined)) return false
  cursor.details.push(cursor.textFrom(start))
  return true
}

const asides: readonly Aside[] = [
  passRecipient,
  passReason,
  passRelative,
  passPurpose,
  passLabel,
  passSpell,
  passLasting,
  passPlace,
  passLength,
]

const inRecipient = ['of', 'in', 'article', 'and', 'label', 'venue', 'grade']

/** "Sendes til kommunen innen 1. oktober", "uke 24: sendes til foresatte": whom it goes to, beside another time (READING rule 43). */
function passRecipient(cursor: Cursor, started: boolean): boolean {
  if (!cursor.take('recipient')) return false
  cursor.skip('article', 'every')
  let end = cursor.at
  for (let ahead = 0; cursor.unknown(ahead) || cursor.any(inRecipient, ahead); ahead++)
    if (cursor.unknown(ahead) || cursor.has('venue', undefined, ahead)) end = cursor.at + ahead + 1
  // "uke 35 til prosjektperioden" names an end.
  if (end === cursor.at || namesStretch(cursor.terms[end - 1]!.text, cursor.context.lexicon)) return false
  cursor.at = end
  return cursor.terms.slice(end).some(isContent) || (started && cursor.ends('.,;:-'))
}

/** "slik at det er i hende senest 31. januar": why, up to when. */
function passReason(cursor: Cursor): boolean {
  if (!cursor.take('so-that')) return false
  while (!cursor.done && !cursor.has('mark') && !isContent(cursor.peek()!)) cursor.at++
  return true
}

function passRelative(cursor: Cursor, started: boolean): boolean {
  if (!started || !cursor.has('relative')) return false
  skipToStop(cursor)
  return true
}

/** "uke 36 for personalet" */
function passPurpose(cursor: Cursor, started: boolean): boolean {
  if (!started || !cursor.has('purpose') || !cursor.unknown(1)) return false
  cursor.at++
  while (cursor.unknown()) cursor.at++
  return cursor.ends('.,;')
}

/** "uke 34–37 kartlegging", "1. runde uke 42" */
function passLabel(cursor: Cursor, started: boolean): boolean {
  const counted = cursor.take('ordinal') ?? (cursor.mark('.', 1) ? cursor.take('num') : undefined)
  if (counted) cursor.takeMark('.')
  if ((!counted && !started) || cursor.any(['deadline', 'from']) || !cursor.take('label')) return false
  return counted ? cursor.has('unit', 'week') || cursor.has('num') || cursor.mark(':') : cursor.ends(',.;')
}

/** "for et skoleår af gangen" */
function passSpell(cursor: Cursor): boolean {
  cursor.skip('in', 'purpose')
  if (!(cursor.take('number') ?? cursor.take('num'))) return false
  return cursor.take('unit') !== undefined && cursor.take('gap') !== undefined && !cursor.done
}

/** "90 min hver tirsdag" */
function passLasting(cursor: Cursor): boolean {
  if (!(cursor.take('num') ?? cursor.take('number')) || !cursor.take('unit', 'hour')) return false
  const onDays = cursor.has('every') && cursor.any(['weekday', 'weekdays'], 1)
  return onDays || !(cursor.any(['per', 'of']) || cursor.mark('/'))
}

const placed = ['venue', 'daypart']

function passPlace(cursor: Cursor): boolean {
  const start = cursor.at
  cursor.skip('in', 'at', 'article')
  if (cursor.has('whole') && cursor.has('venue', undefined, 1)) cursor.at++
  const words = cursor.at
  for (;;) {
    const joins = cursor.at > words && cursor.has('and') && cursor.any(placed, 1)
    if (!joins && !cursor.any(placed) && !(cursor.at > start && cursor.has('label'))) break
    cursor.at++
  }
  return cursor.at > words
}

/** A duration after the time itself ("før skolestart i 3 dager") says how long, not when. */
function passLength(cursor: Cursor, started: boolean): boolean {
  if (!started) return false
  cursor.skip('in', 'at', 'article')
  const counted = cursor.any(['number', 'num']) && cursor.terms[cursor.at - 1]?.senses.mark === undefined
  return counted && readLength(cursor) !== undefined && (cursor.done || cursor.has('mark'))
}

const inTail = [
  ...'label venue plan partnoun daypart deadline-noun filler copula purpose recipient'.split(' '),
  ...'and or of article at in grade time programme'.split(' '),
]

const heads = 'label venue plan partnoun programme recipient'.split(' ')

/**
 * "30/11–11/12 mock exams": words after a date or week say what is held then, up to the next stop. After "Møtet 3. mai" they are a sentence
 * that may say the contrary.
 */
export function passTail(cursor: Cursor, spans: readonly Span[]): boolean {
  if (spans.length === 0 || !spans.every((span) => span.span === 'week' || isDated(span))) return false
  const first = cursor.terms.find(({ senses }) => senses.article === undefined)
  const headed = !first || isUnknown(first) || heads.some((sense) => first.senses[sense] !== undefined)
  if (headed) return false
  return setAside(cursor, true, () => {
    let named = false
    for (; !cursor.done && !['.', ';', ','].some((mark) => cursor.mark(mark)); cursor.at++) {
      if (!cursor.unknown() && !cursor.has('anchor', 'exam') && !cursor.any(inTail)) return false
      named ||= cursor.unknown()
    }
    return named
  })
}
