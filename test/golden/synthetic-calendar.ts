import { buildCalendar } from '../../src/calendar/build-calendar'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { loadCalendar } from '../../src/load/load-calendar'

/** Easter Sundays, month and day. Source: the United States Naval Observatory's table of Easter dates 1875–2124. */
const easterSundays: Readonly<Record<number, string>> = {
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2036: '04-13',
  2037: '04-05',
  2038: '04-25',
  2039: '04-10',
  2040: '04-01',
}

/** The first years of the school years the table can make: 2020–21 to 2039–40. */
export const syntheticYears = Object.keys(easterSundays).map((year) => Number(year) - 1)

const dayMs = 86_400_000
const addDays = (iso: string, days: number) => new Date(Date.parse(iso) + days * dayMs).toISOString().slice(0, 10)

/** The Monday of an ISO week: 4 January is always in week 1. Written apart from the library, so that neither hides the other's mistake. */
export function mondayOfWeek(year: number, week: number): string {
  const fourth = `${year}-01-04`
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7
  return addDays(fourth, (week - 1) * 7 - weekday)
}

/** Where a made-up calendar differs between the countries. */
interface Habits {
  readonly autumnWeek: number
  readonly winterWeek: number
  readonly lastWeek: number
  /** Days from Easter Sunday to the first and last day of the Easter break. */
  readonly easter: readonly [from: number, to: number]
}

const habits: Readonly<Record<'NO' | 'SE', Habits>> = {
  NO: { autumnWeek: 40, winterWeek: 8, lastWeek: 25, easter: [-6, 1] },
  SE: { autumnWeek: 44, winterWeek: 9, lastWeek: 24, easter: [1, 5] },
}

/**
 * Makes a school year by rule: from Monday of week 34 to Friday of the last week, a week's break in autumn and winter, Christmas from
 * 21 December to 2 January, Easter by the table, two planning days before school start. No school's own.
 */
export function syntheticCalendar(startYear: number, country: 'NO' | 'SE' = 'NO'): SchoolCalendar {
  const { autumnWeek, winterWeek, lastWeek, easter } = habits[country]
  const endYear = startYear + 1
  const first = mondayOfWeek(startYear, 34)
  const autumn = mondayOfWeek(startYear, autumnWeek)
  const winter = mondayOfWeek(endYear, winterWeek)
  const sunday = `${endYear}-${easterSundays[endYear]!}`
  const id = `${country.toLowerCase()}/synthetic/${startYear}-${String(endYear).slice(2)}`
  const { value, diagnostics } = loadCalendar(`kind: calendar
id: ${id}
title: Made by rule
country: ${country}
schoolYear: ${startYear}-${String(endYear).slice(2)}
firstSchoolDay: ${first}
lastSchoolDay: ${addDays(mondayOfWeek(endYear, lastWeek), 4)}
planningDays: [${addDays(first, -4)}, ${addDays(first, -3)}]
breaks:
  - { id: autumn, title: Autumn break, from: ${autumn}, to: ${addDays(autumn, 4)} }
  - { id: christmas, title: Christmas break, from: ${startYear}-12-21, to: ${endYear}-01-02 }
  - { id: winter, title: Winter break, from: ${winter}, to: ${addDays(winter, 4)} }
  - { id: easter, title: Easter break, from: ${addDays(sunday, easter[0])}, to: ${addDays(sunday, easter[1])} }
nextSchoolYear: { firstSchoolDay: ${mondayOfWeek(endYear, 34)} }
`)
  const calendar = value && buildCalendar(value).value
  if (!calendar) throw new Error(`${id}: ${diagnostics.map(({ code }) => code).join('; ')}`)
  return calendar
}
