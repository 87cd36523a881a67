import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { agendaOf } from './agenda'
import { compileFilter, dayOf } from './compile-filter'
import { countObligations, findObligations, visitPositions } from './find-obligations'
import { groupObligations } from './group-obligations'
import type { Asked } from './known-names'
import type { ObligationFilter } from './obligation-filter'
import { findSorted, pageObligations } from './page-obligations'
import { PlanIndex } from './plan-index'
import type { FindOptions, GroupKey, GroupOptions, PageOptions, PlanQueries } from './plan-queries'
import { firstFrom, lastDueBefore } from './seek-day'

/**
 * Builds the questions a plan answers, from its obligations in the plan's order (by time, wheel and id). The index behind them is
 * made when the first question is asked.
 */
export function buildQueries(asked: Asked, wheelOf: (obligation: Obligation) => Wheel): PlanQueries {
  let kept: PlanIndex | undefined
  const indexed = (): PlanIndex => {
    kept ??= new PlanIndex(asked)
    return kept
  }
  const queries = {
    get: (id: string) => indexed().byId(id),
    find: (filter: ObligationFilter, options?: FindOptions) =>
      options ? findSorted(filter, options, indexed(), wheelOf) : findObligations(filter, indexed()),
    page: (filter: ObligationFilter, options: PageOptions = {}) => pageObligations(filter, options, indexed(), wheelOf),
    count: (filter: ObligationFilter) => countObligations(filter, indexed()),
    each(filter: ObligationFilter, visit: (obligation: Obligation) => unknown): void {
      const index = indexed()
      visitPositions(compileFilter(filter, index), index, (position) => visit(index.obligations[position]!))
    },
    group: (filter: ObligationFilter, by: GroupKey, options: GroupOptions = {}) =>
      groupObligations(filter, by, options, indexed()),
    first: (filter: ObligationFilter, day?: string) =>
      firstFrom(filter, day === undefined ? Number.NEGATIVE_INFINITY : dayOf('day', day), indexed()),
    next: (filter: ObligationFilter, day: string) => firstFrom(filter, dayOf('day', day) + 1, indexed()),
    previous: (filter: ObligationFilter, day: string) => lastDueBefore(filter, dayOf('day', day), indexed()),
    agenda: (question: Parameters<PlanQueries['agenda']>[0]) => agendaOf(question, indexed()),
  }
  // The filter decides the form of what it finds; that is what the overloads say and no checker can follow.
  return queries as unknown as PlanQueries
}
