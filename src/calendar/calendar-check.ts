import { type EpochDay, isoFromDay } from '../date/day'
import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic'
import type { Path, Place } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
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

/** Returns the lines of the document that make a day free: breaks and days off for all. */
export function whatCovers(built: BuiltFrom, day: EpochDay): RelatedPlace[] {
  const { breaks, daysOff } = built.document
  const covering = [
    ...breaks.map(({ title, from, to }, i) => ({ title, from, to, path: ['breaks', i] })),
    ...daysOff.flatMap(({ title, date, appliesTo }, i) =>
      appliesTo ? [] : [{ title, from: date, to: date, path: ['daysOff', i] }],
    ),
  ]
  const date = isoFromDay(day)
  return covering
    .filter(({ from, to }) => from <= date && date <= to)
    .map(({ title, path }) => relatedPlace(placeIn(built, path), 'covers', title))
}

/** Returns the name of what makes a day free; empty when it has none. */
export function causeOf({ calendar }: BuiltFrom, day: EpochDay): string {
  return calendar.dayAt(day)?.titles[0] ?? ''
}
