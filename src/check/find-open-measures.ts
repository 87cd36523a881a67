import type { UndatedReason } from '../expand/obligation'
import type { Measure } from '../resolve/wheel'
import type { LaidWheel } from './feasibility-case'

/** A measure that a calendar cannot date because it lacks what the measure hangs on. */
export interface OpenMeasure {
  readonly wheel: string
  readonly measure: Measure
  readonly reason: UndatedReason
}

const lacking: ReadonlySet<UndatedReason> = new Set<UndatedReason>([
  'anchor-unknown',
  'plan-missing',
  'which-one',
  'next-year-unknown',
])

/** Finds the measures none of whose dates the calendar can give, because it lacks the day, the plan or the next school start. */
export function findOpenMeasures({ wheel, measures }: LaidWheel): OpenMeasure[] {
  return measures.flatMap(({ measure, drafts }) => {
    const reasons = drafts.map(({ draft }) => draft.reason)
    const [reason] = reasons
    const open = reason !== undefined && reasons.every((it) => it !== undefined && lacking.has(it))
    return open ? [{ wheel: wheel.id, measure, reason }] : []
  })
}
