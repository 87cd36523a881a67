import { describe, expect, it } from 'vitest'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { isoFromDay } from '../../src/date/day'
import type { CalendarEventDocument } from '../../src/load/calendar-document'
import { knownAnchors } from '../../src/timing/anchors'
import { builtCalendar, calendarDocument, vestfold2026 } from './calendar-factory'

const datesOf = (calendar: SchoolCalendar, name: string) =>
  calendar
    .findAnchor(name)
    ?.instances.map(({ first, last }) =>
      first === last ? isoFromDay(first) : `${isoFromDay(first)}..${isoFromDay(last)}`,
    )

const events: CalendarEventDocument[] = [
  { id: 'exam', title: 'Eksamen', from: '2027-05-18', to: '2027-06-11' },
  { id: 'foreldremote', title: 'foreldremote', date: '2026-09-03', time: '18:00' },
  { id: 'fau-mote', title: 'FAU-møte', dates: ['2026-11-03', '2026-09-01'] },
  { id: 'utvecklingssamtal', title: 'Utvecklingssamtal', from: '2026-10-12', to: '2026-10-16' },
  { id: 'temauke-1', title: 'Temauke om klima', date: '2026-10-20' },
  { id: 'klasseting-vg1', title: 'Klasseting', date: '2026-10-21' },
  { id: 'klasseting-vg2', title: 'Klasseting', date: '2026-10-22' },
]
const calendar = builtCalendar(
  vestfold2026({ events, nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: ['2027-08-12'] } }),
)

describe('anchors', () => {
  it.each([
    ['school-start', ['2026-08-17']], // MON
    ['school-end', ['2027-06-18']], // FRI
    ['next-school-start', ['2027-08-16']], // MON
    ['autumn-break', ['2026-10-05..2026-10-09']],
    ['christmas-break', ['2026-12-19..2027-01-04']],
    ['winter-break', ['2027-02-22..2027-02-26']],
    ['easter-break', ['2027-03-22..2027-03-29']],
    ['summer-break', ['2027-06-19..2027-08-15']],
    ['planning-days', ['2026-08-13', '2026-08-14', '2027-08-12']],
    ['exam', ['2027-05-18..2027-06-11']],
    ['term-1-end', ['2026-12-18']], // FRI
    ['term-2-end', ['2027-06-18']],
    ['maundy-thursday', ['2027-03-25']],
    ['good-friday', ['2027-03-26']],
    ['easter', ['2027-03-28']],
    ['easter-monday', ['2027-03-29']],
    ['ascension', ['2027-05-06']],
    ['whitsun', ['2027-05-16']],
    ['whit-monday', ['2027-05-17']],
    ['labour-day', ['2027-05-01']],
    ['constitution-day', ['2027-05-17']],
    ['shrovetide', ['2027-02-07']], // SUN
    ['shrove-monday', ['2027-02-08']], // MON
    ['un-day', ['2026-10-24']],
    ['halloween', ['2026-10-31']],
    ['lucia', ['2026-12-13']],
    ['christmas-eve', ['2026-12-24']],
    ['new-year', ['2027-01-01']],
  ])('%s', (name, dates) => {
    expect(datesOf(calendar, name)).toEqual(dates)
  })

  it('know every name that phrases may use', () => {
    expect(knownAnchors.filter((name) => calendar.findAnchor(name) === undefined)).toEqual([])
  })

  it('are absent when the calendar does not have them', () => {
    const bare = builtCalendar(calendarDocument({ country: 'DK' }))
    const absent = [
      'autumn-break',
      'christmas-break',
      'term-1-end',
      'next-school-start',
      'exam',
      'planning-days',
      'potato-break',
    ]
    expect(absent.filter((name) => bare.findAnchor(name) !== undefined)).toEqual([])
  })

  it.each([
    ['NO', '2027-05-17'],
    ['SE', '2027-06-06'],
    ['DK', '2027-06-05'],
    ['FI', '2026-12-06'],
  ] as const)('give %s its own national day', (country, date) => {
    expect(datesOf(builtCalendar(calendarDocument({ country })), 'constitution-day')).toEqual([date])
  })

  it('give no national day to a calendar without a country', () => {
    const { country: _country, ...stateless } = calendarDocument()
    expect(datesOf(builtCalendar(stateless), 'constitution-day')).toBeUndefined()
    expect(datesOf(builtCalendar(stateless), 'easter')).toEqual(['2027-03-28'])
  })

  it('tell breaks, days and events apart', () => {
    expect(calendar.findAnchor('winter-break')?.kind).toBe('break')
    expect(calendar.findAnchor('summer-break')?.kind).toBe('break')
    expect(calendar.findAnchor('easter')?.kind).toBe('day')
    expect(calendar.findAnchor('exam')?.kind).toBe('event')
  })

  it('name a break of the school’s own by its id and its title', () => {
    const potato = builtCalendar(
      vestfold2026({ breaks: [{ id: 'potato', title: 'Potetferie', from: '2026-09-21', to: '2026-09-22' }] }),
    )
    for (const name of ['potato-break', 'potetferie', 'Potetferien']) {
      expect(datesOf(potato, name), name).toEqual(['2026-09-21..2026-09-22'])
    }
  })
})

describe('the school’s own events', () => {
  it.each([
    ['foreldremote', '2026-09-03'],
    ['Foreldremøtet', '2026-09-03'],
    ['foreldremøte', '2026-09-03'],
    ['foreldremøter', '2026-09-03'],
    ['foreldremøtene', '2026-09-03'],
    ['foreldremøta', '2026-09-03'],
    ['FAU-møtet', '2026-09-01,2026-11-03'],
    ['fau møter', '2026-09-01,2026-11-03'],
    ['utvecklingssamtalen', '2026-10-12..2026-10-16'],
    ['utvecklingssamtalet', '2026-10-12..2026-10-16'],
    ['temauke om klima', '2026-10-20'],
    ['eksamen', '2027-05-18..2027-06-11'],
    ['eksamenen', '2027-05-18..2027-06-11'],
    ['eksamener', '2027-05-18..2027-06-11'],
  ])('are found as %j', (name, dates) => {
    expect(datesOf(calendar, name)?.join(',')).toBe(dates)
  })

  it.each([
    ['föräldramötet', 'Föräldramöte'],
    ['föräldramöten', 'Föräldramöte'],
    ['föräldramötena', 'Föräldramöte'],
    ['forældremødet', 'Forældremøde'],
    ['forældremøderne', 'Forældremøde'],
    ['skole-hjem-samtalerne', 'Skole-hjem-samtale'],
    ['the parent meetings', 'Parent meeting'],
    ['konferensen', 'Konferens'],
    ['programmet', 'Program'],
    ['foreldremøte', 'Foreldremøtene'],
    ['Foreldremøtet', 'foreldremote'],
    ['sommarfesten', 'Sommarfest'],
    ['avslutningarna', 'Avslutning'],
  ])('are found as %j when the calendar says %j', (name, title) => {
    const own = builtCalendar(calendarDocument({ events: [{ id: 'own-event', title, date: '2026-09-03' }] }))
    expect(datesOf(own, name)).toEqual(['2026-09-03'])
  })

  it.each(['fest', 'møte', 'foreldresamtale', 'foreldremøte vg1', 'klasseting', ''])('are not found as %j', (name) => {
    expect(calendar.findAnchor(name)).toBeUndefined()
  })

  it.each(['Eksamen', 'Eksamensperiode', 'Examen', 'Exams'])('answer for exam when titled %j', (title) => {
    const own = builtCalendar(calendarDocument({ events: [{ id: 'e1', title, date: '2027-05-18' }] }))
    expect(datesOf(own, 'exam')).toEqual(['2027-05-18'])
  })

  it('beat a feast of the same name, and fall away when they lie outside the year', () => {
    const own = builtCalendar(
      calendarDocument({
        events: [
          { id: 'halloween', title: 'Halloweenfest', date: '2026-10-30' },
          { id: 'tur', title: 'Tur', date: '2028-01-10' },
        ],
      }),
    )
    expect(datesOf(own, 'halloween')).toEqual(['2026-10-30'])
    expect(own.findAnchor('tur')).toBeUndefined()
  })
})
