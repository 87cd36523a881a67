import { type DaySpan, weekdayOf } from '../date/day'
import type { Span } from '../timing/timing'
import { middleOf } from './bind-slots'
import { bindSpan } from './bind-span'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { listEach } from './list-each'
import { isBound, type Scope } from './scope'

/**
 * Takes out the occurrences whose middle day lies in one of the spans (READING rule 38): they stay, undated, under the id they had.
 * Where a span is not known on this calendar nobody can tell which it takes away, so what is left is tentative.
 */
export function leaveOut(timing: BoundTiming, except: readonly Span[], scope: Scope): BoundTiming {
  const weekdays = new Set(except.flatMap((span) => (span.span === 'weekday' ? [span.weekday] : [])))
  const found = except
    .filter(({ span }) => span !== 'weekday')
    .flatMap((span) => listEach(span, scope))
    .map((span) => bindSpan(span, scope))
  const left = found.filter(isBound)
  const uncertain = left.length < found.length
  const isOut = ({ window }: { readonly window: DaySpan }): boolean => {
    const day = middleOf(window)
    if (window.first === window.last && weekdays.has(weekdayOf(day))) return true
    return left.some(({ first, last }) => day >= first && day <= last)
  }
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = timing.dropped.map((slot) =>
    slot.window && isOut({ window: slot.window }) ? { ...slot, reason: 'excepted' } : slot,
  )
  for (const cell of timing.cells) {
    const { cell: name, nominal } = cell
    if (isOut({ window: cell.movedFrom ?? cell.window }))
      dropped.push({ cell: name, nominal, window: cell.movedFrom ?? cell.window, reason: 'excepted' })
    else cells.push(uncertain ? { ...cell, tentative: true } : cell)
  }
  return { ...timing, cells, dropped, tentative: timing.tentative || uncertain }
}
