import type { Diagnostic } from '../diagnostics/diagnostic'
import type { CalendarDocument } from '../load/calendar-document'
import type { SchoolCalendar } from './school-calendar'

/** Checks a document against the calendar that was built from it. */
export function checkCalendar(_document: CalendarDocument, _calendar: SchoolCalendar): Diagnostic[] {
  return []
}
