import { dayFromCivil } from '../date/day'
import { schoolYearStarting } from '../date/school-year'
import type { SeasonSpan } from '../timing/timing'
import { anchorUnknown, outsideSchoolYear } from './report'
import { bound, type Scope, type SpanBinding } from './scope'

/** Binds a season: autumn and spring are the terms, winter 1 December to the end of February, summer what follows the last school day (READING rule 17). */
export function bindSeason(season: SeasonSpan['season'], own: number | undefined, scope: Scope): SpanBinding {
  const { calendar } = scope
  const start = calendar.schoolYear.startYear
  const years = season === 'autumn' ? [start] : season === 'winter' ? [start, start + 1] : [start + 1]
  if (!knowsYear(own, years, scope)) {
    const year = own ?? scope.civilYear ?? scope.year.id
    return outsideSchoolYear(scope, { season, year })
  }
  if (season === 'winter') return bound(dayFromCivil(start, 12, 1), dayFromCivil(start + 1, 3, 1) - 1)
  if (season === 'summer') return bound(calendar.lastSchoolDay + 1, calendar.schoolYear.lastDay)
  return term(season === 'autumn' ? 1 : 2, scope)
}

/** Binds a term by number; a year beside it is the civil year it ends in, for the first also the one it starts in. */
export function bindTerm(number: 1 | 2, own: number | undefined, scope: Scope): SpanBinding {
  const start = scope.calendar.schoolYear.startYear
  if (knowsYear(own, number === 1 ? [start] : [start + 1], scope)) return term(number, scope)
  const year = own ?? scope.civilYear ?? scope.year.id
  return outsideSchoolYear(scope, { term: number, year })
}

/** Binds a school year, 1 August to 31 July. */
export function bindSchoolYear(own: number | undefined, scope: Scope): SpanBinding {
  const { firstDay, lastDay } = own === undefined ? scope.year : schoolYearStarting(own)
  return bound(firstDay, lastDay)
}

function term(number: 1 | 2, scope: Scope): SpanBinding {
  const found = scope.calendar.terms[number - 1]
  return found ? bound(found.first, found.last) : anchorUnknown(scope, `term-${number}`)
}

function knowsYear(own: number | undefined, years: readonly number[], scope: Scope): boolean {
  const year = own ?? scope.civilYear
  return year === undefined ? scope.year.id === scope.calendar.schoolYear.id : years.includes(year)
}
