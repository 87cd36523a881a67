import type { SchoolCalendar } from '../../calendar/school-calendar'
import type { DaySpan } from '../../date/day'
import { isoWeekSpanOf } from '../../date/iso-week'
import { ExportError } from '../export-error'

/** A term of the school year, by number. */
export type TermNumber = 1 | 2

/** A part of the school year that has its own table. Together the parts are the whole known year: no day lies in none of them. */
export interface TermPart extends DaySpan {
  /** The term's title; absent when the year is not parted. */
  readonly title?: string
}

/**
 * Returns the asked term, or without one the whole year in the terms it has. The first term reaches back to 1 August and the second on to the
 * year's end, and a break between them belongs to the first, but for its days in the second term's first week.
 * Throws {@link ExportError} for a term that the calendar does not have.
 */
export function findParts(calendar: SchoolCalendar, term: TermNumber | undefined): readonly TermPart[] {
  const { firstDay, lastDay, terms } = calendar
  const [one, two] = [terms.find(({ id }) => id === 'term1'), terms.find(({ id }) => id === 'term2')]
  const parting = partingOf(one, two)
  if (parting === undefined) {
    if (term !== undefined) throw refused(calendar, term)
    return [{ first: firstDay, last: lastDay }]
  }
  const parts: TermPart[] = [
    { ...(one && { title: one.title }), first: firstDay, last: parting - 1 },
    { ...(two && { title: two.title }), first: parting, last: lastDay },
  ]
  return term === undefined ? parts : [parts[term - 1] ?? fail(calendar, term)]
}

/** Returns the day the second term's part begins: the Monday of its first week, unless the first term reaches into that week. */
function partingOf(one: DaySpan | undefined, two: DaySpan | undefined): number | undefined {
  if (!two) return one && one.last + 1
  return Math.max(isoWeekSpanOf(two.first).first, (one?.last ?? 0) + 1)
}

function fail(calendar: SchoolCalendar, term: number): never {
  throw refused(calendar, term)
}

function refused({ title }: SchoolCalendar, term: number): ExportError {
  return new ExportError('export/no-term', { term: String(term), calendar: title })
}
