import type { Span } from '../timing'
import { readTargets } from './coordinate'
import type { Cursor, RepeatSlot } from './cursor'
import { dayAfter, dayBefore, startOf } from './points'
import { readInterval } from './read-ordinals'

/** Reads what something is counted in, or what it lies beside: "i september", "før høstferien", "i hver måned". Several for a list. */
export function readScope(cursor: Cursor): readonly Span[] | undefined {
  return readSlot(cursor) ?? readWithin(cursor) ?? readBeside(cursor)
}

/** Reads the spans that something lies in: "i september og mars", "av høsten", or a month or week right after. */
export function readWithin(cursor: Cursor): readonly Span[] | undefined {
  return cursor.attempt(() => {
    const preposition = cursor.any(['in', 'of']) || (cursor.has('every') && cursor.has('kind', undefined, 1))
    cursor.skip('in', 'of')
    cursor.skip('article', 'whole')
    if (!preposition && !cursor.any(['month', 'season']) && !cursor.has('unit', 'week')) return undefined
    if (cursor.has('every-other') || (cursor.has('every') && !cursor.has('kind', undefined, 1))) return undefined
    const own = readOwnPeriod(cursor)
    if (own) return [own]
    if (cursor.any(['weekday', 'weekdays', 'number'])) return undefined
    return cursor.attempt(() => {
      const found = readTargets(cursor)
      return found?.some(({ named }) => named) ? undefined : found?.map(({ span }) => span)
    })
  })
}

/** "i måneden", "i terminen", "i skoleåret": the heading's period, or the year. */
export function readOwnPeriod(cursor: Cursor): Span | undefined {
  if (cursor.has('unit', 'school-year') || cursor.has('unit', 'year')) return undefined
  const { heading } = cursor.context
  const own = ['month', 'quarter', 'term', 'week'].some((unit) => cursor.has('unit', unit))
  if (!own || !heading?.span || cursor.has('num', undefined, 1)) return undefined
  cursor.at++
  return { span: 'heading' }
}

const slot: Span = { span: 'slot' }

/**
 * Reads the frame that comes again and again: "i hver måned", "hvert halvår", "annenhver måned"; "i måneden" where no heading names which;
 * after "månedlig" nothing at all.
 */
export function readSlot(cursor: Cursor): readonly Span[] | undefined {
  const offered = cursor.openSlot
  if (offered && (cursor.done || cursor.any(['mark', 'time']))) return takeSlot(cursor, offered, true)
  return cursor.attempt(() => {
    cursor.skip('in', 'of', 'filler')
    const other = cursor.take('every-other') !== undefined
    const each = other || cursor.any(['every', 'per'])
    cursor.skip('every', 'per', 'article')
    // "i hver tredje måned"
    const { interval, maxInterval } =
      each && !other ? readInterval(cursor) : { interval: other ? 2 : 1, maxInterval: undefined }
    const adverb = other ? undefined : cursor.take('freq')?.senses.freq
    const unit = adverb ?? cursor.take('unit')?.senses.unit
    if (maxInterval || (unit !== 'month' && unit !== 'quarter' && unit !== 'term')) return undefined
    if (cursor.any(['num', 'number', 'year'])) return undefined
    if (!each && adverb === undefined && !offered && cursor.context.heading?.span) return undefined
    return takeSlot(cursor, { unit, interval }, false)
  })
}

function takeSlot(cursor: Cursor, found: RepeatSlot, narrows: boolean): readonly Span[] | undefined {
  const { slot: known } = cursor
  if (known && (known.unit !== found.unit || known.interval !== found.interval)) return undefined
  cursor.slot = found
  cursor.narrowed ||= narrows
  return [slot]
}

/** "før høstferien", "etter skolestart", "fra 1. oktober": the days before or after. */
function readBeside(cursor: Cursor): readonly Span[] | undefined {
  return cursor.attempt(() => {
    const before = cursor.any(['by-before', 'before', 'near-before'])
    const after = !before && cursor.has('after')
    const from = !before && !after && cursor.has('from')
    if (!before && !after && !from) return undefined
    cursor.at++
    return readTargets(cursor)?.map((target): Span => {
      if (before) return { span: 'range', to: dayBefore(target) }
      return { span: 'range', from: from ? startOf(target) : dayAfter(target) }
    })
  })
}
