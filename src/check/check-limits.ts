import { isoWeekOf } from '../date/iso-week'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { Wheel, WheelLimit } from '../resolve/wheel'
import { lintCodes } from './lint-codes'
import { findOverloads } from './overloads'

/**
 * Holds a plan to its wheels' `limits`. What has several weeks to be done in may be done in any of them, so a limit is exceeded only when
 * no way of placing things keeps it; the finding names the weeks and all that must be done inside them. The role counts where it is
 * responsible or takes part, not where it is optional or comes when there is a need.
 */
export function checkLimits(plan: Plan): readonly Diagnostic[] {
  return plan.wheels.flatMap((wheel) => wheel.limits.flatMap((limit) => checkLimit(limit, wheel, plan)))
}

function checkLimit(limit: WheelLimit, wheel: Wheel, plan: Plan): Diagnostic[] {
  const own = plan.obligations.filter(isDated).filter((obligation) => plan.wheelOf(obligation) === wheel)
  return findOverloads(own, limit).map(({ from, to, allowed, inside }) => {
    const role = wheel.roles.get(limit.role)?.title ?? limit.role
    const { per } = limit
    const measures = [...new Set(inside.map(({ title }) => title))]
    const bounds = { per, from: numberOf(from, per), to: numberOf(to, per) }
    const params = { role, count: inside.length, allowed, ...bounds, measures }
    const [measure, ...others] = new Set(inside.map((one) => one.measure))
    return diagnose(lintCodes, 'check/limit-exceeded', params, limit.place, {
      about: { role: limit.role, ...(measure !== undefined && { measure }), others },
      actual: String(inside.length),
      expected: `≤ ${allowed}`,
      related: wheel.measures
        .filter(({ id }) => inside.some(({ measure }) => measure === id))
        .map(({ title, place }) => relatedPlace(place, 'present', title)),
    })
  })
}

/** Returns the number of an ISO week or of a month, as people count them. */
function numberOf(slot: number, per: WheelLimit['per']): number {
  return per === 'week' ? isoWeekOf(slot * 7 - 3).week : (slot % 12) + 1
}
