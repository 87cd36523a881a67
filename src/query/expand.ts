import type { SchoolCalendar } from '../calendar/school-calendar'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type ExpandOptions, expandWheel } from '../expand/expand-wheel'
import type { EventTrigger, Expansion } from '../expand/expansion'
import type { Obligation, Window } from '../expand/obligation'
import { triggerEvent } from '../expand/trigger-event'
import type { Wheel } from '../resolve/wheel'
import { buildQueries } from './build-queries'
import { queryCodes } from './codes'
import { explainObligation } from './explain-obligation'
import { occurrencesForGroups } from './for-groups'
import { isDated } from './is-dated'
import type { Plan, StoredPlan } from './plan'

/**
 * Expands one wheel or several on a calendar into a plan: every obligation of the school year in order of time, indexed.
 * Never throws on user data; what was found on the way is in `plan.diagnostics`.
 *
 * Obligations are ordered by first day, due day, wheel and id; those without dates stand where they would have been, and
 * last when that is not known.
 */
export function expand(wheels: Wheel | readonly Wheel[], calendar: SchoolCalendar, options?: ExpandOptions): Plan {
  const list = listOf(wheels)
  const expansions = list.map((wheel) => expandWheel(wheel, calendar, options))
  return buildPlan(list, calendar, expansions)
}

/** Builds a plan from expansions that were made before, one for each wheel. */
export function buildPlan(
  wheels: readonly Wheel[],
  calendar: SchoolCalendar,
  expansions: readonly Expansion[],
  stored?: StoredPlan,
): Plan {
  const obligations = inOrder(expansions)
  const triggered = expansions[0]?.trigger
  // The dates are what every caller asks for; the index and the words of diagnostics wait until somebody does.
  let owners: ReadonlyMap<Obligation, number> | undefined
  let diagnostics: readonly Diagnostic[] | undefined
  const ownerOf = (obligation: Obligation): number | undefined => {
    owners ??= new Map(expansions.flatMap((one, wheel) => one.obligations.map((obligation) => [obligation, wheel])))
    return owners.get(obligation)
  }
  const wheelOf = (obligation: Obligation): Wheel => wheels[ownerOf(obligation) ?? 0]!
  const queries = buildQueries({ obligations, wheels, calendar }, wheelOf)
  return {
    ...queries,
    wheels,
    calendar,
    obligations,
    ...(triggered && { triggered }),
    ...(stored && { stored }),
    get diagnostics() {
      diagnostics ??= [...expansions.flatMap((one) => one.diagnostics), ...sharedIds(obligations, wheels, ownerOf)]
      return diagnostics
    },
    wheelOf,
    explain: (asked, language) => {
      const obligation = typeof asked === 'string' ? queries.get(asked) : asked
      const owner = obligation && ownerOf(obligation)
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

/** Returns the wheels that `expand` was given, one or several. */
export function listOf(wheels: Wheel | readonly Wheel[]): readonly Wheel[] {
  return isList(wheels) ? wheels : [wheels]
}

function isList(wheels: Wheel | readonly Wheel[]): wheels is readonly Wheel[] {
  return Array.isArray(wheels)
}

/** Merges the wheels' obligations, each in order of time; those of one time and of several wheels stand in the wheels' order. */
function inOrder(expansions: readonly Expansion[]): readonly Obligation[] {
  if (expansions.length === 1) return expansions[0]!.obligations
  return expansions.flatMap(({ obligations }) => obligations).sort(compareTimes)
}

function compareTimes(a: Obligation, b: Obligation): number {
  const one = placeInTime(a)
  const other = placeInTime(b)
  if (!one || !other) return one ? -1 : other ? 1 : 0
  if (one.first !== other.first) return one.first < other.first ? -1 : 1
  if (one.due !== other.due) return one.due < other.due ? -1 : 1
  return 0
}

function placeInTime(obligation: Obligation): Window | undefined {
  if (isDated(obligation)) return obligation
  return obligation.form === 'undated' ? obligation.unadjusted : undefined
}

function sharedIds(
  obligations: readonly Obligation[],
  wheels: readonly Wheel[],
  ownerOf: (obligation: Obligation) => number | undefined,
): Diagnostic[] {
  if (wheels.length < 2) return []
  const owners = new Map<string, Set<number>>()
  const measures = new Map(obligations.map(({ id, measure }) => [id, measure]))
  for (const obligation of obligations) {
    const owner = ownerOf(obligation) ?? 0
    const known = owners.get(obligation.id)
    if (known) known.add(owner)
    else owners.set(obligation.id, new Set([owner]))
  }
  const shared = new Map<string, { id: string; measure: string; count: number }>()
  for (const [id, places] of owners) {
    if (places.size < 2) continue
    const names = [...places].map((place) => wheels[place]!.id).join(', ')
    const known = shared.get(names)
    if (known) known.count++
    else shared.set(names, { id, measure: measures.get(id)!, count: 1 })
  }
  return [...shared].map(([names, { id, measure, count }]) =>
    diagnose(queryCodes, 'query/shared-id', { id, count, wheels: names }, {}, { about: { measure } }),
  )
}
