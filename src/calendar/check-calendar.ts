import type { Diagnostic } from '../diagnostics/diagnostic'
import type { CalendarDocument } from '../load/calendar-document'
import type { CalendarCheck } from './calendar-check'
import { checkCounts } from './check-counts'
import { checkDays } from './check-days'
import { checkFrame } from './check-frame'
import { checkOtherYear } from './check-other-year'
import { checkSpans } from './check-spans'
import { checkStatements } from './check-statements'
import type { SchoolCalendar } from './school-calendar'

const checks: readonly CalendarCheck[] = [
  checkFrame,
  checkSpans,
  checkDays,
  checkStatements,
  checkCounts,
  checkOtherYear,
]

/** Checks a document against the calendar that was built from it; findings come in the order of the file. */
export function checkCalendar(document: CalendarDocument, calendar: SchoolCalendar): Diagnostic[] {
  const start = ({ span }: Diagnostic) => span?.start ?? 0
  return checks.flatMap((check) => check({ document, calendar })).sort((a, b) => start(a) - start(b))
}
