import { isoWeekOf } from '../date/iso-week'
import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { Wheel, WheelLimit } from '../resolve/wheel'
import { monthName } from '../timing/describe-day'
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
    const measures = [...new Set(inside.map(({ title }) => title))].join(', ')
    const params = { role, count: inside.length, allowed, when: sayWhen(from, to, limit.per), measures }
    return diagnose(lintCodes, 'check/limit-exceeded', params, limit.place, {
      actual: String(inside.length),
      expected: `≤ ${allowed}`,
      related: wheel.measures
        .filter(({ id }) => inside.some(({ measure }) => measure === id))
        .map(({ title, place }) => relatedPlace(place, 'present', title)),
    })
  })
}

function sayWhen(from: number, to: number, per: WheelLimit['per']): { en: string; nb: string } {
  const name = (slot: number, language: 'en' | 'nb') =>
    per === 'week'
      ? `${language === 'en' ? 'week' : 'uke'} ${isoWeekOf(slot * 7 - 3).week}`
      : monthName(((slot % 12) + 1) as Parameters<typeof monthName>[0], language)
  return from === to
    ? { en: `in ${name(to, 'en')}`, nb: `i ${name(to, 'nb')}` }
    : { en: `from ${name(from, 'en')} to ${name(to, 'en')}`, nb: `fra ${name(from, 'nb')} til ${name(to, 'nb')}` }
}
