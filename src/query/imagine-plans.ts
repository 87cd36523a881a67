import type { SchoolCalendar } from '../calendar/school-calendar'
import type { EventTrigger } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import type { Decision, Wheel } from '../resolve/wheel'
import { expand } from './expand'
import type { Plan } from './plan'

/** A plan's obligations by wheel and id without the school year, so that those of two plans meet. */
export type KeyedObligations = ReadonlyMap<string, Obligation>

type Side = 'before' | 'after'

/** What a plan is made of, each from one of two plans. */
export interface Ingredients {
  readonly wheels: Side
  readonly decisions: Side | 'none'
  readonly calendar: SchoolCalendar
  readonly trigger: Side
}

/** Two plans, and those that might have been in between. */
export interface ImaginedPlans {
  readonly before: KeyedObligations
  readonly after: KeyedObligations
  /** Returns the wheel of a plan that a key belongs to; undefined when that plan does not have it. */
  wheelOf(key: string, side: Side): Wheel | undefined
  /** Plans from these; made when first asked for, and again only for another calendar. */
  of(ingredients: Ingredients): KeyedObligations
}

/** Makes plans from parts of two: the wheels of one with the decisions of the other, on a calendar that neither has. */
export function imaginePlans(before: Plan, after: Plan): ImaginedPlans {
  const slots = { before: before.wheels.map((_, i) => i), after: slotsOf(after.wheels, before.wheels) }
  const plans = { before, after }
  const wheelAt = (slot: number, side: Side) => plans[side].wheels[slots[side].indexOf(slot)]
  const made = new Map<SchoolCalendar, Map<string, KeyedObligations>>()
  const make = ({ wheels: side, decisions, calendar, trigger }: Ingredients): KeyedObligations => {
    const wheels = plans[side].wheels.map((wheel, i) =>
      decisions === side ? wheel : { ...wheel, decisions: decisionsOf(slots[side][i]!, decisions) },
    )
    const year = expand(wheels, calendar)
    const event: EventTrigger | undefined = plans[trigger].triggered
    return keyed(event ? year.trigger(event) : year, slots[side])
  }
  const decisionsOf = (slot: number, side: Side | 'none'): readonly Decision[] =>
    side === 'none' ? [] : (wheelAt(slot, side)?.decisions ?? [])
  return {
    before: keyed(before, slots.before),
    after: keyed(after, slots.after),
    wheelOf: (key, side) => wheelAt(Number(key.slice(0, key.indexOf(' '))), side),
    of(ingredients) {
      const { wheels, decisions, calendar, trigger } = ingredients
      const known = made.get(calendar) ?? new Map<string, KeyedObligations>()
      made.set(calendar, known)
      const name = `${wheels} ${decisions} ${plans[trigger].triggered ? trigger : ''}`
      const plan = known.get(name) ?? make(ingredients)
      known.set(name, plan)
      return plan
    },
  }
}

/** Gives each wheel the place of the earlier one with its id, else of one that is left over, else a place of its own. */
function slotsOf(wheels: readonly Wheel[], earlier: readonly Wheel[]): readonly number[] {
  const free = new Set(earlier.keys())
  const take = (slot: number | undefined): number | undefined => {
    if (slot !== undefined) free.delete(slot)
    return slot
  }
  const named = wheels.map(({ id }) => take([...free].find((slot) => earlier[slot]!.id === id)))
  let next = earlier.length
  return named.map((slot) => slot ?? take([...free][0]) ?? next++)
}

function keyed(plan: Plan, slots: readonly number[]): KeyedObligations {
  const year = `@${plan.calendar.schoolYear.id}`
  return new Map(
    plan.obligations.map((obligation) => {
      const slot = slots[plan.wheels.indexOf(plan.wheelOf(obligation))]
      return [`${slot} ${obligation.id.replace(year, '')}`, obligation]
    }),
  )
}
