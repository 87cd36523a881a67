import { describe, expect, test } from 'vitest'
import { bindTiming } from '../../src/expand/bind-timing'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { readPhrase } from '../../src/timing/read-phrase'
import type { Timing } from '../../src/timing/timing'
import { builtCalendar, calendarDocument, day, vestfold2026 } from '../calendar/calendar-factory'
import { windowsOf } from './wheel-factory'

const vestfold = builtCalendar(vestfold2026())
const withNext = builtCalendar(
  vestfold2026({ nextSchoolYear: { firstSchoolDay: '2027-08-16', planningDays: ['2027-08-12'] } }),
)
const ostfold = builtCalendar(
  calendarDocument({
    id: 'no/ostfold/2024-25',
    schoolYear: '2024-25',
    firstSchoolDay: '2024-08-19',
    lastSchoolDay: '2025-06-20',
    breaks: [
      { id: 'autumn', title: 'Høstferie', from: '2024-09-30', to: '2024-10-04' },
      { id: 'christmas', title: 'Juleferie', from: '2024-12-21', to: '2025-01-02' },
      { id: 'winter', title: 'Vinterferie', from: '2025-02-17', to: '2025-02-21' },
      { id: 'easter', title: 'Påskeferie', from: '2025-04-14', to: '2025-04-22' },
    ],
    planningDays: ['2024-11-15'],
  }),
)

describe('phrases on Vestfold 2026-27, unadjusted', () => {
  test.each([
    ['Første skoleuke', ['mon 2026-08-17..sun 2026-08-23']],
    ['Andre og tredje skoleuke', ['mon 2026-08-24..sun 2026-09-06']],
    ['De to første skoledagene', ['mon 2026-08-17..tue 2026-08-18']],
    ['I løpet av de tre første skoleukene', ['mon 2026-08-17..sun 2026-09-06']],
    ['Fra skolestart til høstferien', ['mon 2026-08-17..sun 2026-10-04']],
    ['Før skolestart', ['sat 2026-08-01..sun 2026-08-16']],
    ['Før høstferien', ['sat 2026-08-01..sun 2026-10-04']],
    ['Innen medio november', ['sat 2026-08-01..sun 2026-11-15']],
    ['Medio november', ['wed 2026-11-11..fri 2026-11-20']],
    ['Desember - januar', ['tue 2026-12-01..sun 2027-01-31']],
    ['uke 39/40/42', ['mon 2026-09-21..sun 2026-10-04', 'mon 2026-10-12..sun 2026-10-18']],
    ['uke 53', ['mon 2026-12-28..sun 2027-01-03']],
    ['siste skoledag', ['fri 2027-06-18']],
    ['vår', ['tue 2027-01-05..fri 2027-06-18']],
    ['en gang hvert halvår', ['mon 2026-08-17..fri 2026-12-18', 'tue 2027-01-05..fri 2027-06-18']],
    ['etter påskeferien', ['tue 2027-03-30..sat 2027-07-31']],
    ['før eksamen', ['event: anchor-unknown']],
    ['fortløpende', ['standing']],
    ['etter oppsatt tidsplan', ['plan: plan-missing']],
  ])('%s', (phrase, expected) => {
    expect(windowsOf(phrase, vestfold)).toEqual(expected)
  })

  test('medio november 2026 is due on Friday 13 November once adjusted; the window itself keeps the 15th', () => {
    expect(vestfold.daysOf('school').previous(day('2026-11-15'))).toBe(day('2026-11-13'))
  })
})

describe('structured timings', () => {
  const once = (...spans: Extract<Timing, { kind: 'once' }>['in']): Timing => ({ kind: 'once', in: spans })
  test.each<[string, Timing, string[]]>([
    ['week 53 of a year without one', once({ span: 'week', week: 53, year: 2025 }), [' dropped: no-such-date']],
    ['29 February of a common year', once({ span: 'date', day: 29, month: 2 }), [' dropped: no-such-date']],
    [
      'first week of September',
      once({ span: 'nth-weeks', from: 1, to: 1, in: { span: 'month', month: 9 } }),
      ['mon 2026-08-31..sun 2026-09-06'],
    ],
    [
      'last Monday of May',
      once({ span: 'nth-weekday', nth: -1, weekday: 1, in: { span: 'month', month: 5 } }),
      ['mon 2027-05-31'],
    ],
    ['school day 191 of 190', once({ span: 'school-days', from: 191, to: 191 }), [' dropped: no-such-date']],
    ['the last two school days', once({ span: 'school-days', from: -2, to: -1 }), ['thu 2027-06-17..fri 2027-06-18']],
    [
      'right before the summer',
      once({ span: 'near', side: 'before', of: { span: 'anchor', anchor: 'summer-break' } }),
      ['mon 2027-06-14..fri 2027-06-18'],
    ],
    [
      'right before Halloween',
      once({ span: 'near', side: 'before', of: { span: 'anchor', anchor: 'halloween' } }),
      ['sat 2026-10-24..fri 2026-10-30'],
    ],
    ['autumn of another year', once({ span: 'season', season: 'autumn', year: 2021 }), ['event: outside-school-year']],
    [
      'ten school days before Easter',
      once({
        span: 'point',
        at: {
          edge: 'first',
          of: { span: 'anchor', anchor: 'easter-break' },
          offset: { count: -10, unit: 'school-day' },
        },
      }),
      ['mon 2027-03-08'],
    ],
    [
      'six months after school start',
      once({
        span: 'range',
        to: { edge: 'last', of: { span: 'anchor', anchor: 'school-start' }, offset: { count: 6, unit: 'month' } },
      }),
      ['sat 2026-08-01..wed 2027-02-17'],
    ],
    ['which planning day', once({ span: 'anchor', anchor: 'planning-days' }), ['event: which-one']],
    ['the last planning day', once({ span: 'anchor', anchor: 'planning-days', which: -1 }), ['fri 2026-08-14']],
    [
      'one of the planning days',
      { kind: 'pick-one', of: [{ span: 'anchor', anchor: 'planning-days' }] },
      ['thu 2026-08-13..fri 2026-08-14'],
    ],
    [
      'a Saturday of late September',
      { kind: 'pick-one', of: [{ span: 'part', part: 'second-half', of: { span: 'month', month: 9 } }], weekday: 6 },
      ['sat 2026-09-19..sat 2026-09-26'],
    ],
    ['every year', { kind: 'every', interval: 1, unit: 'year' }, ['sat 2026-08-01..sat 2027-07-31']],
    ['every third year', { kind: 'every', interval: 3, unit: 'year' }, ['unspecified: interval-unspecified']],
    [
      'up to twice a year',
      { kind: 'quota', min: 0, max: 2, per: 'year' },
      ['sat 2026-08-01..sat 2027-07-31', 'sat 2026-08-01..sat 2027-07-31'],
    ],
    [
      'an event nobody knows',
      { kind: 'event', event: 'bekymring', due: { count: 5, unit: 'working-day' } },
      ['event: anchor-unknown'],
    ],
    ['a deadline without its event', { kind: 'event', due: { count: 14, unit: 'day' } }, ['event: awaits-event']],
    [
      'ten days after school start',
      { kind: 'event', event: 'school-start', due: { count: 10, unit: 'day' } },
      ['mon 2026-08-17..thu 2026-08-27'],
    ],
  ])('%s', (_, timing, expected) => {
    expect(windowsOf(timing, vestfold)).toEqual(expected)
  })
})

describe('repetitions', () => {
  const every = (parts: Partial<Extract<Timing, { kind: 'every' }>>): Timing => ({
    kind: 'every',
    interval: 1,
    unit: 'week',
    ...parts,
  })

  test('every third week never falls in week 41, moves out of week 8 and drops what would be too close', () => {
    const [bound] = bindTiming(every({ interval: 3 }), vestfold)
    expect(bound!.cells.map(({ window }) => vestfold.isoOf(window.first))).toEqual(
      '2026-08-17 2026-09-07 2026-09-28 2026-10-19 2026-11-09 2026-11-30 2027-01-11 2027-02-01 2027-03-01 2027-03-15 2027-04-05 2027-04-26 2027-05-17 2027-06-07'.split(
        ' ',
      ),
    )
    expect(bound!.dropped).toMatchObject([{ cell: 'n7', reason: 'too-close', window: { first: day('2026-12-21') } }])
    expect(bound!.cells.find(({ cell }) => cell === 'n10')!.movedFrom).toEqual({
      first: day('2027-02-22'),
      last: day('2027-02-28'),
    })
  })

  test('under a heading the phase and the numbers stay those of the year', () => {
    const heading = { span: { span: 'quarter', quarter: 2 } as const }
    const [bound] = bindTiming(every({ interval: 3 }), vestfold, { heading })
    expect(bound!.cells.map(({ cell }) => cell)).toEqual(['n3', 'n4', 'n5', 'n6'])
  })

  test('every second week moves by one week, which is half the interval', () => {
    const [bound] = bindTiming(every({ interval: 2 }), ostfold)
    const moved = bound!.cells.find(({ movedFrom }) => movedFrom?.first === day('2024-09-30'))
    expect(moved?.window.first).toBe(day('2024-10-07'))
    expect(windowsOf({ kind: 'every', interval: 14, unit: 'day' }, ostfold)).toEqual(
      windowsOf(every({ interval: 2 }), ostfold),
    )
  })

  test('weekly has every school week; the weeks of a break are kept as dropped', () => {
    const [bound] = bindTiming(every({}), vestfold)
    expect(bound!.cells).toHaveLength(vestfold.schoolWeeks.length)
    expect(bound!.dropped.map(({ cell }) => cell)).toEqual(['w41', 'w52', 'w53', 'w8', 'w12'])
  })

  test('Thursdays: a free one stays in its school week, those of breaks are dropped', () => {
    const [bound] = bindTiming(every({ weekdays: [4] }), vestfold)
    expect(bound!.cells).toHaveLength(39)
    expect(bound!.cells.some(({ window }) => window.first === day('2027-05-06'))).toBe(true)
    expect(bound!.dropped.every(({ reason }) => reason === 'free-day')).toBe(true)
  })

  test('odd weeks follow the ISO number: 53 and 1 both', () => {
    const [bound] = bindTiming(every({ weekdays: [3], parity: 'odd' }), vestfold)
    const cells = [...bound!.cells, ...bound!.dropped].map(({ cell }) => cell)
    expect(cells).toEqual(expect.arrayContaining(['w53', 'w1', 'w35']))
    expect(cells.every((cell) => Number(cell.slice(1)) % 2 === 1)).toBe(true)
  })

  test('every 4–6 weeks is a chain of fives from school week 1', () => {
    expect(windowsOf(every({ interval: 4, maxInterval: 6 }), vestfold)).toEqual([
      'mon 2026-09-14..sun 2026-10-04',
      'mon 2026-10-19..sun 2026-11-08',
      'mon 2026-11-23..sun 2026-12-13',
      'mon 2026-12-28..sun 2027-01-17',
      'mon 2027-02-01..sun 2027-02-21',
      'mon 2027-03-08..sun 2027-03-28',
      'mon 2027-04-12..sun 2027-05-02',
      'mon 2027-05-17..sun 2027-06-06',
    ])
  })

  test('monthly has the eleven months with school days; within a span the outer ones are cut', () => {
    const [bound] = bindTiming(every({ unit: 'month' }), vestfold)
    expect(bound!.cells.map(({ cell }) => cell)).toEqual('m8 m9 m10 m11 m12 m1 m2 m3 m4 m5 m6'.split(' '))
    const untilChristmas = every({
      unit: 'month',
      within: { span: 'range', to: { edge: 'before', of: { span: 'anchor', anchor: 'christmas-break' } } },
    })
    expect(windowsOf(untilChristmas, vestfold).at(-1)).toBe('tue 2026-12-01..fri 2026-12-18')
  })

  test('a plan replaces the repetition once the calendar has it', () => {
    const planned = builtCalendar(
      vestfold2026({ plans: new Map([['moteplan', { title: 'Møteplan', dates: ['2026-09-09', '2026-10-07'] }]]) }),
    )
    expect(windowsOf(every({ interval: 3, plan: 'møteplan' }), planned)).toEqual(['wed 2026-09-09', 'wed 2026-10-07'])
    expect(windowsOf(every({ interval: 3, plan: 'møteplan' }), vestfold)).toHaveLength(15)
  })

  test('a school that starts on a Thursday has its first week as week 1, with either setting of its calendar', () => {
    const thursday = vestfold2026({ firstSchoolDay: '2026-08-20' })
    const first = builtCalendar(thursday)
    const full = builtCalendar({ ...thursday, schoolWeekOne: 'first-full' })
    expect(windowsOf('Første skoleuke', first)).toEqual(['mon 2026-08-17..sun 2026-08-23'])
    expect(windowsOf('Første skoleuke', full)).toEqual(['mon 2026-08-24..sun 2026-08-30'])
    expect(windowsOf(every({ interval: 3 }), full)[0]).toBe('mon 2026-08-24..sun 2026-08-30')
    expect(windowsOf(every({}), full)[0]).toBe('mon 2026-08-17..sun 2026-08-23')
  })
})

describe('the August after the year', () => {
  const q4 = (last: string, tentative?: true) => [
    { id: 'Q4', title: 'Q4', first: day('2027-04-01'), last: day(last), ...(tentative && { tentative }) },
  ]
  const heading = { span: { span: 'period', period: 'Q4' } as const }
  const august: Timing = { kind: 'once', in: [{ span: 'month', month: 8 }] }

  test('is 2027 under the last quarter and ends the day before the next school start', () => {
    expect(windowsOf(august, withNext, { heading, periods: q4('2027-08-15') })).toEqual([
      'sun 2027-08-01..sun 2027-08-15',
    ])
    expect(windowsOf('mai - august', withNext, { heading, periods: q4('2027-08-15') })).toEqual([
      'sat 2027-05-01..sun 2027-08-15',
    ])
  })

  test('is kept to 31 August and undated while the next start is unknown', () => {
    const [bound] = bindTiming(august, vestfold, { heading, periods: q4('2027-08-31', true) })
    expect(bound!.cells).toMatchObject([
      { window: { first: day('2027-08-01'), last: day('2027-08-31') }, undated: 'next-year-unknown', tentative: true },
    ])
    expect(bound!.diagnostics.map(({ code }) => code)).toEqual(['expand/next-year-unknown'])
  })

  test('is 2026 under any other heading', () => {
    expect(windowsOf(august, withNext)).toEqual(['sat 2026-08-01..mon 2026-08-31'])
  })
})

describe('diagnostics', () => {
  const diagnosticsOf = (phrase: string, calendar = vestfold) =>
    bindTiming(timingOf(phrase), calendar).flatMap(({ diagnostics }) => diagnostics)

  test('weeks 39/40/42 on Østfold collide with the break in week 40, and nothing moves', () => {
    expect(windowsOf('uke 39/40/42', ostfold)).toEqual([
      'mon 2024-09-23..sun 2024-10-06',
      'mon 2024-10-14..sun 2024-10-20',
    ])
    const found = diagnosticsOf('uke 39/40/42', ostfold)
    expect(found.map(({ code }) => code)).toEqual(['expand/collision'])
    expect(renderDiagnostic(found[0]!, 'en').message).toContain('Høstferie')
  })

  test('a weekday of another year is named with that year and a proposal', () => {
    const [found] = diagnosticsOf('Torsdag 19. september')
    expect(found).toMatchObject({ code: 'expand/weekday-contradicts' })
    expect(renderDiagnostic(found!, 'en').message).toContain('2024')
    expect(renderDiagnostic(found!, 'en').hint).toContain('Thursday 17 September 2026')
  })

  test.each([
    [
      'uke 53',
      builtCalendar(
        calendarDocument({ schoolYear: '2025-26', firstSchoolDay: '2025-08-18', lastSchoolDay: '2026-06-19' }),
      ),
      'expand/no-such-date',
    ],
    ['lørdag 29. august', vestfold, 'expand/not-a-school-day'],
    ['1. mars 2024', vestfold, 'expand/outside-school-year'],
    ['5. - 9. oktober', vestfold, 'expand/window-lost-to-break'],
    ['før eksamen', vestfold, 'expand/anchor-unknown'],
    ['etter oppsatt tidsplan', vestfold, 'expand/plan-missing'],
    ['jevnlig', vestfold, 'expand/interval-unspecified'],
  ])('%s: %s', (phrase, calendar, code) => {
    expect(diagnosticsOf(phrase, calendar).map((one) => one.code)).toContain(code)
  })
})

function timingOf(phrase: string): Timing {
  const { timing } = readPhrase(phrase, { language: 'nb' })
  if (!timing) throw new Error(phrase)
  return timing
}
