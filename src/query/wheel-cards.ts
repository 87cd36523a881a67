import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { expandWheel } from '../expand/expand-wheel'
import { daysToTell } from '../expand/obligation-days'
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

/** Expands wheels into cards; a wheel and a calendar that came together before need no expanding. */
export class WheelCards {
  private readonly kept: KeptByPair<PlannedCards>

  constructor(
    private readonly dictionary: ObligationDictionary,
    private readonly columns: ObligationColumns,
    maxPatterns: number,
  ) {
    this.kept = new KeptByPair(maxPatterns)
  }

  /** Returns the cards of some wheels' plan on a calendar. */
  planned(wheels: readonly Wheel[], calendar: SchoolCalendar): PlannedCards {
    const all = wheels.map((wheel) => this.kept.of(wheel, calendar, () => this.expanded(wheel, calendar)))
    const [first, ...rest] = all
    return rest.reduce(
      (before, next, i) => this.joined(before, next, i + 1),
      first ?? { cards: [], wheels: [], joined: new WeakMap() },
    )
  }

  /** Makes the cards straight from what obligations are built from; nothing of the expansion is kept. */
  private expanded(wheel: Wheel, calendar: SchoolCalendar): PlannedCards {
    const number = this.dictionary.numberOfCalendar(calendar)
    const cards = expandWheel(wheel, calendar).staffed.map((staffed) =>
      this.columns.cardOf(
        this.dictionary.numberOfStem(staffed, calendar),
        this.dictionary.numberOfDates(daysToTell(staffed.draft), number),
      ),
    )
    return { cards, wheels: cards.map(() => 0), joined: new WeakMap() }
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
      for (; i < before.cards.length && compareSpans(this.placeOf(before.cards[i]!), place) <= 0; i++) {
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

  /** What a card is ordered by among those of other wheels: its dates, else where it would have been. */
  private placeOf(card: number): DaySpan | undefined {
    const { told } = this.dictionary.dates[this.columns.datesOf(card)]!
    return told.days ?? told.unadjusted
  }
}

/** Compares places in time; what has none comes last. */
function compareSpans(a: DaySpan | undefined, b: DaySpan | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return a.first - b.first || a.last - b.last
}
