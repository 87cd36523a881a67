import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil, isoFromDay } from '../../src/date/day'
import { parseSchoolYear, schoolYearOf, schoolYearStarting, yearOfMonth } from '../../src/date/school-year'

describe('a school year', () => {
  it.each([
    ['2026-27', '2026-27'],
    ['2026-2027', '2026-27'],
    ['2026–27', '2026-27'],
    ['2026/27', '2026-27'],
    [' 2026 - 27 ', '2026-27'],
    ['1999-00', '1999-00'],
    ['1999-2000', '1999-00'],
    ['2099-2100', '2099-00'],
  ])('reads %j', (text, id) => {
    expect(parseSchoolYear(text)?.id).toBe(id)
  })

  it.each(['2026', '2026-28', '2026-26', '2026-2028', '26-27', '2026-027', 'skoleåret', '1899-00', '2199-00', ''])(
    'refuses %j',
    (text) => {
      expect(parseSchoolYear(text)).toBeUndefined()
    },
  )

  it('runs from 1 August to 31 July', () => {
    const year = schoolYearStarting(2026)
    expect([isoFromDay(year.firstDay), isoFromDay(year.lastDay)]).toEqual(['2026-08-01', '2027-07-31'])
    expect(yearOfMonth(year, 8)).toBe(2026)
    expect(yearOfMonth(year, 7)).toBe(2027)
  })

  it('holds every day that names it, and its name reads back', () => {
    const anyDay = fc.integer({ min: dayFromCivil(1900, 8, 1), max: dayFromCivil(2198, 7, 31) })
    fc.assert(
      fc.property(anyDay, (day) => {
        const year = schoolYearOf(day)
        expect(year.firstDay <= day && day <= year.lastDay).toBe(true)
        expect(parseSchoolYear(year.id)).toEqual(year)
      }),
    )
  })
})
