import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../../src/date/day'
import { expandWheel } from '../../src/expand/expand-wheel'
import type { Expansion } from '../../src/expand/expansion'
import type { CalendarDocument } from '../../src/load/calendar-document'
import type { Measure } from '../../src/resolve/wheel'
import type { Timing } from '../../src/timing/timing'
import { anyDocument } from '../calendar/arbitrary-calendar'
import { builtCalendar, calendarDocument, vestfold2026 } from '../calendar/calendar-factory'
import { arbitraryTiming } from '../timing/arbitrary-timing'
import { measure, period, wheel } from './wheel-factory'

const periods = [period('Q1', [8, 1], [9, 30]), period('Q2', [10, 1], [12, 31]), period('V', [1, 1], [7, 31])]

const anyMeasures: fc.Arbitrary<Measure[]> = fc
  .array(
    fc.record({
      when: arbitraryTiming,
      in: fc.subarray(['Q1', 'Q2', 'V', 'm11', 'term2']),
      days: fc.constantFrom('school' as const, 'staff' as const, 'working' as const, 'calendar' as const),
      roll: fc.constantFrom('none' as const, 'following' as const, 'modified-preceding' as const, 'nearest' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map(({ when, ...parts }, i) => measure(`m${i}`, when, parts)))

const expandOn = (measures: readonly Measure[], document: CalendarDocument): Expansion =>
  expandWheel(wheel(measures, { periods }), builtCalendar(document))

/** The same year with other free days: breaks, planning days and days off of another calendar, moved to this one. */
const withFreeDaysOf = (document: CalendarDocument, other: CalendarDocument): CalendarDocument => {
  const { breaks, planningDays, daysOff, indexOf } = other
  return { ...document, breaks, planningDays, daysOff, indexOf: { ...document.indexOf, ...indexOf } }
}

/** Says whether a timing hangs on nothing that a break, a planning day or a plan may move. */
const isFree = (one: Measure) => !/anchor|near|plan|around|term|event|free/.test(JSON.stringify([one.entries, one.in]))

test('a choice of days does not reach into a year the calendar does not know, even when none of them is a school day', () => {
  const monday = (month: 1 | 4, year?: number) =>
    ({ span: 'nth-weekday', nth: 1, weekday: 1, in: { span: 'month', month, ...(year && { year }) } }) as const
  const document = calendarDocument({
    schoolYear: '2017-18',
    firstSchoolDay: '2017-08-21',
    lastSchoolDay: '2018-06-20',
  })
  const { obligations, diagnostics } = expandOn(
    [measure('m', { kind: 'pick-one', of: [monday(4), monday(1, 2015)] })],
    document,
  )
  // Monday 2 April 2018 is Easter Monday.
  expect(obligations).toMatchObject([{ form: 'day', first: '2018-04-02', due: '2018-04-02' }])
  expect(diagnostics.map(({ code }) => code)).toEqual(['expand/outside-school-year', 'expand/not-a-school-day'])
})

test('a rule has its days before school week 1 too, where that is the first full week, as the same words have', () => {
  const document = vestfold2026({ firstSchoolDay: '2026-08-19', schoolWeekOne: 'first-full' }) // WED
  const idsOf = (when: Timing) =>
    expandOn([measure('m', when)], document)
      .obligations.slice(0, 2)
      .map(({ id }) => id)
  const first = ['m@2026-27#w34', 'm@2026-27#w35']
  expect(idsOf({ kind: 'every', interval: 1, unit: 'week', weekdays: [4] })).toEqual(first)
  expect(idsOf({ kind: 'rrule', rrule: 'FREQ=WEEKLY;BYDAY=TH' })).toEqual(first)
  expect(idsOf({ kind: 'rrule', rrule: 'FREQ=MONTHLY;BYDAY=3TH' })[0]).toBe('m@2026-27#m8')
  expect(idsOf({ kind: 'rrule', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH' })[0]).toBe('m@2026-27#n1')
})

test('a year that comes to its first week number again keeps the ids apart', () => {
  const document = vestfold2026({
    schoolYear: '1997-98',
    firstSchoolDay: '1997-08-01',
    lastSchoolDay: '1998-07-27',
    breaks: [],
  })
  const idsOf = (timing: Timing) => expandOn([measure('m', timing)], document).obligations.map(({ id }) => id)
  const weekly = idsOf({ kind: 'every', interval: 1, unit: 'week' })
  expect([weekly[0], weekly.at(-1)]).toEqual(['m@1997-98#w31', 'm@1997-98#w31.2'])
  for (const ids of [weekly, idsOf({ kind: 'quota', min: 1, max: 1, per: 'week' })])
    expect(new Set(ids).size).toBe(ids.length)
})

describe('any measures in any year of any calendar', () => {
  test('each measure stays: an obligation with days in the known year, or without and with a reason', () => {
    fc.assert(
      fc.property(anyMeasures, anyDocument, (measures, document) => {
        const calendar = builtCalendar(document)
        const { obligations } = expandWheel(wheel(measures, { periods }), calendar)
        for (const { id } of measures) expect(obligations.some((one) => one.measure === id)).toBe(true)
        expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length)
        for (const one of obligations) {
          if (one.form === 'undated') expect(one.reason).toBeTruthy()
          if (one.form !== 'day' && one.form !== 'window') continue
          const [first, due] = [parseIsoDay(one.first)!, parseIsoDay(one.due)!]
          expect(first <= due && first >= calendar.firstDay && due <= calendar.lastDay, one.id).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('other breaks and days off, and another order of the file, change no id', () => {
    fc.assert(
      fc.property(anyMeasures, anyDocument, fc.context(), (measures, document, log) => {
        // A first school day inside a break is a contradiction, reported as such; it starts the weeks elsewhere.
        fc.pre(builtCalendar(document).daysOf('school').has(builtCalendar(document).firstSchoolDay))
        const bare = { ...document, breaks: [], planningDays: [], daysOff: [] }
        const free = measures.filter(isFree)
        const idsOf = (list: readonly Measure[], on: CalendarDocument) =>
          expandOn(list, on)
            .obligations.map(({ id }) => id)
            .sort()
        log.log(JSON.stringify(free.map(({ entries }) => entries[0]?.timing)))
        expect(idsOf(free, withFreeDaysOf(document, bare))).toEqual(idsOf(free, document))
        expect(idsOf([...measures].reverse(), document)).toEqual(idsOf(measures, document))
      }),
      { numRuns: 60 },
    )
  })
})
