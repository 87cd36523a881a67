import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, IsoDate } from '../date/day'
import { isoWeekSpanOf } from '../date/iso-week'
import type { Draft } from './draft'
import type { Window } from './obligation'

/** What an obligation says of days. */
export interface DayFields {
  readonly first?: IsoDate
  readonly due?: IsoDate
  readonly unadjusted?: Window
  readonly nominal?: Window
  readonly candidates?: readonly Window[]
  readonly schoolDays?: number
}

/** The days that an obligation tells of, as day numbers. */
export interface ToldDays {
  /** Adjusted; absent when it has no dates. */
  readonly days: DaySpan | undefined
  /** Before adjustment; without dates where it would have been, when that is known. */
  readonly unadjusted: DaySpan | undefined
  readonly nominal: DaySpan | undefined
  readonly candidates: readonly DaySpan[] | undefined
}

const nothing: ToldDays = { days: undefined, unadjusted: undefined, nominal: undefined, candidates: undefined }

/** Returns the days that the obligation of a draft tells of. */
export function daysToTell(draft: Draft): ToldDays {
  const { days, unadjusted, candidates, form, step } = draft
  if (!days) return form === 'undated' && unadjusted ? { ...nothing, unadjusted } : nothing
  return { days, unadjusted: unadjusted ?? days, nominal: step ? undefined : nominalOf(draft), candidates }
}

/** Adds to an obligation that has all but its days what it says of them, as texts, and returns it. */
export function addDays<T extends object>(
  stem: T,
  { days, unadjusted, nominal, candidates }: ToldDays,
  calendar: SchoolCalendar,
): T & DayFields {
  const fields: T & { -readonly [K in keyof DayFields]: DayFields[K] } = stem
  if (!days) {
    if (unadjusted) fields.unadjusted = windowOf(unadjusted, calendar)
    return fields
  }
  fields.first = calendar.isoOf(days.first)
  fields.due = calendar.isoOf(days.last)
  fields.unadjusted = windowOf(unadjusted ?? days, calendar)
  if (nominal) fields.nominal = windowOf(nominal, calendar)
  if (candidates) fields.candidates = candidates.map((span) => windowOf(span, calendar))
  fields.schoolDays = calendar.daysOf('school').countBetween(days.first, days.last)
  return fields
}

function windowOf({ first, last }: DaySpan, calendar: SchoolCalendar): Window {
  return { first: calendar.isoOf(first), due: calendar.isoOf(last) }
}

/** The middle of a chain's link: of weeks the whole week, else the day. */
function nominalOf({ timing, nominal }: Draft): DaySpan | undefined {
  if (nominal === undefined || timing?.kind !== 'every') return undefined
  const { maxInterval, interval, unit } = timing
  if (maxInterval === undefined || maxInterval <= interval) return undefined
  return unit === 'week' ? isoWeekSpanOf(nominal) : { first: nominal, last: nominal }
}
