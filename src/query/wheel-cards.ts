import type { SchoolCalendar } from '../calendar/school-calendar'
import { expandWheel } from '../expand/expand-wheel'
import type { Expansion } from '../expand/expansion'
import type { Window } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { KeptByPair } from './kept-by-pair'
import type { ObligationColumns } from './obligation-columns'
import type { ObligationDictionary } from './obligation-dictionary'

/** A wheel on a calendar: its expansion, and the cards of its obligations in its order. */
interface WheelOnCalendar {
  readonly expansion: Expansion
  readonly cards: readonly number[]
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

  /** Returns the cards of some wheels' plan on a calendar, in the plan's order, and the expansions it is made of. */
  planned(wheels: readonly Wheel[], calendar: SchoolCalendar): { cards: readonly number[]; expansions: Expansion[] } {
    const all = wheels.map((wheel) => this.kept.of(wheel, calendar, () => this.expanded(wheel, calendar)))
    const expansions = all.map(({ expansion }) => expansion)
    if (all.length === 1) return { cards: all[0]!.cards, expansions }
    return { cards: this.inOrder(all.flatMap(({ cards }) => cards)), expansions }
  }

  private expanded(wheel: Wheel, calendar: SchoolCalendar): WheelOnCalendar {
    const expansion = expandWheel(wheel, calendar)
    const number = this.dictionary.numberOfCalendar(calendar)
    const cards = expansion.obligations.map((obligation) => {
      const { stem, dates } = this.dictionary.take(obligation, wheel.id, number)
      return this.columns.cardOf(stem, dates)
    })
    return { expansion, cards }
  }

  /** Orders cards as a plan of several wheels orders their obligations: by place in time, else as they came. */
  private inOrder(cards: readonly number[]): number[] {
    const placeOf = (card: number) => this.dictionary.dates[this.columns.datesOf(card)]!.place
    return [...cards].sort((a, b) => compareWindows(placeOf(a), placeOf(b)))
  }
}

/** Compares places in time; what has none comes last. */
function compareWindows(a: Window | undefined, b: Window | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.due === b.due ? 0 : a.due < b.due ? -1 : 1
}
