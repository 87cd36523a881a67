import type { Span } from '../timing'
import type { Cursor } from './cursor'

/** Reads the span that something lies in: "i september", "av høsten", "på våren", or a month or week right after. */
export function readWithin(cursor: Cursor): Span | undefined {
  return cursor.attempt(() => {
    const preposition = cursor.has('in') || cursor.has('of')
    cursor.skip('in', 'of')
    cursor.skip('article', 'whole')
    if (!preposition && !cursor.has('month') && !cursor.has('season') && !cursor.has('unit', 'week')) return undefined
    if (cursor.has('every') || cursor.has('every-other')) return undefined
    const own = readOwnPeriod(cursor)
    if (own) return own
    if (cursor.has('weekday') || cursor.has('weekdays') || cursor.has('number')) return undefined
    const atom = cursor.readAtom(cursor)
    return atom && !atom.bare ? atom.span : undefined
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
