import type { EpochDay } from '../date/day'
import type { DatedObligation, Obligation } from '../expand/obligation'
import { compileFilter } from './compile-filter'
import { visitPositions } from './find-obligations'
import { isDated } from './is-dated'
import type { ObligationFilter } from './obligation-filter'
import type { PlanIndex } from './plan-index'

/** Returns the first obligation that passes the filter and starts on the day or later. Throws {@link QueryError}. */
export function firstFrom(filter: ObligationFilter, from: EpochDay, index: PlanIndex): DatedObligation | undefined {
  const { obligations, firstDays, dueDays } = index
  let best = -1
  visitPositions(compileFilter({ ...filter, dated: true }, index), index, (at) => {
    if (firstDays[at]! < from) return
    // The plan's order breaks ties: only what is strictly earlier takes the place of what was seen before.
    const earlier =
      best === -1 ||
      firstDays[at]! < firstDays[best]! ||
      (firstDays[at] === firstDays[best] && dueDays[at]! < dueDays[best]!)
    if (earlier) best = at
  })
  return datedOrNone(obligations[best])
}

/** Returns the obligation that passes the filter and was due last before the day. Throws {@link QueryError}. */
export function lastDueBefore(filter: ObligationFilter, day: EpochDay, index: PlanIndex): DatedObligation | undefined {
  const { obligations, firstDays, dueDays } = index
  let best = -1
  visitPositions(compileFilter({ ...filter, dated: true }, index), index, (at) => {
    if (dueDays[at]! >= day) return
    const later =
      best === -1 ||
      dueDays[at]! > dueDays[best]! ||
      (dueDays[at] === dueDays[best] && firstDays[at]! >= firstDays[best]!)
    if (later) best = at
  })
  return datedOrNone(obligations[best])
}

function datedOrNone(obligation: Obligation | undefined): DatedObligation | undefined {
  return obligation && isDated(obligation) ? obligation : undefined
}
