import type { CalendarAnchor, EventInstance, SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { AnchorSpan } from '../timing/timing'
import { anchorUnknown, nextYearUnknown, whichOne } from './report'
import { bound, isBound, type Scope, type SpanBinding, type UnboundSpan } from './scope'

/** How a part of the binder calls the whole; passed along so that its files need not import each other. */
export type BindSpan = (span: import('../timing/timing').Span, scope: Scope) => SpanBinding

/** Binds an anchor to the one instance that the words pick. */
export function bindAnchor(span: AnchorSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const found = findInstances(span, scope, bind)
  if ('reason' in found) return found
  const { instances, within } = found
  const picked =
    instances.length === 1 && (span.which === undefined || Math.abs(span.which) === 1)
      ? instances[0]
      : pick(instances, span.which)
  if (picked) return { ...bound(picked.first, picked.last), ...heldAt(picked) }
  return span.which === undefined
    ? whichOne(scope, found.anchor.title, instances.length, within)
    : anchorUnknown(scope, span.anchor, within)
}

/** The anchor that stands for a break, whichever lies in the heading or the span it is said of. */
export const anyBreak = 'break'

/** Every break of the calendar, and the summer after them, as instances of one anchor. */
function breaksOf(calendar: SchoolCalendar): CalendarAnchor | undefined {
  const summer = calendar.findAnchor('summer-break')
  const [first] = calendar.breaks
  const instances = [...calendar.breaks, ...(summer?.instances ?? [])]
  return first && { name: anyBreak, title: first.title, kind: 'break', instances }
}

/** Instances of an anchor, at least one, with the period the words bound them to. */
export interface FoundInstances {
  readonly anchor: CalendarAnchor
  readonly instances: readonly EventInstance[]
  readonly within?: DaySpan
}

/** Finds the instances of an anchor inside the span that the words name, if any; reports when there are none. */
export function findInstances(span: AnchorSpan, scope: Scope, bind: BindSpan): FoundInstances | UnboundSpan {
  const inside = span.in ? bind(span.in, scope) : span.anchor === anyBreak ? scope.heading : undefined
  if (inside && !isBound(inside)) return inside
  const within = inside && { first: inside.first, last: inside.last }
  const anchor = span.anchor === anyBreak ? breaksOf(scope.calendar) : scope.calendar.findAnchor(span.anchor)
  if (!anchor) {
    // An event the wheel waits for is nothing the calendar lacks.
    if (scope.context.events?.has(span.anchor.toLowerCase()))
      return { reason: 'awaits-event', ...(within && { within }) }
    if (span.anchor !== 'next-school-start') return anchorUnknown(scope, span.anchor, within)
    nextYearUnknown(scope)
    return { reason: 'next-year-unknown' }
  }
  const instances = within
    ? anchor.instances.filter((i) => i.first <= within.last && i.last >= within.first)
    : anchor.instances
  if (instances.length === 0) return anchorUnknown(scope, span.anchor, within)
  return { anchor, instances, ...(within && { within }) }
}

/** Picks the time of day and place out of what was found; nothing where the calendar does not say. */
export function heldAt({ time, place }: { readonly time?: string; readonly place?: string }): {
  readonly time?: string
  readonly place?: string
} {
  return { ...(time !== undefined && { time }), ...(place !== undefined && { place }) }
}

function pick(instances: readonly EventInstance[], which: number | undefined): EventInstance | undefined {
  if (which === undefined || which === 0) return undefined
  return which > 0 ? instances[which - 1] : instances[instances.length + which]
}
