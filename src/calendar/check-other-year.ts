import { isoFromDay } from '../date/day'
import { easterSunday } from '../date/easter'
import { parseSchoolYear } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type BuiltFrom, placeIn } from './calendar-check'
import { calendarCodes } from './codes'
import { spanOf } from './read-year-parts'

/** Checks what a calendar's own words and Easter tell of its year: the title, and where the Easter break lies. */
export function checkOtherYear(built: BuiltFrom): Diagnostic[] {
  return [...checkTitle(built), ...checkEaster(built)]
}

function checkTitle(built: BuiltFrom): Diagnostic[] {
  const { title } = built.document
  const { id } = built.calendar.schoolYear
  const years = schoolYearsIn(title)
  if (years.length === 0 || years.includes(id)) return []
  const params = { title, found: years.join(', '), schoolYear: id }
  return [diagnose(calendarCodes, 'calendar/title-of-another-year', params, placeIn(built, ['title']))]
}

/** Finds the school years that a text names: two civil years that follow each other, as 2026-27, 2026/2027 or 2026–27. */
export function schoolYearsIn(text: string): string[] {
  const pairs = [...text.matchAll(/(?<!\d)(20\d\d)[-_–/]?(20\d\d|\d\d)(?!\d)/g)]
  return pairs.flatMap(([, from, to]) => parseSchoolYear(`${from}-${to}`)?.id ?? [])
}

/** Schools take off the week before Easter or the week after it; a break further away is that of another Easter. */
function checkEaster(built: BuiltFrom): Diagnostic[] {
  const { document, calendar } = built
  const easter = easterSunday(calendar.schoolYear.startYear + 1)
  return document.breaks.flatMap(({ id, title, from, to }, i) => {
    const span = spanOf(from, to)
    if (id !== 'easter' || !span || (span.first <= easter + 8 && span.last >= easter - 9)) return []
    const params = { title, easter: isoFromDay(easter) }
    return [diagnose(calendarCodes, 'calendar/break-misses-easter', params, placeIn(built, ['breaks', i]))]
  })
}
