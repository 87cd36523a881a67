import type { EpochDay } from '../date/day'
import type { Diagnostic, Path, Place } from '../diagnostics/diagnostic'
import type { CalendarDocument } from '../load/calendar-document'
import type { SchoolCalendar } from './school-calendar'

/** A built calendar together with what it was built from. */
export interface BuiltFrom {
  readonly document: CalendarDocument
  readonly calendar: SchoolCalendar
}

/** One group of checks. */
export type CalendarCheck = (built: BuiltFrom) => Diagnostic[]

/** Returns where a value of the document stands. */
export function placeIn({ document }: BuiltFrom, path: Path): Place {
  return document.file.placeOf(path)
}

/** Tells whether the calendar knows the day. */
export function isKnown({ calendar }: BuiltFrom, day: EpochDay | undefined): day is EpochDay {
  return day !== undefined && day >= calendar.firstDay && day <= calendar.lastDay
}

/** Returns the name of what makes a day free; empty when it has none. */
export function causeOf({ calendar }: BuiltFrom, day: EpochDay): string {
  return calendar.dayAt(day)?.titles[0] ?? ''
}
