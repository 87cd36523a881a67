import { describe, expect, it } from 'vitest'
import { type HolidayRow, holidayTable } from '../../src/calendar/holidays'
import { listHolidays } from '../../src/calendar/list-holidays'
import { dayFromCivil, isoFromDay, weekdayOf } from '../../src/date/day'
import type { CountryCode } from '../../src/load/calendar-document'

const inYear = (country: CountryCode, year: number) =>
  listHolidays(country, { first: dayFromCivil(year, 1, 1), last: dayFromCivil(year, 12, 31) }).map(
    ({ day, titles }) => `${isoFromDay(day)} ${titles.join(' + ')}`,
  )

describe('public holidays', () => {
  it('of Norway in 2027 bear both names on 17 May', () => {
    expect(inYear('NO', 2027)).toEqual([
      '2027-01-01 1. nyttårsdag', // FRI
      '2027-03-25 Skjærtorsdag', // THU
      '2027-03-26 Langfredag', // FRI
      '2027-03-28 1. påskedag', // SUN
      '2027-03-29 2. påskedag', // MON
      '2027-05-01 1. mai', // SAT
      '2027-05-06 Kristi himmelfartsdag', // THU
      '2027-05-16 1. pinsedag', // SUN
      '2027-05-17 17. mai + 2. pinsedag', // MON
      '2027-12-25 1. juledag', // SAT
      '2027-12-26 2. juledag', // SUN
    ])
  })

  // Easter-relative days by FACTS §1.1, itself computed apart from this code.
  it.each([
    [2024, '03-28', '04-01', '05-09', '05-20'],
    [2025, '04-17', '04-21', '05-29', '06-09'],
    [2026, '04-02', '04-06', '05-14', '05-25'],
    [2028, '04-13', '04-17', '05-25', '06-05'],
    [2029, '03-29', '04-02', '05-10', '05-21'],
    [2030, '04-18', '04-22', '05-30', '06-10'],
    [2031, '04-10', '04-14', '05-22', '06-02'],
  ])('of Norway in %i move with Easter', (year, thursday, monday, ascension, whitMonday) => {
    const dates = inYear('NO', year).map((line) => line.slice(5))
    expect(dates).toEqual(
      expect.arrayContaining([
        `${thursday} Skjærtorsdag`,
        `${monday} 2. påskedag`,
        `${ascension} Kristi himmelfartsdag`,
        `${whitMonday} 2. pinsedag`,
      ]),
    )
  })

  it('of Sweden have Midsummer and All Saints on their Saturdays, and no Whit Monday since 2005', () => {
    expect(inYear('SE', 2026)).toEqual([
      '2026-01-01 Nyårsdagen', // THU
      '2026-01-06 Trettondedag jul', // TUE
      '2026-04-03 Långfredagen', // FRI
      '2026-04-05 Påskdagen', // SUN
      '2026-04-06 Annandag påsk', // MON
      '2026-05-01 Första maj', // FRI
      '2026-05-14 Kristi himmelsfärdsdag', // THU
      '2026-05-24 Pingstdagen', // SUN
      '2026-06-06 Nationaldagen', // SAT
      '2026-06-20 Midsommardagen', // SAT
      '2026-10-31 Alla helgons dag', // SAT
      '2026-12-25 Juldagen', // FRI
      '2026-12-26 Annandag jul', // SAT
    ])
    expect(inYear('SE', 2004).filter((line) => /pingst$|Nationaldagen/.test(line))).toEqual([
      '2004-05-31 Annandag pingst',
    ])
    for (let year = 2005; year <= 2060; year++) {
      const saturdays = listHolidays('SE', { first: dayFromCivil(year, 6, 14), last: dayFromCivil(year, 11, 30) })
      expect(saturdays.map(({ day }) => weekdayOf(day))).toEqual([6, 6])
    }
  })

  it('of Denmark have Store bededag to 2023 and Grundlovsdag never', () => {
    expect(inYear('DK', 2023)).toContain('2023-05-05 Store bededag') // FRI
    expect(inYear('DK', 2024).join()).not.toMatch(/bededag/)
    expect(inYear('DK', 2020)).toContain('2020-05-08 Store bededag') // FRI
    expect(inYear('DK', 2021)).toContain('2021-04-30 Store bededag') // FRI
    expect(inYear('DK', 2026).map((line) => line.slice(0, 10))).toEqual(
      ['01-01', '04-02', '04-03', '04-05', '04-06', '05-14', '05-24', '05-25', '12-25', '12-26'].map(
        (d) => `2026-${d}`,
      ),
    )
  })

  it('of Finland have Independence Day and no Whit Monday', () => {
    expect(inYear('FI', 2026).map((line) => line.slice(5))).toEqual([
      '01-01 Nyårsdagen',
      '01-06 Trettondagen',
      '04-03 Långfredagen',
      '04-05 Påskdagen',
      '04-06 Annandag påsk',
      '05-01 Första maj',
      '05-14 Kristi himmelsfärdsdag',
      '05-24 Pingstdagen',
      '06-20 Midsommardagen',
      '10-31 Alla helgons dag',
      '12-06 Självständighetsdagen',
      '12-25 Juldagen',
      '12-26 Annandag jul',
    ])
  })

  it('take the asked language where the table has it, else the country’s own', () => {
    const may = { first: dayFromCivil(2027, 5, 17), last: dayFromCivil(2027, 5, 17) }
    expect(listHolidays('NO', may, 'en')[0]?.titles).toEqual(['Constitution Day', 'Whit Monday'])
    expect(listHolidays('NO', may, 'sv')[0]?.titles).toEqual(['17. mai', '2. pinsedag'])
  })

  it('each say where they come from', () => {
    for (const [id, { source }] of Object.values(holidayTable).flatMap((table) => Object.entries<HolidayRow>(table))) {
      expect(source.url, id).toMatch(/^https?:\/\/\S+$/)
      expect(source.read).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  })
})
