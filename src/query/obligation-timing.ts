import {
  civilFromDay,
  type DaySpan,
  dayFromCivil,
  daysInMonth,
  type EpochDay,
  isoFromDay,
  parseIsoDay,
  weekdayOf,
} from '../date/day'
import type { Obligation, Window } from '../expand/obligation'
import { formatTiming } from '../timing/format-timing'
import type { Plan } from './plan'

/**
 * Writes how a plan's wheel times an obligation: the timing of its entry and the periods it stands under. Two phrases with the same meaning
 * give the same text. How long before a preparation step is does not count: it is the same step. Undefined if the wheel does not say, as
 * for a removed measure.
 */
export function timingTextOf(obligation: Obligation, plan: Plan): string | undefined {
  const measure = plan.wheelOf(obligation).measures.find(({ id }) => id === obligation.measure)
  const entry = measure?.entries.find(({ id }) => id === obligation.entry)
  if (!measure || !entry?.timing) return undefined
  const timing = entry.timing.kind === 'unspecified' && measure.default ? measure.default : entry.timing
  const under = entry.in.length > 0 ? entry.in : measure.in
  return [formatTiming(timing), ...(under.length > 0 ? [`in ${under.join(', ')}`] : [])].join('; ')
}

/** Returns the preparation step or the instance that an obligation's id names, if any. */
export function stepOf({ id }: Obligation): string | undefined {
  const at = id.indexOf('!')
  return at < 0 ? undefined : id.slice(at + 1)
}

/** Lists the windows an obligation has, the unadjusted one first; none if it has no days. */
export function windowsOf(obligation: Obligation): readonly Window[] {
  switch (obligation.form) {
    case 'window':
    case 'day':
      return [obligation.unadjusted, { first: obligation.first, due: obligation.due }]
    case 'undated':
      return obligation.unadjusted ? [obligation.unadjusted] : []
    default:
      return []
  }
}

/**
 * Lists the days an obligation's id stands for: its windows, and all of the week or month that its cell names. `w40` is the same meeting when
 * it is moved from Monday to Tuesday; `n5` and an id without a cell say nothing but the place in a row.
 */
export function daysMeantBy(obligation: Obligation): readonly Window[] {
  const windows = windowsOf(obligation)
  const first = windows[0] && parseIsoDay(windows[0].first)
  const unit = /^(?:p\d+\.)?([wm])\d+(?:\.|$)/.exec(obligation.cell ?? '')?.[1]
  if (first === undefined || unit === undefined) return windows
  const { first: from, last } = unit === 'w' ? weekOf(first) : monthOf(first)
  return [...windows, { first: isoFromDay(from), due: isoFromDay(last) }]
}

function weekOf(day: EpochDay): DaySpan {
  const monday = day - weekdayOf(day) + 1
  return { first: monday, last: monday + 6 }
}

function monthOf(day: EpochDay): DaySpan {
  const { year, month } = civilFromDay(day)
  const first = dayFromCivil(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1 }
}

/** True if two windows have a day in common. */
export function isOverlapping(a: Window, b: Window): boolean {
  return a.first <= b.due && b.first <= a.due
}
