import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dayFromCivil } from '../../src/date/day'
import { dateTimeFromDay, dayFromDateTime, isTimeZone, parseAnyIsoDay, utcFromLocal } from '../../src/date/luxon-edge'

const anyDay = fc.integer({ min: dayFromCivil(1980, 1, 1), max: dayFromCivil(2060, 12, 31) })
const anyZone = fc.constantFrom('utc', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Apia', 'America/Sao_Paulo')

describe('the edge to luxon', () => {
  it('gives back the day it was given, in every zone', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        expect(dayFromDateTime(dateTimeFromDay(day, zone))).toBe(day + skipped(day, zone))
      }),
    )
  })

  it('takes the day a DateTime shows in its own zone', () => {
    const lateInOslo = DateTime.fromISO('2026-11-13T23:30', { zone: 'Europe/Oslo' })
    expect(dayFromDateTime(lateInOslo)).toBe(dayFromCivil(2026, 11, 13))
    expect(dayFromDateTime(lateInOslo.setZone('Asia/Tokyo'))).toBe(dayFromCivil(2026, 11, 14))
    expect(dayFromDateTime(DateTime.fromISO('2026-02-30'))).toBeUndefined()
  })

  it.each([
    ['2026-11-13', '2026-11-13'],
    ['20261113', '2026-11-13'],
    ['2026-W46-5', '2026-11-13'],
    ['2026W465', '2026-11-13'],
    ['2026-317', '2026-11-13'],
    ['2027-02-29', undefined],
    ['2027-W53-1', undefined],
    ['2026-11', undefined],
    ['2026-W46', undefined],
    ['2026-11-13T08:00', undefined],
    ['13.11.2026', undefined],
    ['', undefined],
  ])('parses %j strictly', (text, iso) => {
    const day = parseAnyIsoDay(text)
    expect(day === undefined ? undefined : dateTimeFromDay(day).toISODate()).toBe(iso)
  })

  it.each([
    ['winter', 2026, 11, 13, '18:00', 'Europe/Oslo', '20261113T170000Z'],
    ['summer', 2026, 9, 3, '18:00', 'Europe/Oslo', '20260903T160000Z'],
    ['across midnight', 2026, 9, 3, '00:30', 'Europe/Oslo', '20260902T223000Z'],
    ['across New Year', 2026, 12, 31, '20:00', 'America/Los_Angeles', '20270101T040000Z'],
    ['half-hour zone', 2026, 9, 3, '08:15', 'Asia/Kolkata', '20260903T024500Z'],
    ['skipped hour, spring 2027', 2027, 3, 28, '02:30', 'Europe/Oslo', '20270328T013000Z'],
    ['right before it', 2027, 3, 28, '01:59', 'Europe/Oslo', '20270328T005900Z'],
    ['right after it', 2027, 3, 28, '03:00', 'Europe/Oslo', '20270328T010000Z'],
    ['hour shown twice, autumn 2026', 2026, 10, 25, '02:30', 'Europe/Oslo', '20261025T003000Z'],
    ['right after it', 2026, 10, 25, '03:00', 'Europe/Oslo', '20261025T020000Z'],
    ['Helsinki', 2026, 9, 3, '18:00', 'Europe/Helsinki', '20260903T150000Z'],
    ['utc', 2026, 9, 3, '18:00', 'utc', '20260903T180000Z'],
  ])('turns local time into UTC: %s', (_case, year, month, date, time, zone, utc) => {
    expect(utcFromLocal(dayFromCivil(year, month, date), time, zone)).toBe(utc)
  })

  it('shows the local time again wherever the clock does not jump', () => {
    const anyTime = fc.tuple(fc.integer({ min: 4, max: 22 }), fc.integer({ min: 0, max: 59 }))
    fc.assert(
      fc.property(anyDay, anyTime, (day, [hour, minute]) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        const back = DateTime.fromISO(utcFromLocal(day, time, 'Europe/Oslo'), { zone: 'Europe/Oslo' })
        expect([dayFromDateTime(back), back.toFormat('HH:mm')]).toEqual([day, time])
      }),
      { numRuns: 50 },
    )
  })

  it('refuses what is no time or zone', () => {
    expect(() => utcFromLocal(0, '24:00', 'Europe/Oslo')).toThrow(RangeError)
    expect(() => utcFromLocal(0, '18:00', 'Europe/Trondheim')).toThrow(RangeError)
    expect(['Europe/Oslo', 'Pacific/Apia'].map(isTimeZone)).toEqual([true, true])
    expect(['Europe/Trondheim', '', 'Oslo'].map(isTimeZone)).toEqual([false, false, false])
  })
})

/** Apia left out 30 December 2011 altogether: the first moment after its midnight is the day after. */
function skipped(day: number, zone: string): number {
  return zone === 'Pacific/Apia' && day === dayFromCivil(2011, 12, 30) ? 1 : 0
}
