/** A set of positions, 32 to a word, the lowest first; bits past the last position are never set. */
export type BitSet = Int32Array

/** Makes an empty set for `size` positions. */
export function emptyBits(size: number): BitSet {
  return new Int32Array((size + 31) >>> 5)
}

/** Puts a position into the set. */
export function addBit(bits: BitSet, position: number): void {
  bits[position >>> 5]! |= 1 << (position & 31)
}

/** Puts every member of `others` into the set. */
export function addBits(bits: BitSet, others: BitSet): void {
  for (let i = 0; i < bits.length; i++) bits[i]! |= others[i]!
}

/** Counts the members of one word of a set. */
export function countOfWord(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
