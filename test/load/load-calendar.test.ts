import { describe, expect, test } from 'vitest'
import { lineColumnAt } from '../../src/diagnostics/line-column'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { loadCalendar } from '../../src/load/load-calendar'

const head = `kind: calendar
id: no/prove/2026-27
title: Prøve
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
`

const rows: readonly { name: string; text: string; code: string; line: number; column: number; nb?: string }[] = [
  {
    name: 'a wheel',
    text: 'kind: wheel\n',
    code: 'load/wrong-kind',
    line: 1,
    column: 7,
    nb: 'Her ventes en skolerute (calendar), men filen sier `kind: wheel`.',
  },
  {
    name: 'no school year',
    text: head.replace('schoolYear: 2026-27\n', ''),
    code: 'load/missing-key',
    line: 1,
    column: 1,
    nb: '«schoolYear» mangler.',
  },
  {
    name: 'a school year that is none',
    text: head.replace('schoolYear: 2026-27', 'schoolYear: 2026-28'),
    code: 'load/bad-school-year',
    line: 4,
    column: 13,
  },
  {
    name: 'a first day that does not exist',
    text: head.replace('2026-08-17', '2026-06-31'),
    code: 'load/bad-date',
    line: 5,
    column: 17,
  },
  {
    name: 'an end before the start',
    text: head.replace('2027-06-18', '2026-06-18'),
    code: 'load/bad-interval',
    line: 6,
    column: 16,
  },
  {
    name: 'a break that ends before it begins',
    text: `${head}breaks:\n  - { id: autumn, title: Høstferie, from: 2026-10-09, to: 2026-10-05 }\n`,
    code: 'load/bad-interval',
    line: 8,
    column: 59,
  },
  {
    name: 'a break twice',
    text: `${head}breaks:\n  - { id: a, title: A, from: 2026-10-05, to: 2026-10-05 }\n  - { id: a, title: B, from: 2026-11-05, to: 2026-11-05 }\n`,
    code: 'load/duplicate-id',
    line: 9,
    column: 11,
  },
  {
    name: 'a planning day that does not exist',
    text: `${head}planningDays: [2026-08-13, 2026-02-30]\n`,
    code: 'load/bad-date',
    line: 7,
    column: 28,
  },
  {
    name: 'a day off without a title',
    text: `${head}daysOff:\n  - { date: 2027-05-07 }\n`,
    code: 'load/missing-key',
    line: 8,
    column: 5,
  },
  {
    name: 'an event with two kinds of days',
    text: `${head}events:\n  - { id: x, date: 2026-09-01, dates: [2026-09-02] }\n`,
    code: 'load/choose-one',
    line: 8,
    column: 5,
  },
  {
    name: 'an event without an end',
    text: `${head}events:\n  - { id: x, from: 2026-09-01 }\n`,
    code: 'load/missing-key',
    line: 8,
    column: 5,
    nb: '«to» mangler.',
  },
  {
    name: 'a month thirteen in the table',
    text: `${head}schoolDaysByMonth: { 8: 11, 13: 2 }\n`,
    code: 'load/wrong-value',
    line: 7,
    column: 29,
  },
  { name: 'an unknown country', text: `${head}country: NL\n`, code: 'load/wrong-value', line: 7, column: 10 },
  { name: 'an unknown key', text: `${head}planingDays: []\n`, code: 'load/unknown-key', line: 7, column: 1 },
  {
    name: 'weekday out of bounds',
    text: `${head}holidays:\n  - { date: 2027-05-17, title: X, weekday: 8 }\n`,
    code: 'load/bad-number',
    line: 8,
    column: 44,
  },
]

describe('bad calendars', () => {
  test.each(rows)('$name', ({ text, code, line, column, nb }) => {
    const { diagnostics } = loadCalendar(text)
    const first = diagnostics.find((diagnostic) => diagnostic.code === code)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(lineColumnAt(text, first?.span?.start ?? -1)).toEqual({ line, column })
    if (nb !== undefined) expect(renderDiagnostic(first!, 'nb').message).toBe(nb)
    expect(renderDiagnostic(first!, 'nb').hint).toBeTruthy()
  })
})

test.each([
  '{ id: autumn, title: Høstferie, from: 2026-13-45, to: 2026-10-09 }',
  '{ id: autumn, title: Høstferie, from: 05.10.2026, to: 2026-10-09 }',
  '{ id: autumn, title: Høstferie, from: 2026-10-05, to: 09.10.2026 }',
])('a date that is none is not out of order besides: %s', (item) => {
  const { diagnostics } = loadCalendar(`${head}breaks:\n  - ${item}\n`)
  expect(diagnostics.map(({ code }) => code)).toEqual(['load/bad-date'])
})

test('a full calendar', () => {
  const { value, diagnostics } = loadCalendar(`${head}country: NO
schoolWeekOne: first-full
timeZone: Europe/Oslo
breaks: [{ id: autumn, title: Høstferie, from: 2026-10-05, to: 2026-10-09, weeks: 41 }]
terms: [{ id: term1, from: 2026-08-17, to: 2027-01-15 }]
planningDays: [2026-08-13]
daysOff: [{ date: 2026-11-16, title: Skrivedag, appliesTo: { grade: vg3 } }]
events: [{ id: foreldremote, date: 2026-09-03, time: "18:00" }, { id: exam, title: Eksamen, from: 2027-05-18, to: 2027-06-11 }]
plans: { moteplan: { title: Møteplan, dates: [2026-09-09, 2026-09-30] }, __proto__: { dates: 2026-09-01 } }
schoolDaysByMonth: { 8: 11, 9: 22 }
nextSchoolYear: { firstSchoolDay: 2027-08-16 }
source: { url: https://example.org/, read: 2026-11-21, verified: true }
`)
  expect(diagnostics).toEqual([])
  expect(value).toMatchObject({
    country: 'NO',
    schoolWeekOne: 'first-full',
    breaks: [{ id: 'autumn', weeks: [41] }],
    daysOff: [{ appliesTo: { grade: ['vg3'] } }],
    events: [
      { id: 'foreldremote', title: 'foreldremote', time: '18:00' },
      { id: 'exam', title: 'Eksamen' },
    ],
    nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: [] },
  })
  expect([...(value?.plans ?? [])].map(([name, { title }]) => [name, title])).toEqual([
    ['moteplan', 'Møteplan'],
    ['__proto__', '__proto__'],
  ])
  expect([...(value?.schoolDaysByMonth ?? [])]).toEqual([
    [8, 11],
    [9, 22],
  ])
})
