import type { DaySpan } from '../date/day'
import type { Offset } from '../timing/timing'
import { addOffset } from './add-offset'
import type { Scope } from './scope'

/**
 * Returns the part of a period that is left to the `n`-th of `times` occurrences when all are to be at least `gap` apart: the
 * others need their room before and after it, counted from the first and last day the measure can be done. Undefined when the
 * period is too short for them.
 */
export function spaceOut(period: DaySpan, n: number, times: number, gap: Offset, scope: Scope): DaySpan | undefined {
  const days = scope.calendar.daysOf(scope.context.basis ?? 'school')
  const opens = days.next(period.first)
  const closes = days.previous(period.last)
  if (opens === undefined || closes === undefined || opens > closes) return period
  const after = (day: number, gaps: number) => addOffset(day, { ...gap, count: gap.count * gaps }, scope.calendar)
  const first = n === 1 ? period.first : after(opens, n - 1)
  const last = n === times ? period.last : after(closes, n - times)
  return first === undefined || last === undefined || first > last ? undefined : { first, last }
}
