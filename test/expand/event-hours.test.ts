import { describe, expect, test } from 'vitest'
import { toICalendar } from '../../src/export/to-icalendar'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../src/index'

const calendar = buildCalendar(
  loadCalendar(`
kind: calendar
id: no/test/2026-27
title: Testruten
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
events:
  - { id: foreldremote, title: Foreldremøte, date: 2026-08-27, time: "18:00-20:00", place: Kantina }
  - { id: fau-mote, title: FAU-møte, dates: [2026-09-01, 2026-11-03], time: "17:00" }
  - { id: exam, title: Eksamen, from: 2027-05-18, to: 2027-06-11, time: "09:00" }
`).value!,
).value!

const wheel = resolveWheel(
  loadWheel(`
kind: wheel
id: skole/hendelser
title: Hendelser
language: nb
measures:
  - { id: motet, title: Foreldremøte, responsible: [rektor], when: { kind: event, event: foreldremote } }
  - { id: ved, title: Foreldremøte, responsible: [rektor], when: { kind: once, in: [{ span: anchor, anchor: foreldremøtet }] } }
  - { id: eget, title: Foreldremøte, responsible: [rektor], when: { kind: event, event: foreldremote }, time: "19:30", place: Aulaen }
  - { id: forste-fau, title: FAU, responsible: [rektor], when: { kind: event, event: fau-mote, which: 1 } }
  - { id: siste-fau, title: FAU, responsible: [rektor], when: { kind: event, event: fau-mote, which: -1 } }
  - { id: etter, title: Referat, responsible: [rektor], when: { kind: event, event: foreldremote, due: { count: 5, unit: working-day } } }
  - { id: dagen-for, title: Rydde, responsible: [rektor], when: Dagen før foreldremøtet }
  - { id: eksamen, title: Eksamen, responsible: [rektor], when: { kind: event, event: exam } }
  - { id: flyttet, title: Foreldremøte, responsible: [rektor], when: { kind: event, event: foreldremote } }
decisions:
  - { schoolYear: 2026-27, measure: flyttet, move: { first: 2026-09-03, due: 2026-09-03 }, reason: Kantina er opptatt, decidedBy: rektor }
`).value!,
).value
const plan = expand(wheel, calendar)

describe('an event of the calendar with a time and a place', () => {
  test.each([
    ['motet', '2026-08-27', '18:00-20:00', 'Kantina'], // Thursday
    ['ved', '2026-08-27', '18:00-20:00', 'Kantina'],
    ['eget', '2026-08-27', '19:30', 'Aulaen'], // the measure's own words win
    ['forste-fau', '2026-09-01', '17:00', undefined], // Tuesday
    ['siste-fau', '2026-11-03', '17:00', undefined],
    ['etter', '2026-09-03', undefined, undefined], // counted from it
    ['dagen-for', '2026-08-26', undefined, undefined],
    ['eksamen', '2027-06-11', undefined, undefined], // a period is no appointment
    ['flyttet', '2026-09-03', undefined, undefined], // the decision moved it from the event
  ])('%s', (measure, due, time, place) => {
    expect(plan.get(`${measure}@2026-27`)).toMatchObject({ due })
    expect([plan.get(`${measure}@2026-27`)?.time, plan.get(`${measure}@2026-27`)?.place]).toEqual([time, place])
  })

  test('stands in the calendar feed as an instant', () => {
    const ics = toICalendar(plan, { school: 'prove', filter: { measure: 'motet' } })
    expect(ics).toContain('DTSTART:20260827T160000Z') // 18:00 in Oslo's summer time
    expect(ics).toContain('DTEND:20260827T180000Z')
    expect(ics).toContain('LOCATION:Kantina')
    const winter = toICalendar(plan, { school: 'prove', filter: { measure: 'siste-fau' } })
    expect(winter).toContain('DTSTART:20261103T160000Z') // 17:00 in winter time
  })
})
