import { GrowingColumn } from './growing-column'
import type { ObligationDictionary } from './obligation-dictionary'

/**
 * Obligations of many schools in columns. What two schools have in common to the last field is one *card*: a stem and its dates in the
 * dictionary. An obligation is then a school that holds a card, and is kept twice: among its school's, in the plan's order, and among
 * its card's holders: four bytes each, and
 * four for the wheel it comes from. A card takes another 24 to 32 and is shared by every school that has the same.
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
  private slots = new Int32Array(256).fill(-1)
  private index: CardIndex | undefined

  constructor(private readonly dictionary: ObligationDictionary) {}

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
    const gathered = this.index ? [this.index.holders, this.index.cards] : []
    return (
      this.slots.byteLength +
      columns.reduce((sum, { bytes }) => sum + bytes, 0) +
      gathered.reduce((sum, { starts, places }) => sum + starts.byteLength + places.byteLength, 0)
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
    this.index = undefined
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

  /** Returns the places of everything that is of one of these cards, ascending. */
  placesOf(cards: readonly number[]): Uint32Array {
    const { starts, places } = this.indexed().holders
    let length = 0
    for (const card of cards) length += starts[card + 1]! - starts[card]!
    const all = new Uint32Array(length)
    let next = 0
    for (const card of cards) for (let at = starts[card]!; at < starts[card + 1]!; at++) all[next++] = places[at]!
    return cards.length > 1 ? all.sort() : all
  }

  /** Returns the same of some schools only, whose numbers are ascending. */
  placesAt(cards: readonly number[], schools: readonly number[]): Uint32Array {
    const wanted = new Set(cards)
    const all: number[] = []
    for (const school of schools) {
      for (let place = this.startOf(school); place < this.startOf(school + 1); place++) {
        if (wanted.has(this.cardAt(place))) all.push(place)
      }
    }
    return Uint32Array.from(all)
  }

  /** Returns the index over what has been added, made when it is first asked for after an addition. */
  indexed(): CardIndex {
    this.index ??= this.buildIndex()
    return this.index
  }

  private buildIndex(): CardIndex {
    const held = this.held.trim()
    this.wheels.trim()
    this.starts.trim()
    const stems = this.stems.trim()
    const dates = this.dates.trim()
    const holders = gather(held, stems.length)
    const cards = gather(stems, this.dictionary.stems.length)
    const firstOf = (card: number) => this.dictionary.dates[dates[card]!]!.first
    for (let stem = 0; stem < this.dictionary.stems.length; stem++) {
      cards.places.subarray(cards.starts[stem], cards.starts[stem + 1]).sort((a, b) => firstOf(a) - firstOf(b) || a - b)
    }
    return { holders, cards }
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
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    for (let card = 0; card < this.stems.length; card++) {
      this.slots[this.slotOf(this.stems.at(card), this.dates.at(card))] = card
    }
  }
}

/** Which obligations are of a card, and which cards of a stem: each card's in order, each stem's by first day. */
export interface CardIndex {
  readonly holders: Gathered
  readonly cards: Gathered
}

/** The places of each value of a column: those of value `v` are `places[starts[v]]` up to `places[starts[v + 1]]`. */
interface Gathered {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Gathers the places of a column by the value that stands there, in order; values are 0 to `count` − 1. */
function gather(column: Uint32Array, count: number): Gathered {
  const starts = new Uint32Array(count + 1)
  for (const value of column) starts[value + 1]!++
  for (let value = 0; value < count; value++) starts[value + 1]! += starts[value]!
  const next = starts.slice(0, count)
  const places = new Uint32Array(column.length)
  column.forEach((value, place) => {
    places[next[value]!++] = place
  })
  return { starts, places }
}
