import type { Expansion } from '../expand/expansion'
import type { Timing } from '../timing/timing'

/**
 * Returns a timing in which events that are named by id go by their quoted titles, those of the wheel and those of the calendar: a
 * reader knows the event by its title. For words only; the result is no timing to date anything by.
 */
export function nameEvents(timing: Timing, { wheel, calendar }: Expansion, quote: (title: string) => string): Timing {
  const titleOf = (id: unknown): string | undefined => {
    const event = typeof id === 'string' ? id.toLowerCase() : undefined
    if (event === undefined) return undefined
    const known = wheel.events.find((one) => one.id.toLowerCase() === event) ?? calendar.events.get(event)
    // A title that is its own id needs no quotes: the sentence says it as it is.
    return known && known.title.toLowerCase() !== event ? quote(known.title) : undefined
  }
  const rename = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rename)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]: [string, unknown]) => {
        const named = key === 'event' || key === 'anchor' ? titleOf(value) : undefined
        return [key, named ?? rename(value)]
      }),
    )
  }
  return rename(timing) as Timing
}
