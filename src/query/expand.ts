import type { SchoolCalendar } from '../calendar/school-calendar'
import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type ExpandOptions, expandWheel } from '../expand/expand-wheel'
import type { Expansion } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import { type EventTrigger, triggerEvent } from '../expand/trigger-event'
import type { Wheel } from '../resolve/wheel'
import { queryCodes } from './codes'
import { explainObligation } from './explain-obligation'
import { findObligations } from './find-obligations'
import { occurrencesForGroups } from './for-groups'
import { isDated } from './is-dated'
import type { Plan } from './plan'
import { buildPlanIndex, type PlanIndex } from './plan-index'

/**
 * Expands one wheel or several on a calendar into a plan: every obligation of the school year in order of time, indexed.
 * Never throws on user data; what was found on the way is in `plan.diagnostics`.
 *
 * Obligations are ordered by first day, due day, wheel and id; those without dates stand where they would have been, and
 * last when that is not known.
 */
export function expand(wheels: Wheel | readonly Wheel[], calendar: SchoolCalendar, options?: ExpandOptions): Plan {
  const list: readonly Wheel[] = isList(wheels) ? wheels : [wheels]
  const expansions = list.map((wheel) => expandWheel(wheel, calendar, options))
  return buildPlan(list, calendar, expansions)
}

/** Builds a plan from expansions that were made before, one for each wheel. */
export function buildPlan(wheels: readonly Wheel[], calendar: SchoolCalendar, expansions: readonly Expansion[]): Plan {
  const owners = new Map<Obligation, number>()
  expansions.forEach((expansion, wheel) => {
    for (const obligation of expansion.obligations) owners.set(obligation, wheel)
  })
  const obligations = inOrder([...owners.keys()], owners)
  // The dates are what every caller asks for; the index and the words of diagnostics wait until somebody does.
  let index: PlanIndex | undefined
  let diagnostics: readonly Diagnostic[] | undefined
  const indexed = (): PlanIndex => {
    index ??= buildPlanIndex(obligations)
    return index
  }
  const ownerOf = (obligation: Obligation): number => owners.get(obligation) ?? 0
  return {
    wheels,
    calendar,
    obligations,
    get diagnostics() {
      diagnostics ??= [...expansions.flatMap((one) => one.diagnostics), ...sharedIds(obligations, wheels, ownerOf)]
      return diagnostics
    },
    get: (id) => indexed().byId(id),
    wheelOf: (obligation) => wheels[ownerOf(obligation)]!,
    find: (filter) => findObligations(filter, indexed(), wheels, calendar),
    explain: (asked, language) => {
      const obligation = typeof asked === 'string' ? indexed().byId(asked) : asked
      const owner = obligation && owners.get(obligation)
      if (!obligation || owner === undefined) return undefined
      return explainObligation(obligation, expansions[owner]!, language ?? wheels[owner]!.language)
    },
    forGroups: (groups) => occurrencesForGroups(obligations, groups, calendar, measureOrder(wheels)),
    trigger: (trigger) => triggerIn(wheels, calendar, expansions, trigger),
  }
}

/** Triggers the event in every wheel that knows it; only when none does is that reported. */
function triggerIn(
  wheels: readonly Wheel[],
  calendar: SchoolCalendar,
  expansions: readonly Expansion[],
  trigger: EventTrigger,
): Plan {
  const triggered = expansions.map((expansion) => triggerEvent(expansion, trigger))
  const known = triggered.filter(({ diagnostics }) =>
    diagnostics.every(({ code }) => code !== 'expand/trigger-unknown'),
  )
  const told =
    known.length > 0
      ? triggered.map((expansion) => (known.includes(expansion) ? expansion : { ...expansion, diagnostics: [] }))
      : triggered.slice(0, 1)
  return buildPlan(known.length > 0 ? wheels : wheels.slice(0, 1), calendar, told)
}

function measureOrder(wheels: readonly Wheel[]): ReadonlyMap<string, number> {
  return new Map(
    wheels.flatMap(({ measures }) => measures.map(({ id }) => id)).map((id, i): [string, number] => [id, i]),
  )
}

function isList(wheels: Wheel | readonly Wheel[]): wheels is readonly Wheel[] {
  return Array.isArray(wheels)
}

function inOrder(obligations: Obligation[], owners: ReadonlyMap<Obligation, number>): Obligation[] {
  const keys = new Map(
    obligations.map((obligation) => {
      const window = isDated(obligation)
        ? obligation
        : obligation.form === 'undated'
          ? obligation.unadjusted
          : undefined
      const owner = String(owners.get(obligation)).padStart(6, '0')
      return [obligation, `${window?.first ?? '9999-99-99'} ${window?.due ?? ''} ${owner} ${obligation.id}`]
    }),
  )
  return obligations.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0))
}

function sharedIds(
  obligations: readonly Obligation[],
  wheels: readonly Wheel[],
  ownerOf: (obligation: Obligation) => number,
): Diagnostic[] {
  if (wheels.length < 2) return []
  const owners = new Map<string, Set<number>>()
  for (const obligation of obligations) {
    const known = owners.get(obligation.id)
    if (known) known.add(ownerOf(obligation))
    else owners.set(obligation.id, new Set([ownerOf(obligation)]))
  }
  const shared = new Map<string, { id: string; count: number }>()
  for (const [id, places] of owners) {
    if (places.size < 2) continue
    const names = [...places].map((place) => wheels[place]!.id).join(', ')
    const known = shared.get(names)
    if (known) known.count++
    else shared.set(names, { id, count: 1 })
  }
  return [...shared].map(([names, { id, count }]) =>
    diagnose(queryCodes, 'query/shared-id', { id, count, wheels: names }),
  )
}
