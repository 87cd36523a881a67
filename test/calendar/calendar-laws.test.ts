import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import type { DayKind } from '../../src/calendar/school-calendar'
import { isoFromDay, weekdayOf } from '../../src/date/day'
import { dayBases } from '../../src/date/day-basis'
import type { CalendarDocument } from '../../src/load/calendar-document'
import { knownAnchors } from '../../src/timing/anchors'
import { anyDocument } from './arbitrary-calendar'

const build = (document: CalendarDocument) => {
  const { value } = buildCalendar(document)
  if (!value) throw new Error('a calendar with a sound frame is always built')
  return value
}

const settings = { numRuns: 60 }

describe('any calendar that can be built', () => {
  it('classifies every day it knows exactly once, and agrees with its indexes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const calendar = build(document)
        const kinds = new Map<DayKind, number>()
        for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
          const classified = calendar.dayAt(day)!
          kinds.set(classified.kind, (kinds.get(classified.kind) ?? 0) + 1)
          expect(calendar.daysOf('school').has(day)).toBe(classified.kind === 'school-day')
          if (classified.kind === 'school-day') expect(calendar.daysOf('staff').has(day)).toBe(true)
          if (classified.kind === 'holiday') expect(classified.titles.length).toBeGreaterThan(0)
          expect(calendar.isoOf(day)).toBe(isoFromDay(day))
        }
        const total = [...kinds.values()].reduce((sum, count) => sum + count, 0)
        expect(total).toBe(calendar.daysOf('calendar').count)
        expect(kinds.get('school-day') ?? 0).toBe(calendar.daysOf('school').count)
      }),
      settings,
    )
  })

  it('has school days on weekdays from the first to the last school day, outside holidays, breaks and days off', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const calendar = build(document)
        const holidays = new Set(calendar.holidays.map(({ day }) => day))
        const school = calendar.daysOf('school')
        for (let day = school.nth(1); day !== undefined; day = school.next(day + 1)) {
          expect(day >= calendar.firstSchoolDay && day <= calendar.lastSchoolDay).toBe(true)
          const bound = day === calendar.firstSchoolDay || day === calendar.lastSchoolDay
          expect(weekdayOf(day) <= 5 || (calendar.country === 'FI' && bound)).toBe(true)
          expect(holidays.has(day)).toBe(false)
          expect(calendar.breaks.some(({ first, last }) => first <= day! && day! <= last)).toBe(false)
          expect(document.daysOff.some(({ date }) => date === isoFromDay(day!))).toBe(false)
        }
      }),
      settings,
    )
  })

  it('has school weeks that part its school days, in order and without gaps in their numbers', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { schoolWeeks, daysOf, schoolWeekOf } = build(document)
        expect(schoolWeeks.reduce((sum, { schoolDays }) => sum + schoolDays, 0)).toBe(daysOf('school').count)
        schoolWeeks.forEach((week, i) => {
          expect([weekdayOf(week.first), week.last - week.first]).toEqual([1, 6])
          expect(schoolWeekOf(week.first)).toBe(week)
          expect(schoolWeekOf(week.last)).toBe(week)
          const before = schoolWeeks[i - 1]
          if (before) expect([week.number, week.first > before.last]).toEqual([before.number + 1, true])
        })
        if (document.schoolWeekOne === 'first-day' && schoolWeeks[0]) expect(schoolWeeks[0].number).toBe(1)
      }),
      settings,
    )
  })

  it('has anchors in order and, the next start apart, never outside what it knows', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const calendar = build(document)
        for (const name of [...knownAnchors, 'potato-break']) {
          const instances = calendar.findAnchor(name)?.instances ?? []
          instances.forEach(({ first, last }, i) => {
            expect(first).toBeLessThanOrEqual(last)
            if (name !== 'next-school-start') {
              expect(first >= calendar.firstDay && last <= calendar.lastDay, name).toBe(true)
            }
            if (i > 0) expect(first).toBeGreaterThanOrEqual(instances[i - 1]!.first)
          })
        }
      }),
      settings,
    )
  })

  it('refuses every question about a day it does not know', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 1, max: 1000 }), (document, away) => {
        const calendar = build(document)
        for (const day of [calendar.firstDay - away, calendar.lastDay + away]) {
          expect(calendar.dayAt(day)).toBeUndefined()
          for (const basis of dayBases) {
            const index = calendar.daysOf(basis)
            expect([index.has(day), index.next(day), index.previous(day)]).toEqual([false, undefined, undefined])
          }
        }
      }),
      settings,
    )
  })

  it('is the same when built again', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const plain = (built: ReturnType<typeof buildCalendar>) => JSON.stringify(built)
        expect(plain(buildCalendar(document))).toBe(plain(buildCalendar(document)))
      }),
      { numRuns: 20 },
    )
  })
})
