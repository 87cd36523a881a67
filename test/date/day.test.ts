import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import {
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  isCivilDate,
  isoFromDay,
  parseIsoDay,
  weekdayOf,
} from '../../src/date/day'

const anyDay = fc.integer({ min: dayFromCivil(1, 1, 1), max: dayFromCivil(9999, 12, 31) })

describe('a day', () => {
  it('counts from 1 January 1970, a Thursday', () => {
    expect(dayFromCivil(1970, 1, 1)).toBe(0)
    expect(weekdayOf(0)).toBe(4)
    expect(dayFromCivil(2026, 11, 22)).toBe(20779)
  })

  it('gives back the civil date it came from', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = civilFromDay(day)
        expect(isCivilDate(year, month, date)).toBe(true)
        expect(dayFromCivil(year, month, date)).toBe(day)
      }),
    )
  })

  it('gives back the text it was printed as', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoFromDay(day))).toBe(day)
      }),
    )
  })

  it('agrees with luxon on date and weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayFromCivil(1583, 1, 1), max: dayFromCivil(2999, 12, 31) }), (day) => {
        const oracle = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' })
        expect(isoFromDay(day)).toBe(oracle.toISODate())
        expect(weekdayOf(day)).toBe(oracle.weekday)
      }),
    )
  })

  it.each([
    ['2027-02-28', true],
    ['2027-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['26-01-01', false],
    ['2026-01-01T00:00', false],
    [' 2026-01-01', false],
    ['', false],
  ])('parses %j: %s', (text, exists) => {
    expect(parseIsoDay(text) !== undefined).toBe(exists)
  })

  it.each([
    [2027, 2, 28],
    [2028, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('knows that %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
