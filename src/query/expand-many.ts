import { createExpander, type ExpanderOptions } from './create-expander'
import type { Plan } from './plan'
import type { School } from './plan-set'

/** A school's plan. */
export interface SchoolPlan {
  readonly school: string
  readonly plan: Plan
}

/**
 * Plans schools one by one, each when it is asked for, in the order they come. What their measures come to is remembered as an
 * {@link Expander} remembers it, for schools that share wheels and calendars; nothing else is kept, so memory does not grow with the
 * number of schools.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function expandMany(schools: Iterable<School>, options: ExpanderOptions = {}): IterableIterator<SchoolPlan> {
  const expander = createExpander(options)
  return planned()
  function* planned(): IterableIterator<SchoolPlan> {
    for (const { id, wheels, calendar } of schools) yield { school: id, plan: expander.expand(wheels, calendar) }
  }
}
