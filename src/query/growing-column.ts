/** A column of whole numbers from 0 to 2³²−1, four bytes each, that can be added to. */
export class GrowingColumn {
  private values = new Uint32Array(64)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) this.resize(this.length * 2)
    this.values[this.length++] = value
  }

  /** Returns the value at a place inside the column. */
  at(place: number): number {
    return this.values[place]!
  }

  /** Gives back the room that was kept for more, and returns the values. */
  trim(): Uint32Array {
    if (this.values.length > this.length) this.resize(this.length)
    return this.values.subarray(0, this.length)
  }

  /** Bytes held, those for values still to come among them. */
  get bytes(): number {
    return this.values.byteLength
  }

  private resize(length: number): void {
    const values = new Uint32Array(Math.max(1, length))
    values.set(this.values.subarray(0, this.length))
    this.values = values
  }
}
