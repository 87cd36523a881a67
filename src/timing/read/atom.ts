import type { Weekday } from '../../date/day'
import type { DateSpan, Span } from '../timing'

/** One item of a list: a span with what decides how it joins its neighbours. */
export interface Atom {
  readonly sort: 'month' | 'week' | 'date' | 'anchor' | 'day' | 'part' | 'other'
  readonly span: Span
  readonly weekday?: Weekday
  readonly lastWeekday?: Weekday
  /** A number without a full stop, weekday or month: a day only where something else says so. */
  readonly bare?: true
  readonly tentative?: true
  /** Its month stood before its day ("Sept 14"): so do those of the days after it. */
  readonly leads?: true
  /** "vårterminens start": as a deadline the first day of it. */
  readonly starts?: true
  /** The school's own event, by a name that no table knows. */
  readonly named?: true
  /** Several days under one name ("planleggingsdagene"): from the first of them to the last. */
  readonly many?: true
}

/** A run of atoms that follow each other: one span in the end. */
export interface Run {
  readonly first: Atom
  readonly last: Atom
  /** A word such as "til" stands between them. */
  readonly worded?: true
}

/** Makes the atom of a date. */
export function dateAtom(span: DateSpan, weekdays: readonly Weekday[] = [], bare = false): Atom {
  return {
    sort: 'date',
    span,
    ...(weekdays[0] ? { weekday: weekdays[0] } : {}),
    ...(weekdays.length > 1 ? { lastWeekday: weekdays.at(-1)! } : {}),
    ...(bare ? { bare: true } : {}),
  }
}
