import { type Gathered, gather } from './gather'
import { GrowingColumn } from './growing-column'
import { MarkedPlaces } from './marked-places'

/**
 * Obligations of many schools in columns. What two schools have in common to the last field is one *card*: a stem and its dates in the
 * dictionary. An obligation is then a school that holds a card, and is kept twice: among its school's, in the plan's order, and among
 * its card's holders: four bytes each, and four for the wheel it comes from. A card takes another twelve, shared by every school that
 * has the same, and while schools are added eight to sixteen to be found again.
 */
export class ObligationColumns {
  /** The cards held, school by school, each school's in its plan's order. */
  private readonly held = new GrowingColumn()
  /** Beside each, which of its school's wheels it comes from. */
  private readonly wheels = new GrowingColumn()
  /** Where each school's begin in `held`. */
  private readonly starts = new GrowingColumn()
  private readonly stems = new GrowingColumn()
  private readonly dates = new GrowingColumn()
  /** Finds a card by its parts; let go of when all is indexed, and made again from the columns by the next addition. */
  private slots = new Int32Array(0)
  private holders: Gathered | undefined
  private marks = new MarkedPlaces(0)

  /** How many obligations there are, of all schools. */
  get length(): number {
    return this.held.length
  }

  get cardCount(): number {
    return this.stems.length
  }

  /** Bytes in all columns and indexes; what the dictionary holds is not among them. */
  get bytes(): number {
    const columns = [this.held, this.wheels, this.starts, this.stems, this.dates]
    const indexes = this.holders ? [this.holders.starts, this.holders.places, this.marks] : [this.slots]
    return [...columns.map(({ bytes }) => bytes), ...indexes.map(({ byteLength }) => byteLength)].reduce(
      (a, b) => a + b,
    )
  }

  /** Returns the card with these parts, made when there is none. */
  cardOf(stem: number, dates: number): number {
    if (this.stems.length * 2 >= this.slots.length) this.growSlots()
    const slot = this.slotOf(stem, dates)
    const known = this.slots[slot]!
    if (known >= 0) return known
    const card = this.stems.length
    this.stems.push(stem)
    this.dates.push(dates)
    this.slots[slot] = card
    return card
  }

  stemOf(card: number): number {
    return this.stems.at(card)
  }

  datesOf(card: number): number {
    return this.dates.at(card)
  }

  /** Adds a school that holds these cards, each from one of its wheels; schools are numbered from 0 in the order they are added. */
  addSchool(cards: readonly number[], wheels: readonly number[]): void {
    this.holders = undefined
    this.starts.push(this.held.length)
    for (const card of cards) this.held.push(card)
    for (const wheel of wheels) this.wheels.push(wheel)
  }

  /** Returns where a school's obligations begin; for the number after the last school's, where they all end. */
  startOf(school: number): number {
    return school < this.starts.length ? this.starts.at(school) : this.held.length
  }

  /** Returns the card of the obligation at a place, 0 to `length` − 1. */
  cardAt(place: number): number {
    return this.held.at(place)
  }

  /** Returns which of its school's wheels the obligation at a place comes from. */
  wheelAt(place: number): number {
    return this.wheels.at(place)
  }

  /** Returns the school whose obligation stands at a place; `from` is a school that is not after it. */
  schoolAt(place: number, from: number): number {
    let low = from
    let high = this.starts.length - 1
    // Places are mostly asked for in order, so the school is this one or near.
    for (let step = 1; low + step < high && this.starts.at(low + step) <= place; step *= 2) low += step
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.starts.at(middle) <= place) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Counts what is of one of these cards, each named once. */
  countOf(cards: readonly number[]): number {
    const { starts } = this.indexed()
    let count = 0
    for (const card of cards) count += starts[card + 1]! - starts[card]!
    return count
  }

  /** Returns the places of everything that is of one of these cards, ascending. */
  placesOf(cards: readonly number[]): number[] {
    const { starts, places } = this.indexed()
    for (const card of cards) for (let at = starts[card]!; at < starts[card + 1]!; at++) this.marks.add(places[at]!)
    return this.marks.take(this.countOf(cards))
  }

  /** Returns the same of some schools only, whose numbers are ascending. */
  placesAt(cards: readonly number[], schools: readonly number[]): number[] {
    const wanted = new Set(cards)
    const all: number[] = []
    for (const school of schools) {
      for (let place = this.startOf(school); place < this.startOf(school + 1); place++) {
        if (wanted.has(this.cardAt(place))) all.push(place)
      }
    }
    return all
  }

  /** Returns who holds each card, gathered when it is first asked for after an addition. */
  indexed(): Gathered {
    if (this.holders) return this.holders
    this.slots = new Int32Array(0)
    for (const column of [this.held, this.wheels, this.starts, this.stems, this.dates]) column.trim()
    this.holders = gather(this.held.trim(), this.stems.length)
    this.marks = new MarkedPlaces(this.length)
    return this.holders
  }

  private slotOf(stem: number, dates: number): number {
    const mask = this.slots.length - 1
    let slot = (Math.imul(stem, 0x9e37_79b1) ^ Math.imul(dates, 0x85eb_ca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    for (;;) {
      const card = this.slots[slot]!
      if (card < 0 || (this.stems.at(card) === stem && this.dates.at(card) === dates)) return slot
      slot = (slot + 1) & mask
    }
  }

  private growSlots(): void {
    let size = 256
    while (size <= this.stems.length * 2) size *= 2
    this.slots = new Int32Array(size).fill(-1)
    for (let card = 0; card < this.stems.length; card++) {
      this.slots[this.slotOf(this.stems.at(card), this.dates.at(card))] = card
    }
  }
}
