import type { Obligation } from '../expand/obligation'
import type { Visibility } from '../load/wheel-document'
import { findObligations } from '../query/find-obligations'
import type { ObligationFilter } from '../query/obligation-filter'
import type { Plan } from '../query/plan'
import { PlanIndex } from '../query/plan-index'

/** The keys whose names are measures' own: whether a name is known tells whether there is such a measure. */
const tellingKeys = ['measure', 'tag', 'criterion', 'evidence'] as const satisfies readonly (keyof ObligationFilter)[]

/**
 * Finds what a filter finds among what a reader may see, in the plan's order. A name that only hidden measures bear is as unknown as one
 * that none bears, and is not suggested. Throws {@link QueryError}.
 */
export function askAsAudience(
  plan: Plan,
  filter: ObligationFilter,
  maySee: (visibility: Visibility) => boolean,
): readonly Obligation[] {
  const isSeen = ({ visibility }: { readonly visibility: Visibility }) => maySee(visibility)
  const isTelling = tellingKeys.some((key) => filter[key] !== undefined)
  const hides = () => plan.wheels.some((wheel) => ![...wheel.measures, ...wheel.removed].every(isSeen))
  if (!isTelling || !hides()) return plan.find(filter).filter(isSeen)
  const wheels = plan.wheels.map((wheel) => ({
    ...wheel,
    measures: wheel.measures.filter(isSeen),
    removed: wheel.removed.filter(isSeen),
  }))
  const { calendar } = plan
  return findObligations(filter, new PlanIndex({ obligations: plan.obligations.filter(isSeen), wheels, calendar }))
}
