import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../../src/date/day'
import { checkTiming } from '../../src/timing/check-timing'
import { parseRrule, ruleLeavesDays } from '../../src/timing/rrule-parts'
import type { Span, Timing } from '../../src/timing/timing'

/** Values come from a file, so they may be what the types exclude. */
const codesOf = (timing: unknown): string[] => checkTiming(timing as Timing).map(({ code }) => code)
const once = (...spans: unknown[]): unknown => ({ kind: 'once', in: spans })
const rule = (rrule: string, start?: string): Timing => ({ kind: 'rrule', rrule, ...(start ? { start } : {}) })

describe('checkTiming', () => {
  it.each([
    ['every third week', { kind: 'every', interval: 3, unit: 'week', weekdays: [2] }],
    ['every 4–6 weeks', { kind: 'every', interval: 4, maxInterval: 6, unit: 'week' }],
    ['odd weeks', { kind: 'every', interval: 1, unit: 'week', parity: 'odd' }],
    ['at most two a term', { kind: 'quota', min: 0, max: 2, per: 'term' }],
    ['29 February without a year', once({ span: 'date', day: 29, month: 2 })],
    ['the last two school weeks', once({ span: 'school-weeks', from: -2, to: -1 })],
    ['from the second to the last but one', once({ span: 'school-days', from: 2, to: -2 })],
    ['14 days before an event', { kind: 'event', event: 'prøve', from: { count: -14, unit: 'day' } }],
  ])('has nothing against %s', (_, timing) => {
    expect(codesOf(timing)).toEqual([])
  })

  it.each([
    ['interval 0', { kind: 'every', interval: 0, unit: 'week' }, ['timing/number-out-of-range']],
    ['a negative interval', { kind: 'every', interval: -2, unit: 'week' }, ['timing/number-out-of-range']],
    ['a fraction', { kind: 'every', interval: 1.5, unit: 'week' }, ['timing/number-out-of-range']],
    ['no number', { kind: 'every', interval: Number.NaN, unit: 'day' }, ['timing/number-out-of-range']],
    ['interval 367', { kind: 'every', interval: 367, unit: 'day' }, ['timing/number-out-of-range']],
    ['6–4 weeks', { kind: 'every', interval: 6, maxInterval: 4, unit: 'week' }, ['timing/bounds-reversed']],
    ['weekday 8', { kind: 'every', interval: 1, unit: 'week', weekdays: [8] }, ['timing/number-out-of-range']],
    ['no weekdays', { kind: 'every', interval: 1, unit: 'week', weekdays: [] }, ['timing/list-empty']],
    ['weekdays of a month', { kind: 'every', interval: 1, unit: 'month', weekdays: [1] }, ['timing/weeks-only']],
    ['every second odd week', { kind: 'every', interval: 2, unit: 'week', parity: 'odd' }, ['timing/weeks-only']],
    ['at least nothing', { kind: 'quota', min: 0, max: null, per: 'year' }, ['timing/quota-empty']],
    ['3–2 times', { kind: 'quota', min: 3, max: 2, per: 'year' }, ['timing/bounds-reversed']],
    ['a window left out', { kind: 'quota', min: 2, max: 2, per: 'window' }, ['timing/window-missing']],
    ['week 54', once({ span: 'week', week: 54 }), ['timing/number-out-of-range']],
    ['30 February', once({ span: 'date', day: 30, month: 2 }), ['timing/day-never-exists']],
    ['29 February 2027', once({ span: 'date', day: 29, month: 2, year: 2027 }), ['timing/day-never-exists']],
    ['day 32', once({ span: 'date', day: 32, month: 1 }), ['timing/number-out-of-range']],
    ['school week 0', once({ span: 'school-weeks', from: 0, to: 1 }), ['timing/number-out-of-range']],
    ['school weeks 3–2', once({ span: 'school-weeks', from: 3, to: 2 }), ['timing/bounds-reversed']],
    ['nowhere', once(), ['timing/list-empty']],
    ['a choice of nothing', { kind: 'pick-one', of: [] }, ['timing/list-empty']],
    ['all of one', { kind: 'all-of', of: [{ kind: 'asap' }] }, ['timing/list-empty']],
    ['a plan without a name', { kind: 'plan', plan: ' ' }, ['timing/text-unfit']],
  ])('refuses %s', (_, timing, codes) => {
    expect(codesOf(timing)).toEqual(codes)
  })

  it('says where the value stands, also inside another timing', () => {
    const [finding] = checkTiming({
      kind: 'all-of',
      of: [{ kind: 'asap' }, { kind: 'once', in: [{ span: 'around', days: 7, of: { span: 'week', week: 60 } }] }],
    })
    expect(finding?.path).toEqual(['of', 1, 'in', 0, 'of', 'week'])
    expect(finding?.params).toEqual({ field: 'week', actual: '60', allowed: '1–53' })
  })

  it('bounds how deep spans nest', () => {
    let span: Span = { span: 'heading' }
    for (let level = 0; level < 9; level++) span = { span: 'part', part: 'end', of: span }
    expect(codesOf(once(span))).toEqual(['timing/nested-too-deep'])
  })
})

describe('a recurrence rule', () => {
  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'freq=daily;until=20270618',
  ])('is accepted: %s', (text) => {
    expect(codesOf(rule(text))).toEqual([])
  })

  it.each([
    ['', 'timing/text-unfit'],
    ['every week', 'timing/rrule-unreadable'],
    ['INTERVAL=2', 'timing/rrule-unreadable'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'timing/rrule-unreadable'],
    ['FREQ=WEEKLY;BYDAY=XX', 'timing/rrule-unreadable'],
    ['FREQ=WEEKLY;COLOUR=2', 'timing/rrule-unreadable'],
    ['FREQ=WEEKLY;UNTIL=20270230', 'timing/rrule-unreadable'],
    ['FREQ=HOURLY', 'timing/rrule-refused'],
    ['FREQ=DAILY;BYHOUR=8', 'timing/rrule-refused'],
    ['FREQ=WEEKLY;WKST=SU', 'timing/rrule-refused'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'timing/rrule-refused'],
    ['FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'timing/rrule-refused'],
    ['FREQ=MONTHLY;BYWEEKNO=7', 'timing/rrule-refused'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270618', 'timing/rrule-refused'],
    ['FREQ=WEEKLY;INTERVAL=0', 'timing/number-out-of-range'],
    ['FREQ=WEEKLY;INTERVAL=-1', 'timing/number-out-of-range'],
    ['FREQ=WEEKLY;INTERVAL=1.5', 'timing/number-out-of-range'],
    ['FREQ=WEEKLY;INTERVAL=1000', 'timing/number-out-of-range'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'timing/number-out-of-range'],
    ['FREQ=YEARLY;BYMONTH=13', 'timing/number-out-of-range'],
    ['FREQ=DAILY;COUNT=3', 'timing/rrule-count-without-start'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'timing/rrule-never-matches'],
    ['FREQ=YEARLY;BYMONTH=1;BYWEEKNO=30', 'timing/rrule-never-matches'],
    ['FREQ=YEARLY;BYMONTH=4;BYYEARDAY=1', 'timing/rrule-never-matches'],
    ['FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1', 'timing/rrule-never-matches'],
  ])('is refused: %s', (text, code) => {
    expect(codesOf(rule(text))).toEqual([code])
  })

  it('is refused when its start leaves nothing', () => {
    const MON_2026_08_17 = '2026-08-17'
    expect(codesOf(rule('FREQ=DAILY;INTERVAL=7;BYDAY=TU', MON_2026_08_17))).toEqual(['timing/rrule-never-matches'])
    expect(codesOf(rule('FREQ=DAILY;INTERVAL=7;BYDAY=MO', MON_2026_08_17))).toEqual([])
    expect(codesOf(rule('FREQ=MONTHLY;INTERVAL=2;BYMONTH=9', MON_2026_08_17))).toEqual(['timing/rrule-never-matches'])
    expect(codesOf(rule('FREQ=WEEKLY;UNTIL=20260816', MON_2026_08_17))).toEqual(['timing/rrule-never-matches'])
    expect(codesOf(rule('FREQ=WEEKLY', '2026-02-30'))).toEqual(['timing/day-never-exists'])
  })

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'FREQ',
      '=',
      'DAILY',
      ';',
      'BYDAY',
      'MO',
      ',',
      '-1',
      '99999999999',
      'INTERVAL',
      'x',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { parts, faults } = parseRrule(pieces.join(''))
        expect(parts === undefined).toBe(faults.length > 0)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves days exactly where its parts agree', () => {
    const { parts } = parseRrule('FREQ=MONTHLY;BYDAY=2TU,-1FR')
    const [TUE_2026_09_08, FRI_2026_09_25] = [dayFromCivil(2026, 9, 8), dayFromCivil(2026, 9, 25)]
    const days = Array.from({ length: 30 }, (_, i) => dayFromCivil(2026, 9, 1 + i))
    expect(days.filter((day) => ruleLeavesDays(parts!, day, day))).toEqual([TUE_2026_09_08, FRI_2026_09_25])
  })
})
