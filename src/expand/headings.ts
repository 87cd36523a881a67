import { civilFromDay, type DaySpan, type Month } from '../date/day'
import { bindSpan } from './bind-span'
import type { BoundPeriod } from './bound-timing'
import { buildScope, type SharedGrid } from './build-scope'
import type { Finding } from './findings'
import { type BindContext, bound, isBound, type Scope } from './scope'

/** Where a row stands in the wheel: its periods on the calendar, and the scope its phrase is bound in. */
export interface Heading {
  /** The ids as listed; empty is the whole year. */
  readonly ids: readonly string[]
  /** The listed periods that are bound, in the order listed. */
  readonly periods: readonly BoundPeriod[]
  readonly scope: Scope
  /** The listed periods leave gaps, so repetitions are kept only where one of them holds. */
  readonly hasGaps: boolean
}

/**
 * Makes the heading of a row from the periods and months it is listed under: one of them is the heading; several are their hull;
 * all of the wheel's periods, or none, are the year.
 */
export function makeHeading(ids: readonly string[], shared: SharedGrid, context: BindContext): Heading {
  const scope = buildScope(shared, context)
  const own = context.periods ?? []
  const periods = ids.flatMap((id) => {
    const known = own.find((period) => period.id === id)
    if (known) return [known]
    const span = bindSpan({ span: 'period', period: id }, scope)
    return isBound(span) ? [{ id, title: id, first: span.first, last: span.last }] : []
  })
  const wholeYear = own.length > 0 && own.every(({ id }) => ids.includes(id))
  if (periods.length === 0 || wholeYear) return { ids, periods, scope, hasGaps: false }
  const sorted = [...periods].sort((a, b) => a.first - b.first || a.last - b.last)
  const last = sorted.reduce((end, period) => (period.last >= end.last ? period : end))
  const heading = bound(sorted[0]!.first, last.last, last.tentative)
  const month = monthOf(heading)
  return {
    ids,
    periods,
    scope: { ...scope, heading, ...(month && { headingMonth: month }) },
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
  heading: Heading,
  own: readonly BoundPeriod[],
  nominal: number | undefined,
  window: DaySpan | undefined,
): readonly string[] {
  const { ids } = heading
  const builtInOnly = ids.length > 0 && ids.every((id) => /^(?:m\d+|term[12])$/.test(id))
  const listed = ids.length > 0 && !builtInOnly ? heading.periods : own
  if (nominal !== undefined) {
    const holder = listed.find(({ first, last }) => nominal >= first && nominal <= last)
    const month = builtInOnly
      ? heading.periods.find(({ first, last }) => nominal >= first && nominal <= last)
      : undefined
    return [...(month ? [month.id] : []), ...(holder ? [holder.id] : [])]
  }
  if (ids.length > 0 && !builtInOnly) return ids
  if (!window) return ids
  return [...ids, ...own.filter(({ first, last }) => first <= window.last && last >= window.first).map(({ id }) => id)]
}
