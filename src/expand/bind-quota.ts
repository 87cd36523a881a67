import type { QuotaTiming } from '../timing/timing'
import { clipSlots, type Slot, slotsOf } from './bind-slots'
import { bindSpan } from './bind-span'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { type Bounds, boundCells, boundEvent, boundsOf, holds, makeCell } from './cell'
import { leaveOut } from './leave-out'
import { anchorUnknown } from './report'
import { isBound, type Scope } from './scope'
import { spaceOut } from './space-out'

/**
 * Binds "n times per period" (READING rule 26): `min` obligations a period (`max` when `min` is 0), each with the whole period as
 * its window, or with `minGap` the part of it that leaves room for the others. Under a heading shorter than the period only what
 * falls inside counts.
 */
export function bindQuota(timing: QuotaTiming, scope: Scope): BoundTiming {
  const all = bindAll(timing, scope)
  return timing.except ? leaveOut(all, timing.except, scope) : all
}

function bindAll(timing: QuotaTiming, scope: Scope): BoundTiming {
  const within = timing.within && bindSpan(timing.within, scope)
  const bounds = boundsOf(within, scope)
  if ('reason' in bounds) return boundEvent(bounds)
  if (timing.per === 'term' && scope.calendar.terms.length === 0) return boundEvent(anchorUnknown(scope, 'term-1'))
  const times = timing.min > 0 ? timing.min : (timing.max ?? 0)
  const slots = periodsOf(timing, bounds, scope)
  const tentative = timing.tentative === true || (within !== undefined && isBound(within) && within.tentative)
  const undated = bounds.span?.undated
  const open = (timing.per === 'year' || timing.per === 'window') && bounds.span?.tentative === true
  const alone = times === 1 && (timing.per === 'year' || timing.per === 'window')
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  for (const { name, nominal, window, lost } of slots) {
    for (let n = 1; n <= times; n++) {
      const cell = alone ? '' : `${name}.${n}`
      const room = timing.minGap && !lost ? spaceOut(window, n, times, timing.minGap, scope) : window
      if (lost) dropped.push({ cell, nominal, window, reason: 'no-day-left' })
      else if (!room) dropped.push({ cell, nominal, window, reason: 'too-close' })
      else cells.push(makeCell(cell, nominal, room, { tentative: tentative || open, undated }))
    }
  }
  const { min, max, per } = timing
  return boundCells('quota', cells, dropped, { min, max, per })
}

function periodsOf({ per }: QuotaTiming, bounds: Bounds, scope: Scope): Slot[] {
  if (per === 'week') return slotsOf('week', scope).filter(({ nominal }) => holds(bounds, nominal))
  if (per !== 'year' && per !== 'window')
    return clipSlots(slotsOf(per, scope), bounds).map((slot) => ({ ...slot, lost: isLost(per, slot, scope) }))
  const window = { first: bounds.span?.first ?? scope.year.firstDay, last: bounds.span?.last ?? scope.year.lastDay }
  return [{ name: per, nominal: window.first, window, lost: false }]
}

/** A month that is a break from end to end has no time for it; longer periods are left to the adjusting. */
function isLost(per: QuotaTiming['per'], { window }: Slot, { calendar }: Scope): boolean {
  return per === 'month' && calendar.daysOf('school').countBetween(window.first, window.last) === 0
}
