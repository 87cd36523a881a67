import type { DaySpan } from '../date/day'
import type { AnchorSpan, EventTiming } from '../timing/timing'
import { addOffset } from './add-offset'
import { bindAnchor, heldAt } from './bind-anchor'
import { refuseOutside } from './bind-once'
import { bindSpan } from './bind-span'
import type { BoundTiming } from './bound-timing'
import { boundCells, boundEvent, makeCell } from './cell'
import { notASchoolDay } from './report'
import { asWindow, type BoundSpan, bound, isBound, type Scope, type UnboundSpan } from './scope'

/**
 * Binds a timing at an event, or counted from one. An event that the calendar dates gives a window; any other stays undated,
 * bounded by the period that the phrase or its heading names (READING rules 23, 32 and 34).
 */
export function bindEvent(timing: EventTiming, scope: Scope): BoundTiming {
  const { event } = timing
  const period = timing.in && bindSpan(timing.in, scope)
  if (period && !isBound(period)) return boundEvent(period)
  const within = period ?? (scope.heading && asWindow(scope.heading, scope))
  if (event === undefined || scope.context.events?.has(event.toLowerCase())) {
    const known = event !== undefined && scope.calendar.findAnchor(event) !== undefined
    if (!known) return boundEvent(awaiting(within))
  }
  const anchor: AnchorSpan = {
    span: 'anchor',
    anchor: event!,
    ...(timing.which !== undefined && { which: timing.which }),
    ...(timing.in && { in: timing.in }),
  }
  const found = bindAnchor(anchor, scope, bindSpan)
  if (!isBound(found)) return boundEvent(found.within || !within ? found : { ...found, within: days(within) })
  const window = countFrom(found, timing, scope)
  if (!window) return boundEvent({ reason: 'outside-school-year' })
  const checked = refuseOutside(window, scope)
  const fixed = window.first === window.last
  const basis = scope.calendar.daysOf(scope.context.basis ?? 'school')
  if (fixed && !checked.undated && !basis.has(window.first)) notASchoolDay(scope, window.first)
  const cell = makeCell('', window.first, days(window), {
    undated: checked.undated,
    meets: fixed ? 'fixed-day' : undefined,
    tentative: window.tentative,
    // What is counted from an event is not held when the event is.
    ...(!timing.due && !timing.from && heldAt(found)),
  })
  return boundCells('window', [cell], [])
}

/** Counts from an instance: until `due` after it, or (counted back) from the start of the heading or year; `from` moves the start. */
export function countFrom(instance: BoundSpan, timing: EventTiming, scope: Scope): BoundSpan | undefined {
  const due = timing.due
    ? addOffset(timing.due.count < 0 ? instance.first : instance.last, timing.due, scope.calendar)
    : undefined
  if (timing.due && due === undefined) return undefined
  const from = timing.from ? addOffset(instance.first, timing.from, scope.calendar) : undefined
  if (timing.from && from === undefined) return undefined
  const last = due ?? (from !== undefined && from > instance.last ? from : instance.last)
  const opensBefore = scope.heading && scope.heading.first <= last ? scope.heading.first : scope.year.firstDay
  const first = from ?? (last < instance.first ? Math.min(opensBefore, last) : instance.first)
  return first <= last ? bound(first, last, instance.tentative) : undefined
}

function awaiting(within: DaySpan | undefined): UnboundSpan {
  return within ? { reason: 'awaits-event', within: days(within) } : { reason: 'awaits-event' }
}

function days({ first, last }: DaySpan): DaySpan {
  return { first, last }
}
