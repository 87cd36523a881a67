import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Wheel } from '../resolve/wheel'

/** How many patterns are remembered when the caller does not say. */
export const defaultMaxPatterns = 10_000

/** Throws RangeError for a bound that is no whole number, or negative. */
export function assertMaxPatterns(maxPatterns: number): void {
  if (Number.isInteger(maxPatterns) && maxPatterns >= 0) return
  throw new RangeError(`maxPatterns must be a whole number of 0 or more, not ${maxPatterns}`)
}

/** When something begins to be kept. */
export interface KeepingOptions {
  /** Only from the second time a pair comes, so that what comes once, however much of it, takes no room. */
  readonly fromSecondTime?: boolean
}

/**
 * What was made of wheels on calendars, by the identity of the two; of more than `maxPatterns` measures in all, those kept longest go
 * first.
 */
export class KeptByPair<T> {
  private readonly kept = new Map<string, { readonly value: T; readonly measures: number }>()
  private readonly numbers = new WeakMap<object, number>()
  private lastNumber = 0
  private patterns = 0
  private readonly met: WeakMap<Wheel, WeakSet<SchoolCalendar>> | undefined

  constructor(
    private readonly maxPatterns: number,
    { fromSecondTime }: KeepingOptions = {},
  ) {
    if (fromSecondTime) this.met = new WeakMap()
  }

  /** Returns what is kept of a wheel on a calendar, made when there is nothing. */
  of(wheel: Wheel, calendar: SchoolCalendar, make: () => T): T {
    const key = `${this.numberOf(wheel)} ${this.numberOf(calendar)}`
    const known = this.kept.get(key)
    if (known) return known.value
    const value = make()
    if (this.met && !hasMet(this.met, wheel, calendar)) return value
    this.kept.set(key, { value, measures: wheel.measures.length })
    this.patterns += wheel.measures.length
    for (const [oldest, { measures }] of this.kept) {
      if (this.patterns <= this.maxPatterns) break
      this.kept.delete(oldest)
      this.patterns -= measures
    }
    return value
  }

  /** Numbers an object the first time it is seen; a number is never given twice, so an object that is gone is not mistaken for another. */
  private numberOf(object: object): number {
    const known = this.numbers.get(object)
    if (known !== undefined) return known
    this.lastNumber += 1
    this.numbers.set(object, this.lastNumber)
    return this.lastNumber
  }
}

/** Tells whether the two came together before, and takes note that they have now. */
function hasMet(met: WeakMap<Wheel, WeakSet<SchoolCalendar>>, wheel: Wheel, calendar: SchoolCalendar): boolean {
  const calendars = met.get(wheel) ?? new WeakSet()
  met.set(wheel, calendars)
  if (calendars.has(calendar)) return true
  calendars.add(calendar)
  return false
}
