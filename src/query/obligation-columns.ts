import { GrowingColumn } from './growing-column'

/**
 * What obligations of many plans have in common to the last field is one *card*: a stem and its dates in the dictionary, four bytes each,
 * and while schools are added eight to sixteen to be found again.
 */
export class ObligationColumns {
  private readonly stems = new GrowingColumn()
  private readonly dates = new GrowingColumn()
  /** Finds a card by its parts; let go of when all is indexed, and made again from the columns by the next addition. */
  private slots = new Int32Array(0)

  get cardCount(): number {
    return this.stems.length
  }

  /** Bytes in the columns and what finds cards again; what the dictionary holds is not among them. */
  get bytes(): number {
    return this.stems.bytes + this.dates.bytes + this.slots.byteLength
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

  /** Gives back the room kept for more cards, and what finds them again, and returns the parts of each card. */
  trim(): { readonly stems: Uint32Array; readonly dates: Uint32Array } {
    this.slots = new Int32Array(0)
    return { stems: this.stems.trim(), dates: this.dates.trim() }
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
