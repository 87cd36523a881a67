import { civilFromDay, type DaySpan, type Month } from '../date/day'
import { bindSpan } from './bind-span'
import type { BoundPeriod } from './bound-timing'
import type { Finding } from './findings'
import { type BindContext, bound, isBound, type Scope } from './scope'

/** Where a row stands in the wheel: its periods on the calendar, and the scope its phrase is bound in. */
export interface Heading {
  /** The ids as listed; empty is the whole year. */
  readonly ids: readonly string[]
  /** The listed periods that are bound, in the order listed. */
  readonly periods: readonly BoundPeriod[]
  /** The wheel's own periods. */
  readonly own: readonly BoundPeriod[]
  /** Only months and terms are listed, or nothing: what stands here is shown under the wheel's own periods as well. */
  readonly isBuiltIn: boolean
  readonly scope: Scope
  /** The listed periods leave gaps, so repetitions are kept only where one of them holds. */
  readonly hasGaps: boolean
}

/**
 * Makes the heading of a row from the periods and months it is listed under: one of them is the heading; several are their hull;
 * all of the wheel's periods, or none, are the year. The scope is that of the wheel on its calendar, without a heading.
 */
export function makeHeading(ids: readonly string[], scope: Scope): Heading {
  const own = scope.context.periods ?? []
  const periods = ids.flatMap((id) => {
    const known = own.find((period) => period.id === id)
    if (known) return [known]
    const span = bindSpan({ span: 'period', period: id }, scope)
    return isBound(span) ? [{ id, title: id, first: span.first, last: span.last }] : []
  })
  const isBuiltIn = ids.every((id) => /^(?:m\d+|term[12])$/.test(id))
  const wholeYear = own.length > 0 && own.every(({ id }) => ids.includes(id))
  if (periods.length === 0 || wholeYear) return { ids, periods, own, isBuiltIn, scope, hasGaps: false }
  const sorted = [...periods].sort((a, b) => a.first - b.first || a.last - b.last)
  const last = sorted.reduce((end, period) => (period.last >= end.last ? period : end))
  const heading = bound(sorted[0]!.first, last.last, last.tentative)
  return {
    ids,
    periods,
    own,
    isBuiltIn,
    scope: { ...scope, heading, headingMonth: monthOf(heading) },
    hasGaps: sorted.some((period, i) => i > 0 && period.first > Math.max(...sorted.slice(0, i).map((p) => p.last)) + 1),
  }
}

/** Returns the scope for one phrase under the heading, with its own findings. */
export function scopeUnder(heading: Heading, context: BindContext, findings: Finding[]): Scope {
  return { ...heading.scope, context, findings }
}

function monthOf({ first, last }: DaySpan): Month | undefined {
  const from = civilFromDay(first)
  return from.day === 1 &&
    civilFromDay(last).month === from.month &&
    last - first < 31 &&
    civilFromDay(last + 1).day === 1
    ? from.month
    : undefined
}

/** Keeps of the periods a row stands under those that a quota's slot overlaps: the meeting of the first quarter is shown there only. */
export function periodsOfSlot(
  ids: readonly string[],
  heading: Heading,
  window: DaySpan | undefined,
): readonly string[] {
  if (!window) return ids
  const apart = heading.periods.filter(({ first, last }) => first > window.last || last < window.first)
  return ids.filter((id) => !apart.some((period) => period.id === id))
}

/** Lists the periods an obligation is shown under: where its row stands, or, for a repetition, the one that holds its nominal day. */
export function periodsOf(
  { ids, periods, own, isBuiltIn }: Heading,
  nominal: number | undefined,
  window: DaySpan | undefined,
): readonly string[] {
  if (nominal !== undefined) {
    const month = isBuiltIn ? holderOf(nominal, periods) : undefined
    const holder = holderOf(nominal, isBuiltIn ? own : periods)
    return month ? (holder ? [month.id, holder.id] : [month.id]) : holder ? [holder.id] : []
  }
  if (!isBuiltIn || !window) return ids
  const shown = [...ids]
  for (const { id, first, last } of own) if (first <= window.last && last >= window.first) shown.push(id)
  return shown
}

function holderOf(day: number, periods: readonly BoundPeriod[]): BoundPeriod | undefined {
  return periods.find(({ first, last }) => day >= first && day <= last)
}
