import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDayIndex, type DayIndex } from '../../src/calendar/day-index'

/** An index over random days, with the days themselves as a sorted list: the slow way to the same answers. */
const anyIndex = fc
  .tuple(fc.integer({ min: -1000, max: 30_000 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 400 }))
  .map(([first, mask]) => {
    const bounds = { first, last: first + mask.length - 1 }
    const days = mask.flatMap((member, offset) => (member ? [first + offset] : []))
    return { bounds, days, index: buildDayIndex(bounds, (day) => mask[day - first]!) }
  })

const withDay = anyIndex.chain((made) =>
  fc.integer({ min: made.bounds.first - 10, max: made.bounds.last + 10 }).map((day) => ({ ...made, day })),
)

const knows = (index: DayIndex, day: number) => day >= index.firstDay && day <= index.lastDay

describe('a day index', () => {
  it('agrees with counting', () => {
    fc.assert(
      fc.property(withDay, fc.integer({ min: -20, max: 420 }), ({ index, days, day }, length) => {
        const last = day + length
        expect(index.count).toBe(days.length)
        expect(index.has(day)).toBe(days.includes(day))
        expect(index.countBetween(day, last)).toBe(days.filter((one) => one >= day && one <= last).length)
      }),
    )
  })

  it('finds the next and the previous day as a search would, and nothing from outside its bounds', () => {
    fc.assert(
      fc.property(withDay, ({ index, days, day }) => {
        const known = knows(index, day)
        expect(index.next(day)).toBe(known ? days.find((one) => one >= day) : undefined)
        expect(index.previous(day)).toBe(known ? days.findLast((one) => one <= day) : undefined)
      }),
    )
  })

  it('numbers its days from both ends, rank and select being each other’s inverse', () => {
    fc.assert(
      fc.property(anyIndex, ({ index, days, bounds }) => {
        days.forEach((day, i) => {
          expect(index.nth(i + 1)).toBe(day)
          expect(index.nth(i - days.length)).toBe(day)
          expect(index.countBetween(bounds.first, day)).toBe(i + 1)
        })
        expect([index.nth(0), index.nth(days.length + 1), index.nth(-days.length - 1), index.nth(1.5)]).toEqual(
          Array.from({ length: 4 }, () => undefined),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is stable: the next day from a found day is that day', () => {
    fc.assert(
      fc.property(withDay, ({ index, day }) => {
        const next = index.next(day)
        if (next !== undefined) {
          expect(index.next(next)).toBe(next)
          expect(index.previous(next)).toBe(next)
          expect(next).toBeGreaterThanOrEqual(day)
        }
      }),
    )
  })
})
