import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoFromDay, parseIsoDay, weekdayOf } from '../../src/date/day'
import { expandWheel } from '../../src/expand/expand-wheel'
import { traceObligation } from '../../src/expand/trace-obligation'
import type { BreakDocument, CalendarDocument } from '../../src/load/calendar-document'
import type { Measure } from '../../src/resolve/wheel'
import type { Span, Timing } from '../../src/timing/timing'
import { builtCalendar, day, vestfold2026 } from '../calendar/calendar-factory'
import { measure, period, wheel } from './wheel-factory'

const span: fc.Arbitrary<Span> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month): Span => ({ span: 'month', month: month as 1 })),
  fc.integer({ min: 1, max: 53 }).map((week): Span => ({ span: 'week', week })),
  fc
    .record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((d): Span => ({ span: 'date', day: d.day, month: d.month as 1 })),
  fc
    .constantFrom('autumn-break', 'school-start', 'exam', 'planning-days', 'next-school-start')
    .map((anchor): Span => ({ span: 'anchor', anchor })),
  fc.integer({ min: 1, max: 45 }).map((n): Span => ({ span: 'school-weeks', from: n, to: n })),
  fc.constantFrom<Span>(
    { span: 'heading' },
    { span: 'season', season: 'spring' },
    { span: 'school-year' },
    { span: 'quarter', quarter: 4 },
  ),
)
const spans: fc.Arbitrary<Span> = fc.oneof(
  span,
  fc.record({ from: fc.option(span, { nil: undefined }), to: fc.option(span, { nil: undefined }) }).map(
    ({ from, to }): Span => ({
      span: 'range',
      ...(from && { from: { edge: 'first', of: from } }),
      ...(to && { to: { edge: 'before', of: to } }),
    }),
  ),
  span.map((of): Span => ({ span: 'part', part: 'middle', of })),
  span.map((of): Span => ({ span: 'near', side: 'before', of })),
  span.map((of): Span => ({ span: 'around', of, days: 7 })),
)
const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.array(spans, { minLength: 1, maxLength: 3 }).map((list): Timing => ({ kind: 'once', in: list })),
  fc.array(spans, { minLength: 1, maxLength: 3 }).map((of): Timing => ({ kind: 'pick-one', of })),
  fc
    .record({
      interval: fc.integer({ min: 1, max: 9 }),
      unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    })
    .map((e): Timing => ({ kind: 'every', ...e })),
  fc.constant<Timing>({ kind: 'every', interval: 4, maxInterval: 6, unit: 'week' }),
  fc
    .integer({ min: 1, max: 5 })
    .map((weekday): Timing => ({ kind: 'every', interval: 1, unit: 'week', weekdays: [weekday as 1] })),
  fc
    .record({
      min: fc.integer({ min: 1, max: 3 }),
      per: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'term' as const, 'year' as const),
    })
    .map((q): Timing => ({ kind: 'quota', ...q, max: q.min })),
  fc.constantFrom<Timing>(
    { kind: 'plan', plan: 'moteplan' },
    { kind: 'event', event: 'bekymring' },
    { kind: 'standing' },
    { kind: 'as-needed' },
    { kind: 'asap' },
    { kind: 'unspecified' },
    { kind: 'not-timing' },
  ),
)
const measures: fc.Arbitrary<Measure[]> = fc
  .array(
    fc.record({
      when: timing,
      in: fc.subarray(['Q1', 'Q2', 'Q3', 'Q4', 'm11']),
      days: fc.constantFrom('school' as const, 'staff' as const, 'working' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map(({ when, ...parts }, i) => measure(`m${i}`, when, parts)))

/** Weeks that a break may lie in, Monday to Friday. */
const autumnBreak = fc.integer({ min: 0, max: 7 }).map((week): BreakDocument => {
  const monday = day('2026-09-14') + 7 * week
  return { id: 'autumn', title: 'Høstferie', from: isoFromDay(monday), to: isoFromDay(monday + 4) }
})
const withBreak = (autumn: BreakDocument): CalendarDocument => {
  const document = vestfold2026()
  return { ...document, breaks: [autumn, ...document.breaks.slice(1)] }
}
const periodsWith = (shift: number) => [
  period('Q1', [8, 1], [9, 30 - shift]),
  period('Q2', shift === 0 ? [10, 1] : [9, 31 - shift], [12, 31]),
  period('Q3', [1, 1], [3, 31]),
  period('Q4', [4, 1], [7, 31]),
]

describe('laws', () => {
  test('every measure yields an obligation; dated ones lie in the known year, on days of their basis or on the fixed day itself', () => {
    fc.assert(
      fc.property(measures, autumnBreak, (list, autumn) => {
        const calendar = builtCalendar(withBreak(autumn))
        const { obligations } = expandWheel(wheel(list, { periods: periodsWith(0) }), calendar)
        for (const { id } of list) expect(obligations.some((o) => o.measure === id)).toBe(true)
        expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length)
        for (const o of obligations) {
          if (o.form !== 'day' && o.form !== 'window') continue
          const [first, due] = [parseIsoDay(o.first)!, parseIsoDay(o.due)!]
          expect(first <= due && first >= calendar.firstDay && due <= calendar.lastDay).toBe(true)
          const { unadjusted } = o
          expect(o.first >= unadjusted.first && o.due <= unadjusted.due).toBe(true)
          const days = calendar.daysOf(list.find(({ id }) => id === o.measure)!.days)
          const fixed = unadjusted.first === unadjusted.due || o.candidates !== undefined
          expect(fixed || (days.has(first) && days.has(due))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('a weekly grid is whole: every calendar week from the first to the last school day is there, dated or with a reason', () => {
    fc.assert(
      fc.property(autumnBreak, fc.integer({ min: 1, max: 8 }), (autumn, interval) => {
        const calendar = builtCalendar(withBreak(autumn))
        const { obligations } = expandWheel(wheel([measure('m', { kind: 'every', interval, unit: 'week' })]), calendar)
        const monday = calendar.firstSchoolDay - weekdayOf(calendar.firstSchoolDay) + 1
        const weeks = Math.floor((calendar.lastSchoolDay - monday) / 7) + 1
        expect(obligations).toHaveLength(Math.ceil(weeks / interval))
        for (const o of obligations) {
          if (o.form === 'undated') expect(['no-day-left', 'too-close']).toContain(o.reason)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('moving a break, shifting a bound or re-ordering the file changes no id of an obligation in both plans', () => {
    // What every id stands for, without dates: the measure, its entry and its nominal slot.
    const slots = (list: readonly Measure[], autumn: BreakDocument, shift: number) => {
      const expansion = expandWheel(wheel(list, { periods: periodsWith(shift) }), builtCalendar(withBreak(autumn)))
      return new Map(
        [...expansion.drafts].map(([id, { measure: m, cell, slot }]) => [id, `${m!.id} ${cell} ${slot?.nominal}`]),
      )
    }
    const grids: fc.Arbitrary<Measure[]> = fc
      .array(
        fc.record({
          interval: fc.integer({ min: 1, max: 6 }),
          unit: fc.constantFrom('week' as const, 'month' as const),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((list) =>
        list.map((every, i) => measure(`m${i}`, { kind: 'every', ...every }, { in: i % 2 ? ['Q1', 'Q2'] : [] })),
      )
    fc.assert(
      fc.property(grids, autumnBreak, autumnBreak, fc.integer({ min: 0, max: 9 }), (list, one, other, shift) => {
        const before = slots(list, one, 0)
        const reordered = slots([...list].reverse(), one, 0)
        expect([...reordered].sort()).toEqual([...before].sort())
        const moved = slots(list, other, 0)
        expect([...moved.keys()].sort()).toEqual([...before.keys()].sort())
        for (const [id, slot] of slots(list, one, shift)) if (before.has(id)) expect(before.get(id)).toBe(slot)
      }),
      { numRuns: 40 },
    )
  })

  test('expanding and tracing throw on nothing', () => {
    fc.assert(
      fc.property(measures, (list) => {
        const calendar = builtCalendar(vestfold2026())
        const expansion = expandWheel(wheel(list, { periods: periodsWith(0) }), calendar)
        for (const { id } of expansion.obligations) expect(traceObligation(expansion, id)?.obligation.id).toBe(id)
      }),
      { numRuns: 30 },
    )
  })
})
