import { civilFromDay, type EpochDay, parseIsoDay } from '../date/day'
import { isoWeekOf, isoWeekSpanOf } from '../date/iso-week'
import { parseRrule, type RruleParts } from '../timing/rrule-parts'
import type { RruleTiming } from '../timing/timing'
import type { BoundCell, BoundTiming } from './bound-timing'
import { type Bounds, boundCells, boundOpen, boundsOf, holds, makeCell } from './cell'
import { rruleRefused } from './report'
import { expandRule } from './rrule-adapter'
import type { Scope } from './scope'

/** Binds a recurrence rule from the first to the last school day; days on free days stay and are undated there, like any repetition's. */
export function bindRrule(timing: RruleTiming, scope: Scope): BoundTiming {
  const { firstSchoolDay, lastSchoolDay } = scope.calendar
  const given = timing.start === undefined ? undefined : parseIsoDay(timing.start)
  if (timing.start !== undefined && given === undefined) return refuse(timing, timing.start, scope)
  const phase = scope.weeks().find((week) => week.phase === 0)?.monday ?? firstSchoolDay
  // Where school week 1 is the first full one, school days lie before it; a rule that skips nothing has its days there too.
  const start = given ?? (skipsNothing(timing.rrule) ? Math.min(phase, isoWeekSpanOf(firstSchoolDay).first) : phase)
  const frame = { start, startGiven: given !== undefined, first: firstSchoolDay, last: lastSchoolDay }
  const found = expandRule(timing.rrule, frame)
  if ('refused' in found) return refuse(timing, found.refused, scope)
  const bounds = boundsOf(undefined, scope) as Bounds
  const name = cellNames(found.days, found.parts)
  const cells: BoundCell[] = []
  found.days.forEach((day, index) => {
    if (holds(bounds, day))
      cells.push(makeCell(name(day, index), day, { first: day, last: day }, { meets: 'repeated-day' }))
  })
  return boundCells('recurrence', cells, [])
}

function skipsNothing(rule: string): boolean {
  return parseRrule(rule).parts?.interval === 1
}

/** Every week or month with one day each is named after it, as the plain repetitions are; anything else is counted. */
function cellNames(
  days: readonly EpochDay[],
  { frequency, interval }: RruleParts,
): (day: EpochDay, index: number) => string {
  const named = (day: EpochDay): string | undefined =>
    interval !== 1
      ? undefined
      : frequency === 'WEEKLY'
        ? `w${isoWeekOf(day).week}`
        : frequency === 'MONTHLY'
          ? `m${civilFromDay(day).month}`
          : undefined
  const names = days.map(named)
  const unique = new Set(names).size === days.length && !names.includes(undefined)
  return (day, index) => (unique ? named(day)! : `n${index + 1}`)
}

function refuse({ rrule }: RruleTiming, part: string, scope: Scope): BoundTiming {
  rruleRefused(scope, rrule, part)
  return boundOpen('unspecified', 'not-understood')
}
