import type { SchoolCalendar } from '../calendar/school-calendar'
import type { EpochDay } from '../date/day'
import { isoWeekOf, isoWeekSpanOf } from '../date/iso-week'

/** One calendar week between the weeks of the first and the last school day. */
export interface GridWeek {
  /** Calendar weeks since school week 1; negative in a short week before it. */
  readonly phase: number
  readonly monday: EpochDay
  /** ISO week number. */
  readonly week: number
  /** What its cell is called: `w34`; `w31.2` where a year from August to July comes to a week number again. */
  readonly name: string
  /** Has at least one school day. */
  readonly school: boolean
  /** Its Thursday, held inside the days from the first to the last school day. */
  readonly nominal: EpochDay
}

/** Builds the calendar weeks of a school year, breaks included, that weekly repetitions are phased on (READING rule 24). */
export function buildWeekGrid(calendar: SchoolCalendar): readonly GridWeek[] {
  const { firstSchoolDay, lastSchoolDay } = calendar
  const start = isoWeekSpanOf(firstSchoolDay).first
  const schoolWeekOne = calendar.schoolWeeks.find(({ number }) => number === 1)?.first ?? start
  const schoolDays = calendar.daysOf('school')
  const weeks: GridWeek[] = []
  let week = isoWeekOf(start).week
  for (let monday = start; monday <= lastSchoolDay; monday += 7) {
    weeks.push({
      phase: (monday - schoolWeekOne) / 7,
      monday,
      week,
      name: weeks[0]?.week === week ? `w${week}.2` : `w${week}`,
      school: schoolDays.countBetween(monday, monday + 6) > 0,
      nominal: Math.min(Math.max(monday + 3, firstSchoolDay), lastSchoolDay),
    })
    week = week >= 52 ? isoWeekOf(monday + 7).week : week + 1
  }
  return weeks
}
