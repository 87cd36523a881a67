import { describe, expect, it } from 'vitest'
import { shippedCalendars } from '../../rules'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { schoolDaysInMonth } from '../../src/calendar/check-counts'
import { isoFromDay } from '../../src/date/day'
import { loadCalendar } from '../../src/load/load-calendar'

function build(id: string) {
  const text = shippedCalendars.get(id)
  if (text === undefined) throw new Error(`not shipped: ${id}`)
  const loaded = loadCalendar(text, { file: `${id}.yaml` })
  if (!loaded.value) throw new Error(loaded.diagnostics.map(({ code }) => code).join('\n'))
  const built = buildCalendar(loaded.value)
  if (!built.value) throw new Error(built.diagnostics.map(({ code }) => code).join('\n'))
  return {
    calendar: built.value,
    document: loaded.value,
    text,
    diagnostics: [...loaded.diagnostics, ...built.diagnostics],
  }
}

/** Every printed mistake, by calendar: what is reported and the words in the file it points at. */
const mistakes: Record<string, Array<[code: string, at: string]>> = {
  'dk/bagkost/2026-27': [['calendar/date-outside', '2025-08-11']],
  'no/eidsvoll-steinerskole/2018-19': [
    ['calendar/week-contradicts', '[15, 16]'],
    ['calendar/weekday-contradicts', '1'],
    ['calendar/weekday-contradicts', '6'],
    ['calendar/weekday-contradicts', '5'],
    ['calendar/week-contradicts', '39'],
    ['calendar/weekday-contradicts', '1'],
    ['calendar/weekday-contradicts', '3'],
  ],
  'se/bjorkenasskolan/2019-20': [['calendar/school-days-differ', '178']],
  'se/marieborg/2023-24': [
    ['calendar/term-bound-free', '2024-01-08'],
    ['calendar/planning-day-on-bound', '2024-06-07'],
    ['calendar/holiday-elsewhere', '{ date: 2024-05-10, title: Kristi himmelsfärdsdag }'],
  ],
  'se/ogardsskolan/2017-18': [['calendar/weekday-contradicts', '4']],
  'se/real-borlange/2022-23': [['calendar/term-bound-free', '2023-01-11']],
  'se/satra-skola/2023-24': [['calendar/term-bound-free', '2024-01-08']],
}

/** School days the dates give. 190 is the Norwegian custom, 178 the Swedish minimum. */
const counts: Record<string, number> = {
  'dk/bagkost/2024-25': 199,
  'dk/bagkost/2025-26': 199,
  'dk/bagkost/2026-27': 200,
  'no/akershus/2024-25': 190,
  'no/akershus/2025-26': 190,
  'no/eidsvoll-steinerskole/2018-19': 184,
  'no/eigersund/2023-24': 190,
  'no/eigersund/2024-25': 190,
  'no/folloks/2018-19': 190,
  'no/hnh-vgs/2025-26': 190,
  'no/kristiansand-steinerskole/2019-20': 189,
  'no/langhaugen-vgs/2024-25': 190,
  'no/ostfold/2024-25': 190,
  'no/ski-vgs/2024-25': 191, // the writing day of Vg3 is a school day of the others
  'no/svk/2011-12': 190,
  'no/sykkylven/2023-24': 190,
  'no/vestfold/2024-25': 190,
  'no/vestfold/2025-26': 190,
  'no/vestfold/2026-27': 190,
  'no/vestnes/2022-23': 190,
  'se/bjorkenasskolan/2019-20': 179,
  'se/enskildagrund/2022-23': 178,
  'se/karlavagnen/2025-26': 178,
  'se/marieborg/2023-24': 179,
  'se/ogardsskolan/2017-18': 179,
  'se/pilkrog/2018-19': 178,
  'se/pilkrog/2019-20': 180,
  'se/real-borlange/2022-23': 178,
  'se/satra-skola/2023-24': 178,
  'se/sodertalje/2024-25': 178,
  'se/sodertalje/2025-26': 182,
}

/** Printed month tables, August to June, typed off the publications and not off the files. */
const monthTables: Record<string, number[]> = {
  'no/eigersund/2023-24': [11, 21, 17, 22, 14, 21, 17, 15, 21, 18, 13],
  'no/eigersund/2024-25': [12, 21, 18, 20, 15, 20, 15, 21, 16, 19, 13],
  'no/folloks/2018-19': [13, 18, 17, 22, 15, 21, 15, 21, 16, 19, 13],
  'no/langhaugen-vgs/2024-25': [12, 21, 18, 20, 15, 21, 15, 21, 16, 18, 13],
  'no/sykkylven/2023-24': [9, 21, 17, 22, 14, 21, 16, 16, 21, 18, 15],
  'no/vestfold/2025-26': [10, 22, 18, 20, 15, 20, 15, 20, 18, 17, 15],
  'no/vestfold/2026-27': [11, 22, 17, 21, 14, 19, 15, 17, 22, 18, 14],
  'no/vestnes/2022-23': [8, 22, 16, 22, 15, 21, 15, 23, 14, 18, 16],
}

const schoolMonths = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6] as const

describe('shipped calendars', () => {
  it('are those that the tables here answer for', () => {
    expect([...shippedCalendars.keys()].sort()).toEqual(Object.keys(counts).sort())
  })

  it.each([...shippedCalendars.keys()])('%s builds and reports its printed mistakes, nothing else', (id) => {
    const { diagnostics, text } = build(id)
    const reported = diagnostics.map(({ code, span }) => [code, span && text.slice(span.start, span.end)])
    expect(reported).toEqual(mistakes[id] ?? [])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(text).toMatch(/^# /)
  })

  it.each(Object.entries(counts))('%s has %i school days', (id, count) => {
    const { calendar, document } = build(id)
    expect(calendar.daysOf('school').count).toBe(count)
    expect(document.source?.verified).toBe(true)
    expect(calendar.daysOf('school').has(calendar.firstSchoolDay)).toBe(true)
    expect(calendar.daysOf('school').has(calendar.lastSchoolDay)).toBe(true)
  })

  it.each(Object.entries(monthTables))('%s agrees with its printed months', (id, table) => {
    const { calendar, document } = build(id)
    expect(schoolMonths.map((month) => schoolDaysInMonth(calendar, month))).toEqual(table)
    expect(schoolMonths.map((month) => document.schoolDaysByMonth?.get(month))).toEqual(table)
  })

  it('give all printed month tables', () => {
    const withTable = [...shippedCalendars.keys()].filter((id) => build(id).document.schoolDaysByMonth)
    expect(withTable.sort()).toEqual(Object.keys(monthTables).sort())
  })

  it('know the next start exactly when it is printed', () => {
    const next = [...shippedCalendars.keys()].flatMap((id) => {
      const day = build(id).calendar.nextFirstSchoolDay
      return day === undefined ? [] : [[id, isoFromDay(day)]]
    })
    expect(next).toEqual([
      ['dk/bagkost/2024-25', '2025-08-11'], // MON
      ['dk/bagkost/2025-26', '2026-08-10'], // MON
      ['no/akershus/2024-25', '2025-08-18'], // MON
      ['no/eidsvoll-steinerskole/2018-19', '2019-08-20'], // TUE
      ['no/eigersund/2023-24', '2024-08-15'], // THU
      ['no/ski-vgs/2024-25', '2025-08-18'], // MON
      ['no/vestfold/2024-25', '2025-08-18'], // MON
      ['no/vestfold/2025-26', '2026-08-17'], // MON
      ['se/pilkrog/2018-19', '2019-08-20'], // TUE
      ['se/sodertalje/2024-25', '2025-08-18'], // MON
    ])
  })

  it('agree with each other: a next start is the first day of the calendar that follows', () => {
    for (const id of shippedCalendars.keys()) {
      const { calendar } = build(id)
      const following = shippedCalendars.has(nextId(id)) ? build(nextId(id)).calendar.firstSchoolDay : undefined
      if (following !== undefined) expect(calendar.nextFirstSchoolDay, id).toBe(following)
    }
  })

  it('have two terms in order', () => {
    for (const id of shippedCalendars.keys()) {
      const [first, second] = build(id).calendar.terms
      expect(first && second && first.first < first.last && first.last < second.first, id).toBe(true)
    }
  })

  it('keep the day that is free for Vg3 only a school day', () => {
    const { calendar } = build('no/ski-vgs/2024-25')
    const [limited] = calendar.limitedDaysOff
    expect(limited && [isoFromDay(limited.day), limited.appliesTo]).toEqual(['2024-11-15', { grade: ['vg3'] }]) // FRI
    expect(calendar.dayAt(limited!.day)?.kind).toBe('school-day')
    expect(build('no/akershus/2024-25').calendar.dayAt(limited!.day)?.kind).toBe('planning-day')
  })
})

function nextId(id: string): string {
  return id.replace(
    /(\d{4})-(\d\d)$/,
    (_, year: string) => `${Number(year) + 1}-${String((Number(year) + 2) % 100).padStart(2, '0')}`,
  )
}
