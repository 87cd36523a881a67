import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { calendarCodes } from '../../src/calendar/codes'
import type { Path } from '../../src/diagnostics/diagnostic-parts'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import type { CalendarDocument } from '../../src/load/calendar-document'
import { calendarDocument, vestfold2026 } from './calendar-factory'

type Code = keyof typeof calendarCodes

const found = (document: CalendarDocument) =>
  buildCalendar(document).diagnostics.map(({ code, path }) => [code, path?.join('.') ?? ''])

const plan = (...dates: string[]) => new Map([['moteplan', { title: 'Møteplan', dates }]])

/** One document for each code that makes it appear, and where it points. */
const examples: Array<[Code, Partial<CalendarDocument>, Path]> = [
  ['calendar/school-year-unreadable', { schoolYear: '2026-28' }, ['schoolYear']],
  ['calendar/school-day-outside', { firstSchoolDay: '2025-08-18' }, ['firstSchoolDay']],
  ['calendar/school-days-reversed', { firstSchoolDay: '2027-06-18', lastSchoolDay: '2026-08-17' }, ['lastSchoolDay']],
  ['calendar/school-day-free', { firstSchoolDay: '2026-08-16' }, ['firstSchoolDay']], // SUN
  ['calendar/school-day-free', { lastSchoolDay: '2027-05-17' }, ['lastSchoolDay']], // MON, Constitution Day
  [
    'calendar/next-start-unusable',
    { nextSchoolYear: { firstSchoolDay: '2026-08-17', planningDays: [] } },
    ['nextSchoolYear', 'firstSchoolDay'],
  ],
  [
    'calendar/next-start-free',
    { nextSchoolYear: { firstSchoolDay: '2027-08-15', planningDays: [] } }, // SUN
    ['nextSchoolYear', 'firstSchoolDay'],
  ],
  ['calendar/time-zone-unknown', { timeZone: 'Europe/Trondheim' }, ['timeZone']],
  [
    'calendar/breaks-overlap',
    {
      breaks: [
        { id: 'winter', title: 'Vinterferie', from: '2027-02-22', to: '2027-02-26' },
        { id: 'own', title: 'Skirenn', from: '2027-02-20', to: '2027-02-22' },
      ],
    },
    ['breaks', 0],
  ],
  [
    'calendar/break-outside',
    { breaks: [{ id: 'autumn', title: 'Høstferie', from: '2025-10-06', to: '2025-10-10' }] },
    ['breaks', 0],
  ],
  [
    'calendar/break-clipped',
    { breaks: [{ id: 'summer', title: 'Sommerferie', from: '2027-06-19', to: '2027-08-15' }] },
    ['breaks', 0],
  ],
  [
    'calendar/term-bound-free',
    { terms: [{ id: 'term2', from: '2027-01-09', to: '2027-06-18' }] }, // SAT
    ['terms', 0, 'from'],
  ],
  ['calendar/planning-day-outside', { planningDays: ['2027-08-12'] }, ['planningDays', 0]],
  ['calendar/planning-day-on-bound', { planningDays: ['2027-06-18'] }, ['planningDays', 0]],
  ['calendar/planning-day-free', { planningDays: ['2026-11-14'] }, ['planningDays', 0]], // SAT
  ['calendar/planning-day-free', { planningDays: ['2027-05-06'] }, ['planningDays', 0]], // THU, Ascension
  ['calendar/date-outside', { daysOff: [{ date: '2026-05-15', title: 'Fridag' }] }, ['daysOff', 0]],
  [
    'calendar/date-outside',
    { events: [{ id: 'tur', title: 'Tur', dates: ['2026-09-01', '2025-09-01'] }] },
    ['events', 0, 'dates', 1],
  ],
  ['calendar/date-outside', { plans: plan('2026-09-09', '2028-09-30') }, ['plans', 'moteplan', 'dates', 1]],
  ['calendar/date-twice', { planningDays: ['2026-08-13', '2026-08-13'] }, ['planningDays', 1]],
  ['calendar/date-twice', { plans: plan('2026-09-09', '2026-09-09') }, ['plans', 'moteplan', 'dates', 1]],
  [
    'calendar/date-twice',
    {
      daysOff: [
        { date: '2027-05-07', title: 'Fridag' },
        { date: '2027-05-07', title: 'Inneklemt' },
      ],
    },
    ['daysOff', 1],
  ],
  ['calendar/plan-unsorted', { plans: plan('2026-09-30', '2026-09-09') }, ['plans', 'moteplan', 'dates', 1]],
  ['calendar/day-off-weekend', { daysOff: [{ date: '2027-05-08', title: 'Fridag' }] }, ['daysOff', 0]], // SAT
  ['calendar/holiday-elsewhere', { daysOff: [{ date: '2027-05-07', title: 'Kr. himmelfartsdag' }] }, ['daysOff', 0]],
  ['calendar/holidays-beside-country', { holidays: [{ date: '2026-10-31', title: 'Helgemesse' }] }, ['holidays']],
  [
    'calendar/weekday-contradicts',
    { daysOff: [{ date: '2027-05-07', title: 'Fridag', weekday: 4 }] }, // FRI
    ['daysOff', 0, 'weekday'],
  ],
  [
    'calendar/week-contradicts',
    { breaks: [{ id: 'autumn', title: 'Høstferie', from: '2026-10-05', to: '2026-10-09', weeks: [40] }] }, // week 41
    ['breaks', 0, 'weeks'],
  ],
  [
    'calendar/source-of-another-year',
    { source: { url: 'https://example.org/skoleruta/2025-2026' } },
    ['source', 'url'],
  ],
  ['calendar/school-days-differ', { expectedSchoolDays: 190 }, ['expectedSchoolDays']],
  ['calendar/month-differs', { schoolDaysByMonth: new Map([[8, 10]]) }, ['schoolDaysByMonth', 8]],
]

describe('checks', () => {
  it('find nothing in Vestfold 2026-27 as published', () => {
    const months: Array<[number, number]> = [
      [8, 11],
      [9, 22],
      [10, 17],
      [11, 21],
      [12, 14],
      [1, 19],
      [2, 15],
      [3, 17],
      [4, 22],
      [5, 18],
      [6, 14],
    ]
    const published = vestfold2026({
      planningDays: [],
      expectedSchoolDays: 190,
      schoolDaysByMonth: new Map(months),
      source: { url: 'https://www.vestfoldfylke.no/no/skoler/sandefjord-vgs/meny/elev-ved-sandefjord-vgs/skolerute' },
      nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: ['2027-08-12'] },
    })
    expect(buildCalendar(published).diagnostics).toEqual([])
  })

  it.each(examples)('report %s for %j', (code, parts, path) => {
    expect(found(calendarDocument(parts))).toEqual([[code, path.join('.')]])
  })

  it('report a calendar without country or holidays, and a month table that does not add up', () => {
    const { country: _country, ...stateless } = calendarDocument()
    expect(found(stateless)).toEqual([['calendar/no-holidays', '']])
    const table = { expectedSchoolDays: 206, schoolDaysByMonth: new Map([[8, 11]]) }
    expect(found(calendarDocument(table))).toContainEqual(['calendar/month-table-sum', 'schoolDaysByMonth'])
  })

  it('have a failing example for every code', () => {
    const shown = new Set(examples.map(([code]) => code))
    const elsewhere = [
      'calendar/no-holidays',
      'calendar/month-table-sum',
      'calendar/looks-copied',
      // test/calendar/published-mistakes.test.ts
      'calendar/title-of-another-year',
      'calendar/break-misses-easter',
      'calendar/dates-of-another-year',
    ]
    expect(Object.keys(calendarCodes).filter((code) => !shown.has(code as Code) && !elsewhere.includes(code))).toEqual(
      [],
    )
  })

  it('say it in both languages, with a hint', () => {
    for (const [, parts] of examples) {
      for (const found of buildCalendar(calendarDocument(parts)).diagnostics) {
        const [en, nb] = [renderDiagnostic(found, 'en'), renderDiagnostic(found, 'nb')]
        expect(en.hint, en.message).toBeTruthy()
        expect(nb.hint, nb.message).toBeTruthy()
        expect(nb.message).not.toBe(en.message)
        expect(`${en.message}${nb.message}`).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })
})

describe('what the checks say', () => {
  const messagesOf = (parts: Partial<CalendarDocument>) =>
    buildCalendar(calendarDocument(parts)).diagnostics.map((one) => [
      renderDiagnostic(one, 'nb').message,
      renderDiagnostic(one, 'en').message,
    ])

  it('names month, stated and computed number', () => {
    expect(messagesOf({ schoolDaysByMonth: new Map([[8, 10]]) })).toEqual([
      [
        'Skoleruten oppgir 10 skoledager i august; datoene gir 11.',
        'The calendar states 10 school days in August; its dates give 11.',
      ],
    ])
  })

  it('names the overlapping days', () => {
    const breaks = [
      { id: 'winter', title: 'Vinterferie', from: '2027-02-22', to: '2027-02-26' },
      { id: 'own', title: 'Skirenn', from: '2027-02-26', to: '2027-02-28' },
    ]
    expect(messagesOf({ breaks })).toEqual([
      [
        '«Skirenn» og «Vinterferie» overlapper fredag 26. februar 2027.',
        '“Skirenn” and “Vinterferie” overlap Friday 26 February 2027.',
      ],
    ])
  })

  it('names the nearest year in which weekday and date agree', () => {
    const { diagnostics } = buildCalendar(
      calendarDocument({ daysOff: [{ date: '2027-05-07', title: 'Fridag', weekday: 4 }] }),
    )
    expect(renderDiagnostic(diagnostics[0]!, 'nb').hint).toBe('Rett den som er feil. De stemmer i 2026.')
  })

  it('gives the overlap of a long break with each later one', () => {
    const breaks = [
      { id: 'own', title: 'A', from: '2027-02-01', to: '2027-03-01' },
      { id: 'winter', title: 'B', from: '2027-02-08', to: '2027-02-09' },
      { id: 'other', title: 'C', from: '2027-02-22', to: '2027-02-23' },
    ]
    expect(found(calendarDocument({ breaks })).map(([code]) => code)).toEqual([
      'calendar/breaks-overlap',
      'calendar/breaks-overlap',
    ])
  })
})

describe('a calendar copied from another year', () => {
  const off = (date: string, weekday: number) => ({ date, title: 'Fridag', weekday })
  // The weekdays are those of 2025-26.
  const copied = [off('2026-09-18', 4), off('2026-11-16', 7), off('2027-04-14', 2), off('2027-05-07', 4)]

  it('is reported once, with the year it fits', () => {
    const { diagnostics } = buildCalendar(calendarDocument({ daysOff: copied }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['calendar/looks-copied'])
    expect(renderDiagnostic(diagnostics[0]!, 'en').message).toContain(
      'this looks like the calendar of 2025-26, not 2026-27',
    )
  })

  it('is not suspected for two slips, nor when most weekdays agree', () => {
    const codes = (daysOff: typeof copied) => found(calendarDocument({ daysOff })).map(([code]) => code)
    expect(codes(copied.slice(0, 2))).toEqual(['calendar/weekday-contradicts', 'calendar/weekday-contradicts'])
    const right = [
      off('2026-09-01', 2),
      off('2026-09-02', 3),
      off('2026-09-03', 4),
      off('2026-09-04', 5),
      off('2026-09-07', 1),
    ]
    expect(codes([...copied, ...right])).toEqual(copied.map(() => 'calendar/weekday-contradicts'))
  })

  it('keeps the slips that do not fit that year', () => {
    const odd = off('2026-12-01', 5)
    const codes = found(
      calendarDocument({ daysOff: [...copied, ...copied.map(({ date }) => off(`${date.slice(0, 8)}22`, 1)), odd] }),
    )
    expect(codes.map(([code]) => code)).toContain('calendar/weekday-contradicts')
  })
})

describe('mistakes found in published calendars', () => {
  it.each<[string, Partial<CalendarDocument>, Code[]]>([
    [
      'a Steiner school 2018-19 prints the second day of Whitsun as Saturday 10 June, "Monday 30–31 May", and Easter as weeks 15–16',
      {
        schoolYear: '2018-19',
        firstSchoolDay: '2018-08-16',
        lastSchoolDay: '2019-06-18',
        breaks: [{ id: 'easter', title: 'Påskeferie', from: '2019-04-15', to: '2019-04-23', weeks: [15, 16] }],
        daysOff: [
          { date: '2019-05-30', title: 'Kristi himmelfartsdag', weekday: 1 },
          { date: '2019-06-10', title: '2. pinsedag', weekday: 6 },
        ],
      },
      ['calendar/weekday-contradicts', 'calendar/weekday-contradicts', 'calendar/week-contradicts'],
    ],
    [
      'a Danish upper secondary school 2019-20 prints Whit Monday as 3 June and Easter as week 13',
      {
        country: 'DK',
        schoolYear: '2019-20',
        firstSchoolDay: '2019-08-12',
        lastSchoolDay: '2020-06-26',
        breaks: [{ id: 'easter', title: 'Påskeferie', from: '2020-04-06', to: '2020-04-13', weeks: [13] }],
        daysOff: [{ date: '2020-06-03', title: '2. pinsedag' }],
      },
      ['calendar/holiday-elsewhere', 'calendar/week-contradicts'],
    ],
    [
      'the same school 2020-21 prints "week 13 and Easter Monday", which is right',
      {
        country: 'DK',
        schoolYear: '2020-21',
        firstSchoolDay: '2020-08-10',
        lastSchoolDay: '2021-06-25',
        breaks: [{ id: 'easter', title: 'Påskeferie', from: '2021-03-29', to: '2021-04-05', weeks: [13] }],
      },
      [],
    ],
    [
      'a Danish school puts a date of 2025 into its plan for 2026-27',
      {
        country: 'DK',
        firstSchoolDay: '2026-08-10',
        lastSchoolDay: '2027-06-24',
        events: [{ id: 'nye', title: 'Nye begynderklasser starter', date: '2025-08-11' }],
      },
      ['calendar/date-outside'],
    ],
  ])('%s', (_what, parts, codes) => {
    expect(
      found(calendarDocument(parts))
        .map(([code]) => code)
        .sort(),
    ).toEqual([...codes].sort())
  })
})
