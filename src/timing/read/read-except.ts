import type { Weekday } from '../../date/day'
import type { Span } from '../timing'
import type { Cursor } from './cursor'
import { readList } from './read-list'
import { joinRuns, runSpan } from './to-spans'

/** "unntatt januar", "ikke i juni og juli", "bortsett fra ferieukene": what a repetition leaves out. */
export interface ExceptClause {
  readonly clause: 'except'
  readonly spans: readonly Span[]
}

/** Reads what is left out of the time it stands beside. */
export function readExcept(cursor: Cursor): ExceptClause | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('except')) return undefined
    cursor.skip('in', 'at', 'article', 'whole', 'every')
    if (cursor.take('holidays') ?? cursor.take('kind', 'break'))
      return { clause: 'except', spans: [{ span: 'each', anchor: 'break' }] }
    const weekdays = readWeekdays(cursor)
    if (weekdays) return { clause: 'except', spans: weekdays }
    const { slot } = cursor
    const spans = readSpans(cursor)
    return cursor.slot === slot ? spans && { clause: 'except', spans } : undefined
  })
}

/** "mars og juni", "i mars og i juni". */
function readSpans(cursor: Cursor): readonly Span[] | undefined {
  const list = readList(cursor)
  if (!list) return undefined
  const more = cursor.attempt(() => {
    if (!cursor.take('and') && !cursor.takeMark(',')) return undefined
    return cursor.take('in') && readSpans(cursor)
  })
  return [...joinRuns(list.runs).map(runSpan), ...(more ?? [])]
}

function readWeekdays(cursor: Cursor): Span[] | undefined {
  return cursor.attempt(() => {
    const spans: Span[] = []
    for (let word = cursor.peek(); word; word = cursor.peek()) {
      const weekday = Number(word.senses.weekday ?? word.senses.weekdays ?? 0)
      if (!weekday) break
      spans.push({ span: 'weekday', weekday: weekday as Weekday })
      cursor.at++
      if (!cursor.has('and') && !cursor.mark(',') && !cursor.mark('/')) break
      cursor.at++
    }
    const ends = cursor.done || cursor.has('mark')
    return spans.length > 0 && ends ? spans : undefined
  })
}
