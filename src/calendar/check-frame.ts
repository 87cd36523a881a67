import { isoFromDay, parseIsoDay, weekdayOf } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { type BuiltFrom, causeOf, placeIn, whatCovers } from './calendar-check'
import { schoolYearsIn } from './check-other-year'
import { calendarCodes } from './codes'

/** Checks the first and last school day, the next start, the country and holidays, the time zone and the source's address. */
export function checkFrame(built: BuiltFrom): Diagnostic[] {
  return [checkBounds, checkNextStart, checkHolidays, checkTimeZone, checkSource].flatMap((check) => check(built))
}

function checkBounds(built: BuiltFrom): Diagnostic[] {
  const { calendar } = built
  return (['first', 'last'] as const).flatMap((which) => {
    const day = which === 'first' ? calendar.firstSchoolDay : calendar.lastSchoolDay
    if (calendar.daysOf('school').has(day)) return []
    const params = { which, date: isoFromDay(day), cause: causeOf(built, day) }
    const place = placeIn(built, [`${which}SchoolDay`])
    return [diagnose(calendarCodes, 'calendar/school-day-free', params, place, { related: whatCovers(built, day) })]
  })
}

function checkNextStart(built: BuiltFrom): Diagnostic[] {
  const date = built.document.nextSchoolYear?.firstSchoolDay
  if (date === undefined) return []
  const place = () => placeIn(built, ['nextSchoolYear', 'firstSchoolDay'])
  const day = built.calendar.nextFirstSchoolDay
  if (day === undefined) return [diagnose(calendarCodes, 'calendar/next-start-unusable', { date }, place())]
  return weekdayOf(day) > 5 ? [diagnose(calendarCodes, 'calendar/next-start-free', { date }, place())] : []
}

function checkHolidays(built: BuiltFrom): Diagnostic[] {
  const { document, calendar } = built
  if (!document.country) {
    if (document.holidays.length > 0) return []
    return [diagnose(calendarCodes, 'calendar/no-holidays', {}, placeIn(built, []))]
  }
  if (document.holidays.length === 0) return []
  const known = new Set(calendar.holidays.map(({ day }) => day))
  const unknown = document.holidays
    .map(({ date }) => date)
    .filter((date) => !known.has(parseIsoDay(date) ?? Number.NaN))
  const params = { country: document.country, unknown }
  const related = [relatedPlace(placeIn(built, ['country']), 'present', document.country)]
  const place = placeIn(built, ['holidays'])
  return [diagnose(calendarCodes, 'calendar/holidays-beside-country', params, place, { related })]
}

function checkTimeZone(built: BuiltFrom): Diagnostic[] {
  const { timeZone } = built.document
  const used = built.calendar.timeZone
  if (timeZone === undefined || timeZone === used) return []
  return [diagnose(calendarCodes, 'calendar/time-zone-unknown', { timeZone, used }, placeIn(built, ['timeZone']))]
}

/** An address may carry the date of publishing; only a pair of years that follow each other names a school year. */
function checkSource(built: BuiltFrom): Diagnostic[] {
  const url = built.document.source?.url ?? ''
  const years = schoolYearsIn(url)
  const { id } = built.calendar.schoolYear
  if (years.length === 0 || years.includes(id)) return []
  const params = { found: years.join(', '), schoolYear: id }
  const related = [relatedPlace(placeIn(built, ['schoolYear']), 'schoolYear')]
  const place = placeIn(built, ['source', 'url'])
  return [diagnose(calendarCodes, 'calendar/source-of-another-year', params, place, { related })]
}
