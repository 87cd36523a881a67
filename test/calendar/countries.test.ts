import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { isoFromDay } from '../../src/date/day'
import type { TermDocument } from '../../src/load/calendar-document'
import { builtCalendar, calendarDocument, day } from './calendar-factory'

const christmas = { id: 'christmas', title: 'Jul', from: '2026-12-19', to: '2027-01-06' }

describe('a calendar of another country', () => {
  it.each([
    ['NO', 'Europe/Oslo', '1. termin', 'Planleggingsdag'],
    ['SE', 'Europe/Stockholm', 'Hösttermin', 'Studiedag'],
    ['DK', 'Europe/Copenhagen', '1. halvår', 'Pædagogisk dag'],
    ['FI', 'Europe/Helsinki', 'Hösttermin', 'Studiedag'],
  ] as const)('%s has its own zone and words', (country, zone, term, planning) => {
    const calendar = builtCalendar(calendarDocument({ country, breaks: [christmas], planningDays: ['2026-08-14'] }))
    expect(calendar.timeZone).toBe(zone)
    expect(calendar.terms[0]?.title).toBe(term)
    expect(calendar.dayAt(day('2026-08-14'))?.titles).toEqual([planning])
  })

  it('speaks the language it names, and keeps the zone it names', () => {
    const calendar = builtCalendar(
      calendarDocument({
        language: 'en',
        timeZone: 'Europe/London',
        planningDays: ['2026-08-14'],
        breaks: [christmas],
      }),
    )
    expect(calendar.timeZone).toBe('Europe/London')
    expect(calendar.terms.map(({ title }) => title)).toEqual(['Term 1', 'Term 2'])
    expect(calendar.dayAt(day('2027-05-17'))?.titles).toEqual(['Constitution Day', 'Whit Monday'])
  })

  it('in Finland ends on a Saturday, and only there', () => {
    const SAT_2027_06_05 = '2027-06-05'
    const finnish = calendarDocument({ country: 'FI', lastSchoolDay: SAT_2027_06_05 })
    expect(buildCalendar(finnish).diagnostics).toEqual([])
    expect(builtCalendar(finnish).dayAt(day(SAT_2027_06_05))?.kind).toBe('school-day')
    expect(builtCalendar(finnish).dayAt(day('2027-05-29'))?.kind).toBe('weekend')
    const codes = buildCalendar({ ...finnish, country: 'SE' }).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(['calendar/school-day-free'])
  })

  it('without a country takes the holidays it lists', () => {
    const { country: _country, ...stateless } = calendarDocument({
      holidays: [
        { date: '2027-05-17', title: 'Nasjonaldag' },
        { date: '2027-05-17', title: '2. pinsedag' },
        { date: '2026-12-25', title: 'Jul' },
      ],
    })
    const { value, diagnostics } = buildCalendar(stateless)
    expect(diagnostics).toEqual([])
    expect(value?.holidays.map((holiday) => [isoFromDay(holiday.day), ...holiday.titles])).toEqual([
      ['2026-12-25', 'Jul'],
      ['2027-05-17', 'Nasjonaldag', '2. pinsedag'],
    ])
    expect(value?.dayAt(day('2027-05-17'))?.kind).toBe('holiday')
    expect(value?.timeZone).toBe('Europe/Oslo')
  })
})

describe('terms', () => {
  const stated = (terms: TermDocument[]) =>
    builtCalendar(calendarDocument({ breaks: [christmas], terms })).terms.map(({ id, first, last }) => [
      id,
      isoFromDay(first),
      isoFromDay(last),
    ])

  it('are the calendar’s own where it states them', () => {
    const own: TermDocument[] = [
      { id: 'term1', from: '2026-08-17', to: '2027-01-15' }, // FRI
      { id: 'term2', from: '2027-01-18', to: '2027-06-18' },
    ]
    expect(stated(own)).toEqual([
      ['term1', '2026-08-17', '2027-01-15'],
      ['term2', '2027-01-18', '2027-06-18'],
    ])
  })

  it('follow from the one that is stated', () => {
    expect(stated([{ id: 'term1', from: '2026-08-17', to: '2027-01-15' }])[1]).toEqual([
      'term2',
      '2027-01-18', // MON
      '2027-06-18',
    ])
    expect(stated([{ id: 'term2', from: '2027-01-18', to: '2027-06-18' }])[0]).toEqual([
      'term1',
      '2026-08-17',
      '2027-01-15', // FRI
    ])
  })

  it('are none without a Christmas break: nothing else parts a year of itself', () => {
    expect(builtCalendar(calendarDocument()).terms).toEqual([])
  })
})
