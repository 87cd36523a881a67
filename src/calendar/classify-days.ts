import { type DaySpan, type EpochDay, weekdayOf } from '../date/day'
import type { CalendarDay, CalendarSpan, DayKind, FullDayOff, Holiday } from './school-calendar'

/** What the days of a year are made of. All spans and days lie inside `known`, or are clipped to it. */
export interface YearParts {
  readonly known: DaySpan
  readonly firstSchoolDay: EpochDay
  readonly lastSchoolDay: EpochDay
  readonly holidays: readonly Holiday[]
  readonly breaks: readonly CalendarSpan[]
  readonly daysOff: readonly FullDayOff[]
  readonly planningDays: readonly EpochDay[]
  /** Name of a planning day in the calendar's language. */
  readonly planningDayTitle: string
  /** In Finland the last school day is a Saturday. */
  readonly saturdayMayBound: boolean
}

/** Every day of the known year, classified. */
export interface ClassifiedYear {
  kindAt(day: EpochDay): DayKind | undefined
  dayAt(day: EpochDay): CalendarDay | undefined
  isStaffDay(day: EpochDay): boolean
  isWorkingDay(day: EpochDay): boolean
}

/** Classifies the days of the known year; a day takes the strongest reason in the order of {@link DayKind} and every name. */
export function classifyDays(parts: YearParts): ClassifiedYear {
  const { known, firstSchoolDay, lastSchoolDay } = parts
  const kinds: DayKind[] = []
  const titles = new Map<EpochDay, Set<string>>()
  const addTitle = (day: EpochDay, title: string) => {
    const names = titles.get(day)
    if (names) names.add(title)
    else titles.set(day, new Set([title]))
  }
  const set = (day: EpochDay, kind: DayKind) => {
    if (day >= known.first && day <= known.last) kinds[day - known.first] = kind
  }

  // Weakest reason first: a later step overwrites an earlier one.
  for (let day = known.first; day <= known.last; day++) {
    kinds.push(day < firstSchoolDay ? 'before-school-start' : day > lastSchoolDay ? 'after-school-end' : 'school-day')
  }
  for (const { day } of parts.daysOff) set(day, 'day-off')
  for (const { first, last } of parts.breaks) {
    for (let day = first; day <= last; day++) set(day, 'break')
  }
  for (let day = known.first; day <= known.last; day++) {
    const bound = day === firstSchoolDay || day === lastSchoolDay
    if (weekdayOf(day) > 5 && !(bound && weekdayOf(day) === 6 && parts.saturdayMayBound)) set(day, 'weekend')
  }
  for (const { day } of parts.holidays) set(day, 'holiday')
  const planning = new Set(parts.planningDays)
  for (const day of planning) {
    // Pupils are there on the first and last school day whatever the staff plan.
    if (kinds[day - known.first] !== 'school-day' || (day !== firstSchoolDay && day !== lastSchoolDay)) {
      set(day, 'planning-day')
    }
  }

  const holidays = new Set(parts.holidays.map(({ day }) => day))
  for (const day of planning) addTitle(day, parts.planningDayTitle)
  for (const holiday of parts.holidays) for (const title of holiday.titles) addTitle(holiday.day, title)
  for (const { first, last, title } of parts.breaks) {
    for (let day = first; day <= last; day++) addTitle(day, title)
  }
  for (const { day, title } of parts.daysOff) addTitle(day, title)

  const kindAt = (day: EpochDay) => kinds[day - known.first]
  return {
    kindAt,
    dayAt(day) {
      const kind = kindAt(day)
      return kind && { day, kind, titles: [...(titles.get(day) ?? [])] }
    },
    isStaffDay: (day) => kindAt(day) === 'school-day' || planning.has(day),
    isWorkingDay: (day) => weekdayOf(day) <= 5 && !holidays.has(day),
  }
}
