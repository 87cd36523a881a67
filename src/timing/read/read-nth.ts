import type { Month, Weekday } from '../../date/day'
import type { Span } from '../timing'
import type { Atom } from './atom'
import { type Cursor, senseNumber } from './cursor'
import { dayAfter, dayBefore, startOf } from './points'
import { readYear } from './read-date'
import { readTarget } from './read-name'
import { type Numbered, readOrdinals } from './read-ordinals'
import { readWithin } from './read-within'

/** Reads something counted: "første skoleuke", "de to første skoledagene", "siste fredag før høstferien", "2. termin 2025", "første februar". */
export function readNth(cursor: Cursor): Atom[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    // "høstterminens første uker"
    const season =
      cursor.has('season') && cursor.has('ordinal', undefined, 1) ? cursor.take('season')?.senses.season : undefined
    // "skoleårets første uke": counted in the year as it is.
    if (!season && cursor.has('unit', 'school-year') && cursor.has('ordinal', undefined, 1)) cursor.at++
    const numbers = readOrdinals(cursor)
    if (!numbers) return undefined
    cursor.skip('nearest')
    if (season) return readNthDays(cursor, numbers, { span: 'season', season: season as 'autumn' })
    return (
      readNthMonthDay(cursor, numbers) ??
      readNthPeriod(cursor, numbers) ??
      readNthAnchor(cursor, numbers) ??
      readNthDays(cursor, numbers)
    )
  })
}

function one(numbers: readonly Numbered[]): number | undefined {
  const [first, ...more] = numbers
  return first && more.length === 0 && first.from === first.to ? first.from : undefined
}

/** "første februar", "sista april". */
function readNthMonthDay(cursor: Cursor, numbers: readonly Numbered[]): Atom[] | undefined {
  const day = one(numbers)
  return cursor.attempt(() => {
    if (day === undefined || cursor.terms[cursor.at - 1]?.senses.ordinal === undefined) return undefined
    const month = cursor.take('month')
    if (!month) return undefined
    const of = { month: senseNumber(month, 'month') as Month, ...readYear(cursor) }
    if (day === -1)
      return [{ sort: 'date', span: { span: 'point', at: { edge: 'last', of: { span: 'month', ...of } } } }]
    return day >= 1 ? [{ sort: 'date', span: { span: 'date', day, ...of } }] : undefined
  })
}

/** "2. termin", "første kvartal", "1. halvår 2027". */
function readNthPeriod(cursor: Cursor, numbers: readonly Numbered[]): Atom[] | undefined {
  return cursor.attempt(() => {
    const unit = cursor.take('unit')?.senses.unit
    if (unit !== 'term' && unit !== 'quarter') return undefined
    const count = unit === 'term' ? 2 : 4
    const atoms: Atom[] = []
    const year = readYear(cursor)
    for (const { from, to } of numbers) {
      for (let n = from; n <= to; n++) {
        const number = n < 0 ? count + 1 + n : n
        if (number < 1 || number > count) return undefined
        if (unit === 'term') atoms.push({ sort: 'other', span: { span: 'term', term: number as 1 | 2, ...year } })
        else atoms.push({ sort: 'other', span: { span: 'quarter', quarter: number as 1 | 2 | 3 | 4 } })
      }
    }
    return atoms
  })
}

/** "siste planleggingsdag i august", "første studiedag". */
function readNthAnchor(cursor: Cursor, numbers: readonly Numbered[]): Atom[] | undefined {
  const which = one(numbers)
  return cursor.attempt(() => {
    const anchor = cursor.take('anchor')
    // "3. jul" is a day of July.
    if (!anchor || which === undefined || anchor.senses.daymonth !== undefined) return undefined
    const within = readScope(cursor)
    const span: Span = { span: 'anchor', anchor: anchor.senses.anchor!, which, ...(within ? { in: within } : {}) }
    return [{ sort: 'anchor', span }]
  })
}

/** Days, weeks and weekdays, counted in a span, before or after something, or in the school year. */
function readNthDays(cursor: Cursor, numbers: readonly Numbered[], within?: Span): Atom[] | undefined {
  const noun = cursor.take('unit') ?? cursor.take('weekday') ?? cursor.take('weekdays') ?? cursor.take('month')
  if (!noun || noun.senses.month !== undefined) return undefined
  const open = within !== undefined && cursor.terms[cursor.at - 1]!.senses.many !== undefined
  const tentative = open || numbers.some(({ open }) => open) ? ({ tentative: true } as const) : {}
  const scope = within ?? readScope(cursor) ?? scopeOf(cursor, noun.senses.unit, numbers)
  const inside = scope ? { in: scope } : {}
  const weekday = Number(noun.senses.weekday ?? noun.senses.weekdays ?? 0) as Weekday | 0
  if (weekday !== 0) {
    const span = scope ?? cursor.takeScope()
    if (!span) return undefined
    const nths = numbers.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    return nths.map((nth) => ({ sort: 'day', span: { span: 'nth-weekday', nth, weekday, in: span } }))
  }
  const unit = noun.senses.unit
  if (unit === 'week') {
    const single = one(numbers)
    if (!scope && single !== undefined && single > 6 && single <= 53)
      return [{ sort: 'week', span: { span: 'week', week: single } }]
    const calendar = scope ? countsCalendarWeeks(scope) : isCountedMonth(cursor.context.heading?.span, numbers)
    return numbers.map(({ from, to }) => ({
      sort: 'other',
      span: calendar
        ? { span: 'nth-weeks', from, to, in: scope ?? { span: 'heading' } }
        : { span: 'school-weeks', from, to, ...inside },
      ...tentative,
    }))
  }
  if (unit === 'school-week') {
    return numbers.map(({ from, to }) => ({
      sort: 'other',
      span: { span: 'school-weeks', from, to, ...inside },
      ...tentative,
    }))
  }
  if (unit !== 'day' && unit !== 'school-day' && unit !== 'working-day') return undefined
  // Before or after a break a working day is a school day; in a month it may be none.
  if (unit === 'working-day' && scope?.span !== 'range') return undefined
  const single = one(numbers)
  if (unit === 'day' && scope && countsCalendarWeeks(scope) && (single === 1 || single === -1)) {
    return [{ sort: 'date', span: { span: 'point', at: { edge: single === 1 ? 'first' : 'last', of: scope } } }]
  }
  const [days] = numbers
  if (unit === 'day' && days?.from === 1 && days.to >= 7) return readFirstDays(days.to, scope)
  return numbers.map(({ from, to }) => ({
    sort: from === to ? 'day' : 'other',
    span: { span: 'school-days', from, to, ...inside },
    ...tentative,
  }))
}

/** "de første 14 dage efter skolestart": a week or more of days is counted by the calendar. */
function readFirstDays(count: number, scope: Span | undefined): Atom[] | undefined {
  const from = scope?.span === 'range' && !scope.to ? scope.from : undefined
  if (from?.edge !== 'after') return undefined
  const to = { edge: 'last' as const, of: from.of, offset: { count, unit: 'day' as const } }
  return [{ sort: 'other', span: { span: 'range', from, to } }]
}

/** Inside months and parts of them weeks are calendar weeks; elsewhere those without a school day do not count. */
function countsCalendarWeeks(scope: Span): boolean {
  if (scope.span === 'month') return true
  return scope.span === 'part' && scope.of.span === 'month'
}

/** In August the first weeks are those of school. */
function isCountedMonth(span: Span | undefined, numbers: readonly Numbered[]): boolean {
  return span?.span === 'month' && (span.month !== 8 || numbers.every(({ to }) => to < 0))
}

/** "mars, siste uke": counted in what stands before, but for a week of August, which is one of school. */
function scopeOf(cursor: Cursor, unit: string | undefined, numbers: readonly Numbered[]): Span | undefined {
  const { scope } = cursor
  // "siste skoledag" under a month is that month's (READING rule 15).
  const days = unit === 'day' || unit === 'school-day'
  if (!scope && days && numbers.every(({ to }) => to < 0) && cursor.context.heading?.span?.span === 'month')
    return { span: 'heading' }
  if (!scope || unit === undefined) return undefined
  cursor.narrowed = true
  return unit === 'week' && scope.span === 'month' && !isCountedMonth(scope, numbers) ? undefined : scope
}

/** "i september", "av høstterminen", "før høstferien", "etter skolestart". */
function readScope(cursor: Cursor): Span | undefined {
  const within = readWithin(cursor)
  if (within) return within
  return cursor.attempt(() => {
    const inden = cursor.has('by') && /^(inden|innen)$/.test(cursor.peek()!.text)
    const before = inden || cursor.has('before') || cursor.has('near-before')
    const role = before ? 'before' : cursor.has('after') ? 'after' : undefined
    const from = !role && cursor.has('from')
    if (!role && !from) return undefined
    cursor.at++
    const target = readTarget(cursor)
    if (!target) return undefined
    const run = { first: target, last: target }
    if (role === 'before') return { span: 'range', to: dayBefore(run) }
    return { span: 'range', from: from ? startOf(run) : dayAfter(run) }
  })
}
