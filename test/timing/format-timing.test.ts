import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadWheel } from '../../src/load/load-wheel'
import { equalTimings } from '../../src/timing/equal-timings'
import { formatTiming } from '../../src/timing/format-timing'
import type { Timing } from '../../src/timing/timing'
import { arbitraryTiming } from './arbitrary-timing'

describe('formatTiming', () => {
  it.each<[string, Timing]>([
    ['{ kind: every, interval: 3, unit: week }', { unit: 'week', interval: 3, kind: 'every' }],
    ['{ kind: quota, min: 1, max: null, per: term }', { kind: 'quota', min: 1, max: null, per: 'term' }],
    [
      '{ kind: once, in: [{ span: range, to: { edge: last, of: { span: date, day: 15, month: 11 } } }], roll: following }',
      {
        kind: 'once',
        roll: 'following',
        in: [{ span: 'range', to: { of: { day: 15, month: 11, span: 'date' }, edge: 'last' } }],
      },
    ],
    ['{ kind: event, event: "første møte: \\"a\\"" }', { kind: 'event', event: 'første møte: "a"' }],
    ['{ kind: plan, plan: "no" }', { kind: 'plan', plan: 'no' }],
    [
      '{ kind: rrule, rrule: "FREQ=DAILY", start: "2026-08-17" }',
      { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2026-08-17' },
    ],
  ])('%s', (text, timing) => {
    expect(formatTiming(timing)).toBe(text)
  })
})

describe('equalTimings', () => {
  it('does not mind the order of keys', () => {
    expect(equalTimings({ kind: 'plan', plan: 'x' }, { plan: 'x', kind: 'plan' })).toBe(true)
  })
  it('minds the values', () => {
    expect(equalTimings({ kind: 'plan', plan: 'x' }, { kind: 'plan', plan: 'y' })).toBe(false)
  })
})

describe('the structured form', () => {
  it('is YAML of the timing itself', () => {
    fc.assert(
      fc.property(arbitraryTiming, (timing) => {
        expect(parse(formatTiming(timing))).toEqual(timing)
      }),
    )
  })

  it('is loaded as the timing itself, with nothing to complain about', () => {
    fc.assert(
      fc.property(arbitraryTiming, (timing) => {
        const measure = `{ id: m, title: M, when: ${formatTiming(timing)}, responsible: [rektor] }`
        const { value, diagnostics } = loadWheel(
          `kind: wheel\nid: a/b\ntitle: T\nlanguage: nb\nmeasures: [${measure}]\n`,
        )
        expect(diagnostics).toEqual([])
        expect(value?.measures[0]?.when).toEqual(timing)
      }),
      { numRuns: 60 },
    )
  })
})
