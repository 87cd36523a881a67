import type { EventClause } from './clauses'
import { isContent } from './content'
import { isNearTime } from './correct-spelling'
import type { Cursor } from './cursor'
import { isUnknown, type Term } from './lex'
import { readCondition } from './read-condition'
import { startsGrade } from './read-date'
import { readEventName } from './read-name'
import { formOf, namesHeld, namesOccasion } from './word-forms'

const longestTitle = 8
/** Words of what is done something with: "leveres PPT", "sendes hjem". */
const longestObject = 3
/** Words of what it is done with: "karakterer gives". */
const longestSubject = 5
/** What may stand inside a title but neither begin nor end it. */
const inner = ['copula', 'and', 'or', 'of', 'article', 'at', 'in']
/** Nouns the tables know that are no time by themselves. */
const nouns = ['deadline-noun', 'label', 'venue', 'daypart', 'partnoun', 'plan', 'stem']

/**
 * Sets aside what is held: "Foreldremøte uke 36", "Skolkonferens: 22 sept", "uke 39: elevsamtaler". Before a time it must be known by
 * its ending or by a colon, after one by its ending and a stop; words like "unntatt" are in the tables and never taken.
 * Returns whether there was such a title.
 */
export function passTitle(cursor: Cursor, started: boolean): boolean {
  const previous = cursor.terms[cursor.at - 1]?.senses.mark
  const afterColon = previous === ':'
  if (started ? previous === '/' || previous === '+' : previous !== undefined && previous !== '.' && !afterColon)
    return false
  const found = cursor.attempt(() => {
    const title = readTitle(cursor, afterColon)
    if (!title) return undefined
    const leads =
      startFollows(cursor) ||
      conditionFollows(cursor) ||
      (title.held && !cursor.done) ||
      deadlineFollows(cursor) ||
      (!started && timeComes(cursor, title.words.length) && !mayBeTime(title.words, cursor))
    if (!started && !afterColon) return leads ? title : undefined
    if (started && (title.held || afterColon) && endFollows(cursor)) return title
    if (previous === ',' && leads) return title
    // "Nasjonale prøver: engelsk uke 36, lesing uke 37"
    const listed = cursor.details.length > 0 && (afterColon || previous === ',')
    return listed && (leads || timeFollows(cursor)) ? title : undefined
  })
  if (!found) return false
  cursor.details.push(found.text)
  return true
}

/** "Skolkonferens: …", "Praktik 8. klasse uge 46": words before a colon, or before whom they are for, say what is held. */
function conditionFollows(cursor: Cursor): boolean {
  if (cursor.mark(':')) return true
  const { at } = cursor
  const found = readCondition(cursor) !== undefined && !cursor.done
  cursor.at = at
  return found
}

/** "Lektiecafé starter uge 36" */
function startFollows(cursor: Cursor): boolean {
  return cursor.has('start-verb')
}

/** "25. august: Forældremøde 0.-1. klasse": nothing but whom it is for follows. */
function endFollows(cursor: Cursor): boolean {
  const { at } = cursor
  readCondition(cursor)
  const found = cursor.done || cursor.any(['time', 'purpose']) || cursor.mark('.;,')
  cursor.at = at
  return found
}

/** "Årsplaner ferdige innen 15. september", "Reports by 1 June" */
function deadlineFollows(cursor: Cursor): boolean {
  return cursor.has('deadline') || cursor.has('by-after-title')
}

/** A week, date or month follows at once. */
function timeFollows(cursor: Cursor): boolean {
  const week = cursor.has('unit', 'week') && cursor.has('num', undefined, 1)
  const date = cursor.has('num') && cursor.mark('./', 1)
  return week || date || cursor.any(['month', 'weekday'])
}

/** Nothing but something that is held, as "siste foreldremøte": an event by its name (READING rule 23). */
export function readBareOccasion(cursor: Cursor): EventClause | undefined {
  if (cursor.at > 0) return undefined
  return cursor.attempt(() => {
    const named = readEventName(cursor)
    if (!named || !cursor.done || !namesOccasion(named.name.split(' ').at(-1)!, cursor.context.lexicon))
      return undefined
    const { name, ...more } = named
    return { clause: 'event', timing: { kind: 'event', event: name, ...more }, bare: true }
  })
}

interface Title {
  readonly text: string
  readonly words: readonly Term[]
  /** Its last word ends as the names of what is held do. */
  readonly held: boolean
}

function readTitle(cursor: Cursor, afterColon: boolean): Title | undefined {
  const start = cursor.at
  const known = afterColon ? [...nouns, 'plan-adjective', 'anchor'] : nouns
  const lead = leadOf(cursor)
  let end = start
  let head = 0
  let unknown = false
  for (let i = start + lead; i < Math.min(start + longestTitle, cursor.terms.length); i++) {
    const ahead = i - start
    const exam = cursor.has('anchor', 'exam', ahead)
    const day = unknown && namesDay(cursor, ahead)
    const numbered =
      cursor.unknown(ahead - 1) && /^\d$/.test(cursor.peek(ahead)!.text) && isColonOrIn(cursor, ahead + 1)
    if (exam || day || numbered || cursor.unknown(ahead) || cursor.any(known, ahead)) {
      unknown ||= cursor.unknown(ahead) || isDeadlineCompound(cursor, ahead)
      end = i + 1
    } else if (
      end === start ||
      !(isInner(cursor, ahead) && (cursor.unknown(ahead + 1) || cursor.has('plan', undefined, ahead + 1)))
    )
      break
    else head ||= end
  }
  const last = cursor.terms[end - 1]
  if (end === start || !last) return undefined
  cursor.at = end
  // "Kartlegging 2. trinn: uke 17": nouns the tables know name what is held when a grade follows.
  if (!unknown && (last.senses.deadline !== undefined || !gradeFollows(cursor))) return undefined
  // "Halvårsvurdering skriftlig uke 2": a word or two may follow what is held.
  const heads = head > start ? [head, end] : [end, end - 1, end - 2]
  const held = heads.some((at) => at > start && namesHeld(cursor.terms[at - 1]!.text, cursor.context.lexicon))
  return {
    text: cursor.textFrom(start, end),
    words: cursor.terms.slice(start, end),
    held: held || isAbbreviation(cursor.textFrom(start, head || end), cursor),
  }
}

const timely = [
  ...['in', 'by', 'before', 'after', 'from', 'deadline', 'around', 'part', 'near-before', 'near-after', 'recipient'],
  ...['every', 'every-other', 'freq', 'weekday', 'weekdays', 'month', 'season', 'ordinal', 'count', 'number'],
]

/** A time, or the preposition of one, comes next: "Kontaktlærer gjennomfører i september". */
function timeComes(cursor: Cursor, words: number): boolean {
  // One word before "i" may say which part of it: "halvveis i høstterminen".
  if (words < 2 && cursor.has('in')) return false
  return cursor.any(timely) && cursor.terms.slice(cursor.at).some(isContent)
}

/** One of its words is near one that says when something is: the title may be a time misspelt. */
function mayBeTime(words: readonly Term[], { context }: Cursor): boolean {
  return words.some((word) => isUnknown(word) && isNearTime(word.text, context.lexicon))
}

/** "Avslutning for 10. trinn", "Kartlegging 2. trinn" */
function gradeFollows(cursor: Cursor): boolean {
  const { at } = cursor
  cursor.skip('purpose')
  const found = startsGrade(cursor)
  if (!found) cursor.at = at
  return found
}

/** "Karakterfrist", which is what is held where its time follows; "frist" alone says that it is a deadline. */
function isDeadlineCompound(cursor: Cursor, ahead: number): boolean {
  return cursor.has('deadline-noun', undefined, ahead) && !cursor.has('deadline', undefined, ahead)
}

/** "Brannøvelse 1 i september", "Møte 2: uke 40" */
function isColonOrIn(cursor: Cursor, ahead: number): boolean {
  return cursor.mark(':', ahead) || cursor.has('in', undefined, ahead)
}

/** How many words that are known stand before the first that is not: "the …", "skoleårets planlægning", "Winter concert", "End of year reports". */
function leadOf(cursor: Cursor): number {
  const { compoundsApart } = cursor.context.lexicon
  const timed = compoundsApart && cursor.any(['season', 'anchor', 'holidays', 'unit'])
  const named = cursor.any(['article', 'plan-adjective']) || isGenitive(cursor)
  if ((named || timed) && cursor.unknown(1)) return 1
  return compoundsApart && cursor.has('part') && cursor.has('unit', undefined, 1) && cursor.unknown(2) ? 2 : 0
}

/** "skoleårets planlægning" */
function isGenitive(cursor: Cursor): boolean {
  return cursor.any(['unit', 'season']) && cursor.has('genitive')
}

/** "APT", "MUS": capitals among small letters. */
function isAbbreviation(text: string, cursor: Cursor): boolean {
  return /^\p{Lu}{2,5}$/u.test(text) && /\p{Ll}{2}/u.test(cursor.context.text)
}

/** "Staff day 13 August", "åpen dag: uke 5": the day is what is held, unless something is counted in it or from it. */
function namesDay(cursor: Cursor, ahead: number): boolean {
  const counted = cursor.any(['before', 'after', 'near-before', 'near-after', 'of', 'in'], ahead + 1)
  const week =
    cursor.has('unit', 'week', ahead) && !cursor.has('num', undefined, ahead + 1) && !cursor.mark('.', ahead + 1)
  return (week || cursor.has('unit', 'day', ahead)) && cursor.unknown(ahead - 1) && !counted
}

function isInner(cursor: Cursor, ahead: number): boolean {
  return (
    cursor.any(inner, ahead) ||
    cursor.mark('/,', ahead) ||
    // "Utv.samtal"
    (cursor.mark('.', ahead) && cursor.peek(ahead)!.tight && cursor.peek(ahead + 1)?.tight === true)
  )
}

const afterVerb = [
  ...'in deadline before after near-before near-after season month num weekday part article ordinal'.split(' '),
  ...'freq every every-other count number as-needed standing asap unspecified around'.split(' '),
]

/** "holdes", "sendes hjem": a verb that says what is done, or it with the word that belongs to it. */
function isPassive(text: string, { context }: Cursor): boolean {
  const [verb = '', ...more] = text.split(' ')
  const form = formOf(text, 'passive', context.lexicon)
  if (form || more.length !== 1) return form !== undefined
  const found = formOf(verb, 'passive', context.lexicon)
  return found !== undefined && found.stem !== ''
}

/** "gives", and after what is held also "afholdes", "sker". */
function isVerb(cursor: Cursor, ahead: number): boolean {
  const known = cursor.has('filler', undefined, ahead) && (ahead > 0 || cursor.unknown(1))
  return (cursor.unknown(ahead) || known) && isPassive(cursor.peek(ahead)!.text, cursor)
}

/** "… og sendes hjem", "… og leveres til kontoret": how far it goes, when no word of it up to the next stop is about time. */
function lengthOfAside(cursor: Cursor, from: number): number | undefined {
  const passed = [...nouns, ...inner, 'by', 'to', 'filler']
  let end = from
  while (cursor.peek(end) && (cursor.unknown(end) || cursor.any(passed, end))) end++
  return cursor.peek(end) === undefined || cursor.mark('.;', end) ? end : undefined
}

/** Sets aside what is done: "Evalueres i juni", "Karakterer gives i uge 44"; not "flyttes til uke 40". */
export function passVerb(cursor: Cursor): boolean {
  const previous = cursor.terms[cursor.at - 1]?.senses
  const opens = ['mark', 'and', 'grade', 'first-grade'].some((sense) => previous?.[sense] !== undefined)
  if (previous && !opens) return false
  const isWord = (ahead: number) => cursor.unknown(ahead) || cursor.any(nouns, ahead)
  let verb = 0
  while (verb < longestSubject && isWord(verb) && !isVerb(cursor, verb)) verb++
  if (!isVerb(cursor, verb)) return false
  let next = verb + 1
  while (next <= verb + longestObject && isWord(next)) next++
  const by = cursor.has('by-after-verb', undefined, next)
  const week = cursor.has('unit', 'week', next)
  const timed = by || week || cursor.any(afterVerb, next)
  const rest = verb === 0 && previous !== undefined ? lengthOfAside(cursor, next) : undefined
  if (rest !== undefined) next = rest
  else if (!timed) return false
  cursor.details.push(cursor.textFrom(cursor.at, cursor.at + next))
  cursor.at += next
  return true
}
