import type { Point, Span } from '../timing'
import type { SpansClause } from './clauses'
import { readOneTarget, readTails, readTarget } from './coordinate'
import type { Cursor } from './cursor'
import { dayBefore, lastDayOf, startOf, throughTo, upTo } from './points'

/** "fra X", "fra X til Y", "fra X og Y", "fra januar og ut skoleåret", "fra og med april til og med juni". */
export function readFrom(cursor: Cursor, around: boolean): SpansClause | undefined {
  const starts = readTarget(cursor)
  const [start, ...others] = starts ?? []
  // "fr.o.m. den 17" under a month
  const headed = cursor.context.heading?.month !== undefined && (cursor.done || cursor.has('mark'))
  if (!start || (start.bare && !headed)) return undefined
  let last = start
  const follow = cursor.attempt(() => {
    if (others.length > 0 || (!cursor.takeMark('-') && !cursor.takeMark('/'))) return undefined
    return cursor.readItem(cursor)?.[0]
  })
  if (follow) last = follow
  const onward = cursor.take('onward') !== undefined
  const end: { to?: Point; tentative?: true } | undefined = onward
    ? undefined
    : last === start
      ? readTo(cursor)
      : { to: upTo(last) }
  const tentative = around || end?.tentative
  const more = end || onward ? [] : (cursor.attempt(() => readTails(cursor, start)) ?? [])
  const from = startOf(shareMonth(start, last, end?.to))
  const first: Span = { span: 'range', from, ...(end?.to ? { to: end.to } : {}) }
  const tails = [...others, ...more].map(
    (atom): Span => ({ span: 'range', from: startOf(atom), ...(end?.to ? { to: end.to } : {}) }),
  )
  return {
    clause: 'spans',
    spans: [first, ...tails],
    ...(tentative ? { tentative: true as const } : {}),
    plain: false,
    bounded: end === undefined,
  }
}

function shareMonth<T extends { readonly span: Span }>(
  start: T,
  last: { readonly span: Span },
  to: Point | undefined,
): T {
  const other = last.span.span === 'date' && last.span !== start.span ? last.span : to?.of
  if (start.span.span !== 'date' || start.span.month !== undefined || other?.span !== 'date' || !other.month)
    return start
  return { ...start, span: { ...start.span, month: other.month } }
}

/** A week, date or month follows the word. */
function readAtomAfter(cursor: Cursor): boolean {
  const ahead = cursor.mark(':', 1) || cursor.has('in', undefined, 1) ? 2 : 1
  return cursor.any(['unit', 'num', 'month', 'weekday'], ahead)
}

function readTo(cursor: Cursor): { to?: Point; tentative?: true } | undefined {
  return cursor.attempt(() => {
    cursor.takeMark(',')
    cursor.take('and')
    // "oppstart uke 37, avslutning uke 46"
    if ((cursor.has('partnoun', 'end') && readAtomAfter(cursor)) || cursor.has('rest')) {
      cursor.at++
      cursor.takeMark(':')
      cursor.skip('in')
      const target = readOneTarget(cursor)
      return target && { to: lastDayOf(target) }
    }
    const exclusive = cursor.has('before')
    const inclusive = cursor.has('through')
    if (!exclusive && !cursor.has('to') && !cursor.has('by') && !cursor.has('deadline') && !cursor.mark('-'))
      return undefined
    cursor.at++
    cursor.skip('to', 'in')
    const around = cursor.take('around') !== undefined
    const target = readOneTarget(cursor)
    if (!target) return undefined
    const to = exclusive ? dayBefore(target) : inclusive ? lastDayOf(target) : throughTo(target)
    return { to, ...(around ? { tentative: true as const } : {}) }
  })
}

/** "mellom uke 36 og 40", "mellom høstferien og jul". */
export function readBetween(cursor: Cursor): SpansClause | undefined {
  const bare = cursor.attempt(() => {
    const atom = cursor.readItem(cursor)?.[0]
    return atom?.bare && (cursor.has('and') || cursor.mark('-')) ? atom : undefined
  })
  const start = bare ?? readOneTarget(cursor)
  if (!start || (!cursor.take('and') && !cursor.takeMark('-'))) return undefined
  const end = start.sort === 'week' ? cursor.readItem(cursor, start)?.[0] : readOneTarget(cursor)
  if (!end || (bare && end.span.span !== 'date')) return undefined
  const range: Span = {
    span: 'range',
    from: startOf(shareMonth(start, end, undefined)),
    to: upTo(end),
  }
  return { clause: 'spans', spans: [range], plain: false, bounded: false }
}
