import type { SchoolCalendar } from '../calendar/school-calendar'
import type { EpochDay } from '../date/day'
import { foldCase, foldName, sameNoun } from '../languages/fold'
import type { EventDocument } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import type { EventTiming, OnceTiming, Span, Timing } from '../timing/timing'

/** A timing that an event can date: at the event, or with spans counted from it. */
export type HangingTiming = EventTiming | OnceTiming

/** Tells whether a name means a certain event. */
export type NamesEvent = (name: string) => boolean

/**
 * Tells by which names an event goes: its id, its title and the inflected forms that mean no other event where the wheel declares
 * it ("foreldremøtet" of Foreldremøte), else the name itself and its forms.
 */
export function namesOfEvent(event: string, wheel: Wheel): NamesEvent {
  const find = eventFinder(wheel)
  const declared = find(event)
  const known = new Map<string, boolean>()
  const means = (name: string): boolean => {
    const found = find(name)
    return declared || found ? found === declared : isForm(name, event)
  }
  return (name) => {
    const answer = known.get(name) ?? means(name)
    known.set(name, answer)
    return answer
  }
}

/**
 * Makes the finder of a wheel's own events: by id or title, else by an inflected form of either that fits one event only. It remembers
 * what it was asked.
 */
export function eventFinder({ events }: Wheel): (name: string) => EventDocument | undefined {
  if (events.length === 0) return () => undefined
  const find = (name: string): EventDocument | undefined => {
    const folded = foldCase(name)
    const exact = events.find(({ id, title }) => foldCase(id) === folded || foldCase(title) === folded)
    if (exact) return exact
    const forms = events.filter(({ id, title }) => isForm(name, id) || isForm(name, title))
    return forms.length === 1 ? forms[0] : undefined
  }
  const known = new Map<string, EventDocument | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name)
  }
}

function isForm(a: string, b: string): boolean {
  return foldCase(a) === foldCase(b) || sameNoun(foldName(a), foldName(b))
}

/** Returns the event's title where the wheel declares it, else the name. */
export function titleOfEvent(event: string, wheel: Wheel): string {
  return eventFinder(wheel)(event)?.title ?? event
}

/** Lists every name that may be triggered: the declared events, and what timings hang on and the calendar does not date. */
export function knownEvents(wheel: Wheel, calendar: SchoolCalendar): ReadonlySet<string> {
  const declared = wheel.events.flatMap(({ id, title }) => [foldCase(id), foldCase(title)])
  const hung = wheel.measures.flatMap(({ entries }) =>
    entries.flatMap(({ timing }) =>
      partsOf(timing).flatMap((part) => {
        if (part.kind === 'event') return part.event === undefined ? [] : [foldCase(part.event)]
        if (part.kind !== 'once') return []
        return anchorsIn(part.in).filter((name) => calendar.findAnchor(name) === undefined)
      }),
    ),
  )
  return new Set([...declared, ...hung])
}

/** Finds the part of a timing that hangs on the event with these names; of a list of spans, those that name it. */
export function hangingOn(timing: Timing | undefined, names: NamesEvent): HangingTiming | undefined {
  for (const part of partsOf(timing)) {
    if (part.kind === 'event' && part.event !== undefined && names(part.event)) return part
    if (part.kind !== 'once') continue
    const spans = part.in.filter((span) => anchorsIn(span).some(names))
    if (spans.length > 0) return { ...part, in: spans.slice(0, 1) }
  }
  return undefined
}

/** Returns a calendar in which the event happened on the day. */
export function calendarWithEvent(calendar: SchoolCalendar, names: NamesEvent, on: EpochDay): SchoolCalendar {
  const anchor = (name: string) => ({ name, title: name, kind: 'event' as const, instances: [{ first: on, last: on }] })
  return {
    ...calendar,
    findAnchor: (name) => (names(name) ? anchor(name) : calendar.findAnchor(name)),
  }
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
      names.push(foldCase(value.anchor))
    }
    Object.values(value).forEach(visit)
  }
  visit(spans)
  return names
}
