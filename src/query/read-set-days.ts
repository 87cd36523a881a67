import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { dayOf } from './compile-filter'
import { monthSpan, schoolWeekSpan, weekSpan } from './month-span'
import type { ObligationFilter } from './obligation-filter'
import { QueryError } from './query-error'

/** The days that a question to a plan set is about. */
export interface SetDays {
  /** What the obligations of each calendar must overlap; undefined for a calendar that has no such days. */
  readonly spans: readonly (DaySpan | undefined)[]
  /** From the first of them to the last. */
  readonly all: DaySpan
}

/** The keys of a filter about days. */
type DaysAsked = {
  readonly [K in 'from' | 'to' | 'on' | 'week' | 'month' | 'schoolWeek']: ObligationFilter[K] | undefined
}

/**
 * Reads the keys about days as one span for each calendar: to overlap several spans is to overlap from the latest first to the earliest
 * last. Throws {@link QueryError} for days that no calendar has.
 */
export function readSetDays(
  asked: DaysAsked,
  calendars: readonly SchoolCalendar[],
  years: ReadonlyMap<string, readonly number[]>,
): SetDays {
  const { from, to, on, schoolWeek } = asked
  const always: DaySpan[] = [
    {
      first: from === undefined ? Number.NEGATIVE_INFINITY : dayOf('from', from),
      last: to === undefined ? Number.POSITIVE_INFINITY : dayOf('to', to),
    },
  ]
  if (on !== undefined) always.push({ first: dayOf('on', on), last: dayOf('on', on) })
  const spans = new Array<DaySpan | undefined>(calendars.length)
  const distinct: DaySpan[] = []
  let refused: QueryError | undefined
  const meet = (numbers: readonly number[], more: () => DaySpan[]) => {
    try {
      const span = overlapOf([...always, ...more()])
      distinct.push(span)
      for (const number of numbers) spans[number] = span
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      refused = error
    }
  }
  for (const numbers of years.values()) {
    // Weeks and months lie the same on every calendar of a school year, school weeks do not.
    const inYear = () => spansInYear(asked, calendars[numbers[0]!]!)
    if (schoolWeek === undefined) meet(numbers, inYear)
    else
      for (const number of numbers) meet([number], () => [...inYear(), schoolWeekSpan(schoolWeek, calendars[number]!)])
  }
  // A week that one calendar lacks is an empty answer there; one that all lack is a slip of the pen.
  if (refused && distinct.length === 0) throw refused
  return { spans, all: hullOf(distinct) }
}

function spansInYear({ week, month }: DaysAsked, calendar: SchoolCalendar): DaySpan[] {
  return [
    ...(week === undefined ? [] : [weekSpan(week, calendar)]),
    ...(month === undefined ? [] : [monthSpan(month, calendar)]),
  ]
}

function overlapOf(spans: readonly DaySpan[]): DaySpan {
  return {
    first: Math.max(...spans.map(({ first }) => first)),
    last: Math.min(...spans.map(({ last }) => last)),
  }
}

function hullOf(spans: readonly DaySpan[]): DaySpan {
  return spans.reduce(
    (all, { first, last }) => ({ first: Math.min(all.first, first), last: Math.max(all.last, last) }),
    {
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
    },
  )
}
