import fc from 'fast-check'
import type { Month, Weekday } from '../../src/date/day'
import { daysInMonth } from '../../src/date/day'
import { knownAnchors } from '../../src/timing/anchors'
import type { DateSpan, Point, Span } from '../../src/timing/timing'

/** Timings that a phrase can give: the domain on which reading the printed words gives the timing back. */

/** The order months take in a school year: August first. */
export const schoolYearPlace = (month: Month): number => (month + 4) % 12

export const month = fc.integer({ min: 1, max: 12 }) as fc.Arbitrary<Month>
export const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>
export const year = fc.integer({ min: 2015, max: 2035 })
const fewYears = fc.option(year, { nil: undefined, freq: 4 })

export const monthSpan: fc.Arbitrary<Span> = fc
  .record({ month, year: fewYears })
  .map(({ month, year }) => ({ span: 'month', month, ...(year === undefined ? {} : { year }) }))

const weekSpan: fc.Arbitrary<Span> = fc
  .record({ week: fc.integer({ min: 1, max: 53 }), year: fewYears })
  .map(({ week, year }) => ({ span: 'week', week, ...(year === undefined ? {} : { year }) }))

export const plainDate: fc.Arbitrary<DateSpan> = month.chain((month) =>
  fc.integer({ min: 1, max: daysInMonth(2024, month) }).map((day): DateSpan => ({ span: 'date', day, month })),
)
const dateSpan: fc.Arbitrary<DateSpan> = fc
  .record({ date: plainDate, year: fewYears, weekday: fc.option(weekday, { nil: undefined, freq: 4 }) })
  .map(({ date, year, weekday }) => ({
    ...date,
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { check: { weekday } }),
  }))

export const season = fc
  .record({
    season: fc.constantFrom('autumn' as const, 'winter' as const, 'spring' as const, 'summer' as const),
    year: fewYears,
  })
  .map(({ season, year }): Span => ({ span: 'season', season, ...(year === undefined ? {} : { year }) }))
export const term = fc.constantFrom(1, 2).map((term): Span => ({ span: 'term', term: term as 1 | 2 }))
export const quarter = fc
  .constantFrom(1, 2, 3, 4)
  .map((quarter): Span => ({ span: 'quarter', quarter: quarter as 1 | 2 | 3 | 4 }))
const schoolYear = fewYears.map(
  (startYear): Span => ({ span: 'school-year', ...(startYear === undefined ? {} : { startYear }) }),
)
/** Of the planning days one is picked. */
export const anchor = fc
  .constantFrom(...knownAnchors.filter((name) => name !== 'planning-days'))
  .map((anchor): Span => ({ span: 'anchor', anchor }))
const breakAnchor = fc
  .constantFrom('autumn-break', 'christmas-break', 'winter-break', 'easter-break')
  .map((anchor): Span => ({ span: 'anchor', anchor }))
const start: fc.Arbitrary<Span> = fc.constant({ span: 'anchor', anchor: 'school-start' })

const seasonHalf = fc.constantFrom<Span>(
  { span: 'season', season: 'autumn' },
  { span: 'season', season: 'spring' },
  { span: 'school-year' },
)
export const part = fc
  .record({
    part: fc.constantFrom(
      'beginning' as const,
      'middle' as const,
      'end' as const,
      'first-half' as const,
      'second-half' as const,
    ),
    of: fc.oneof({ arbitrary: monthSpan, weight: 3 }, { arbitrary: seasonHalf, weight: 1 }),
  })
  .map(({ part, of }): Span => ({ span: 'part', part, of }))
const pickedAnchor = fc
  .record({ which: fc.constantFrom(1, 2, -1), in: monthSpan })
  .map(({ which, in: inside }): Span => ({ span: 'anchor', anchor: 'planning-days', which, in: inside }))

const counts = fc.oneof(
  fc.integer({ min: 1, max: 13 }).map((n) => ({ from: n, to: n })),
  fc.constantFrom(-1, -2).map((n) => ({ from: n, to: n })),
  fc.integer({ min: 2, max: 12 }).map((n) => ({ from: 1, to: n })),
  fc.integer({ min: 2, max: 12 }).map((n) => ({ from: -n, to: -1 })),
  fc.integer({ min: 2, max: 11 }).map((n) => ({ from: n, to: n + 1 })),
)
const schoolWeeks = counts.map((count): Span => ({ span: 'school-weeks', ...count }))
const schoolDays = fc
  .record({ count: counts, in: fc.option(monthSpan, { nil: undefined }) })
  .map(({ count, in: inside }): Span => ({ span: 'school-days', ...count, ...(inside ? { in: inside } : {}) }))
const schoolDayBefore = breakAnchor.map((of): Span => ({ span: 'school-days', from: -1, to: -1, in: beforeSpan(of) }))
export const nth = fc.constantFrom(1, 2, 3, 4, -1, -2)
export const nthWeekday = fc.record({ nth, weekday, in: fc.oneof(monthSpan, breakAnchor.map(beforeSpan)) }).map(
  ({ nth, weekday, in: inside }): Span => ({
    span: 'nth-weekday',
    nth: inside.span === 'range' ? -1 : nth,
    weekday,
    in: inside,
  }),
)
const nthWeeks = fc
  .record({
    count: fc.oneof(
      nth.map((n) => ({ from: n, to: n })),
      fc.constant({ from: 1, to: 2 }),
    ),
    in: monthSpan,
  })
  .map(({ count, in: inside }): Span => ({ span: 'nth-weeks', ...count, in: inside }))

export function point(edge: Point['edge'], of: Span): Point {
  return { edge, of }
}
function beforeSpan(of: Span): Span {
  return { span: 'range', to: point('before', of) }
}

export const monthRange = fc
  .tuple(month, month)
  .filter(([a, b]) => schoolYearPlace(a) < schoolYearPlace(b))
  .map(
    ([a, b]): Span => ({
      span: 'range',
      from: point('first', { span: 'month', month: a }),
      to: point('last', { span: 'month', month: b }),
    }),
  )
export const weekRange = fc
  .tuple(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 1, max: 10 }))
  .filter(([week, length]) => week + length <= 53)
  .map(
    ([week, length]): Span => ({
      span: 'range',
      from: point('first', { span: 'week', week }),
      to: point('last', { span: 'week', week: week + length }),
    }),
  )
const rangeCheck = fc.option(
  fc.oneof(
    weekday.map((weekday) => ({ weekday })),
    fc
      .tuple(weekday, weekday)
      .filter(([a, b]) => a < b)
      .map(([weekday, lastWeekday]) => ({ weekday, lastWeekday })),
    fc.integer({ min: 1, max: 51 }).map((week) => ({ weeks: [week, week + 1] })),
  ),
  { nil: undefined, freq: 2 },
)
const dateRange = fc
  .tuple(plainDate, plainDate, rangeCheck)
  .filter(([a, b]) => schoolYearPlace(a.month!) * 31 + a.day < schoolYearPlace(b.month!) * 31 + b.day)
  .map(
    ([a, b, check]): Span => ({
      span: 'range',
      from: point('first', a),
      to: point('last', b),
      ...(check ? { check } : {}),
    }),
  )
export const fromTo = fc.constantFrom<Span>(
  {
    span: 'range',
    from: point('first', { span: 'anchor', anchor: 'school-start' }),
    to: point('before', { span: 'anchor', anchor: 'autumn-break' }),
  },
  {
    span: 'range',
    from: point('after', { span: 'anchor', anchor: 'autumn-break' }),
    to: point('before', { span: 'anchor', anchor: 'christmas-break' }),
  },
  {
    span: 'range',
    from: point('first', { span: 'month', month: 1 }),
    to: point('before', { span: 'anchor', anchor: 'easter-break' }),
  },
  {
    span: 'range',
    from: point('first', { span: 'anchor', anchor: 'school-start' }),
    to: point('last', { span: 'date', day: 15, month: 10 }),
  },
)
const bounded = fc.oneof(plainDate, monthSpan, weekSpan)
export const deadline = bounded.map((of): Span => ({ span: 'range', to: point('last', of) }))
export const before = fc.oneof(plainDate, monthSpan, weekSpan, breakAnchor, start).map(beforeSpan)
const after = fc
  .oneof(plainDate, monthSpan, weekSpan, breakAnchor)
  .map((of): Span => ({ span: 'range', from: point('after', of) }))
export const from = fc
  .oneof(plainDate, monthSpan, weekSpan, start)
  .map((of): Span => ({ span: 'range', from: point('first', of) }))
const around = fc.oneof(
  plainDate.map((of): Span => ({ span: 'around', of, days: 7 })),
  weekSpan.map((of): Span => ({ span: 'around', of, days: 0 })),
)
/** Names no table knows; kept as written. */
const ownEvent = fc
  .constantFrom('foreldremøtet', 'julemarkedet', 'åpen dag')
  .map((anchor): Span => ({ span: 'anchor', anchor }))
const near = fc
  .record({ side: fc.constantFrom('before' as const, 'after' as const), of: fc.oneof(breakAnchor, start, plainDate) })
  .map(({ side, of }): Span => ({ span: 'near', side, of }))
const pointSpan = fc.oneof(
  fc
    .record({ edge: fc.constantFrom('before' as const, 'after' as const), of: fc.oneof(start, ownEvent, plainDate) })
    .map(({ edge, of }): Span => ({ span: 'point', at: { edge, of } })),
  fc
    .record({
      count: fc.integer({ min: -14, max: 14 }).filter((n) => Math.abs(n) > 1),
      unit: fc.constantFrom(
        'day' as const,
        'week' as const,
        'month' as const,
        'school-day' as const,
        'working-day' as const,
      ),
      of: fc.oneof(start, breakAnchor, ownEvent),
    })
    .map(
      ({ count, unit, of }): Span => ({
        span: 'point',
        at: { edge: count < 0 ? 'first' : 'last', of, offset: { count, unit } },
      }),
    ),
)

const headingSpan: fc.Arbitrary<Span> = fc.constant({ span: 'heading' })
const openDate = fc.integer({ min: 1, max: 31 }).map((day): Span => ({ span: 'date', day }))

/** Any one span a phrase can give by itself. */
export const arbitrarySpan: fc.Arbitrary<Span> = fc.oneof(
  ...[schoolDayBefore, monthSpan, weekSpan, dateSpan, season, term, quarter, schoolYear, part, schoolWeeks, schoolDays],
  ...[
    anchor,
    pickedAnchor,
    headingSpan,
    openDate,
    nthWeekday,
    nthWeeks,
    monthRange,
    weekRange,
    dateRange,
    fromTo,
    deadline,
    before,
    after,
    from,
    around,
    near,
    pointSpan,
  ],
)
