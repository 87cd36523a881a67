import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, isoFromDay, weekdayOf } from '../date/day'
import { easterSunday } from '../date/easter'
import { isoWeekOf, isoWeeksInYear } from '../date/iso-week'
import type { CalendarSketch, SharedFeatures } from './feasibility-codes'

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

/** Returns what a finding says of a calendar. */
export function sketchOf({
  autumnBreakWeek,
  winterBreakWeek,
  easter,
  firstSchoolDay,
}: CalendarFeatures): CalendarSketch {
  return {
    ...(autumnBreakWeek !== undefined && { autumnBreakWeek }),
    ...(winterBreakWeek !== undefined && { winterBreakWeek }),
    easter: isoFromDay(easter),
    firstSchoolDay: isoFromDay(firstSchoolDay),
  }
}
