import { createStreamExpander, type ExpanderOptions } from './create-expander'
import type { Plan } from './plan'
import type { School } from './plan-set'

/** A school's plan. */
export interface SchoolPlan {
  readonly school: string
  readonly plan: Plan
}

/**
 * Plans schools one by one, each when it is asked for, in the order they come. What the measures of a wheel come to on a calendar is
 * remembered from the second school that has both, as an {@link Expander} remembers it; nothing else is kept. So memory grows with what
 * schools share, up to `maxPatterns`, and not with the number of schools.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function expandMany(schools: Iterable<School>, options: ExpanderOptions = {}): IterableIterator<SchoolPlan> {
  const expander = createStreamExpander(options)
  return planned()
  function* planned(): IterableIterator<SchoolPlan> {
    for (const { id, wheels, calendar } of schools) yield { school: id, plan: expander.expand(wheels, calendar) }
  }
}
