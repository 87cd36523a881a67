import type { DaySpan } from '../date/day'
import { weekdayOf } from '../date/day'
import type { NthWeekdaySpan, NthWeeksSpan, SchoolDaysSpan, SchoolWeeksSpan } from '../timing/timing'
import type { BindSpan } from './bind-anchor'
import { tooFew } from './report'
import { bound, isBound, type Scope, type SpanBinding, type UnboundSpan } from './scope'

/** Reports that a span has too few of what is counted in it; of what is asked of each month or term the others tell. */
function missing(scope: Scope): UnboundSpan {
  return scope.slot ? { reason: 'no-such-date' } : tooFew(scope)
}

/** Binds school weeks by number, Monday to Sunday; weeks without school days are not counted (READING rule 15). */
export function bindSchoolWeeks(span: SchoolWeeksSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const inside = span.in && bind(span.in, scope)
  if (inside && !isBound(inside)) return inside
  const schoolDays = scope.calendar.daysOf('school')
  const weeks = inside
    ? scope.calendar.schoolWeeks.filter(
        ({ first, last }) => schoolDays.countBetween(Math.max(first, inside.first), Math.min(last, inside.last)) > 0,
      )
    : scope.calendar.schoolWeeks.filter(({ number }) => number >= 1)
  const first = nth(weeks, span.from)
  const last = nth(weeks, span.to)
  if (!first || !last || first.first > last.last) return missing(scope)
  // "siste uke før juleferien" ends the day before it.
  const before = span.in?.span === 'range' && span.in.to?.edge === 'before' ? inside?.last : undefined
  return bound(first.first, Math.min(last.last, before ?? last.last), inside?.tentative)
}

/** Binds school days, or working days, by number (READING rule 15). */
export function bindSchoolDays(span: SchoolDaysSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const inside = span.in && bind(span.in, scope)
  if (inside && !isBound(inside)) return inside
  const days = scope.calendar.daysOf(span.days ?? 'school')
  const before = inside ? days.countBetween(scope.calendar.firstDay, inside.first - 1) : 0
  const count = inside ? days.countBetween(inside.first, inside.last) : days.count
  const place = (n: number): number => (n > 0 ? n : count + 1 + n)
  const [from, to] = [place(span.from), place(span.to)]
  if (from < 1 || to > count || from > to) return missing(scope)
  return bound(days.nth(before + from)!, days.nth(before + to)!, inside?.tentative)
}

/** Binds the n-th given weekday of a span, school day or not (READING rule 16). */
export function bindNthWeekday(span: NthWeekdaySpan, scope: Scope, bind: BindSpan): SpanBinding {
  const inside = bind(span.in, scope)
  if (!isBound(inside)) return inside
  const days = weekdaysIn(inside, span.weekday)
  const day = nth(days, span.nth)
  return day === undefined ? missing(scope) : bound(day, day, inside.tentative, inside.undated)
}

/** Binds calendar weeks by number inside a span; a week belongs where its Thursday lies (READING rule 16). */
export function bindNthWeeks(span: NthWeeksSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const inside = bind(span.in, scope)
  if (!isBound(inside)) return inside
  const thursdays = weekdaysIn(inside, 4)
  const first = nth(thursdays, span.from)
  const last = nth(thursdays, span.to)
  if (first === undefined || last === undefined || first > last) return missing(scope)
  return bound(first - 3, last + 3, inside.tentative, inside.undated)
}

/** Lists the days with a weekday inside a span. */
export function weekdaysIn({ first, last }: DaySpan, weekday: number): number[] {
  const days: number[] = []
  for (let day = first + ((weekday - weekdayOf(first) + 7) % 7); day <= last; day += 7) days.push(day)
  return days
}

function nth<T>(items: readonly T[], n: number): T | undefined {
  return n > 0 ? items[n - 1] : n < 0 ? items[items.length + n] : undefined
}
