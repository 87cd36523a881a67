import { buildCalendar } from '../calendar/build-calendar'
import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, type IsoDate, isoFromDay, weekdayOf } from '../date/day'
import { easterSunday } from '../date/easter'
import { mondayOfIsoWeek } from '../date/iso-week'
import type { SchoolYear } from '../date/school-year'
import type { Path } from '../diagnostics/diagnostic-parts'
import { titlesOf } from '../languages/titles'
import type { BreakDocument, CalendarDocument, CountryCode } from '../load/calendar-document'
import type { SourceFile } from '../load/source-file'
import { type EasterHabit, type SchoolYearHabits, schoolYearHabits } from './plausible-habits'

/** What one plausible calendar has chosen. */
interface Choice {
  readonly autumnWeek: number
  readonly winterWeek: number
  readonly easter: EasterHabit
  /** Which of the country's usual first school days. */
  readonly start: number
  /** How far it is from the most usual year; 0 is that one. */
  readonly unusual: number
}

/** A text nobody wrote has no places. */
const noFile: SourceFile = { text: '', placeOf: (path: Path) => ({ path }), placeWithin: (path: Path) => ({ path }) }

/** Lists the documents of a school year that a school in the country might publish, the most usual first; at most 18. */
export function listPlausibleDocuments(schoolYear: SchoolYear, country: CountryCode): readonly CalendarDocument[] {
  const habits = schoolYearHabits[country]
  return choicesOf(habits).map((choice) => documentOf(schoolYear, country, habits, choice))
}

/** Builds the calendars of {@link listPlausibleDocuments}. */
export function listPlausibleCalendars(schoolYear: SchoolYear, country: CountryCode): readonly SchoolCalendar[] {
  return listPlausibleDocuments(schoolYear, country).flatMap((document) => buildCalendar(document).value ?? [])
}

function choicesOf({ autumnWeeks, winterWeeks, easter, firstSchoolDays }: SchoolYearHabits): Choice[] {
  const starts = firstSchoolDays(2000).map((_, start) => start)
  const all = autumnWeeks.flatMap((autumnWeek, a) =>
    winterWeeks.flatMap((winterWeek, w) =>
      easter.flatMap((habit, e) =>
        starts.map((start) => ({ autumnWeek, winterWeek, easter: habit, start, unusual: a + w + e + start })),
      ),
    ),
  )
  return all.sort((a, b) => a.unusual - b.unusual)
}

function documentOf(
  schoolYear: SchoolYear,
  country: CountryCode,
  habits: SchoolYearHabits,
  choice: Choice,
): CalendarDocument {
  const { startYear } = schoolYear
  const firstSchoolDay = habits.firstSchoolDays(startYear)[choice.start]!
  const nextFirstSchoolDay = habits.firstSchoolDays(startYear + 1)[choice.start]!
  const breaks = breaksOf(startYear, habits, choice)
  const id = `plausible/${country.toLowerCase()}/${schoolYear.id}`
  const lists = {
    holidays: [],
    breaks,
    terms: [],
    planningDays: planningDaysBefore(firstSchoolDay),
    daysOff: [],
    events: [],
  }
  const positions = (list: readonly unknown[]) => list.map((_, i) => i)
  return {
    kind: 'calendar',
    id,
    title: id,
    language: habits.language,
    country,
    schoolYear: schoolYear.id,
    firstSchoolDay: isoFromDay(firstSchoolDay),
    lastSchoolDay: isoFromDay(habits.lastSchoolDay(startYear)),
    schoolWeekOne: 'first-day',
    ...lists,
    plans: new Map(),
    nextSchoolYear: {
      firstSchoolDay: isoFromDay(nextFirstSchoolDay),
      planningDays: planningDaysBefore(nextFirstSchoolDay),
    },
    indexOf: {
      holidays: [],
      breaks: positions(breaks),
      terms: [],
      planningDays: positions(lists.planningDays),
      daysOff: [],
      events: [],
    },
    file: noFile,
  }
}

/** The two weekdays before the pupils come. */
function planningDaysBefore(firstSchoolDay: EpochDay): readonly IsoDate[] {
  const weekdays = [5, 4, 3, 2, 1].map((back) => firstSchoolDay - back).filter((day) => weekdayOf(day) <= 5)
  return weekdays.slice(-2).map(isoFromDay)
}

function breaksOf(startYear: number, habits: SchoolYearHabits, choice: Choice): readonly BreakDocument[] {
  const spans = {
    autumn: schoolWeek(mondayOfIsoWeek(startYear, choice.autumnWeek)),
    christmas: habits.christmas(startYear),
    winter: schoolWeek(mondayOfIsoWeek(startYear + 1, choice.winterWeek)),
    easter: easterBreak(easterSunday(startYear + 1), choice.easter),
  }
  const titles = titlesOf[habits.language].breaks
  return (['autumn', 'christmas', 'winter', 'easter'] as const).map((id) => ({
    id,
    title: titles[id === 'easter' && choice.easter === 'holidays-only' ? 'easterHolidays' : id],
    from: isoFromDay(spans[id].first),
    to: isoFromDay(spans[id].last),
  }))
}

function schoolWeek(monday: EpochDay): DaySpan {
  return { first: monday, last: monday + 4 }
}

/** From the Monday of Holy Week to Easter Monday, from Good Friday to the Friday after, or the holidays alone. */
function easterBreak(sunday: EpochDay, habit: EasterHabit): DaySpan {
  const first = habit === 'week-before' ? sunday - 6 : sunday - 2
  return { first, last: habit === 'week-after' ? sunday + 5 : sunday + 1 }
}
