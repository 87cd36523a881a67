import type { Month, Weekday } from '../../date/day'
import type { Point, SeasonSpan, Span } from '../timing'
import type { Atom } from './atom'
import { type Cursor, senseNumber } from './cursor'
import { readYear } from './read-date'
import { joinNumbers, type Numbered, readOrdinals } from './read-ordinals'
import { readOwnPeriod, readScope, readSlot } from './read-scope'

/** Reads something counted: "første skoleuke", "de to første skoledagene", "siste fredag før høstferien", "2. termin 2025", "første februar". */
export function readNth(cursor: Cursor): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    cursor.skip('article')
    // "høstterminens første uker"
    const season =
      cursor.has('season') && cursor.has('ordinal', undefined, 1) ? cursor.take('season')?.senses.season : undefined
    // "skoleårets første uke": counted in the year as it is.
    if (!season && cursor.has('unit', 'school-year') && cursor.has('ordinal', undefined, 1)) cursor.at++
    // "terminens sista dag" under a term
    const owned = cursor.has('ordinal', undefined, 1) ? cursor.attempt(() => readOwnPeriod(cursor)) : undefined
    const numbers = readOrdinals(cursor)
    if (!numbers) return undefined
    cursor.skip('nearest')
    if (owned) return readCounted(cursor, numbers, owned)
    if (season) return readCounted(cursor, numbers, { span: 'season', season: season as SeasonSpan['season'] })
    return (
      readMonthDay(cursor, numbers) ??
      readDayOfSlot(cursor, numbers) ??
      readPeriod(cursor, numbers) ??
      readInstance(cursor, numbers) ??
      readCounted(cursor, numbers)
    )
  })
}

function one(numbers: readonly Numbered[]): number | undefined {
  const [first, ...more] = numbers
  return first && more.length === 0 && first.from === first.to ? first.from : undefined
}

function each(numbers: readonly Numbered[]): number[] {
  return numbers.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

/** "første februar", "sista april". */
function readMonthDay(cursor: Cursor, numbers: readonly Numbered[]): Atom[] | undefined {
  const day = one(numbers)
  return cursor.attempt(() => {
    if (day === undefined || cursor.terms[cursor.at - 1]?.senses.ordinal === undefined) return undefined
    const month = cursor.take('month')
    if (!month) return undefined
    const of = { month: senseNumber(month, 'month') as Month, ...readYear(cursor) }
    if (day === -1) return [edgeOf('last', { span: 'month', ...of })]
    return day >= 1 ? [{ sort: 'date', span: { span: 'date', day, ...of } }] : undefined
  })
}

/** "den 1. og 15. i hver måned": days of each month. */
function readDayOfSlot(cursor: Cursor, numbers: readonly Numbered[]): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    if (cursor.has('unit') || !readSlot(cursor) || cursor.slot?.unit !== 'month') return undefined
    return daysOfMonth(each(numbers), { span: 'slot' })
  })
}

/** Days by number of a month that comes again; the last one is the month's. */
function daysOfMonth(days: readonly number[], month: Span): readonly Atom[] | undefined {
  if (!days.every((day) => day >= -1 && day <= 31)) return undefined
  return days.map((day) => (day === -1 ? edgeOf('last', month) : { sort: 'day', span: { span: 'date', day } }))
}

function edgeOf(edge: Point['edge'], of: Span): Atom {
  return { sort: 'date', span: { span: 'point', at: { edge, of } } }
}

/** "2. termin", "første kvartal", "1. halvår 2027". */
function readPeriod(cursor: Cursor, numbers: readonly Numbered[]): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    const unit = cursor.take('unit')?.senses.unit
    if (unit !== 'term' && unit !== 'quarter') return undefined
    const count = unit === 'term' ? 2 : 4
    const year = readYear(cursor)
    const places = each(numbers).map((n) => (n < 0 ? count + 1 + n : n))
    if (!places.every((n) => n >= 1 && n <= count)) return undefined
    return places.map((n): Atom => {
      if (unit === 'term') return { sort: 'other', span: { span: 'term', term: n as 1 | 2, ...year } }
      return { sort: 'other', span: { span: 'quarter', quarter: n as 1 | 2 | 3 | 4, ...year } }
    })
  })
}

/** "siste planleggingsdag i august", "første studiedag". */
function readInstance(cursor: Cursor, numbers: readonly Numbered[]): readonly Atom[] | undefined {
  return cursor.attempt(() => {
    const anchor = cursor.take('anchor')
    // "3. jul" is a day of July.
    if (!anchor || anchor.senses.daymonth !== undefined) return undefined
    const name = anchor.senses.anchor!
    const scopes = readScope(cursor) ?? [undefined]
    return scopes.flatMap((within) =>
      each(numbers).map(
        (which): Atom => ({
          sort: 'anchor',
          span: { span: 'anchor', anchor: name, which, ...(within ? { in: within } : {}) },
        }),
      ),
    )
  })
}

/** Days, weeks and weekdays, counted in each of some spans, before or after something, or in the school year. */
function readCounted(cursor: Cursor, numbers: readonly Numbered[], within?: Span): readonly Atom[] | undefined {
  const noun = cursor.take('unit') ?? cursor.take('weekday') ?? cursor.take('weekdays') ?? cursor.take('month')
  if (!noun || noun.senses.month !== undefined) return undefined
  const { unit } = noun.senses
  const open = within !== undefined && noun.senses.many !== undefined
  const tentative = open || numbers.some((number) => number.open) ? ({ tentative: true } as const) : {}
  const scopes = within ? [within] : (readScope(cursor) ?? [scopeOf(cursor, unit, numbers)])
  const weekday = Number(noun.senses.weekday ?? noun.senses.weekdays ?? 0) as Weekday | 0
  const atoms: Atom[] = []
  for (const scope of scopes) {
    // Nothing is counted in a single day.
    if (scope?.span === 'date') return undefined
    const found =
      weekday === 0
        ? countUnit(cursor, unit, scope?.span === 'slot' ? numbers : joinNumbers(numbers), scope)
        : countWeekday(cursor, weekday, numbers, scope)
    if (!found) return undefined
    atoms.push(...found.map((atom) => ({ ...atom, ...tentative })))
  }
  return atoms
}

function countWeekday(
  cursor: Cursor,
  weekday: Weekday,
  numbers: readonly Numbered[],
  scope: Span | undefined,
): Atom[] | undefined {
  const span = scope ?? cursor.takeScope()
  return span && each(numbers).map((nth) => ({ sort: 'day', span: { span: 'nth-weekday', nth, weekday, in: span } }))
}

function countUnit(
  cursor: Cursor,
  unit: string | undefined,
  numbers: readonly Numbered[],
  scope: Span | undefined,
): readonly Atom[] | undefined {
  const inside = scope ? { in: scope } : {}
  const single = one(numbers)
  const spans = (make: (number: Numbered) => Span, sort?: Atom['sort']): Atom[] =>
    numbers.map((number) => ({ sort: sort ?? (number.from === number.to ? 'day' : 'other'), span: make(number) }))
  switch (unit) {
    case 'week': {
      if (!scope && single !== undefined && single > 6 && single <= 53)
        return [{ sort: 'week', span: { span: 'week', week: single } }]
      const calendar = scope ? isMonthLike(scope, cursor) : isCountedMonth(cursor.context.heading?.span, numbers)
      return spans(
        ({ from, to }) =>
          calendar
            ? { span: 'nth-weeks', from, to, in: scope ?? { span: 'heading' } }
            : { span: 'school-weeks', from, to, ...inside },
        'other',
      )
    }
    case 'school-week':
      return spans(({ from, to }) => ({ span: 'school-weeks', from, to, ...inside }), 'other')
    case 'working-day':
      // Before or after a break a working day is a school day; in a month it may be none.
      return spans(({ from, to }) => ({
        span: 'school-days',
        from,
        to,
        ...inside,
        ...(scope && scope.span !== 'range' ? { days: 'working' as const } : {}),
      }))
    case 'day': {
      // "de første 14 dage efter skolestart": a week or more of days is counted by the calendar.
      const after = scope?.span === 'range' && !scope.to && scope.from?.edge === 'after' ? scope.from : undefined
      const [days] = numbers
      if (after && days?.from === 1 && days.to >= 7) {
        const to = { edge: 'last' as const, of: after.of, offset: { count: days.to, unit: 'day' as const } }
        return [{ sort: 'other', span: { span: 'range', from: after, to } }]
      }
      if (scope?.span === 'slot' && cursor.slot?.unit === 'month') return daysOfMonth(each(numbers), scope)
      if (scope && isMonthLike(scope, cursor) && (single === 1 || single === -1))
        return [edgeOf(single === 1 ? 'first' : 'last', scope)]
      return spans(({ from, to }) => ({ span: 'school-days', from, to, ...inside }))
    }
    case 'school-day':
      return spans(({ from, to }) => ({ span: 'school-days', from, to, ...inside }))
    default:
      return undefined
  }
}

/** Inside months and parts of them weeks are calendar weeks; elsewhere those without a school day do not count. */
function isMonthLike(scope: Span, { slot }: Cursor): boolean {
  if (scope.span === 'slot') return slot?.unit === 'month'
  return scope.span === 'month' || (scope.span === 'part' && scope.of.span === 'month')
}

/** In August the first weeks are those of school. */
function isCountedMonth(span: Span | undefined, numbers: readonly Numbered[]): boolean {
  return span?.span === 'month' && (span.month !== 8 || numbers.every(({ to }) => to < 0))
}

/** "mars, siste uke": counted in what stands before, but for a week of August, which is one of school. */
function scopeOf(cursor: Cursor, unit: string | undefined, numbers: readonly Numbered[]): Span | undefined {
  const { scope } = cursor
  // "siste skoledag" under a month is that month's (READING rule 15).
  const days = unit === 'day' || unit === 'school-day' || unit === 'working-day'
  if (!scope && days && numbers.every(({ to }) => to < 0) && cursor.context.heading?.span?.span === 'month')
    return { span: 'heading' }
  if (!scope || unit === undefined) return undefined
  cursor.narrowed = true
  return unit === 'week' && scope.span === 'month' && !isCountedMonth(scope, numbers) ? undefined : scope
}
