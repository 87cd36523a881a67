import { parseIsoDay } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import { suggest } from '../diagnostics/suggest'
import type { CalendarDocument } from './calendar-document'
import { loadCodes } from './codes'
import { badDate } from './explain-date'

/**
 * Returns the calendar as if one of its breaks lay on other days, both inclusive: what-if, before a school owner decides. The
 * calendar given is not changed. A break the calendar does not have, and days that are none or stand in the wrong order, are
 * diagnostics, and there is no value then; what the move does to the rest of the year is for {@link buildCalendar} to say.
 */
export function moveBreak(
  document: CalendarDocument,
  id: string,
  to: { readonly from: string; readonly to: string },
): Outcome<CalendarDocument | undefined> {
  const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] })
  const place = document.file.placeOf(['breaks'])
  const known = document.breaks.map((one) => one.id)
  if (!known.includes(id)) {
    const suggestion = suggest(id, known)
    const params = { id, known: known.join(', '), ...(suggestion !== undefined && { suggestion }) }
    return refused(diagnose(loadCodes, 'load/unknown-break', params, place, { actual: id }))
  }
  for (const day of [to.from, to.to]) {
    if (parseIsoDay(day) === undefined) {
      return refused(diagnose(loadCodes, 'load/bad-date', badDate(day), place, { actual: day }))
    }
  }
  if (to.from > to.to) {
    const params = { firstKey: 'from', lastKey: 'to', first: to.from, last: to.to }
    return refused(diagnose(loadCodes, 'load/bad-interval', params, place))
  }
  // The weeks that the publication mentioned are those of the old days.
  const breaks = document.breaks.map((one) =>
    one.id === id ? { id, title: one.title, from: to.from, to: to.to } : one,
  )
  const { expectedSchoolDays: _days, schoolDaysByMonth: _months, ...rest } = document
  return { value: { ...rest, breaks }, diagnostics: [] }
}
