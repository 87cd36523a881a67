import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../../src/date/day'
import { isoWeekOf, isoWeekSpanOf, isoWeeksInYear, mondayOfIsoWeek } from '../../src/date/iso-week'
import { schoolYearStarting, yearOfWeek } from '../../src/date/school-year'

describe('ISO weeks', () => {
  it('agree with luxon on every day from 1990 to 2060', () => {
    const wrong: string[] = []
    const last = dayFromCivil(2060, 12, 31)
    for (let day = dayFromCivil(1990, 1, 1); day <= last; day++) {
      const oracle = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' })
      const { weekYear, week } = isoWeekOf(day)
      const monday = mondayOfIsoWeek(weekYear, week)
      if (weekYear !== oracle.weekYear || week !== oracle.weekNumber || monday !== day - oracle.weekday + 1) {
        wrong.push(oracle.toISODate() ?? '')
      }
    }
    expect(wrong).toEqual([])
  })

  it('agree with luxon on the number of weeks in a year', () => {
    for (let year = 1990; year <= 2060; year++) {
      expect(isoWeeksInYear(year), String(year)).toBe(DateTime.utc(year, 6, 1).weeksInWeekYear)
    }
  })

  it.each([
    ['THU_2026_12_31', dayFromCivil(2026, 12, 31), 2026, 53],
    ['FRI_2027_01_01', dayFromCivil(2027, 1, 1), 2026, 53],
    ['MON_2027_01_04', dayFromCivil(2027, 1, 4), 2027, 1],
    ['MON_2024_12_30', dayFromCivil(2024, 12, 30), 2025, 1],
    ['SUN_2028_01_02', dayFromCivil(2028, 1, 2), 2027, 52],
  ])('%s lies in week-year %i…', (_name, day, weekYear, week) => {
    expect(isoWeekOf(day)).toEqual({ weekYear, week })
  })

  it('span Monday to Sunday', () => {
    const WED_2026_11_11 = dayFromCivil(2026, 11, 11)
    expect(isoWeekSpanOf(WED_2026_11_11)).toEqual({
      first: dayFromCivil(2026, 11, 9),
      last: dayFromCivil(2026, 11, 15),
    })
  })

  it('31–53 belong to the first year of a school year, 1–30 to the second', () => {
    const year = schoolYearStarting(2026)
    expect([31, 53, 1, 30].map((week) => yearOfWeek(year, week))).toEqual([2026, 2026, 2027, 2027])
  })
})
