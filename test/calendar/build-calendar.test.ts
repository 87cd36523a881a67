import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { isoFromDay } from '../../src/date/day'
import { builtCalendar, calendarDocument, day, vestfold2026 } from './calendar-factory'

const calendar = builtCalendar(vestfold2026())
const school = calendar.daysOf('school')
const iso = (value: number | undefined) => (value === undefined ? undefined : isoFromDay(value))

const MON_2026_08_17 = day('2026-08-17')
const FRI_2026_10_02 = day('2026-10-02')
const MON_2026_10_12 = day('2026-10-12')
const FRI_2027_06_18 = day('2027-06-18')

describe('Vestfold 2026-27', () => {
  it('has the 190 school days it says, month by month', () => {
    const months = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => {
      const year = month >= 8 ? 2026 : 2027
      const first = day(`${year}-${String(month).padStart(2, '0')}-01`)
      return school.countBetween(first, first + 27) + countRest(first + 28, month)
    })
    expect(months).toEqual([11, 22, 17, 21, 14, 19, 15, 17, 22, 18, 14])
    expect(school.count).toBe(190)
  })

  it('knows 1 August to 31 July and nothing else', () => {
    expect([iso(calendar.firstDay), iso(calendar.lastDay)]).toEqual(['2026-08-01', '2027-07-31'])
    expect(calendar.dayAt(day('2026-07-31'))).toBeUndefined()
    expect(calendar.dayAt(day('2027-08-01'))).toBeUndefined()
    expect(school.next(day('2026-07-31'))).toBeUndefined()
    expect(school.previous(day('2027-08-01'))).toBeUndefined()
    expect(school.next(FRI_2027_06_18 + 1)).toBeUndefined()
  })

  it.each([
    ['MON_2026_08_17', '2026-08-17', 'school-day', []],
    ['THU_2026_08_13', '2026-08-13', 'planning-day', ['Planleggingsdag']],
    ['WED_2026_08_12', '2026-08-12', 'before-school-start', []],
    ['SAT_2026_08_22', '2026-08-22', 'weekend', []],
    ['MON_2026_10_05', '2026-10-05', 'break', ['Høstferie']],
    ['THU_2027_03_25', '2027-03-25', 'holiday', ['Skjærtorsdag', 'Påskeferie']],
    ['SUN_2027_03_28', '2027-03-28', 'holiday', ['1. påskedag', 'Påskeferie']],
    ['FRI_2027_05_07', '2027-05-07', 'day-off', ['Fridag']],
    ['MON_2027_05_17', '2027-05-17', 'holiday', ['17. mai', '2. pinsedag']],
    ['MON_2027_06_21', '2027-06-21', 'after-school-end', []],
    ['SAT_2026_12_19', '2026-12-19', 'weekend', ['Juleferie']],
  ])('classifies %s', (_name, date, kind, titles) => {
    expect(calendar.dayAt(day(date))).toEqual({ day: day(date), kind, titles })
  })

  it('counts staff days on top of school days, and working days without holidays', () => {
    expect(calendar.daysOf('staff').count).toBe(192)
    expect(calendar.daysOf('staff').nth(1)).toBe(day('2026-08-13'))
    expect(calendar.daysOf('working').has(day('2026-10-05'))).toBe(true)
    expect(calendar.daysOf('working').has(day('2027-05-17'))).toBe(false)
    expect(calendar.daysOf('calendar').count).toBe(365)
  })

  it('numbers school weeks past the breaks', () => {
    expect(calendar.schoolWeeks[0]).toEqual({
      number: 1,
      first: MON_2026_08_17,
      last: MON_2026_08_17 + 6,
      schoolDays: 5,
    })
    expect(calendar.schoolWeekOf(FRI_2026_10_02)?.number).toBe(7)
    expect(calendar.schoolWeekOf(day('2026-10-07'))).toBeUndefined()
    expect(calendar.schoolWeekOf(MON_2026_10_12)?.number).toBe(8)
    expect(calendar.schoolWeeks.map(({ number }) => number)).toEqual(calendar.schoolWeeks.map((_, i) => i + 1))
  })

  it('parts the terms at the Christmas break', () => {
    expect(calendar.terms.map(({ id, title, first, last }) => [id, title, iso(first), iso(last)])).toEqual([
      ['term1', '1. termin', '2026-08-17', '2026-12-18'],
      ['term2', '2. termin', '2027-01-05', '2027-06-18'],
    ])
  })
})

function countRest(first: number, month: number): number {
  let count = 0
  for (let next = first; Number(isoFromDay(next).slice(5, 7)) === month; next++) count += school.has(next) ? 1 : 0
  return count
}

describe('the frame of a calendar', () => {
  it.each([
    [{ schoolYear: '2026-28' }, 'calendar/school-year-unreadable', ['schoolYear']],
    [{ firstSchoolDay: '2025-08-18' }, 'calendar/school-day-outside', ['firstSchoolDay']],
    [{ lastSchoolDay: '2027-08-18' }, 'calendar/school-day-outside', ['lastSchoolDay']],
    [{ firstSchoolDay: '2027-06-18', lastSchoolDay: '2026-08-17' }, 'calendar/school-days-reversed', ['lastSchoolDay']],
  ])('cannot be built from %j', (parts, code, path) => {
    const { value, diagnostics } = buildCalendar(calendarDocument(parts))
    expect(value).toBeUndefined()
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.path])).toEqual([[code, path]])
  })

  it('reaches to the day before the next school start, with its planning days as staff days', () => {
    const next = { firstSchoolDay: '2027-08-16', planningDays: ['2027-08-12', '2027-08-17'] }
    const known = builtCalendar(vestfold2026({ nextSchoolYear: next }))
    expect(iso(known.lastDay)).toBe('2027-08-15')
    expect(iso(known.nextFirstSchoolDay)).toBe('2027-08-16')
    expect(known.daysOf('staff').nth(-1)).toBe(day('2027-08-12'))
    expect(known.dayAt(day('2027-08-16'))).toBeUndefined()
  })

  it('numbers a short first week 0 where week 1 is the first full one', () => {
    const parts = { firstSchoolDay: '2026-08-20', schoolWeekOne: 'first-full' } as const
    const thursdayStart = builtCalendar(vestfold2026(parts))
    expect(thursdayStart.schoolWeekOf(day('2026-08-20'))?.number).toBe(0)
    expect(thursdayStart.schoolWeekOf(day('2026-08-24'))?.number).toBe(1)
    expect(builtCalendar(vestfold2026({ ...parts, schoolWeekOne: 'first-day' })).schoolWeeks[0]?.number).toBe(1)
  })
})
