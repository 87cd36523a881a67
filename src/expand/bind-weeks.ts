import type { EveryTiming } from '../timing/timing'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { type Bounds, boundCells, clip, holds, makeCell } from './cell'
import type { Scope } from './scope'
import type { GridWeek } from './week-grid'

/**
 * Binds "every n weeks" (READING rule 24): calendar weeks phased on school week 1, or on the week or day that "fra uke 36" names,
 * through the whole year. Every week, or with odd and even weeks, a week without school days loses its occurrence. At longer
 * intervals the occurrence moves to the next week with school days, unless that is closer than half the interval to the next
 * occurrence.
 */
export function bindWeeks(timing: EveryTiming, interval: number, bounds: Bounds, scope: Scope): BoundTiming {
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  const { weekdays, parity } = timing
  const tentative = timing.tentative === true
  const start = namedStart(timing, bounds, scope)
  scope.weeks().forEach((week, position) => {
    const phase = week.phase - start
    if (interval > 1 && (phase < 0 || phase % interval !== 0)) return
    if (parity && (week.week % 2 === 1) !== (parity === 'odd')) return
    const name = interval === 1 ? week.name : `n${phase / interval + 1}`
    const target = week.school ? week : interval > 1 && !parity ? nextSchoolWeek(scope.weeks(), position) : undefined
    const tooClose = target !== undefined && target !== week && closerThanHalf(target, week, interval, scope.weeks())
    const lost = target === undefined ? (weekdays ? 'free-day' : 'no-day-left') : tooClose ? 'too-close' : undefined
    const add = (cell: string, nominal: number, from: number, length: number, meets?: BoundCell['meets']): void => {
      if (!holds(bounds, nominal)) return
      const slot = { first: from, last: from + length - 1 }
      if (lost || !target) {
        dropped.push({ cell, nominal, window: slot, reason: lost ?? 'no-day-left' })
        return
      }
      const shift = target.monday - week.monday
      const moved = { first: slot.first + shift, last: slot.last + shift }
      const window = bounds.clips ? (clip(bounds, moved) ?? moved) : moved
      cells.push(makeCell(cell, nominal, window, { movedFrom: shift === 0 ? undefined : slot, tentative, meets }))
    }
    if (!weekdays) {
      add(name, week.nominal, week.monday, 7)
      return
    }
    for (const weekday of weekdays) {
      const day = week.monday + weekday - 1
      if (day < scope.calendar.firstSchoolDay || day > scope.calendar.lastSchoolDay) continue
      add(weekdays.length > 1 ? `${name}.${weekday}` : name, day, day, 1, 'repeated-day')
    }
  })
  return boundCells('recurrence', cells, dropped)
}

/** The phase of the week in which a repetition begins that names one: "annenhver uke fra uke 36"; else that of school week 1. */
function namedStart({ within }: EveryTiming, { span }: Bounds, scope: Scope): number {
  const from = within?.span === 'range' ? within.from : undefined
  if (!span || from?.edge !== 'first' || from.offset || (from.of.span !== 'week' && from.of.span !== 'date')) return 0
  const week = scope.weeks().find(({ monday }) => span.first >= monday && span.first < monday + 7)
  return week && week.phase > 0 ? week.phase : 0
}

function nextSchoolWeek(weeks: readonly GridWeek[], after: number): GridWeek | undefined {
  for (let i = after + 1; i < weeks.length; i++) if (weeks[i]!.school) return weeks[i]
  return undefined
}

function closerThanHalf(target: GridWeek, week: GridWeek, interval: number, weeks: readonly GridWeek[]): boolean {
  const next = week.phase + interval
  return next <= weeks.at(-1)!.phase && (next - target.phase) * 2 < interval
}
