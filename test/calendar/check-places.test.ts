import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { loadCalendar } from '../../src/load/load-calendar'

const faulty = `kind: calendar
id: no/test/2026-27
title: Skolerute
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-19
timeZone: Europe/Trondheim
breaks:
  - { id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09, weeks: [40] }
  - { id: own, title: Skirenn, from: 2026-10-09, to: 2026-10-12 }
terms:
  - { id: term1, from: 2026-08-17, to: 2027-01-16 }
  - { id: term2, from: 2027-01-18, to: 2027-06-18 }
planningDays: [2026-08-14, 2026-11-14]
daysOff:
  - { date: 2027-05-07, title: Fridag, weekday: 4, week: 19 }
events:
  - { id: fau-mote, title: FAU-møte, dates: [2026-09-01, 2028-11-03] }
plans: { moteplan: { title: Møteplan, dates: [2026-09-30, 2026-09-09] } }
expectedSchoolDays: 190
schoolDaysByMonth: { 8: 12, 9: 22 }
nextSchoolYear: { firstSchoolDay: 2027-08-16, planningDays: [2027-08-20] }
source: { url: "https://example.org/skoleruta-2025-2026", read: 2026-11-21, verified: false }
`

describe('findings of the calendar stage', () => {
  it('point at what is wrong in the file, in its order', () => {
    const loaded = loadCalendar(faulty, { file: 'skolerute.yaml' })
    expect(loaded.diagnostics).toEqual([])
    const { diagnostics } = buildCalendar(loaded.value!)
    expect(diagnostics.map(({ code, file, span }) => [code, file, span && faulty.slice(span.start, span.end)])).toEqual(
      [
        ['calendar/school-day-free', 'skolerute.yaml', '2027-06-19'], // SAT
        ['calendar/time-zone-unknown', 'skolerute.yaml', 'Europe/Trondheim'],
        ['calendar/week-contradicts', 'skolerute.yaml', '[40]'], // week 41
        ['calendar/breaks-overlap', 'skolerute.yaml', '{ id: own, title: Skirenn, from: 2026-10-09, to: 2026-10-12 }'],
        ['calendar/term-bound-free', 'skolerute.yaml', '2027-01-16'], // SAT
        ['calendar/planning-day-free', 'skolerute.yaml', '2026-11-14'], // SAT
        ['calendar/weekday-contradicts', 'skolerute.yaml', '4'], // FRI
        ['calendar/week-contradicts', 'skolerute.yaml', '19'], // week 18
        ['calendar/date-outside', 'skolerute.yaml', '2028-11-03'],
        ['calendar/plan-unsorted', 'skolerute.yaml', '2026-09-09'],
        ['calendar/school-days-differ', 'skolerute.yaml', '190'],
        ['calendar/month-table-sum', 'skolerute.yaml', '{ 8: 12, 9: 22 }'],
        ['calendar/month-differs', 'skolerute.yaml', '12'],
        ['calendar/planning-day-outside', 'skolerute.yaml', '2027-08-20'],
        ['calendar/source-of-another-year', 'skolerute.yaml', '"https://example.org/skoleruta-2025-2026"'],
      ],
    )
  })
})
