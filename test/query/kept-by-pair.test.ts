import { describe, expect, test } from 'vitest'
import { createStreamExpander } from '../../src/query/create-expander'
import { expand } from '../../src/query/expand'
import { KeptByPair } from '../../src/query/kept-by-pair'
import { builtCalendar, vestfold2026 } from '../calendar/calendar-factory'
import { measure, wheel } from '../expand/wheel-factory'

const one = wheel([measure('a', 'uke 40')])
const two = wheel([measure('a', 'uke 45'), measure('b', 'uke 46')])
const [west, east] = [builtCalendar(vestfold2026()), builtCalendar(vestfold2026({ breaks: [] }))]

/** Asks for pairs in turn, and tells of which something had to be made. */
function madeFor(kept: KeptByPair<string>, pairs: readonly (readonly [typeof one, typeof west, string])[]): string[] {
  const made: string[] = []
  for (const [asked, calendar, name] of pairs) {
    const value = kept.of(asked, calendar, () => {
      made.push(name)
      return name
    })
    expect(value).toBe(name)
  }
  return made
}

describe('what is kept of wheels on calendars', () => {
  test('is made once for each pair', () => {
    const pairs = [
      [one, west, '1 west'],
      [one, east, '1 east'],
      [two, west, '2 west'],
      [one, west, '1 west'],
      [two, west, '2 west'],
    ] as const
    expect(madeFor(new KeptByPair(10), pairs)).toEqual(['1 west', '1 east', '2 west'])
  })

  test('is made again when what came after it has more measures than are kept', () => {
    const pairs = [
      [one, west, '1 west'],
      [two, west, '2 west'],
      [two, west, '2 west'],
      [one, west, '1 west'],
    ] as const
    expect(madeFor(new KeptByPair(2), pairs)).toEqual(['1 west', '2 west', '1 west'])
  })

  test('in a stream is kept from the second time on: what comes once is not kept, and pushes nothing out', () => {
    const pairs = [
      [one, west, '1 west'],
      [one, west, '1 west'],
      [two, east, '2 east'],
      [one, west, '1 west'],
      [two, west, '2 west'],
      [one, west, '1 west'],
    ] as const
    const kept = new KeptByPair<string>(1, { fromSecondTime: true })
    expect(madeFor(kept, pairs)).toEqual(['1 west', '1 west', '2 east', '2 west'])
  })
})

test('a stream’s expander gives what plain expand gives, the first time, the second and the third', () => {
  const expander = createStreamExpander()
  for (const calendar of [west, west, east, west, east]) {
    const { obligations, diagnostics } = expander.expand([one, two], calendar)
    const plain = expand([one, two], calendar)
    expect([obligations, diagnostics]).toStrictEqual([plain.obligations, plain.diagnostics])
  }
  expect(() => createStreamExpander({ maxPatterns: -1 })).toThrow(RangeError)
})
