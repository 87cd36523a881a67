import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import { suggest } from '../diagnostics/suggest'
import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { queryCodes } from './codes'
import { monthSpan } from './month-span'
import { QueryError } from './query-error'

/** Periods as a filter uses them: ids that an obligation may be shown under, and days of the built-in ones. */
export interface FoundPeriods {
  readonly ids: ReadonlySet<string>
  readonly spans: readonly DaySpan[]
}

/**
 * Finds periods by id or title in any case; months (`m8`) and the calendar's terms (`term1`) are built in and also found by
 * their days. Throws {@link QueryError} for a period that is none of these.
 */
export function findPeriods(
  names: readonly string[],
  wheels: readonly Wheel[],
  obligations: readonly Obligation[],
  calendar: SchoolCalendar,
): FoundPeriods {
  const ids = new Set<string>()
  const spans: DaySpan[] = []
  for (const name of names) {
    const wanted = name.trim().toLowerCase()
    const own = wheels.flatMap(({ periods }) =>
      periods.filter(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted),
    )
    for (const { id } of own) ids.add(id)
    if (own.length > 0) continue
    const builtIn = builtInSpan(wanted, calendar)
    if (builtIn) spans.push(builtIn)
    if (builtIn || obligations.some(({ periods }) => periods.includes(name))) ids.add(name)
    else throw unknownPeriod(name, wheels)
  }
  return { ids, spans }
}

function builtInSpan(name: string, calendar: SchoolCalendar): DaySpan | undefined {
  const month = /^m(1[0-2]|[1-9])$/.exec(name)
  return month ? monthSpan(Number(month[1]), calendar) : calendar.terms.find(({ id }) => id === name)
}

function unknownPeriod(period: string, wheels: readonly Wheel[]): QueryError {
  const suggestion = suggest(
    period,
    wheels.flatMap(({ periods }) => periods.flatMap(({ id, title }) => [id, title])),
  )
  return new QueryError(
    'query/unknown-period',
    diagnose(queryCodes, 'query/unknown-period', { period, suggestion }),
    suggestion,
  )
}
