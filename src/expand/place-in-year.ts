import { dayFromCivil, daysInMonth, type Month } from '../date/day'
import { mondayOfIsoWeek } from '../date/iso-week'
import { yearOfMonth, yearOfWeek } from '../date/school-year'
import type { Scope } from './scope'

/** A civil or week-year, and whether it is the August after the school year that a last-quarter heading reaches (READING rule 3). */
export interface PlacedYear {
  readonly year: number
  readonly afterYear: boolean
}

/** Returns the civil year of a month: its own, the heading's, that of the school year, or the year after under a heading that reaches there. */
export function placeMonth(month: Month, own: number | undefined, scope: Scope): PlacedYear {
  const year = own ?? scope.civilYear
  if (year !== undefined) return { year, afterYear: false }
  const base = yearOfMonth(scope.year, month)
  const overlaps = (y: number): boolean =>
    overlapsHeading(scope, dayFromCivil(y, month, 1), dayFromCivil(y, month, daysInMonth(y, month)))
  const afterYear = reachesPastYear(scope) && !overlaps(base) && overlaps(base + 1)
  return { year: afterYear ? base + 1 : base, afterYear }
}

/** Returns the week-year of an ISO week, as {@link placeMonth} does for a month. */
export function placeWeek(week: number, own: number | undefined, scope: Scope): PlacedYear {
  const year = own ?? scope.civilYear
  if (year !== undefined) return { year, afterYear: false }
  const base = yearOfWeek(scope.year, week)
  const overlaps = (y: number): boolean => {
    const monday = mondayOfIsoWeek(y, week)
    return overlapsHeading(scope, monday, monday + 6)
  }
  const afterYear = reachesPastYear(scope) && !overlaps(base) && overlaps(base + 1)
  return { year: afterYear ? base + 1 : base, afterYear }
}

function reachesPastYear(scope: Scope): boolean {
  return scope.heading !== undefined && scope.heading.last > scope.year.lastDay
}

function overlapsHeading({ heading }: Scope, first: number, last: number): boolean {
  return heading !== undefined && first <= heading.last && last >= heading.first
}
