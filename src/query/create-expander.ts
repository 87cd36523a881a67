import type { SchoolCalendar } from '../calendar/school-calendar'
import { type ExpandOptions, expandWheel } from '../expand/expand-wheel'
import { WheelFrame } from '../expand/wheel-frame'
import type { Wheel } from '../resolve/wheel'
import { buildPlan, listOf } from './expand'
import type { Plan } from './plan'

/** How an expander remembers. */
export interface ExpanderOptions {
  /**
   * How many patterns are kept, one for each measure on each calendar; when there are more, those kept longest go first.
   * Default 10,000.
   */
  readonly maxPatterns?: number
}

/** Expands wheels, remembering what their measures came to on the calendars it has seen. */
export interface Expander {
  /** Does what {@link expand} does, with the same result. Every call makes its own obligations; none is shared with another plan. */
  expand(wheels: Wheel | readonly Wheel[], calendar: SchoolCalendar, options?: ExpandOptions): Plan
}

/**
 * Creates an expander, for callers that expand the same wheels on the same calendars again and again. It remembers the days each
 * measure falls on, which depend on the wheel and the calendar alone, for as long as the caller keeps the expander and no more than
 * `maxPatterns` of them. A wheel or a calendar that is loaded anew is a new one to it, so it never answers with an old one's days;
 * wheels and calendars are not to be changed in place.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function createExpander({ maxPatterns = 10_000 }: ExpanderOptions = {}): Expander {
  if (!Number.isInteger(maxPatterns) || maxPatterns < 0) {
    throw new RangeError(`maxPatterns must be a whole number of 0 or more, not ${maxPatterns}`)
  }
  const kept = new KeptFrames(maxPatterns)
  return {
    expand(wheels, calendar, options) {
      const list = listOf(wheels)
      const expansions = list.map((wheel) => expandWheel(wheel, calendar, options, kept.frameOf(wheel, calendar)))
      return buildPlan(list, calendar, expansions)
    },
  }
}

/** Frames by the identity of their wheel and calendar, the oldest first. */
class KeptFrames {
  private readonly frames = new Map<string, WheelFrame>()
  private readonly numbers = new WeakMap<object, number>()
  private lastNumber = 0
  private patterns = 0

  constructor(private readonly maxPatterns: number) {}

  frameOf(wheel: Wheel, calendar: SchoolCalendar): WheelFrame {
    const key = `${this.numberOf(wheel)} ${this.numberOf(calendar)}`
    const known = this.frames.get(key)
    if (known) return known
    const frame = new WheelFrame(wheel, calendar)
    this.frames.set(key, frame)
    this.patterns += wheel.measures.length
    for (const [oldest, { wheel: its }] of this.frames) {
      if (this.patterns <= this.maxPatterns) break
      this.frames.delete(oldest)
      this.patterns -= its.measures.length
    }
    return frame
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
