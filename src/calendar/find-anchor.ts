import { foldName, sameNoun } from '../languages/fold'
import type { CalendarAnchor, CalendarEvent, CalendarSpan } from './school-calendar'

const examWords = ['exam', 'eksamen', 'eksamensperiode', 'examen', 'examination']

/**
 * Makes the finder behind `SchoolCalendar.findAnchor`. It tries, in this order: an event's id (a school's own Halloween beats the
 * computed one), a computed anchor's name, an event's title, an inflected form of either, a break's title. A form that fits
 * several events finds none of them.
 */
export function anchorFinder(
  anchors: ReadonlyMap<string, CalendarAnchor>,
  events: ReadonlyMap<string, CalendarEvent>,
  breaks: readonly CalendarSpan[],
): (name: string) => CalendarAnchor | undefined {
  const own = [...events.values()].map((event) => ({ event, names: [foldName(event.id), foldName(event.title)] }))
  const found = new Map<string, CalendarAnchor | undefined>()

  const onlyEvent = (fits: (folded: string) => boolean): CalendarAnchor | undefined => {
    const hits = own.filter(({ names }) => names.some(fits))
    return hits.length === 1 ? eventAnchor(hits[0]!.event) : undefined
  }
  const search = (name: string): CalendarAnchor | undefined => {
    const folded = foldName(name)
    const exam = folded === 'exam' ? onlyEvent((own) => examWords.some((word) => sameNoun(own, word))) : undefined
    const brk = breaks.find(({ title }) => sameNoun(foldName(title), folded))
    return (
      exam ??
      onlyEvent((own) => own === folded) ??
      onlyEvent((own) => sameNoun(own, folded)) ??
      (brk && anchors.get(`${brk.id}-break`))
    )
  }
  return (name) => {
    const event = events.get(name)
    const known = (event && eventAnchor(event)) ?? anchors.get(name)
    if (known) return known
    if (own.length === 0 && breaks.length === 0) return undefined
    if (!found.has(name) && found.size < 1000) found.set(name, search(name))
    return found.has(name) ? found.get(name) : search(name)
  }
}

function eventAnchor({ id, title, instances }: CalendarEvent): CalendarAnchor | undefined {
  return instances.length > 0 ? { name: id, title, kind: 'event', instances } : undefined
}
