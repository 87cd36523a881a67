import type { SchoolCalendar } from '../calendar/school-calendar'
import type { EpochDay } from '../date/day'
import type { Wheel } from '../resolve/wheel'
import type { EventTiming, OnceTiming, Span, Timing } from '../timing/timing'

/** A timing that an event can date: at the event, or with spans counted from it. */
export type HangingTiming = EventTiming | OnceTiming

/** Everything an event goes by: its id and title where the wheel declares it, else the name itself. */
export function namesOfEvent(event: string, wheel: Wheel): ReadonlySet<string> {
  const declared = declaredEvent(event, wheel)
  return new Set(declared ? [foldEvent(declared.id), foldEvent(declared.title)] : [foldEvent(event)])
}

/** Returns the event's title where the wheel declares it, else the name. */
export function titleOfEvent(event: string, wheel: Wheel): string {
  return declaredEvent(event, wheel)?.title ?? event
}

/** Lists every name that may be triggered: the declared events, and what timings hang on and the calendar does not date. */
export function knownEvents(wheel: Wheel, calendar: SchoolCalendar): ReadonlySet<string> {
  const declared = wheel.events.flatMap(({ id, title }) => [foldEvent(id), foldEvent(title)])
  const hung = wheel.measures.flatMap(({ entries }) =>
    entries.flatMap(({ timing }) =>
      partsOf(timing).flatMap((part) => {
        if (part.kind === 'event') return part.event === undefined ? [] : [foldEvent(part.event)]
        if (part.kind !== 'once') return []
        return anchorsIn(part.in).filter((name) => calendar.findAnchor(name) === undefined)
      }),
    ),
  )
  return new Set([...declared, ...hung])
}

/** Finds the part of a timing that hangs on the event with these names; of a list of spans, those that name it. */
export function hangingOn(timing: Timing | undefined, names: ReadonlySet<string>): HangingTiming | undefined {
  for (const part of partsOf(timing)) {
    if (part.kind === 'event' && part.event !== undefined && names.has(foldEvent(part.event))) return part
    if (part.kind !== 'once') continue
    const spans = part.in.filter((span) => anchorsIn(span).some((name) => names.has(name)))
    if (spans.length > 0) return { ...part, in: spans.slice(0, 1) }
  }
  return undefined
}

/** Returns a calendar in which the event happened on the day. */
export function calendarWithEvent(calendar: SchoolCalendar, names: ReadonlySet<string>, on: EpochDay): SchoolCalendar {
  const anchor = (name: string) => ({ name, title: name, kind: 'event' as const, instances: [{ first: on, last: on }] })
  return {
    ...calendar,
    findAnchor: (name) => (names.has(foldEvent(name)) ? anchor(name) : calendar.findAnchor(name)),
  }
}

/** Event names are compared without case and outer spaces. */
export function foldEvent(name: string): string {
  return name.trim().toLowerCase()
}

function declaredEvent(event: string, { events }: Wheel) {
  return events.find(({ id, title }) => foldEvent(id) === foldEvent(event) || foldEvent(title) === foldEvent(event))
}

function partsOf(timing: Timing | undefined) {
  return timing === undefined ? [] : timing.kind === 'all-of' ? timing.of : [timing]
}

/** Collects the anchors that spans name, however deep. */
function anchorsIn(spans: Span | readonly Span[]): string[] {
  const names: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('span' in value && value.span === 'anchor' && 'anchor' in value && typeof value.anchor === 'string') {
      names.push(foldEvent(value.anchor))
    }
    Object.values(value).forEach(visit)
  }
  visit(spans)
  return names
}
