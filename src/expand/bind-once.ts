import type { DaySpan } from '../date/day'
import { isoWeekSpanOf } from '../date/iso-week'
import type { OnceTiming, PickOneTiming, Span } from '../timing/timing'
import { findInstances, heldAt } from './bind-anchor'
import { bindSpan } from './bind-span'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { boundCells, boundEvent, makeCell } from './cell'
import { weekdaysIn } from './count-days'
import { listEach } from './list-each'
import { markOutside, notASchoolDay, weekCollides, windowLost } from './report'
import { type BoundSpan, isBound, type Scope, type UnboundSpan } from './scope'

/** Binds a timing that happens once in each of its spans. */
export function bindOnce(timing: OnceTiming, scope: Scope): BoundTiming {
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  let unbound: UnboundSpan | undefined
  const spans = timing.in.flatMap((span) => listEach(span, scope))
  spans.forEach((span, index) => {
    const cell = spans.length > 1 ? `n${index + 1}` : ''
    const found = bindSpan(span, scope)
    if (isBound(found)) {
      cells.push(bindOne(cell, span, refuseOutside(found, scope), timing, scope))
      return
    }
    unbound ??= found
    const { within: window } = found
    dropped.push({
      cell,
      nominal: window?.first ?? scope.year.firstDay,
      ...(window && { window }),
      reason: found.reason,
    })
  })
  if (!unbound || cells.length > 0 || unbound.reason === 'no-such-date' || unbound.reason === 'not-understood') {
    return boundCells('window', cells, dropped)
  }
  return spans.length === 1 ? boundEvent(unbound) : { ...boundCells('event', [], dropped), reason: unbound.reason }
}

function bindOne(cell: string, span: Span, found: BoundSpan, timing: OnceTiming, scope: Scope): BoundCell {
  const fixed = found.first === found.last && !found.open
  if (!found.undated) reportFreeDays(span, found, fixed && !timing.roll, scope)
  return makeCell(cell, found.first, daysOf(found), {
    undated: found.undated,
    tentative: found.tentative || timing.tentative === true,
    meets: fixed ? 'fixed-day' : undefined,
    ...(span.span === 'anchor' && heldAt(found)),
  })
}

/** Binds a timing of which somebody picks one window; the cell's window is the hull of the candidates. */
export function bindPickOne(timing: PickOneTiming, scope: Scope): BoundTiming {
  let candidates: DaySpan[] = []
  let tentative = timing.tentative === true
  let unbound: UnboundSpan | undefined
  for (const span of timing.of.flatMap((of) => listEach(of, scope))) {
    const found = candidatesOf(span, scope)
    if ('reason' in found) {
      unbound ??= found
      continue
    }
    tentative ||= found.tentative
    candidates.push(
      ...(timing.weekday ? found.spans.flatMap((s) => weekdaysIn(s, timing.weekday!).map(day)) : found.spans),
    )
  }
  if (candidates.length === 0) return boundEvent(unbound ?? { reason: 'no-such-date' })
  candidates.sort((a, b) => a.first - b.first || a.last - b.last)
  const { firstDay, lastDay } = scope.calendar
  const known = candidates.filter(({ first, last }) => last >= firstDay && first <= lastDay)
  if (known.length > 0 && known.length < candidates.length) {
    // What lies in another year cannot be picked; the others can.
    for (const span of candidates) if (!known.includes(span)) markOutside(scope, { ...span, tentative })
    candidates = known
  }
  const hull = { first: candidates[0]!.first, last: Math.max(...candidates.map(({ last }) => last)) }
  const { undated } = refuseOutside({ ...hull, tentative }, scope)
  const lost = undated ? [] : candidates.filter((span) => !hasGoodDay(span, scope))
  const allDays = candidates.every(({ first, last }) => first === last)
  const keepsDays = lost.length === candidates.length && allDays
  if (!undated) {
    for (const span of timing.of) reportNamedWeeks(span, scope)
    if (keepsDays) for (const { first } of lost) notASchoolDay(scope, first)
    else if (lost.length === candidates.length) windowLost(scope, hull)
  }
  const meets = keepsDays ? ('fixed-day' as const) : undefined
  return boundCells('window', [makeCell('', hull.first, hull, { candidates, undated, tentative, meets })], [])
}

function candidatesOf(span: Span, scope: Scope): { spans: readonly DaySpan[]; tentative: boolean } | UnboundSpan {
  if (span.span === 'anchor' && span.which === undefined) {
    const found = findInstances(span, scope, bindSpan)
    return 'reason' in found ? found : { spans: found.instances, tentative: false }
  }
  const found = bindSpan(span, scope)
  if (!isBound(found)) return found
  if (found.undated) return { reason: found.undated, within: daysOf(found) }
  return { spans: [daysOf(found)], tentative: found.tentative }
}

/** Marks a window that the calendar's year does not hold; a tentative one may reach over its edge, and so may the year's last week. */
export function refuseOutside(found: BoundSpan, scope: Scope): BoundSpan {
  const { firstDay, lastDay } = scope.calendar
  const reach = found.tentative ? Number.POSITIVE_INFINITY : isoWeekSpanOf(lastDay).last
  const outside = found.last < firstDay || found.first > lastDay || found.last > reach
  return outside && !found.undated ? markOutside(scope, found) : found
}

function reportFreeDays(span: Span, found: BoundSpan, fixed: boolean, scope: Scope): void {
  if (reportNamedWeeks(span, scope) || hasGoodDay(found, scope)) return
  const rolls = scope.context.roll !== undefined && scope.context.roll !== 'none'
  if (fixed && !rolls) notASchoolDay(scope, found.first)
  else if (found.first !== found.last) windowLost(scope, daysOf(found))
}

/** Reports named weeks without a good day; true when there was one. Months and longer may hold a break without anybody's mistake. */
function reportNamedWeeks(span: Span, scope: Scope): boolean {
  const named =
    span.span === 'week' || span.span === 'nth-weeks' || (span.span === 'range' && isWeek(span.from) && isWeek(span.to))
  const found = named ? bindSpan(span, { ...scope, findings: [] }) : undefined
  if (!found || !isBound(found)) return false
  let collides = false
  for (let monday = isoWeekSpanOf(found.first).first; monday <= found.last; monday += 7) {
    if (monday + 6 < scope.calendar.firstDay || monday > scope.calendar.lastDay) continue
    if (hasGoodDay({ first: monday, last: monday + 6 }, scope)) continue
    weekCollides(scope, monday)
    collides = true
  }
  return collides
}

function isWeek(point: { readonly of: Span } | undefined): boolean {
  return point?.of.span === 'week'
}

function hasGoodDay({ first, last }: DaySpan, scope: Scope): boolean {
  return scope.calendar.daysOf(scope.context.basis ?? 'school').countBetween(first, last) > 0
}

function daysOf({ first, last }: DaySpan): DaySpan {
  return { first, last }
}

function day(d: number): DaySpan {
  return { first: d, last: d }
}
