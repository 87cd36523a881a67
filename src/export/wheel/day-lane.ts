import type { DaySpan } from '../../date/day'

/** One lane of a ring: which days of the scale are taken, and by which track. */
export class DayLane {
  /** The number of the track on each day, counted from 1; 0 is free. */
  readonly #tracks: Uint16Array
  readonly #first: number

  constructor({ first, last }: DaySpan) {
    this.#tracks = new Uint16Array(last - first + 1)
    this.#first = first
  }

  /** Tells whether no other track has one of the days; days outside the scale are not asked for. */
  isFreeFor(track: number, { first, last }: DaySpan): boolean {
    const end = Math.min(last - this.#first, this.#tracks.length - 1)
    for (let day = Math.max(first - this.#first, 0); day <= end; day++) {
      const taken = this.#tracks[day]!
      if (taken !== 0 && taken !== track) return false
    }
    return true
  }

  take(track: number, { first, last }: DaySpan): void {
    this.#tracks.fill(track, Math.max(first - this.#first, 0), Math.max(last - this.#first + 1, 0))
  }
}
