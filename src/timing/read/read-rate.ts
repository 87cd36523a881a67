import type { Weekday } from '../../date/day'
import type { EveryTiming, QuotaTiming } from '../timing'
import { type Cursor, senseNumber } from './cursor'
import { readCount, readInterval } from './read-ordinals'
import { readWeekdays } from './read-weekdays'
import { namesHeld } from './word-forms'

/** How often: an interval or a number of times. */
export type RateClause =
  | { readonly clause: 'every'; readonly timing: EveryTiming }
  | { readonly clause: 'quota'; readonly timing: QuotaTiming; readonly perGiven: boolean }
  /** "hvert år": once in whatever the rest of the phrase names. */
  | { readonly clause: 'yearly' }
  /** "hvert tredje år": the start is unknown. */
  | { readonly clause: 'unspecified' }

type Per = QuotaTiming['per']
const perUnits: Readonly<Record<string, Per>> = {
  week: 'week',
  'school-week': 'week',
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  year: 'year',
  'school-year': 'year',
}
const longestInterval = 366
/** How many of a unit a year has: at longer intervals nobody knows whether it is this year. */
const perYear: Readonly<Record<string, number>> = { week: 53, 'school-week': 53, month: 12 }

/** Reads an interval or a number of times; undefined when neither begins here. */
export function readRate(cursor: Cursor): RateClause | undefined {
  return (
    cursor.attempt(readFrequency) ??
    cursor.attempt(readParity) ??
    cursor.attempt(readEvery) ??
    cursor.attempt(readQuota) ??
    cursor.attempt(readBareRate)
  )
}

/** "ukentlig", "månedlig", "halvårlig". */
function readFrequency(cursor: Cursor): RateClause | undefined {
  const around = takeAround(cursor)
  const atLeast = cursor.take('atleast') !== undefined
  const unit = cursor.take('freq')?.senses.freq
  if (unit === undefined) return undefined
  takeHeldNoun(cursor)
  // "minst årlig"
  const open = atLeast ? perUnits[unit] : undefined
  if (open) return quota(1, null, open, around)
  if (unit === 'year') return { clause: 'yearly' }
  if (unit === 'quarter' || unit === 'term') return quota(1, 1, unit, around)
  if (unit === '2-week') return every(2, 'week', around)
  return every(1, unit as 'day' | 'week' | 'month', around)
}

/** "månedlige møter": what is held, after an adjective. */
function takeHeldNoun(cursor: Cursor): void {
  const start = cursor.at
  const adjective = cursor.terms[start - 1]!.senses.attributive !== undefined
  const held = cursor.unknown() && (adjective || namesHeld(cursor.peek()!.text, cursor.context.lexicon))
  if (cursor.has('label') || held) cursor.at++
  // "årlig gjennomgang av HMS-rutiner"
  if (held && cursor.has('of') && cursor.unknown(1)) cursor.at += 2
  if (cursor.at > start) cursor.details.push(cursor.textFrom(start))
}

/** "per halvår", "pr. semester": once in each. */
function readBareRate(cursor: Cursor): RateClause | undefined {
  const around = takeAround(cursor)
  if (!cursor.take('per')) return undefined
  cursor.takeMark('.')
  const unit = cursor.take('unit')?.senses.unit
  const per = unit === undefined ? undefined : perUnits[unit]
  return per && (cursor.done || cursor.has('mark')) ? quota(1, 1, per, around) : undefined
}

/** "i oddetallsuker", "alle partallsuker". */
function readParity(cursor: Cursor): RateClause | undefined {
  cursor.skip('in', 'every', 'article')
  const parity = cursor.take('parity')?.senses.parity
  if (parity !== 'odd' && parity !== 'even') return undefined
  return { clause: 'every', timing: { kind: 'every', interval: 1, unit: 'week', parity } }
}

/** "hver 3. uke", "annenhver uke", "hver 4. – 6. uke", "hver mandag", "alle onsdager", "hvert kvartal", "hver høst". */
function readEvery(cursor: Cursor): RateClause | undefined {
  const { at } = cursor
  cursor.skip('filler', 'atleast')
  const atLeast = cursor.terms.slice(at, cursor.at).some(({ senses }) => senses.atleast !== undefined)
  const around = takeAround(cursor)
  if (cursor.has('in') && cursor.has('every', undefined, 1)) cursor.at++
  const other = cursor.take('every-other')
  if (!other && !cursor.take('every')) return undefined
  cursor.skip('article')
  if (!other && namesSomethingYearly(cursor)) return { clause: 'yearly' }
  const { interval, maxInterval } = other ? { interval: 2, maxInterval: undefined } : readInterval(cursor)
  if (interval < 1 || interval > longestInterval) return undefined
  const named = cursor.attempt(readWeekdays)
  if (named?.either) return undefined
  if (named) return every(interval, 'week', around, maxInterval, named.weekdays)
  if (interval === 1 && cursor.take('daypart')) return every(1, 'day', around)
  const unit = cursor.take('unit')?.senses.unit
  if (interval > (perYear[unit ?? ''] ?? longestInterval)) return { clause: 'unspecified' }
  switch (unit) {
    case 'day':
    case 'school-day':
    case 'working-day':
      if (maxInterval === undefined && interval % 7 === 0) return every(interval / 7, 'week', around)
      return every(interval, 'day', around, maxInterval)
    case 'week':
    case 'school-week':
      return every(interval, 'week', around, maxInterval)
    case 'month':
      return every(interval, 'month', around, maxInterval)
    case 'quarter':
    case 'term':
      return interval === 1 ? quota(1, atLeast ? null : 1, unit, around) : { clause: 'unspecified' }
    case 'year':
    case 'school-year':
      return interval === 1 ? { clause: 'yearly' } : { clause: 'unspecified' }
    default:
      return undefined
  }
}

/** "hver høst", "hver november": the name itself is left to be read. */
function namesSomethingYearly(cursor: Cursor): boolean {
  const kind = cursor.any(['kind', 'many']) || cursor.has('anchor', 'planning-days')
  return !kind && cursor.any(['season', 'month', 'anchor'])
}

/** "2-4 ganger per år", "minst én gang hvert halvår", "ett elevrådsmøte i måneden", "to ganger i løpet av høsten". */
function readQuota(cursor: Cursor): RateClause | undefined {
  const count = readBounds(cursor)
  if (!count) return undefined
  const { min, max, counted, around, worded } = count
  // "2 på høsten og 2 på våren"
  const seasonal = cursor.has('in') && cursor.has('season', undefined, 1) ? 'times' : undefined
  const noun = counted || (seasonal ?? readCountedNoun(cursor))
  const per = cursor.attempt(readPer)
  // "i løpet av skoleåret arrangeres to foreldremøter"
  const last = cursor.terms[cursor.at - 1]!
  const held =
    noun === 'noun' &&
    min > 1 &&
    worded &&
    last.senses.unit === undefined &&
    namesHeld(last.text, cursor.context.lexicon)
  if (per === undefined) return noun === 'times' || counted || held ? quota(min, max, 'year', around, false) : undefined
  if (typeof per === 'string') return quota(min, max, per, around)
  return min === 1 && max === 1 ? (around ? { ...per, timing: { ...per.timing, tentative: true } } : per) : undefined
}

function readBounds(cursor: Cursor) {
  let [atLeast, atMost, around] = [false, false, false]
  // "vid två tillfällen"
  if (cursor.any(['at', 'in'])) {
    const ahead = cursor.any(['around', 'atleast'], 1) ? 2 : 1
    if (cursor.has('times', undefined, ahead + 1)) cursor.at++
  }
  for (;;) {
    if (cursor.take('atleast')) atLeast = true
    else if (cursor.take('atmost')) atMost = true
    else if (cursor.take('around')) around = true
    else if (cursor.take('maybe')) cursor.tentative = true
    else if (cursor.any(['filler', 'article'])) cursor.at++
    else break
  }
  const word = cursor.take('count')
  const worded = cursor.has('number')
  const lower = word ? senseNumber(word, 'count') : readCount(cursor)
  if (lower === undefined || lower < 1 || lower > longestInterval) return undefined
  const upper = cursor.attempt(() => {
    if (!cursor.takeMark('-') && !cursor.take('to') && !cursor.take('or') && !cursor.takeMark('/')) return undefined
    cursor.skip('to')
    const count = readCount(cursor)
    return count !== undefined && count > lower ? count : undefined
  })
  if (cursor.take('atleast')) atLeast = true
  const min = atMost && upper === undefined ? 0 : lower
  const max = atLeast && upper === undefined ? null : (upper ?? lower)
  return { min, max, around, counted: word !== undefined, worded }
}

/** "ganger", or up to three words for what is held that often. */
function readCountedNoun(cursor: Cursor): 'times' | 'noun' | undefined {
  if (cursor.take('times')) {
    cursor.takeMark('.')
    return 'times'
  }
  if (cursor.has('unit', 'hour') || cursor.has('unit', 'day')) {
    cursor.at++
    return 'noun'
  }
  const start = cursor.at
  while (cursor.at - start < 3 && (cursor.unknown() || cursor.any(['label', 'venue', 'filler']))) cursor.at++
  if (cursor.at > start) cursor.details.push(cursor.textFrom(start))
  cursor.take('period')
  return cursor.at > start ? 'noun' : undefined
}

/** "per år", "i måneden", "hvert halvår", "årlig", "/mnd", "hver 3. uke". */
function readPer(cursor: Cursor): Per | (RateClause & { clause: 'every' }) | undefined {
  const adverb = cursor.take('freq')?.senses.freq
  if (adverb !== undefined) return adverb === 'day' || adverb === '2-week' ? undefined : (adverb as Per)
  const interval = cursor.attempt(() => {
    const found = readEvery(cursor)
    return found?.clause === 'every' ? found : undefined
  })
  if (interval && interval.timing.interval > 1) return interval
  if (interval?.timing.weekdays === undefined && interval)
    return interval.timing.unit === 'week' || interval.timing.unit === 'month' ? interval.timing.unit : undefined
  const slash = cursor.takeMark('/')
  const role =
    slash ||
    cursor.take('per') ||
    cursor.take('every') ||
    cursor.take('in') ||
    cursor.take('of') ||
    cursor.take('article')
  if (!role) return undefined
  cursor.takeMark('.')
  cursor.skip('in', 'per', 'every', 'article', 'whole')
  const unit = cursor.take('unit')?.senses.unit
  if (unit === undefined || cursor.any(['num', 'year'])) return undefined
  return perUnits[unit]
}

function takeAround(cursor: Cursor): boolean {
  return cursor.take('around') !== undefined
}

function every(
  interval: number,
  unit: EveryTiming['unit'],
  tentative: boolean,
  maxInterval?: number,
  weekdays?: readonly Weekday[],
): RateClause & { clause: 'every' } {
  return {
    clause: 'every',
    timing: {
      kind: 'every',
      interval,
      ...(maxInterval === undefined ? {} : { maxInterval }),
      unit,
      ...(weekdays ? { weekdays } : {}),
      ...(tentative ? { tentative: true as const } : {}),
    },
  }
}

/** A number of times a period; once a week or month is every one of them (READING rule 26). */
function quota(min: number, max: number | null, per: Per, tentative: boolean, perGiven = true): RateClause {
  if (min === 1 && max === 1 && (per === 'week' || per === 'month')) return every(1, per, tentative)
  return {
    clause: 'quota',
    timing: { kind: 'quota', min, max, per, ...(tentative ? { tentative: true as const } : {}) },
    perGiven,
  }
}
