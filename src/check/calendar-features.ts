import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, isoFromDay, type Weekday, weekdayOf } from '../date/day'
import { easterSunday } from '../date/easter'
import { isoWeekOf, isoWeeksInYear } from '../date/iso-week'
import type { MessageLanguage } from '../diagnostics/diagnostic'
import { describeDate, describeDay, weekdayName } from '../timing/describe-day'

/** What tells one school year from another, as far as a measure's days hang on it. */
export interface CalendarFeatures {
  readonly schoolYear: string
  /** ISO week of the break's first weekday; absent when the calendar has no such break. */
  readonly autumnBreakWeek?: number
  readonly winterBreakWeek?: number
  /** Easter Sunday. */
  readonly easter: EpochDay
  readonly firstSchoolDay: EpochDay
  /** Whether the autumn's civil year has an ISO week 53. */
  readonly hasWeek53: boolean
}

/** What the calendars that a finding hits have in common and the others tried have not. Empty when nothing sets them apart. */
export interface SharedFeatures {
  readonly autumnBreakWeeks?: readonly number[]
  readonly winterBreakWeeks?: readonly number[]
  readonly startWeekdays?: readonly Weekday[]
}

/** Returns a calendar's features. */
export function featuresOf(calendar: SchoolCalendar): CalendarFeatures {
  const { schoolYear, breaks, firstSchoolDay } = calendar
  const autumn = breaks.find(({ id }) => id === 'autumn')
  const winter = breaks.find(({ id }) => id === 'winter')
  return {
    schoolYear: schoolYear.id,
    ...(autumn && { autumnBreakWeek: weekOf(autumn) }),
    ...(winter && { winterBreakWeek: weekOf(winter) }),
    easter: easterSunday(schoolYear.startYear + 1),
    firstSchoolDay,
    hasWeek53: isoWeeksInYear(schoolYear.startYear) === 53,
  }
}

function weekOf({ first }: DaySpan): number {
  const weekday = weekdayOf(first)
  return isoWeekOf(weekday > 5 ? first + 8 - weekday : first).week
}

/** Finds what the calendars hit share that not all of those tried have. */
export function findSharedFeatures(
  hit: readonly CalendarFeatures[],
  tried: readonly CalendarFeatures[],
): SharedFeatures {
  const narrower = <T extends number>(read: (features: CalendarFeatures) => T | undefined): T[] | undefined => {
    const values = new Set(hit.map(read))
    const all = new Set(tried.map(read))
    if (values.size >= all.size || values.has(undefined)) return undefined
    return [...values].filter((value) => value !== undefined).sort((a, b) => a - b)
  }
  const autumnBreakWeeks = narrower(({ autumnBreakWeek }) => autumnBreakWeek)
  const winterBreakWeeks = narrower(({ winterBreakWeek }) => winterBreakWeek)
  const startWeekdays = narrower(({ firstSchoolDay }) => weekdayOf(firstSchoolDay))
  return {
    ...(autumnBreakWeeks && { autumnBreakWeeks }),
    ...(winterBreakWeeks && { winterBreakWeeks }),
    ...(startWeekdays && { startWeekdays }),
  }
}

/** Says a calendar's features: "høstferie uke 40, vinterferie uke 8, påske 28. mars 2027, skolestart mandag 17. august 2026". */
export function describeFeatures(features: CalendarFeatures, language: MessageLanguage): string {
  const { autumnBreakWeek, winterBreakWeek, easter, firstSchoolDay } = features
  const say = words[language]
  return [
    ...(autumnBreakWeek === undefined ? [] : [say.autumn([autumnBreakWeek])]),
    ...(winterBreakWeek === undefined ? [] : [say.winter([winterBreakWeek])]),
    say.easter(describeDate(isoFromDay(easter), language)),
    say.start(describeDay(isoFromDay(firstSchoolDay), language)),
  ].join(', ')
}

/** Says what sets the calendars hit apart: "høstferie uke 40"; empty when nothing does. */
export function describeShared(shared: SharedFeatures, language: MessageLanguage): string {
  const { autumnBreakWeeks, winterBreakWeeks, startWeekdays } = shared
  const say = words[language]
  return [
    ...(autumnBreakWeeks ? [say.autumn(autumnBreakWeeks)] : []),
    ...(winterBreakWeeks ? [say.winter(winterBreakWeeks)] : []),
    ...(startWeekdays
      ? [
          say.start(
            listed(
              startWeekdays.map((day) => weekdayName(day, language)),
              say.or,
            ),
          ),
        ]
      : []),
  ].join(', ')
}

/** Lists alternatives: "7, 8 or 9". */
function listed(parts: readonly (string | number)[], or: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${or}${parts.at(-1)}`
}

const words = {
  en: {
    autumn: (weeks: readonly number[]) => `autumn break week ${listed(weeks, ' or ')}`,
    winter: (weeks: readonly number[]) => `winter break week ${listed(weeks, ' or ')}`,
    easter: (day: string) => `Easter ${day}`,
    start: (day: string) => `school start ${day}`,
    or: ' or ',
  },
  nb: {
    autumn: (weeks: readonly number[]) => `høstferie uke ${listed(weeks, ' eller ')}`,
    winter: (weeks: readonly number[]) => `vinterferie uke ${listed(weeks, ' eller ')}`,
    easter: (day: string) => `påske ${day}`,
    start: (day: string) => `skolestart ${day}`,
    or: ' eller ',
  },
} as const
