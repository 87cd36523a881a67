import type { SchoolCalendar } from '../calendar/school-calendar'
import { type ExpandOptions, expandWheel } from '../expand/expand-wheel'
import { WheelFrame } from '../expand/wheel-frame'
import type { Wheel } from '../resolve/wheel'
import { buildPlan, listOf } from './expand'
import { assertMaxPatterns, defaultMaxPatterns, type KeepingOptions, KeptByPair } from './kept-by-pair'
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
export function createExpander(options: ExpanderOptions = {}): Expander {
  return expanderThat(options, {})
}

/**
 * Creates an expander for schools that come one after the other: it remembers a wheel on a calendar from the second time they come
 * together, so that what is only one school's is let go of with it.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function createStreamExpander(options: ExpanderOptions = {}): Expander {
  return expanderThat(options, { fromSecondTime: true })
}

function expanderThat({ maxPatterns = defaultMaxPatterns }: ExpanderOptions, keeping: KeepingOptions): Expander {
  assertMaxPatterns(maxPatterns)
  const kept = new KeptByPair<WheelFrame>(maxPatterns, keeping)
  return {
    expand(wheels, calendar, options) {
      const list = listOf(wheels)
      const frameOf = (wheel: Wheel) => kept.of(wheel, calendar, () => new WheelFrame(wheel, calendar))
      const expansions = list.map((wheel) => expandWheel(wheel, calendar, options, frameOf(wheel)))
      return buildPlan(list, calendar, expansions)
    },
  }
}
