import fc from 'fast-check'
import type { Month } from '../../src/date/day'
import type { SimpleTiming, Span, Timing } from '../../src/timing/timing'
import {
  arbitrarySpan,
  deadline,
  fromTo,
  month,
  monthRange,
  monthSpan,
  nthWeekday,
  part,
  plainDate,
  point,
  schoolYearPlace,
  weekday,
  weekRange,
} from './arbitrary-span'

/** Several weeks or dates with gaps between them, as lists keep them apart. */
const severalWeeks = fc
  .uniqueArray(fc.integer({ min: 1, max: 26 }), { minLength: 2, maxLength: 4 })
  .map((weeks): Span[] => weeks.sort((a, b) => a - b).map((week) => ({ span: 'week', week: week * 2 - 1 })))
const severalDates = fc
  .tuple(month, fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 2, maxLength: 4 }))
  .map(([month, days]): Span[] => days.sort((a, b) => a - b).map((day) => ({ span: 'date', day: day * 2 - 1, month })))

const monthName = (month: Month): Span => ({ span: 'month', month })
/** Two months or runs of months with a gap between them, in the order of the school year. */
const severalMonths = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 4, maxLength: 4 })
  .map((places) => places.sort((a, b) => a - b).map((place) => (((place + 7) % 12) + 1) as Month))
  .filter(([, b, c]) => schoolYearPlace(c!) - schoolYearPlace(b!) > 1)
  .map(([a, b, c, d]): Span[] => [
    { span: 'range', from: point('first', monthName(a!)), to: point('last', monthName(b!)) },
    { span: 'range', from: point('first', monthName(c!)), to: point('last', monthName(d!)) },
  ])
const severalSpans = fc.constantFrom<Span[]>(
  [
    { span: 'season', season: 'autumn' },
    { span: 'season', season: 'spring' },
  ],
  [
    { span: 'term', term: 1 },
    { span: 'school-weeks', from: -1, to: -1 },
  ],
  [
    { span: 'month', month: 9 },
    { span: 'month', month: 1 },
  ],
  [
    { span: 'month', month: 9 },
    { span: 'month', month: 1 },
    { span: 'month', month: 5 },
  ],
  [
    { span: 'week', week: 37 },
    { span: 'month', month: 1 },
  ],
  [
    { span: 'date', day: 15, month: 10 },
    { span: 'date', day: 15, month: 3 },
  ],
  [
    { span: 'date', day: 24, month: 9, check: { weekday: 4 } },
    { span: 'date', day: 1, month: 3 },
  ],
  [
    { span: 'anchor', anchor: 'autumn-break' },
    { span: 'anchor', anchor: 'winter-break' },
  ],
  [
    { span: 'range', to: point('before', { span: 'anchor', anchor: 'christmas-break' }) },
    { span: 'range', to: point('before', { span: 'anchor', anchor: 'summer-break' }) },
  ],
  [
    { span: 'range', to: point('last', { span: 'date', day: 15, month: 10 }) },
    { span: 'range', to: point('last', { span: 'date', day: 15, month: 3 }) },
  ],
  [
    { span: 'part', part: 'end', of: { span: 'month', month: 8 } },
    { span: 'part', part: 'beginning', of: { span: 'month', month: 1 } },
  ],
)
const once: fc.Arbitrary<SimpleTiming> = fc.oneof(
  { arbitrary: arbitrarySpan.map((span): SimpleTiming => ({ kind: 'once', in: [span] })), weight: 6 },
  {
    arbitrary: fc
      .oneof(severalWeeks, severalDates, severalMonths, severalSpans)
      .map((spans): SimpleTiming => ({ kind: 'once', in: spans })),
    weight: 1,
  },
  { arbitrary: plainDate.map((date): SimpleTiming => ({ kind: 'once', in: [date], roll: 'following' })), weight: 1 },
  { arbitrary: plainDate.map((date): SimpleTiming => ({ kind: 'once', in: [date], roll: 'preceding' })), weight: 1 },
  { arbitrary: monthSpan.map((span): SimpleTiming => ({ kind: 'once', in: [span], tentative: true })), weight: 1 },
)

const pickOne: fc.Arbitrary<SimpleTiming> = fc
  .record({
    weekday,
    of: fc.oneof(
      monthSpan,
      part.filter((span) => span.span === 'part' && span.of.span === 'month'),
    ),
  })
  .map(({ weekday, of }) => ({ kind: 'pick-one', of: [of], weekday }))
const pickDay: fc.Arbitrary<SimpleTiming> = fc.oneof(
  monthSpan.map((of): SimpleTiming => ({ kind: 'pick-one', of: [of] })),
  fc.option(monthSpan, { nil: undefined }).map(
    (inside): SimpleTiming => ({
      kind: 'pick-one',
      of: [{ span: 'anchor', anchor: 'planning-days', ...(inside ? { in: inside } : {}) }],
    }),
  ),
  fc.oneof(severalDates, severalWeeks).map((of): SimpleTiming => ({ kind: 'pick-one', of })),
  fc
    .uniqueArray(nthWeekday, { minLength: 2, maxLength: 2, selector: (span) => JSON.stringify(span) })
    .map((of): SimpleTiming => ({ kind: 'pick-one', of })),
)

const plan = fc.constantFrom('moteplan', 'tidsplan', 'plan', 'arsplan')
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 2 }).map((days) => days.sort((a, b) => a - b))
const boundary = fc.option(fc.oneof(monthSpan, monthRange, weekRange, fromTo), { nil: undefined, freq: 3 })
const every: fc.Arbitrary<SimpleTiming> = fc.oneof(
  fc
    .record({
      interval: fc.integer({ min: 1, max: 12 }),
      unit: fc.constantFrom('week' as const, 'month' as const),
      within: boundary,
    })
    .map(({ interval, unit, within }) => ({ kind: 'every' as const, interval, unit, ...(within ? { within } : {}) })),
  fc
    .record({ interval: fc.integer({ min: 1, max: 13 }).filter((n) => n % 7 !== 0), tentative: fc.boolean() })
    .map(({ interval, tentative }) => ({
      kind: 'every' as const,
      interval,
      unit: 'day' as const,
      ...(tentative ? { tentative } : {}),
    })),
  fc
    .record({ interval: fc.integer({ min: 1, max: 8 }), weekdays })
    .map(({ interval, weekdays }) => ({ kind: 'every' as const, interval, unit: 'week' as const, weekdays })),
  fc
    .record({
      weekdays: fc.option(weekdays, { nil: undefined }),
      parity: fc.constantFrom('odd' as const, 'even' as const),
    })
    .map(({ weekdays, parity }) => ({
      kind: 'every' as const,
      interval: 1,
      unit: 'week' as const,
      ...(weekdays ? { weekdays } : {}),
      parity,
    })),
  fc
    .record({ interval: fc.integer({ min: 2, max: 12 }), more: fc.integer({ min: 1, max: 4 }) })
    .map(({ interval, more }) => ({
      kind: 'every' as const,
      interval,
      maxInterval: interval + more,
      unit: 'week' as const,
    })),
  fc
    .record({ interval: fc.integer({ min: 1, max: 6 }), plan })
    .map(({ interval, plan }) => ({ kind: 'every' as const, interval, unit: 'week' as const, plan })),
)

const quota: fc.Arbitrary<SimpleTiming> = fc
  .record({
    times: fc.oneof(
      fc.integer({ min: 1, max: 13 }).map((n) => ({ min: n, max: n })),
      fc.integer({ min: 1, max: 13 }).map((n) => ({ min: n, max: null })),
      fc.integer({ min: 1, max: 13 }).map((n) => ({ min: 0, max: n })),
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
        .map(([n, more]) => ({ min: n, max: n + more })),
    ),
    per: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'term' as const, 'year' as const),
    within: fc.option(fc.oneof(monthRange, fromTo), { nil: undefined, freq: 4 }),
    tentative: fc.boolean(),
  })
  .map(({ times, per, within, tentative }) => ({
    kind: 'quota',
    ...times,
    per,
    // A number a year inside a shorter span is that number in the span.
    ...(within && per !== 'year' ? { within } : {}),
    ...(tentative ? { tentative } : {}),
  }))
const windowQuota: fc.Arbitrary<SimpleTiming> = fc
  .record({ n: fc.integer({ min: 2, max: 6 }), within: fc.oneof(monthSpan, monthRange, fromTo) })
  .map(({ n, within }) => ({ kind: 'quota', min: n, max: n, per: 'window', within }))

const deadlineOffset: fc.Arbitrary<SimpleTiming> = fc
  .record({
    count: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  })
  .map((due) => ({ kind: 'event', due }))

const event: fc.Arbitrary<SimpleTiming> = fc
  .record({
    event: fc.constantFrom('foreldremøtet', 'innkalling', 'åpen dag'),
    which: fc.option(fc.constantFrom(1, 2, -1), { nil: undefined }),
    in: fc.option(monthSpan, { nil: undefined }),
  })
  .map(({ event, which, in: inside }) => ({
    kind: 'event',
    event,
    ...(which === undefined ? {} : { which }),
    ...(inside ? { in: inside } : {}),
  }))
const slot: Span = { span: 'slot' }
const inMonth: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(fc.constantFrom(1, 2, 3, -1), weekday)
    .map(([nth, weekday]): Span => ({ span: 'nth-weekday', nth, weekday, in: slot })),
  fc.integer({ min: 1, max: 28 }).map((day): Span => ({ span: 'date', day })),
  fc.constantFrom(1, 2, 3, -1).map((n): Span => ({ span: 'nth-weeks', from: n, to: n, in: slot })),
  fc.tuple(fc.constantFrom(1, 2, -1), weekday).map(
    ([n, weekday]): Span => ({
      span: 'nth-weekday',
      nth: 1,
      weekday,
      in: { span: 'nth-weeks', from: n, to: n, in: slot },
    }),
  ),
  fc.constantFrom('beginning' as const, 'end' as const).map((part): Span => ({ span: 'part', part, of: slot })),
)
const monthly: fc.Arbitrary<SimpleTiming> = fc
  .record({ on: inMonth, interval: fc.constantFrom(1, 2), except: fc.option(monthSpan, { nil: undefined }) })
  .map(({ on, interval, except }) => ({
    kind: 'every',
    interval,
    unit: 'month',
    on: [on],
    ...(except ? { except: [except] } : {}),
  }))

const undated = fc.constantFrom<SimpleTiming>(
  { kind: 'standing' },
  { kind: 'as-needed' },
  { kind: 'asap' },
  { kind: 'unspecified' },
  { kind: 'not-timing' },
  { kind: 'event' },
  { kind: 'plan', plan: 'moteplan' },
  { kind: 'plan', plan: 'tidsplan' },
  { kind: 'plan', plan: 'plan' },
  { kind: 'plan', plan: 'avtale' },
  { kind: 'plan', plan: 'arsplan' },
  { kind: 'plan', plan: 'skolerute' },
  { kind: 'plan', plan: 'timeplan' },
  { kind: 'plan', plan: 'eksamensplan' },
  { kind: 'plan', plan: 'vurderingsplan' },
  { kind: 'plan', plan: 'midttidsplan' },
)

const allOf: fc.Arbitrary<Timing> = fc
  .record({
    head: fc.oneof(
      quota,
      fc.oneof(monthSpan, deadline).map((span): SimpleTiming => ({ kind: 'once', in: [span] })),
    ),
  })
  .chain(({ head }) => undated.map((tail): Timing => ({ kind: 'all-of', of: [head, tail] })))

/** Any timing a phrase can give. */
export const arbitraryTiming: fc.Arbitrary<Timing> = fc.oneof(
  { arbitrary: once, weight: 8 },
  { arbitrary: pickOne, weight: 1 },
  { arbitrary: pickDay, weight: 1 },
  { arbitrary: event, weight: 1 },
  { arbitrary: monthly, weight: 1 },
  { arbitrary: every, weight: 4 },
  { arbitrary: quota, weight: 3 },
  { arbitrary: windowQuota, weight: 1 },
  { arbitrary: deadlineOffset, weight: 1 },
  { arbitrary: undated, weight: 1 },
  { arbitrary: allOf, weight: 1 },
)
