import type { Obligation } from '../expand/obligation'
import type { Completion } from '../load/load-completions'
import { timingTextOf, windowsOf } from './obligation-timing'
import type { Plan } from './plan'

/** What is recorded of an obligation: all of a {@link Completion} that the plan does not know. */
export interface CompletionDetails extends Omit<Completion, 'obligation' | 'wheel' | 'window' | 'timing'> {
  /** The class or pupil it is recorded for; absent: all of them. */
  readonly group?: string
}

/**
 * Returns the completion of an obligation of a plan, with the window and the timing that it has now. If a later plan gives the id to other
 * days, `statusOf` then knows that the completion is not about those.
 *
 * @example completionOf(plan, plan.get('mote@2026-27#n3')!, { on: '2026-09-09', by: 'rektor' })
 */
export function completionOf(plan: Plan, obligation: Obligation, details: CompletionDetails): Completion {
  const { group, ...recorded } = details
  const { id } = obligation
  const [window] = windowsOf(obligation)
  const timing = timingTextOf(obligation, plan)
  return {
    obligation: group === undefined ? id : `${id}:${group}`,
    ...(plan.get(id) !== obligation && { wheel: plan.wheelOf(obligation).id }),
    ...recorded,
    ...(window && { window: { first: window.first, due: window.due } }),
    ...(timing !== undefined && { timing }),
  }
}
