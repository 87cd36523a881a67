import { type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import { isTimeZone } from '../date/luxon-edge'
import { parseSchoolYear, type SchoolYear, schoolYearStarting } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import { titlesOf } from '../languages/titles'
import type { CalendarDocument, CountryCode } from '../load/calendar-document'
import { checkCalendar } from './check-calendar'
import { classifyDays } from './classify-days'
import { calendarCodes } from './codes'
import { buildDayIndex, type DayIndex } from './day-index'
import { anchorFinder } from './find-anchor'
import { listAnchors } from './list-anchors'
import { listTerms } from './list-terms'
import { readYearParts } from './read-year-parts'
import type { SchoolCalendar } from './school-calendar'
import { listSchoolWeeks } from './school-weeks'

const timeZones: Readonly<Record<CountryCode, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
}

/**
 * Builds and checks a school calendar. Without a value only when there is no school year to build: its name cannot be read, or
 * the first and last school day do not lie inside it in that order. Every other fault is reported and the rest built.
 */
export function buildCalendar(document: CalendarDocument): Outcome<SchoolCalendar | undefined> {
  const frame = frameOf(document)
  if ('diagnostics' in frame) return { value: undefined, diagnostics: frame.diagnostics }
  const { schoolYear, firstSchoolDay, lastSchoolDay, nextFirstSchoolDay } = frame
  const lastDay = Math.max(schoolYear.lastDay, (nextFirstSchoolDay ?? Number.NEGATIVE_INFINITY) - 1)
  const known = { first: schoolYear.firstDay, last: lastDay }

  const parts = readYearParts(document, known)
  const { language, holidays, breaks, planningDays } = parts
  const year = classifyDays({
    ...parts,
    known,
    firstSchoolDay,
    lastSchoolDay,
    planningDayTitle: titlesOf[language].anchors['planning-days'],
    saturdayMayBound: document.country === 'FI',
  })
  const indexes: Readonly<Record<DayBasis, DayIndex>> = {
    school: buildDayIndex(known, (day) => year.kindAt(day) === 'school-day'),
    staff: buildDayIndex(known, year.isStaffDay),
    working: buildDayIndex(known, year.isWorkingDay),
    calendar: buildDayIndex(known, () => true),
  }
  const schoolWeeks = listSchoolWeeks(indexes.school, firstSchoolDay, document.schoolWeekOne)
  const weekByMonday = new Map(schoolWeeks.map((week) => [week.first, week]))
  const terms = listTerms(parts.terms, breaks, indexes.school, language)
  const anchors = listAnchors({
    ...parts,
    ...frame,
    known,
    terms,
    ...(document.country && { country: document.country }),
  })
  const isoDates: string[] = []

  const calendar: SchoolCalendar = {
    id: document.id,
    title: document.title,
    ...(document.country && { country: document.country }),
    language,
    timeZone:
      document.timeZone && isTimeZone(document.timeZone) ? document.timeZone : timeZones[document.country ?? 'NO'],
    schoolYear,
    firstDay: known.first,
    lastDay,
    firstSchoolDay,
    lastSchoolDay,
    ...(nextFirstSchoolDay !== undefined && { nextFirstSchoolDay }),
    holidays,
    breaks,
    terms,
    planningDays,
    daysOff: parts.daysOff,
    limitedDaysOff: parts.limitedDaysOff,
    events: parts.events,
    plans: parts.plans,
    schoolWeekOne: document.schoolWeekOne,
    schoolWeeks,
    daysOf: (basis) => indexes[basis],
    dayAt: year.dayAt,
    schoolWeekOf: (day) => weekByMonday.get(day - ((((day + 3) % 7) + 7) % 7)),
    findAnchor: anchorFinder(anchors, parts.events, breaks),
    isoOf(day) {
      if (day < known.first || day > lastDay) return isoFromDay(day)
      isoDates[day - known.first] ??= isoFromDay(day)
      return isoDates[day - known.first]!
    },
  }
  return { value: calendar, diagnostics: checkCalendar(document, calendar) }
}

/** The days everything else hangs on. */
interface Frame {
  readonly schoolYear: SchoolYear
  readonly firstSchoolDay: EpochDay
  readonly lastSchoolDay: EpochDay
  readonly nextFirstSchoolDay?: EpochDay
}

function frameOf(document: CalendarDocument): Frame | { readonly diagnostics: readonly Diagnostic[] } {
  const { file } = document
  const schoolYear = parseSchoolYear(document.schoolYear)
  if (!schoolYear) {
    const place = file.placeOf(['schoolYear'])
    const params = { schoolYear: document.schoolYear }
    return { diagnostics: [diagnose(calendarCodes, 'calendar/school-year-unreadable', params, place)] }
  }
  const diagnostics: Diagnostic[] = []
  for (const field of ['firstSchoolDay', 'lastSchoolDay'] as const) {
    const day = parseIsoDay(document[field])
    if (day === undefined || day < schoolYear.firstDay || day > schoolYear.lastDay) {
      const which = field === 'firstSchoolDay' ? ('first' as const) : ('last' as const)
      const params = { which, date: document[field], schoolYear: schoolYear.id }
      diagnostics.push(diagnose(calendarCodes, 'calendar/school-day-outside', params, file.placeOf([field])))
    }
  }
  const first = parseIsoDay(document.firstSchoolDay)
  const last = parseIsoDay(document.lastSchoolDay)
  if (first !== undefined && last !== undefined && first >= last && diagnostics.length === 0) {
    const params = { first: document.firstSchoolDay, last: document.lastSchoolDay }
    diagnostics.push(diagnose(calendarCodes, 'calendar/school-days-reversed', params, file.placeOf(['lastSchoolDay'])))
  }
  if (diagnostics.length > 0 || first === undefined || last === undefined) return { diagnostics }
  const next = document.nextSchoolYear && parseIsoDay(document.nextSchoolYear.firstSchoolDay)
  const usable = next !== undefined && isNextStart(next, schoolYear, last)
  return { schoolYear, firstSchoolDay: first, lastSchoolDay: last, ...(usable && { nextFirstSchoolDay: next }) }
}

/** Tells whether a day can be the next school year's first: after this year's last school day and before that year is half over. */
export function isNextStart(day: EpochDay, schoolYear: SchoolYear, lastSchoolDay: EpochDay): boolean {
  const next = schoolYearStarting(schoolYear.startYear + 1)
  return day > lastSchoolDay && day >= next.firstDay - 31 && day <= next.firstDay + 183
}
