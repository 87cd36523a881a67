import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDayIndex } from '../../src/calendar/day-index'
import { rollDay } from '../../src/calendar/roll-day'
import { isoFromDay } from '../../src/date/day'
import { type RollConvention, rollConventions } from '../../src/date/roll-convention'
import { builtCalendar, day, vestfold2026 } from './calendar-factory'

const calendar = builtCalendar(vestfold2026())
const school = calendar.daysOf('school')
const NOVEMBER = { first: day('2026-11-01'), last: day('2026-11-30') }
const AUTUMN = { first: day('2026-08-01'), last: day('2026-10-07') }
const YEAR = { first: calendar.firstDay, last: calendar.lastDay }

type Row = [
  name: string,
  date: string,
  period: { first: number; last: number },
  expected: Record<RollConvention, string | undefined>,
]

const rows: Row[] = [
  [
    'SUN_2026_11_15 in November',
    '2026-11-15',
    NOVEMBER,
    {
      none: '2026-11-15', // SUN
      following: '2026-11-16', // MON
      preceding: '2026-11-13', // FRI
      'modified-following': '2026-11-16', // MON
      'modified-preceding': '2026-11-13', // FRI
      nearest: '2026-11-16', // MON
    },
  ],
  [
    'WED_2026_10_07, the middle of the autumn break, in a period that ends there',
    '2026-10-07',
    AUTUMN,
    {
      none: '2026-10-07', // WED
      following: '2026-10-12', // MON
      preceding: '2026-10-02', // FRI
      'modified-following': '2026-10-02', // FRI: Monday lies outside
      'modified-preceding': '2026-10-02', // FRI
      nearest: '2026-10-12', // MON: five days each way, a tie goes to the later
    },
  ],
  [
    'SUN_2026_11_01 at the start of November',
    '2026-11-01',
    NOVEMBER,
    {
      none: '2026-11-01', // SUN
      following: '2026-11-02', // MON
      preceding: '2026-10-30', // FRI
      'modified-following': '2026-11-02', // MON
      'modified-preceding': '2026-11-02', // MON: Friday lies outside
      nearest: '2026-11-02', // MON
    },
  ],
  [
    'SAT_2026_11_14: Friday is nearer than Monday',
    '2026-11-14',
    NOVEMBER,
    {
      none: '2026-11-14', // SAT
      following: '2026-11-16', // MON
      preceding: '2026-11-13', // FRI
      'modified-following': '2026-11-16', // MON
      'modified-preceding': '2026-11-13', // FRI
      nearest: '2026-11-13', // FRI
    },
  ],
  [
    'MON_2026_11_16, a good day',
    '2026-11-16',
    NOVEMBER,
    {
      none: '2026-11-16',
      following: '2026-11-16',
      preceding: '2026-11-16',
      'modified-following': '2026-11-16',
      'modified-preceding': '2026-11-16',
      nearest: '2026-11-16',
    },
  ],
  [
    'WED_2027_07_28, after the last school day: what follows is not known',
    '2027-07-28',
    { first: day('2027-07-01'), last: day('2027-07-31') },
    {
      none: '2027-07-28',
      following: undefined,
      preceding: '2027-06-18', // FRI
      'modified-following': undefined,
      'modified-preceding': undefined,
      nearest: undefined,
    },
  ],
  [
    'WED_2026_08_12, before the first school day: what came before is not known',
    '2026-08-12',
    { first: day('2026-08-01'), last: day('2026-08-31') },
    {
      none: '2026-08-12',
      following: '2026-08-17', // MON
      preceding: undefined,
      'modified-following': '2026-08-17', // MON
      'modified-preceding': '2026-08-17', // MON
      nearest: '2026-08-17', // MON: nothing outside is nearer than 31 July
    },
  ],
]

describe('rolling a day', () => {
  for (const [name, date, period, expected] of rows) {
    it.each(rollConventions)(`${name}: %s`, (convention) => {
      const rolled = rollDay(day(date), convention, school, period)
      expect(rolled === undefined ? undefined : isoFromDay(rolled)).toBe(expected[convention])
    })
  }

  it('refuses days outside the known year', () => {
    for (const convention of rollConventions) {
      expect(rollDay(calendar.firstDay - 1, convention, school, YEAR)).toBeUndefined()
      expect(rollDay(calendar.lastDay + 1, convention, school, YEAR)).toBeUndefined()
    }
  })

  it('does not turn round in a period that reaches past what is known', () => {
    const reaching = { first: day('2027-06-19'), last: calendar.lastDay + 30 }
    expect(rollDay(day('2027-06-30'), 'modified-following', school, reaching)).toBeUndefined()
  })

  it('is idempotent, lands on good days, and modified ones stay in their period', () => {
    const setting = fc
      .tuple(fc.array(fc.boolean(), { minLength: 10, maxLength: 80 }), fc.nat(79), fc.nat(79), fc.nat(79))
      .map(([mask, a, b, c]) => {
        const [first, start, last] = [a, b, c].map((n) => n % mask.length).sort((x, y) => x - y) as [
          number,
          number,
          number,
        ]
        const index = buildDayIndex({ first: 0, last: mask.length - 1 }, (one) => mask[one]!)
        return { index, start, period: { first, last } }
      })
    fc.assert(
      fc.property(setting, fc.constantFrom(...rollConventions), ({ index, start, period }, convention) => {
        const rolled = rollDay(start, convention, index, period)
        if (rolled === undefined) return
        expect(rollDay(rolled, convention, index, period)).toBe(rolled)
        if (convention !== 'none') expect(index.has(rolled)).toBe(true)
        if (convention.startsWith('modified')) expect(rolled >= period.first && rolled <= period.last).toBe(true)
        if (convention === 'following') expect(rolled).toBeGreaterThanOrEqual(start)
        if (convention === 'preceding') expect(rolled).toBeLessThanOrEqual(start)
      }),
    )
  })

  it('finds a good day by a modified convention whenever the period holds one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(40), fc.nat(40), (offset, before, after) => {
        const start = Math.min(calendar.firstDay + 20 + offset, calendar.lastDay)
        const period = { first: start - Math.min(before, 20), last: Math.min(start + after, calendar.lastDay) }
        const possible = school.countBetween(period.first, period.last) > 0
        expect(rollDay(start, 'modified-following', school, period) !== undefined).toBe(possible)
        expect(rollDay(start, 'modified-preceding', school, period) !== undefined).toBe(possible)
      }),
    )
  })
})
