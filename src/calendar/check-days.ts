import { type EpochDay, type IsoDate, isoFromDay, parseIsoDay, weekdayOf } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { foldFeast } from '../languages/fold'
import { type BuiltFrom, isKnown, placeIn } from './calendar-check'
import { calendarCodes } from './codes'
import { holidaysByName } from './list-holidays'

/** Checks planning days, days off and the dates of plans. */
export function checkDays(built: BuiltFrom): Diagnostic[] {
  const { document } = built
  return [
    ...checkPlanningDays(built, document.planningDays, ['planningDays']),
    ...checkPlanningDays(built, document.nextSchoolYear?.planningDays ?? [], ['nextSchoolYear', 'planningDays']),
    ...checkDaysOff(built),
    ...checkPlans(built),
  ]
}

function checkPlanningDays(built: BuiltFrom, dates: readonly IsoDate[], path: Path): Diagnostic[] {
  const { calendar } = built
  const titles = new Map(calendar.holidays.map((holiday) => [holiday.day, holiday.titles.join(', ')]))
  const firstAt = firstPositions(dates)
  return dates.flatMap((date, i) => {
    const day = parseIsoDay(date)
    const place = () => placeIn(built, [...path, i])
    if (!isKnown(built, day)) {
      const params = { date, schoolYear: calendar.schoolYear.id }
      return [diagnose(calendarCodes, 'calendar/planning-day-outside', params, place())]
    }
    const first = firstAt.get(date) ?? i
    if (first < i) {
      const related = [relatedPlace(placeIn(built, [...path, first]), 'first')]
      return [diagnose(calendarCodes, 'calendar/date-twice', { title: path.join('.'), date }, place(), { related })]
    }
    if (day === calendar.firstSchoolDay || day === calendar.lastSchoolDay) {
      const which = day === calendar.firstSchoolDay ? 'first' : 'last'
      const related = [relatedPlace(placeIn(built, [`${which}SchoolDay`]), 'schoolDay')]
      return [diagnose(calendarCodes, 'calendar/planning-day-on-bound', { which, date }, place(), { related })]
    }
    const cause = titles.get(day) ?? ''
    const free = weekdayOf(day) > 5 || cause !== ''
    return free ? [diagnose(calendarCodes, 'calendar/planning-day-free', { date, cause }, place())] : []
  })
}

function firstPositions(dates: readonly IsoDate[]): ReadonlyMap<IsoDate, number> {
  // Reversed, so that the first of several is the last to be set.
  return new Map(dates.map((date, i): [IsoDate, number] => [date, i]).reverse())
}

function checkDaysOff(built: BuiltFrom): Diagnostic[] {
  const { document, calendar } = built
  const holidayNamed = holidayFinder(built)
  const seen = new Map<IsoDate, number>()
  return document.daysOff.flatMap(({ date, title, appliesTo }, i) => {
    const day = parseIsoDay(date)
    const place = () => placeIn(built, ['daysOff', i])
    if (!isKnown(built, day)) {
      const params = { title, date, schoolYear: calendar.schoolYear.id }
      return [diagnose(calendarCodes, 'calendar/date-outside', params, place())]
    }
    const first = appliesTo ? undefined : seen.get(date)
    if (first !== undefined) {
      const related = [relatedPlace(placeIn(built, ['daysOff', first]), 'first')]
      return [diagnose(calendarCodes, 'calendar/date-twice', { title: 'daysOff', date }, place(), { related })]
    }
    if (!appliesTo) seen.set(date, i)
    const namesake = holidayNamed(title)
    if (namesake !== undefined && namesake !== day) {
      const params = { title, date, actual: isoFromDay(namesake) }
      return [diagnose(calendarCodes, 'calendar/holiday-elsewhere', params, place())]
    }
    const weekend = weekdayOf(day) > 5 && namesake === undefined
    return weekend ? [diagnose(calendarCodes, 'calendar/day-off-weekend', { title, date }, place())] : []
  })
}

/** Finds the day this year of a public holiday by its name, in any language the table has; undefined when it is none. */
function holidayFinder({ document, calendar }: BuiltFrom): (title: string) => EpochDay | undefined {
  const known = { first: calendar.firstDay, last: calendar.lastDay }
  const names = document.country && document.daysOff.length > 0 ? holidaysByName(document.country, known) : []
  const days = new Map([...names].map(([name, day]) => [foldFeast(name), day]))
  return (title) => days.get(foldFeast(title))
}

function checkPlans(built: BuiltFrom): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [id, { title, dates }] of built.document.plans) {
    const firstAt = firstPositions(dates)
    const placeAt = (i: number) => placeIn(built, ['plans', id, 'dates', i])
    dates.forEach((date, i) => {
      const place = () => placeAt(i)
      const first = firstAt.get(date) ?? i
      const before = dates[i - 1]
      if (!isKnown(built, parseIsoDay(date))) {
        const params = { title, date, schoolYear: built.calendar.schoolYear.id }
        found.push(diagnose(calendarCodes, 'calendar/date-outside', params, place()))
      } else if (first < i) {
        const related = [relatedPlace(placeAt(first), 'first')]
        found.push(diagnose(calendarCodes, 'calendar/date-twice', { title, date }, place(), { related }))
      } else if (before !== undefined && date < before) {
        const related = [relatedPlace(placeAt(i - 1), 'date')]
        found.push(diagnose(calendarCodes, 'calendar/plan-unsorted', { title, date, before }, place(), { related }))
      }
    })
  }
  return found
}
