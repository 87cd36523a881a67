import type { DayIndex } from '../calendar/day-index'
import { rollDay } from '../calendar/roll-day'
import type { DaySpan } from '../date/day'
import type { RollConvention } from '../date/roll-convention'
import type { BoundCell } from './bound-timing'
import type { UndatedReason } from './obligation'

/** A cell's days after adjustment, or why there are none. */
export type Adjusted =
  | { readonly first: number; readonly last: number; readonly candidates?: readonly DaySpan[] }
  | { readonly reason: UndatedReason }

/** What a cell is adjusted by. */
export interface Adjustment {
  /** The days the measure can be done on. */
  readonly days: DayIndex
  /** For single days: the timing's convention, else the measure's. */
  readonly roll: RollConvention
  /** For the end of a window: only what the timing itself says. */
  readonly dueRoll?: RollConvention | undefined
  /** Finds the measure's period around a window, which `modified-…` does not leave. */
  periodAround(window: DaySpan): DaySpan
}

/**
 * Adjusts a window to the days the measure can be done on (READING rules 7, 8 and 24): `first` rolls forward, `due` back, never out
 * of the window; a fixed day stays unless a convention moves it; a repeated day on a free day is lost.
 */
export function adjustCell(cell: BoundCell, by: Adjustment): Adjusted {
  const { window, candidates } = cell
  if (cell.undated) return { reason: cell.undated }
  if (candidates) return cell.meets === 'fixed-day' ? { ...window, candidates } : adjustCandidates(candidates, by.days)
  if (!cell.meets) return shrink(window, by)
  const day = window.first
  if (by.days.has(day)) return window
  if (by.roll === 'none') return cell.meets === 'fixed-day' ? window : { reason: 'free-day' }
  const rolled = rollDay(day, by.roll, by.days, by.periodAround(window))
  return rolled === undefined ? { reason: 'no-day-left' } : { first: rolled, last: rolled }
}

function shrink(span: DaySpan, { days, dueRoll, periodAround }: Adjustment): Adjusted {
  const window = known(span, days)
  const first = days.next(window.first)
  const rolls = dueRoll !== undefined && dueRoll !== 'none' && !days.has(window.last)
  const last = rolls ? rollDay(window.last, dueRoll, days, periodAround(window)) : days.previous(window.last)
  return first === undefined || last === undefined || first > last ? { reason: 'no-day-left' } : { first, last }
}

/** A week at the edge of the year reaches over it, where the index knows no day. */
function known({ first, last }: DaySpan, days: DayIndex): DaySpan {
  return { first: Math.max(first, days.firstDay), last: Math.min(last, days.lastDay) }
}

function adjustCandidates(candidates: readonly DaySpan[], days: DayIndex): Adjusted {
  const left: DaySpan[] = []
  for (const candidate of candidates) {
    const { first, last } = known(candidate, days)
    const from = days.next(first)
    const to = days.previous(last)
    if (from !== undefined && to !== undefined && from <= to) left.push({ first: from, last: to })
  }
  if (left.length === 0) return { reason: 'no-day-left' }
  return { first: left[0]!.first, last: Math.max(...left.map(({ last }) => last)), candidates: left }
}
