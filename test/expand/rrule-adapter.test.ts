import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil, isoFromDay, weekdayOf } from '../../src/date/day'
import { bindTiming } from '../../src/expand/bind-timing'
import { expandRule } from '../../src/expand/rrule-adapter'
import { builtCalendar, day, vestfold2026 } from '../calendar/calendar-factory'

const year = { start: day('2026-08-17'), startGiven: false, first: day('2026-08-17'), last: day('2027-06-18') }
const daysOf = (rule: string, frame = year): string[] => {
  const found = expandRule(rule, frame)
  if ('refused' in found) throw new Error(`refused: ${found.refused}`)
  return found.days.map(isoFromDay)
}

describe('patterns', () => {
  test.each([
    [
      'FREQ=MONTHLY;BYDAY=1MO',
      [
        '2026-09-07',
        '2026-10-05',
        '2026-11-02',
        '2026-12-07',
        '2027-01-04',
        '2027-02-01',
        '2027-03-01',
        '2027-04-05',
        '2027-05-03',
        '2027-06-07',
      ],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=31',
      ['2026-08-31', '2026-10-31', '2026-12-31', '2027-01-31', '2027-03-31', '2027-05-31'],
    ],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=SA,SU', ['2027-01-02', '2027-01-03']],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', ['2027-01-04']],
    ['FREQ=WEEKLY;INTERVAL=10', ['2026-08-17', '2026-10-26', '2027-01-04', '2027-03-15', '2027-05-24']],
    [
      'FREQ=MONTHLY;BYDAY=FR,2TU;UNTIL=20260915',
      ['2026-08-21', '2026-08-28', '2026-09-04', '2026-09-08', '2026-09-11'],
    ],
    ['FREQ=DAILY;UNTIL=20260820', ['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20261001', ['2026-08-31', '2026-09-30']],
  ])('%s', (rule, expected) => {
    expect(daysOf(rule)).toEqual(expected)
  })

  test('a rule that started in an earlier year keeps its phase', () => {
    const frame = { ...year, start: day('2025-09-01'), startGiven: true }
    expect(daysOf('FREQ=WEEKLY;INTERVAL=4;BYDAY=MO', frame)[0]).toBe('2026-08-31')
    expect(daysOf('FREQ=WEEKLY;INTERVAL=4;BYDAY=MO;COUNT=15', frame)).toEqual(['2026-08-31', '2026-09-28'])
  })
})

describe('what must never reach the engine is refused, at once', () => {
  test.each([
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=1.5',
    'FREQ=WEEKLY;INTERVAL=NaN',
    'FREQ=WEEKLY;INTERVAL=99999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYWEEKNO=30;BYMONTH=1;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYMONTHDAY=1',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=WEEKLY;COUNT=5',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;TZID=Europe/Oslo',
    'DTSTART:20260817;FREQ=WEEKLY',
    'FREQ=WEEKLY;EXDATE=20260824',
    'FREQ=WEEKLY;WKST=SU;INTERVAL=2',
    'BYDAY=MO',
    '',
  ])('%s', (rule) => {
    expect(expandRule(rule, year)).toHaveProperty('refused')
  })

  test('a refused rule is an undated obligation’s reason and a diagnostic, not an exception', () => {
    const calendar = builtCalendar(vestfold2026())
    const [bound] = bindTiming({ kind: 'rrule', rrule: 'FREQ=WEEKLY;INTERVAL=-1' }, calendar)
    expect(bound).toMatchObject({ cells: [], reason: 'not-understood' })
    expect(bound!.diagnostics.map(({ code }) => code)).toEqual(['expand/rrule-refused'])
  })

  test('no text makes it throw or hang', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'FREQ=DAILY',
        'FREQ=WEEKLY',
        'FREQ=MONTHLY',
        'FREQ=YEARLY',
        'WKST=MO',
        'UNTIL=20270101',
        'COUNT=3',
      ),
      fc
        .tuple(
          fc.constantFrom('INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'),
          fc.integer({ min: -60, max: 60 }),
        )
        .map((p) => p.join('=')),
      fc.constantFrom('BYDAY=MO', 'BYDAY=5MO', 'BYDAY=-1FR,2TU', 'BYDAY=TH'),
      fc.string({ maxLength: 12 }),
    )
    const property = fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const found = expandRule(parts.join(';'), year)
      if ('days' in found)
        expect(found.days.every((d, i, all) => d >= year.first && d <= year.last && (i === 0 || d > all[i - 1]!))).toBe(
          true,
        )
    })
    fc.assert(property, { numRuns: 150 })
  })
})

test('own arithmetic for plain weeks gives the same days as the engine', () => {
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR']
  const calendar = builtCalendar(vestfold2026({ breaks: [], daysOff: [] }))
  const property = fc.property(
    fc.integer({ min: 1, max: 10 }),
    fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 1 }),
    (interval, weekdays) => {
      const [own] = bindTiming({ kind: 'every', interval, unit: 'week', weekdays }, calendar)
      const ours = [...own!.cells, ...own!.dropped].map(({ nominal }) => nominal).sort((a, b) => a - b)
      const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${weekdays.map((d) => codes[d - 1]).join(',')}`
      expect(ours.map(isoFromDay)).toEqual(daysOf(rule))
    },
  )
  fc.assert(property, { numRuns: 40 })
})

test('ISO week 53 is found on 1–3 January whatever the weekday', () => {
  for (let y = 2010; y <= 2040; y++) {
    const frame = {
      start: dayFromCivil(y, 8, 1),
      startGiven: false,
      first: dayFromCivil(y, 8, 1),
      last: dayFromCivil(y + 1, 7, 31),
    }
    const found = expandRule('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,TU,WE,TH,FR,SA,SU', frame)
    const days = 'days' in found ? found.days : []
    const newYear = dayFromCivil(y + 1, 1, 1)
    expect(days.includes(newYear), String(y)).toBe(weekdayOf(newYear) >= 5 && days.length === 7)
    expect([0, 7]).toContain(days.length)
  }
})

const cases = join(import.meta.dirname, '../../../shared/rrule/cases.jsonl')

/** Rules of the tables that we differ from on purpose, by what is in them. */
const exceptions: readonly (readonly [RegExp, string])[] = [
  [/WKST=(?!MO)/, 'weeks start on Monday'],
  [/FREQ=WEEKLY.*BYSETPOS/, 'BYSETPOS with WEEKLY is refused'],
  [/FREQ=(?!YEARLY).*BYYEARDAY|FREQ=(?!YEARLY).*BYWEEKNO/, 'only with YEARLY'],
  [/BYWEEKNO=.*BYDAY=\d|BYDAY=\d.*BYWEEKNO/, 'a numbered weekday inside a numbered week is refused'],
  [/BYDAY=[^;]*\b0(MO|SA)/, 'a weekday number 0 is refused'],
  [/BYSETPOS(?!.*BY(?!SETPOS))(?<!BY.*)/, 'BYSETPOS needs something to count'],
  [/FREQ=YEARLY.*BYSETPOS=1,-1;COUNT/, 'BYSETPOS needs something to count'],
  [
    /FREQ=YEARLY;(?!.*BYMONTH=).*BYMONTHDAY/,
    'a day of the month without a month is one in every month (RFC 5545 3.3.10: expand)',
  ],
  [
    /BYWEEKNO/,
    'the tables differ on whether days of week 1, 52 and 53 outside the civil year belong to it; here an ISO week is whole',
  ],
]

describe.runIf(existsSync(cases))('published tables of recurrence rules, day-level rows', () => {
  interface Row {
    readonly rrule: string
    readonly dtstart: string
    readonly expect: readonly string[]
    readonly dateLevel?: boolean
  }
  const all: Row[] = existsSync(cases)
    ? readFileSync(cases, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : []
  const rows = all.filter(({ dateLevel }) => dateLevel === true)
  const parse = (text: string) => day(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)
  const outcomes = rows.map((row) => {
    const start = parse(row.dtstart)
    const wanted = row.expect.map((text) => isoFromDay(parse(text)))
    const last = Math.max(start, ...row.expect.map(parse)) + 1
    const found = expandRule(row.rrule, { start, startGiven: true, first: start, last })
    const got = 'days' in found ? found.days.map(isoFromDay) : [`refused: ${found.refused}`]
    return { row, same: JSON.stringify(got.slice(0, wanted.length)) === JSON.stringify(wanted), got, wanted }
  })

  test('every row is right or has a reason', () => {
    const unexplained = outcomes.filter(
      ({ row, same }) => !same && !exceptions.some(([pattern]) => pattern.test(row.rrule)),
    )
    expect(
      unexplained.map(
        ({ row, got, wanted }) => `${row.rrule} ${row.dtstart}\n  got ${got.slice(0, 6)}\n  want ${wanted.slice(0, 6)}`,
      ),
    ).toEqual([])
  })

  test('rows about hours, minutes and seconds are refused, not taken for days', () => {
    const timed = all.filter(({ dateLevel }) => dateLevel !== true)
    const start = day('2026-08-17')
    const taken = timed.filter(({ rrule }) => 'days' in expandRule(rrule, { ...year, start, startGiven: true }))
    expect([all.length, rows.length, timed.length]).toEqual([208, 173, 35])
    expect(taken.map(({ rrule }) => rrule)).toEqual([])
  })

  test('most rows are right', () => {
    expect(outcomes.filter(({ same }) => same).length / outcomes.length).toBeGreaterThan(0.75)
  })
})
