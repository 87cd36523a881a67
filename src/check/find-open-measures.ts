import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { UndatedReason } from '../expand/obligation'
import type { Measure } from '../resolve/wheel'
import type { LaidWheel } from './feasibility-case'

/** A measure that a calendar cannot date because it lacks what the measure hangs on. */
export interface OpenMeasure {
  readonly wheel: string
  readonly measure: Measure
  readonly reason: Lacking
}

/** What a calendar may lack. */
type Lacking = ParamsOf<'check/feasibility-open'>['reason']

const lacking: readonly (UndatedReason | undefined)[] = [
  'anchor-unknown',
  'plan-missing',
  'which-one',
  'next-year-unknown',
] satisfies Lacking[]

function isLacking(reason: UndatedReason | undefined): reason is Lacking {
  return lacking.includes(reason)
}

/** Finds the measures none of whose dates the calendar can give, because it lacks the day, the plan or the next school start. */
export function findOpenMeasures({ wheel, measures }: LaidWheel): OpenMeasure[] {
  return measures.flatMap(({ measure, drafts }) => {
    const reasons = drafts.map(({ draft }) => draft.reason)
    const [reason] = reasons
    return isLacking(reason) && reasons.every(isLacking) ? [{ wheel: wheel.id, measure, reason }] : []
  })
}
