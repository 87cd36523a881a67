import type { CriterionDocument } from '../load/wheel-document'
import { isActive } from '../query/is-active'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'

/** How well a criterion is served: by something dated, only by something without dates, or by nothing. */
export type CoverageStatus = 'served' | 'undated-only' | 'none'

/** One criterion of a catalogue and what in the plan serves it. */
export interface CriterionCoverage {
  readonly criterion: string
  readonly title: string
  readonly status: CoverageStatus
  /** Measures that name the criterion, in the plan's order. */
  readonly measures: readonly string[]
  /** Ids of the obligations with dates. */
  readonly dated: readonly string[]
  /** Ids of the obligations without: standing, as needed, or dates not known. */
  readonly undated: readonly string[]
  /** Evidence sources those measures give, sorted. */
  readonly evidence: readonly string[]
}

/**
 * Tells for each criterion of a catalogue which obligations and evidence serve it. Obligations that a decision, a layer or the
 * measure's validity took away serve nothing. Not checked: whether an obligation was done.
 */
export function coverageOf(plan: Plan, catalogue: readonly CriterionDocument[]): readonly CriterionCoverage[] {
  const active = plan.obligations.filter(isActive)
  return catalogue.map(({ id, title }) => {
    const serving = active.filter((obligation) => obligation.criteria.includes(id))
    const dated = serving.filter(isDated)
    return {
      criterion: id,
      title,
      status: dated.length > 0 ? 'served' : serving.length > 0 ? 'undated-only' : 'none',
      measures: [...new Set(serving.map(({ measure }) => measure))],
      dated: dated.map((obligation) => obligation.id),
      undated: serving.filter((obligation) => !isDated(obligation)).map((obligation) => obligation.id),
      evidence: [...new Set(serving.flatMap((obligation) => obligation.evidence))].sort(),
    }
  })
}
