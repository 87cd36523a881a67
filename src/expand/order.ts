import type { DaySpan } from '../date/day'
import type { Draft } from './draft'

/** Compares by first day, due day and id; what has no dates stands where it would have been, and last when that is not known. */
export function inOrderOfTime(a: Draft, b: Draft): number {
  return inOrderOfDays(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Compares by first and due day alone. */
export function inOrderOfDays(a: Draft, b: Draft): number {
  const one = placeInTime(a)
  const other = placeInTime(b)
  if (one && other) {
    const byDay = one.first - other.first || one.last - other.last
    if (byDay !== 0) return byDay
  } else if (one || other) return one ? -1 : 1
  return 0
}

function placeInTime({ days, form, unadjusted }: Draft): DaySpan | undefined {
  return days ?? (form === 'undated' ? unadjusted : undefined)
}
