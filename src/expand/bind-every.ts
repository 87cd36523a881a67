import { type EpochDay, weekdayOf } from '../date/day'
import type { EveryTiming } from '../timing/timing'
import { addMonths } from './add-offset'
import { bindPlanDays, findPlan } from './bind-plan'
import { bindSlots } from './bind-slots'
import { bindSpan } from './bind-span'
import { bindWeeks } from './bind-weeks'
import type { BoundCell, BoundTiming, DroppedCell } from './bound-timing'
import { type Bounds, boundCells, boundEvent, boundOpen, boundsOf, holds, makeCell } from './cell'
import { leaveOut } from './leave-out'
import { intervalUnspecified, planMissing } from './report'
import { bound, type Scope } from './scope'

/** Binds a repetition less what it leaves out; a plan's dates replace it once the calendar has the plan (READING rules 24, 25, 30 and 38). */
export function bindEvery(timing: EveryTiming, scope: Scope): BoundTiming {
  const all = bindAll(timing, scope)
  return timing.except ? leaveOut(all, timing.except, scope) : all
}

function bindAll(timing: EveryTiming, scope: Scope): BoundTiming {
  const bounds = boundsOf(timing.within && bindSpan(timing.within, scope), scope)
  if ('reason' in bounds) return boundEvent(bounds)
  if (timing.plan !== undefined) {
    const plan = findPlan(timing.plan, scope)
    if (plan) return bindPlanDays(plan, 'recurrence', bounds, scope)
    planMissing(scope, timing.plan)
  }
  const { interval, maxInterval, unit } = timing
  if (unit === 'year') return bindYear(timing, bounds, scope)
  if (maxInterval !== undefined && maxInterval > interval) return bindChain(timing, maxInterval, bounds, scope)
  if (unit === 'week') return bindWeeks(timing, interval, bounds, scope)
  // "Hver 14. dag" is every second week: it is planned by the week, and weeks are what breaks are counted in.
  if (unit === 'day' && interval % 7 === 0) return bindWeeks(timing, interval / 7, bounds, scope)
  return unit === 'day' ? bindDays(timing, bounds, scope) : bindSlots(timing, unit, bounds, scope)
}

function bindYear(timing: EveryTiming, bounds: Bounds, scope: Scope): BoundTiming {
  if (timing.interval > 1) {
    intervalUnspecified(scope, false)
    return boundOpen('unspecified', 'interval-unspecified')
  }
  const window = bounds.span ?? bound(scope.year.firstDay, scope.year.lastDay)
  const { first, last, undated } = window
  const tentative = timing.tentative === true || window.tentative
  return boundCells('window', [makeCell('', first, { first, last }, { undated, tentative })], [])
}

/** Every day means Monday to Friday; at longer intervals a free day gives way to the next school day, as weeks do. */
function bindDays(timing: EveryTiming, bounds: Bounds, scope: Scope): BoundTiming {
  const cells: BoundCell[] = []
  const dropped: DroppedCell[] = []
  const { calendar } = scope
  const schoolDays = calendar.daysOf('school')
  const { interval } = timing
  let n = 0
  for (let day = calendar.firstSchoolDay; day <= calendar.lastSchoolDay; day += interval) {
    if (interval === 1 && weekdayOf(day) > 5) continue
    n++
    if (!holds(bounds, day)) continue
    const slot = { first: day, last: day }
    const target = schoolDays.has(day) ? day : interval === 1 ? undefined : schoolDays.next(day)
    const next = day + interval
    const tooClose =
      target !== undefined && target !== day && next <= calendar.lastSchoolDay && (next - target) * 2 < interval
    if (target === undefined || tooClose) {
      dropped.push({ cell: `n${n}`, nominal: day, window: slot, reason: tooClose ? 'too-close' : 'free-day' })
    } else {
      const movedFrom = target === day ? undefined : slot
      const window = { first: target, last: target }
      cells.push(
        makeCell(`n${n}`, day, window, { movedFrom, meets: 'repeated-day', tentative: timing.tentative === true }),
      )
    }
  }
  return boundCells('recurrence', cells, dropped)
}

/**
 * Binds a chain such as "every 4–6 weeks": link k is nominally k middles after school week 1, its window runs from the shortest to
 * the longest interval after the link before it. Nominal 0 is school week 1 and no obligation; the last link is the last that is
 * nominally before the school year ends (READING rule 25).
 */
function bindChain(timing: EveryTiming, maxInterval: number, bounds: Bounds, scope: Scope): BoundTiming {
  const cells: BoundCell[] = []
  const { interval, unit } = timing
  const { firstSchoolDay, lastSchoolDay } = scope.calendar
  const step = Math.max(1, Math.floor((interval + maxInterval) / 2))
  const weekly = unit === 'week'
  const origin = weekly ? (scope.weeks().find(({ phase }) => phase === 0)?.monday ?? firstSchoolDay) : firstSchoolDay
  const after = (count: number): EpochDay =>
    weekly ? origin + 7 * count : unit === 'month' ? addMonths(origin, count) : origin + count
  for (let link = 1; after(step * link) <= lastSchoolDay; link++) {
    const nominal = Math.min(after(step * link) + (weekly ? 3 : 0), lastSchoolDay)
    if (!holds(bounds, nominal)) continue
    const before = step * (link - 1)
    const window = { first: after(before + interval), last: after(before + maxInterval) + (weekly ? 6 : 0) }
    cells.push(makeCell(`n${link}`, nominal, window, { tentative: timing.tentative === true }))
  }
  return boundCells('recurrence', cells, [])
}
