import fc from 'fast-check'
import * as rruleModule from 'rrule'
import { expect, test } from 'vitest'
import { isoFromDay } from '../../src/date/day'
import { createPlanSet } from '../../src/query/create-plan-set'
import { builtCalendar, day, vestfold2026 } from '../calendar/calendar-factory'
import { measure, wheel } from '../expand/wheel-factory'

const { RRule } = rruleModule
/** A year without breaks and days off: what a recurrence rule can say. */
const calendar = builtCalendar(vestfold2026({ breaks: [], daysOff: [], planningDays: [], country: undefined as never }))
const first = day('2026-08-17')
const last = day('2027-06-18')

test('a plan set finds the days that rrule.js gives for each measure of each school', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ interval: fc.integer({ min: 1, max: 8 }), weekday: fc.integer({ min: 1, max: 5 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({ min: 0, max: 43 }),
      (rules, weeks) => {
        const set = createPlanSet()
        rules.forEach(({ interval, weekday }, i) => {
          const every = measure(
            'mote',
            { kind: 'every', interval, unit: 'week', weekdays: [weekday as 1] },
            { days: 'calendar' },
          )
          set.add({ id: `skole-${i}`, wheels: wheel([every]), calendar })
        })
        const monday = first + 7 * weeks
        const expected = rules.flatMap(({ interval, weekday }, i) => {
          const options = { freq: RRule.WEEKLY, interval, byweekday: [weekday - 1], wkst: RRule.MO }
          const rule = new RRule({ ...options, dtstart: utc(first), until: utc(last) })
          return rule
            .between(utc(monday), utc(monday + 6), true)
            .map((date) => `skole-${i} ${date.toISOString().slice(0, 10)}`)
        })
        const found = set.find({ role: 'rektor', from: isoFromDay(monday), to: isoFromDay(monday + 6), dated: true })
        expect(
          found.map(({ school, obligation }) => `${school} ${'first' in obligation ? obligation.first : ''}`),
        ).toEqual(expected)
      },
    ),
    { numRuns: 60 },
  )
})

function utc(epochDay: number): Date {
  return new Date(epochDay * 86_400_000)
}
