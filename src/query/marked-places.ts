import { addBit, type BitSet, emptyBits } from './bit-set'

/**
 * Puts places in order by marking each and reading the marks off from the first: a bit for each place, and one for each 32 of those, so that
 * where nothing is marked a thousand places are passed at a glance.
 */
export class MarkedPlaces {
  private readonly marks: BitSet
  /** Which words of `marks` have any. */
  private readonly words: BitSet

  constructor(size: number) {
    this.marks = emptyBits(size)
    this.words = emptyBits(this.marks.length)
  }

  get byteLength(): number {
    return this.marks.byteLength + this.words.byteLength
  }

  add(place: number): void {
    addBit(this.marks, place)
    addBit(this.words, place >>> 5)
  }

  /** Returns what is marked, `count` different places, in order, and takes the marks away. */
  take(count: number): number[] {
    const { marks, words } = this
    const places = new Array<number>(count)
    let next = 0
    for (let i = 0; i < words.length; i++) {
      for (let some = words[i]!; some !== 0; some &= some - 1) {
        const word = (i << 5) + lowestBit(some)
        for (let left = marks[word]!; left !== 0; left &= left - 1) places[next++] = (word << 5) + lowestBit(left)
        marks[word] = 0
      }
      words[i] = 0
    }
    return places
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word)
}
