import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { isoFromDay } from '../../src/date/day'
import { createExpander } from '../../src/query/create-expander'
import { expand } from '../../src/query/expand'
import type { Plan } from '../../src/query/plan'
import type { Decision, Measure, Wheel } from '../../src/resolve/wheel'
import type { Timing } from '../../src/timing/timing'
import { builtCalendar, day, vestfold2026 } from '../calendar/calendar-factory'
import { measure, quarters, wheel } from '../expand/wheel-factory'

/** Vestfold's year with the autumn break so many weeks after 14 September. */
function calendarWith(weeks: number): SchoolCalendar {
  const document = vestfold2026()
  const monday = day('2026-09-14') + 7 * weeks
  const autumn = { id: 'autumn', title: 'Høstferie', from: isoFromDay(monday), to: isoFromDay(monday + 4) }
  return builtCalendar({ ...document, breaks: [autumn, ...document.breaks.slice(1)] })
}

const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc
    .record({ interval: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom('week' as const, 'month' as const) })
    .map((every): Timing => ({ kind: 'every', ...every })),
  fc.integer({ min: 1, max: 53 }).map((week): Timing => ({ kind: 'once', in: [{ span: 'week', week }] })),
  // 1 September 2026 is a Tuesday: the weekday contradicts, which the wheel as a whole is told about.
  fc.integer({ min: 1, max: 7 }).map(
    (weekday): Timing => ({
      kind: 'once',
      in: [{ span: 'date', day: 1, month: 9, check: { weekday: weekday as 1 } }],
    }),
  ),
  fc.constantFrom<Timing>(
    { kind: 'quota', min: 2, max: 2, per: 'quarter' },
    { kind: 'plan', plan: 'moteplan' },
    { kind: 'event', event: 'bekymring' },
    { kind: 'unspecified' },
  ),
)

const measures: fc.Arbitrary<Measure[]> = fc
  .array(
    fc.record({
      when: timing,
      in: fc.subarray(['Q1', 'Q2', 'Q3', 'Q4'], { maxLength: 2 }),
      prepares: fc.boolean(),
      meets: fc.constantFrom(1, 2),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ when, in: under, prepares, meets }, i) =>
      measure(`m${i}`, when, {
        in: under,
        participants: [{ role: 'elev', every: { count: meets, unit: 'month' } }],
        prepare: prepares
          ? [{ id: 'kall', title: 'Kalle inn', before: { count: 2, unit: 'week' }, responsible: [] }]
          : [],
      }),
    ),
  )

const decisions: fc.Arbitrary<Decision[]> = fc.array(
  fc.record({ measure: fc.constantFrom('m0', 'm1', 'm9'), cell: fc.constantFrom('w46', 'm11', 'Q1.1') }).map(
    ({ measure: id, cell }): Decision => ({
      schoolYear: '2026-27',
      measure: id,
      cell,
      kind: 'cancel',
      reason: 'streik',
      decidedBy: 'rektor',
      layer: 'test/wheel',
      place: {},
    }),
  ),
  { maxLength: 2 },
)

const wheels: fc.Arbitrary<Wheel> = fc
  .record({ list: measures, decided: decisions })
  .map(({ list, decided }) => wheel(list, { periods: quarters, decisions: decided }))

/** Everything a plan says: its obligations in order, its diagnostics, and the trail of each obligation. */
function sayings(plan: Plan) {
  const { obligations, diagnostics } = plan
  return { obligations, diagnostics, trails: obligations.map((obligation) => plan.explain(obligation)) }
}

describe('an expander', () => {
  test('gives what plain expand gives, in any order of wheels and calendars, whatever it still remembers', () => {
    fc.assert(
      fc.property(
        fc.array(wheels, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { minLength: 3, maxLength: 6 }),
        fc.constantFrom(0, 1, 4, 1000),
        (known, calls, maxPatterns) => {
          const calendars = [0, 3, 6].map(calendarWith)
          const expander = createExpander({ maxPatterns })
          for (const [w, c] of calls) {
            const one = known[w % known.length]!
            const calendar = calendars[c]!
            expect(sayings(expander.expand(one, calendar))).toEqual(sayings(expand(one, calendar)))
          }
          const all = calendars[0]!
          expect(sayings(expander.expand(known, all))).toEqual(sayings(expand(known, all)))
        },
      ),
      { numRuns: 20 },
    )
  })

  test('keeps measures that were left out of one call for the next', () => {
    const one = wheel([measure('a', 'uke 40'), measure('b', 'uke 45')], { periods: quarters })
    const calendar = calendarWith(3)
    const expander = createExpander()
    expect(expander.expand(one, calendar, { measures: ['b'] }).obligations.map(({ id }) => id)).toEqual(['b@2026-27'])
    expect(expander.expand(one, calendar).obligations).toEqual(expand(one, calendar).obligations)
  })

  test('builds the obligations of every call anew', () => {
    const one = wheel([measure('a', 'uke 40')])
    const calendar = calendarWith(3)
    const expander = createExpander()
    const [first] = expander.expand(one, calendar).obligations
    const [again] = expander.expand(one, calendar).obligations
    expect(again).toEqual(first)
    expect(again).not.toBe(first)
  })

  test('takes a wheel that is loaded anew for a new one', () => {
    const calendar = calendarWith(3)
    const expander = createExpander()
    const dueOf = (when: string) => expander.expand(wheel([measure('a', when)]), calendar).obligations[0]
    // Friday 2 October and Friday 6 November 2026.
    expect(dueOf('uke 40')).toMatchObject({ due: '2026-10-02' })
    expect(dueOf('uke 45')).toMatchObject({ due: '2026-11-06' })
  })

  test.each([-1, 1.5, Number.NaN])('refuses to keep %d patterns', (maxPatterns) => {
    expect(() => createExpander({ maxPatterns })).toThrow(RangeError)
  })
})
