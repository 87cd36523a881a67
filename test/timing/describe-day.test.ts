import { describe, expect, it } from 'vitest'
import { describeDate, describeDay, describeWindow, monthName, weekdayName } from '../../src/languages/describe-day'
import { languages } from '../../src/languages/language'

const FRI_2026_11_13 = '2026-11-13'
const MON_2026_08_24 = '2026-08-24'
const FRI_2026_09_04 = '2026-09-04'

describe('describeDay', () => {
  it.each([
    ['nb', 'fredag 13. november 2026'],
    ['nn', 'fredag 13. november 2026'],
    ['sv', 'fredag 13 november 2026'],
    ['da', 'fredag 13. november 2026'],
    ['en', 'Friday 13 November 2026'],
  ] as const)('names the day in %s', (language, text) => {
    expect(describeDay(FRI_2026_11_13, language)).toBe(text)
  })

  it('leaves the weekday out on request', () => {
    expect(describeDate('2027-05-17', 'da')).toBe('17. maj 2027')
  })

  it('gives back a text that is no day', () => {
    expect(describeDay('2027-02-29', 'nb')).toBe('2027-02-29')
    expect(describeDate('i går', 'nb')).toBe('i går')
  })
})

describe('describeWindow', () => {
  it.each([
    [MON_2026_08_24, FRI_2026_09_04, 'nb', '24. august–4. september 2026'],
    [MON_2026_08_24, FRI_2026_09_04, 'sv', '24 augusti–4 september 2026'],
    [MON_2026_08_24, '2026-08-28', 'en', '24–28 August 2026'],
    [MON_2026_08_24, '2026-08-28', 'nn', '24.–28. august 2026'],
    ['2026-12-21', '2027-01-03', 'da', '21. december 2026–3. januar 2027'],
    ['2026-03-02', '2027-03-05', 'nb', '2. mars 2026–5. mars 2027'],
    [FRI_2026_11_13, FRI_2026_11_13, 'nb', 'fredag 13. november 2026'],
    ['?', FRI_2026_11_13, 'nb', '?–2026-11-13'],
  ] as const)('%s to %s in %s', (first, due, language, text) => {
    expect(describeWindow(first, due, language)).toBe(text)
  })
})

describe('names', () => {
  it('has twelve months and seven weekdays in every language, all different', () => {
    for (const language of languages) {
      const months = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) => monthName(month, language))
      const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => weekdayName(weekday, language))
      expect(new Set(months).size).toBe(12)
      expect(new Set(weekdays).size).toBe(7)
    }
  })
})
