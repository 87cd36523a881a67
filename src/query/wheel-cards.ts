import type { SchoolCalendar } from '../calendar/school-calendar'
import { expandWheel } from '../expand/expand-wheel'
import type { Expansion } from '../expand/expansion'
import type { Window } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { KeptByPair } from './kept-by-pair'
import type { ObligationColumns } from './obligation-columns'
import type { ObligationDictionary } from './obligation-dictionary'

/** The cards of a plan in its order. */
export interface PlannedCards {
  readonly cards: readonly number[]
  /** Which of the plan's wheels each comes from, counted from 0. */
  readonly wheels: readonly number[]
  /** What they became together with those of one wheel more, for as long as these are kept. */
  readonly joined: WeakMap<PlannedCards, PlannedCards>
}

/** A wheel on a calendar: its expansion, and the cards of its obligations in its order. */
interface WheelOnCalendar {
  readonly expansion: Expansion
  readonly planned: PlannedCards
}

/** Expands wheels into cards; a wheel and a calendar that came together before need no expanding. */
export class WheelCards {
  private readonly kept: KeptByPair<WheelOnCalendar>

  constructor(
    private readonly dictionary: ObligationDictionary,
    private readonly columns: ObligationColumns,
    maxPatterns: number,
  ) {
    this.kept = new KeptByPair(maxPatterns)
  }

  /** Returns the cards of some wheels' plan on a calendar, and the expansions it is made of. */
  planned(
    wheels: readonly Wheel[],
    calendar: SchoolCalendar,
  ): { readonly planned: PlannedCards; readonly expansions: readonly Expansion[] } {
    const all = wheels.map((wheel) => this.kept.of(wheel, calendar, () => this.expanded(wheel, calendar)))
    const [first, ...rest] = all.map(({ planned }) => planned)
    const planned = rest.reduce(
      (before, next, i) => this.joined(before, next, i + 1),
      first ?? { cards: [], wheels: [], joined: new WeakMap() },
    )
    return { planned, expansions: all.map(({ expansion }) => expansion) }
  }

  private expanded(wheel: Wheel, calendar: SchoolCalendar): WheelOnCalendar {
    const expansion = expandWheel(wheel, calendar)
    const number = this.dictionary.numberOfCalendar(calendar)
    const cards = expansion.obligations.map((obligation) => {
      const card = this.columns.cardOf(this.dictionary.stemOf(obligation), this.dictionary.datesOf(obligation, number))
      this.dictionary.keep(card, obligation)
      return card
    })
    return { expansion, planned: { cards, wheels: cards.map(() => 0), joined: new WeakMap() } }
  }

  private joined(before: PlannedCards, next: PlannedCards, wheel: number): PlannedCards {
    const known = before.joined.get(next)
    if (known) return known
    const made = this.join(before, next, wheel)
    before.joined.set(next, made)
    return made
  }

  /** Merges two plans, each in order of time; of cards at one place in time the earlier wheels' come first, as in a plan of all. */
  private join(before: PlannedCards, next: PlannedCards, wheel: number): PlannedCards {
    const cards: number[] = []
    const wheels: number[] = []
    let i = 0
    for (const card of next.cards) {
      const place = this.placeOf(card)
      for (; i < before.cards.length && compareWindows(this.placeOf(before.cards[i]!), place) <= 0; i++) {
        cards.push(before.cards[i]!)
        wheels.push(before.wheels[i]!)
      }
      cards.push(card)
      wheels.push(wheel)
    }
    for (; i < before.cards.length; i++) {
      cards.push(before.cards[i]!)
      wheels.push(before.wheels[i]!)
    }
    return { cards, wheels, joined: new WeakMap() }
  }

  private placeOf(card: number): Window | undefined {
    return this.dictionary.dates[this.columns.datesOf(card)]!.place
  }
}

/** Compares places in time; what has none comes last. */
function compareWindows(a: Window | undefined, b: Window | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.due === b.due ? 0 : a.due < b.due ? -1 : 1
}
