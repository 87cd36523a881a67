import { civilFromDay, type DaySpan, type EpochDay } from '../date/day'
import type { QuotaTiming } from '../timing/timing'
import { monthEnd, schoolMonths } from './bind-every'
import { bindSpan } from './bind-span'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { type Bounds, boundCells, boundEvent, boundsOf, clip, holds, makeCell } from './cell'
import { anchorUnknown } from './report'
import { isBound, type Scope } from './scope'
import { spaceOut } from './space-out'

/** One of the periods that a quota counts in. */
interface Slot {
  readonly name: string
  readonly nominal: EpochDay
  readonly window: DaySpan
  readonly tentative?: boolean
  /** Has no school day at all. */
  readonly lost?: boolean
}

/**
 * Binds "n times per period" (READING rule 26): `min` obligations a period (`max` when `min` is 0), each with the whole period as
 * its window, or with `minGap` the part of it that leaves room for the others. Under a heading shorter than the period only what
 * falls inside counts.
 */
export function bindQuota(timing: QuotaTiming, scope: Scope): BoundTiming {
  const within = timing.within && bindSpan(timing.within, scope)
  const bounds = boundsOf(within, scope)
  if ('reason' in bounds) return boundEvent(bounds)
  if (timing.per === 'term' && scope.calendar.terms.length === 0) return boundEvent(anchorUnknown(scope, 'term-1'))
  const times = timing.min > 0 ? timing.min : (timing.max ?? 0)
  const slots = slotsOf(timing, bounds, scope)
  const tentative = timing.tentative === true || (within !== undefined && isBound(within) && within.tentative)
  const undated = bounds.span?.undated
  const alone = times === 1 && (timing.per === 'year' || timing.per === 'window')
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  for (const { name, nominal, window, tentative: uncertain, lost } of slots) {
    for (let n = 1; n <= times; n++) {
      const cell = alone ? '' : `${name}.${n}`
      const room = timing.minGap && !lost ? spaceOut(window, n, times, timing.minGap, scope) : window
      if (lost) dropped.push({ cell, nominal, window, reason: 'no-day-left' })
      else if (!room) dropped.push({ cell, nominal, window, reason: 'too-close' })
      else cells.push(makeCell(cell, nominal, room, { tentative: tentative || uncertain, undated }))
    }
  }
  const { min, max, per } = timing
  return boundCells('quota', cells, dropped, { min, max, per })
}

function slotsOf(timing: QuotaTiming, bounds: Bounds, scope: Scope): Slot[] {
  switch (timing.per) {
    case 'week':
      return scope
        .weeks()
        .flatMap(({ week, monday, nominal, school }) =>
          holds(bounds, nominal)
            ? [{ name: `w${week}`, nominal, window: { first: monday, last: monday + 6 }, lost: !school }]
            : [],
        )
    case 'month': {
      const months = schoolMonths(scope).map((first) => ({
        name: `m${civilFromDay(first).month}`,
        window: { first, last: monthEnd(first) },
      }))
      const schoolDays = scope.calendar.daysOf('school')
      return clipped(months, bounds).map((slot) => ({
        ...slot,
        lost: schoolDays.countBetween(slot.window.first, slot.window.last) === 0,
      }))
    }
    case 'quarter':
      return clipped(
        scope.quarters.map(({ id, first, last, tentative }) => ({
          name: id,
          window: { first, last: tentative ? Math.min(last, scope.calendar.schoolYear.lastDay) : last },
        })),
        bounds,
      )
    case 'term':
      return clipped(
        scope.calendar.terms.map(({ first, last }, i) => ({ name: `term${i + 1}`, window: { first, last } })),
        bounds,
      )
    case 'year':
    case 'window': {
      const window = { first: bounds.span?.first ?? scope.year.firstDay, last: bounds.span?.last ?? scope.year.lastDay }
      return [{ name: timing.per, nominal: window.first, window, ...(bounds.span?.tentative && { tentative: true }) }]
    }
  }
}

function clipped(slots: readonly Omit<Slot, 'nominal'>[], bounds: Bounds): Slot[] {
  return slots.flatMap((slot) => {
    const window = clip(bounds, slot.window)
    return window ? [{ ...slot, window, nominal: window.first }] : []
  })
}
