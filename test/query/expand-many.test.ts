import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expand } from '../../src/query/expand'
import { expandMany } from '../../src/query/expand-many'
import type { School } from '../../src/query/plan-set'
import { measure, wheel } from '../expand/wheel-factory'
import { calendars, schools } from './many-schools'

describe('expandMany', () => {
  test('plans each school as expand does, in order, and only as far as it is asked', () => {
    fc.assert(
      fc.property(schools, (list) => {
        const plans = [...expandMany(list)]
        expect(plans.map(({ school }) => school)).toEqual(list.map(({ id }) => id))
        plans.forEach(({ plan }, i) => {
          const { obligations, diagnostics } = expand(list[i]!.wheels, list[i]!.calendar)
          expect([plan.obligations, plan.diagnostics]).toEqual([obligations, diagnostics])
        })
      }),
      { numRuns: 15 },
    )
  })

  test('asks for a school only when its plan is asked for', () => {
    const asked: string[] = []
    function* endless(): IterableIterator<School> {
      for (let i = 0; ; i++) {
        asked.push(`s${i}`)
        yield { id: `s${i}`, wheels: wheel([measure('møte', 'uke 40')]), calendar: calendars[0]! }
      }
    }
    const plans = expandMany(endless())
    plans.next()
    expect(plans.next().value).toMatchObject({ school: 's1' })
    expect(asked).toEqual(['s0', 's1'])
    expect(() => expandMany([], { maxPatterns: 0.5 })).toThrow(RangeError)
  })
})
