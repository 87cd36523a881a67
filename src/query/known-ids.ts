import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Visibility } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import { type NamedKey, namedKeys, namesKnown } from './known-names'
import { audiences, maySee } from './may-see'
import { unknownName } from './query-error'

/** Every id that the wheels of a plan set have for a key, and who may know that there is one. */
export class KnownIds {
  /** By id, the audience that sees least of those that may know it, by its place among audiences. */
  private readonly known: Readonly<Record<NamedKey, Map<string, number>>> = {
    measure: new Map(),
    tag: new Map(),
    criterion: new Map(),
    evidence: new Map(),
  }
  private readonly taken = new WeakSet<Wheel>()

  /** Takes in the ids of a wheel. */
  take(wheel: Wheel, calendar: SchoolCalendar): void {
    if (this.taken.has(wheel)) return
    this.taken.add(wheel)
    const all = [...wheel.measures, ...wheel.removed]
    for (const [place, audience] of audiences.entries()) {
      const isSeen = ({ visibility }: { readonly visibility: Visibility }) => maySee(audience, visibility)
      this.takeSeen(wheel, isSeen, place, calendar)
      // Whoever sees more has nothing more to see.
      if (all.every(isSeen)) return
    }
  }

  /** Returns the words when each is known to the audience. Throws {@link QueryError} for one that is not. */
  read(key: NamedKey, words: readonly string[], audience: Visibility): readonly string[] {
    const reach = audiences.indexOf(audience)
    const known = this.known[key]
    for (const word of words) {
      if ((known.get(word) ?? audiences.length) <= reach) continue
      const seen = [...known].filter(([, place]) => place <= reach)
      throw unknownName(
        key,
        word,
        seen.map(([id]) => id),
      )
    }
    return words
  }

  private takeSeen(
    wheel: Wheel,
    isSeen: (one: { readonly visibility: Visibility }) => boolean,
    place: number,
    calendar: SchoolCalendar,
  ): void {
    const seen = { ...wheel, measures: wheel.measures.filter(isSeen), removed: wheel.removed.filter(isSeen) }
    for (const key of namedKeys) {
      const known = this.known[key]
      for (const id of namesKnown(key, { obligations: [], wheels: [seen], calendar })) {
        known.set(id, Math.min(place, known.get(id) ?? place))
      }
    }
  }
}
