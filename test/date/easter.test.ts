import { describe, expect, it } from 'vitest'
import { civilFromDay, isoFromDay, weekdayOf } from '../../src/date/day'
import { easterSunday } from '../../src/date/easter'

describe('Easter Sunday', () => {
  // 2024–2031 by the almanacs (FACTS: Norway); the others are the earliest and latest dates possible and known odd years.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2031, '2031-04-13'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('%i is %s', (year, date) => {
    expect(isoFromDay(easterSunday(year))).toBe(date)
  })

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1583; year <= 2600; year++) {
      const { year: civilYear, month, day } = civilFromDay(easterSunday(year))
      const dayOfMarch = day + (month === 4 ? 31 : 0)
      expect([civilYear, weekdayOf(easterSunday(year)), dayOfMarch >= 22 && dayOfMarch <= 56]).toEqual([year, 7, true])
    }
  })
})
