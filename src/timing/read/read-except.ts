import type { Span } from '../timing'
import type { Cursor } from './cursor'
import { readList } from './read-list'
import { readWeekdays } from './read-weekdays'
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
    const days = cursor.attempt(() => {
      const found = readWeekdays(cursor)
      return cursor.done || cursor.has('mark') ? found?.weekdays : undefined
    })
    if (days) return { clause: 'except', spans: days.map((weekday) => ({ span: 'weekday', weekday })) }
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
