import type { Span } from '../timing'
import type { Cursor } from './cursor'
import { readList } from './read-list'
import { joinRuns, runSpan } from './to-spans'

/** "unntatt januar", "ikke i juni og juli": what a repetition leaves out. Without spans it is any holiday. */
export interface ExceptClause {
  readonly clause: 'except'
  readonly spans: readonly Span[]
}

/** Reads what is left out of the time it stands beside. */
export function readExcept(cursor: Cursor): ExceptClause | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('except')) return undefined
    cursor.skip('in', 'article')
    if (cursor.take('holidays')) return { clause: 'except', spans: [] }
    const list = readList(cursor)
    return list && { clause: 'except', spans: joinRuns(list.runs).map(runSpan) }
  })
}
