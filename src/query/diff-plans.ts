import type { Obligation, Window } from '../expand/obligation'
import type { Decision, Measure, Wheel } from '../resolve/wheel'
import { type CalendarDifference, diffCalendars } from './diff-calendars'
import { expand } from './expand'
import { isDated } from './is-dated'
import type { Plan } from './plan'

/** Why an obligation differs between two plans. */
export type DifferenceCause =
  /** Another school year. */
  | { readonly kind: 'year'; readonly before: string; readonly after: string }
  /** The same year on another calendar: the breaks and days around the obligation that differ, or, when none is near it, all. */
  | { readonly kind: 'calendar'; readonly differences: readonly CalendarDifference[] }
  /** The measure as the wheels have it: the fields that differ, and the layers that set them last. */
  | { readonly kind: 'wheel'; readonly fields: readonly string[]; readonly layers: readonly string[] }
  /** A decision that only one of the plans has. */
  | { readonly kind: 'decision'; readonly in: 'before' | 'after'; readonly decidedBy: string; readonly reason: string }

/** What became of an obligation: `moved` when its dates or the lack of them differ, `changed` when only other fields do. */
export type DifferenceKind = 'added' | 'removed' | 'moved' | 'changed'

/** One obligation that differs between two plans. */
export interface PlanDifference {
  readonly kind: DifferenceKind
  /** The obligation's id, that of the later plan where both have it. */
  readonly id: string
  readonly title: string
  readonly before?: Obligation
  readonly after?: Obligation
  /** The fields that differ, sorted; empty for what was added or removed. */
  readonly fields: readonly string[]
  /** At least one. */
  readonly causes: readonly DifferenceCause[]
}

interface Pair {
  readonly before?: Obligation
  readonly after?: Obligation
}

interface Context {
  readonly before: Plan
  readonly after: Plan
  readonly sameYear: boolean
  readonly calendar: readonly CalendarDifference[]
  /** The later wheels on the earlier calendar, made when both differ for some obligation: it tells which of them did it. */
  readonly between: () => ReadonlyMap<string, Obligation>
}

/** What depends on the calendar as well as on the measure. */
const calendarFields = [
  'form',
  'first',
  'due',
  'unadjusted',
  'nominal',
  'candidates',
  'reason',
  'schoolDays',
  'periods',
  'participants',
  'responsible',
  'tentative',
  'time',
  'place',
]

/**
 * Compares two plans by the obligations' ids, the school year in them aside, and never by date. Wheels are compared with the one
 * of the same id, else in the order given. In order of time. Causes come from comparing what the plans were made of: when both the
 * calendar and the measure differ, the later wheel is expanded on the earlier calendar to tell which of them it was.
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanDifference[] {
  const [old, fresh] = [byKey(before, before), byKey(after, before)]
  let between: ReadonlyMap<string, Obligation> | undefined
  const context: Context = {
    before,
    after,
    sameYear: before.calendar.schoolYear.id === after.calendar.schoolYear.id,
    calendar: diffCalendars(before.calendar, after.calendar),
    between: () => (between ??= byKey(expand(after.wheels, before.calendar), before)),
  }
  const keys = [...new Set([...fresh.keys(), ...old.keys()])]
  const differences = keys.flatMap((key) => differenceOf(key, pairOf(old.get(key), fresh.get(key)), context))
  const orderOf = ({ id, after: is, before: was }: PlanDifference) => {
    const window = windowOf((is ?? was)!)
    return `${window?.first ?? '9999'} ${window?.due ?? ''} ${id}`
  }
  return differences
    .map((difference): [string, PlanDifference] => [orderOf(difference), difference])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, difference]) => difference)
}

function pairOf(before: Obligation | undefined, after: Obligation | undefined): Pair {
  return { ...(before && { before }), ...(after && { after }) }
}

function differenceOf(key: string, pair: Pair, context: Context): PlanDifference[] {
  const { before, after } = pair
  const one = (after ?? before)!
  const { id, title } = one
  const fields = before && after ? fieldsThatDiffer(before, after) : []
  if (before && after && fields.length === 0) return []
  const dates = ['first', 'due', 'reason', 'form'].some((field) => fields.includes(field))
  const kind = !before ? 'added' : !after ? 'removed' : dates ? 'moved' : 'changed'
  return [{ kind, id, title, ...pair, fields, causes: causesOf(key, pair, fields, context) }]
}

function fieldsThatDiffer(before: Obligation, after: Obligation): string[] {
  const [old, fresh] = [{ ...before } as Record<string, unknown>, { ...after } as Record<string, unknown>]
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((field) => field !== 'id' && field !== 'schoolYear')
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
    .sort()
}

function causesOf(key: string, pair: Pair, fields: readonly string[], context: Context): DifferenceCause[] {
  const { before, after, sameYear } = context
  const causes: DifferenceCause[] = []
  if (!sameYear) {
    causes.push({ kind: 'year', before: before.calendar.schoolYear.id, after: after.calendar.schoolYear.id })
  }
  causes.push(...decisionCauses(pair, context))
  const wheel = wheelCause(pair, context)
  const touchesCalendar = fields.length === 0 || fields.some((field) => calendarFields.includes(field))
  const calendar = sameYear && touchesCalendar ? calendarCause(pair, context) : undefined
  if (wheel && calendar) {
    const half = context.between().get(key)
    const byWheel = same(half, pair.after)
    const byCalendar = same(half, pair.before)
    if (!byCalendar) causes.push(wheel)
    if (!byWheel) causes.push(calendar)
  } else if (wheel) causes.push(wheel)
  else if (calendar && causes.length === 0) causes.push(calendar)
  return causes.length > 0 ? causes : [remainingCause(pair, fields, context)]
}

/**
 * Lays a difference that no single field explains to what the two plans do not share: the calendars when the wheels are the same,
 * else the wheel, by the obligation's own fields.
 */
function remainingCause(pair: Pair, fields: readonly string[], { before, after, calendar }: Context): DifferenceCause {
  const isSameWheel = pair.before && pair.after && before.wheelOf(pair.before) === after.wheelOf(pair.after)
  if (isSameWheel) return { kind: 'calendar', differences: calendar }
  const one = (pair.after ?? pair.before)!
  const owner = pair.after ? after.wheelOf(pair.after) : before.wheelOf(one)
  const removed = owner.removed.find(({ id }) => id === one.measure)
  const layer = removed?.layer ?? owner.layers.at(-1)?.id
  return { kind: 'wheel', fields, layers: layer === undefined ? [] : [layer] }
}

function same(a: Obligation | undefined, b: Obligation | undefined): boolean {
  return a === undefined || b === undefined ? a === b : fieldsThatDiffer(a, b).length === 0
}

function calendarCause(pair: Pair, { calendar }: Context): DifferenceCause | undefined {
  if (calendar.length === 0) return undefined
  const windows = [pair.before, pair.after].flatMap((one) => (one ? windowsOf(one) : []))
  const near = calendar.filter((difference) =>
    [...difference.before, ...difference.after].some((part) =>
      windows.some(({ first, due }) => part.first <= due && part.due >= first),
    ),
  )
  return { kind: 'calendar', differences: near.length > 0 ? near : calendar }
}

function decisionCauses({ before: was, after: is }: Pair, { before, after }: Context): DifferenceCause[] {
  const one = (is ?? was)!
  const of = (plan: Plan) =>
    plan.wheels
      .flatMap((wheel) => wheel.decisions)
      .filter(
        ({ schoolYear, measure, cell }) =>
          schoolYear === plan.calendar.schoolYear.id &&
          measure === one.measure &&
          (cell === undefined || cell === one.cell),
      )
  const textOf = ({ kind, cell, move, reason }: Decision) => JSON.stringify([kind, cell, move, reason])
  const [old, fresh] = [of(before), of(after)]
  const only = (list: readonly Decision[], other: readonly Decision[], where: 'before' | 'after') =>
    list
      .filter((decision) => !other.some((known) => textOf(known) === textOf(decision)))
      .map(({ decidedBy, reason }): DifferenceCause => ({ kind: 'decision', in: where, decidedBy, reason }))
  return [...only(old, fresh, 'before'), ...only(fresh, old, 'after')]
}

const measureFields = [
  'title',
  'in',
  'default',
  'responsible',
  'participants',
  'appliesTo',
  'exclusive',
  'per',
  'days',
  'roll',
  'time',
  'placeName',
  'visibility',
  'agenda',
  'prepare',
  'criteria',
  'evidence',
  'tags',
  'validity',
  'source',
] as const satisfies readonly (keyof Measure)[]

function wheelCause({ before: was, after: is }: Pair, { before, after }: Context): DifferenceCause | undefined {
  const { measure: id } = (is ?? was)!
  const [oldWheel, wheel] = [was && before.wheelOf(was), is && after.wheelOf(is)]
  const [old, fresh] = [measureIn(id, oldWheel, before), measureIn(id, wheel, after)]
  if (!old && !fresh) return undefined
  if (!old || !fresh) {
    const removed = after.wheels.flatMap((one) => one.removed).find((one) => one.id === id)
    const layer = fresh ? [...fresh.provenance.values()][0]?.layer : removed?.layer
    return { kind: 'wheel', fields: [], layers: layer === undefined ? [] : [layer] }
  }
  const fields: string[] = measureFields.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
  if (JSON.stringify(timingsOf(old)) !== JSON.stringify(timingsOf(fresh))) fields.unshift('when')
  const own = (of: Wheel | undefined) =>
    JSON.stringify((of?.periods ?? []).map(({ id: period, title, span }) => [period, title, span]))
  if (oldWheel && wheel && own(oldWheel) !== own(wheel)) fields.push('periods')
  if (fields.length === 0) return undefined
  const layers = fields.flatMap((field) => {
    const key = field === 'placeName' ? 'place' : field
    const origin = fresh.provenance.get(key) ?? old.provenance.get(key)
    return origin ? [origin.layer] : []
  })
  return { kind: 'wheel', fields, layers: [...new Set(layers)] }
}

function measureIn(id: string, wheel: Wheel | undefined, plan: Plan): Measure | undefined {
  return (wheel ? [wheel] : plan.wheels).flatMap((one) => one.measures).find((measure) => measure.id === id)
}

function timingsOf({ entries }: Measure): unknown {
  return entries.map(({ id, timing, in: under, appliesTo, time }) => [id, timing, under, appliesTo, time])
}

/** Obligations by id without the school year, under the wheel of the earlier plan they are compared with. */
function byKey(plan: Plan, before: Plan): ReadonlyMap<string, Obligation> {
  const { schoolYear } = plan.calendar
  return new Map(
    plan.obligations.map((obligation) => {
      const own = plan.wheels.indexOf(plan.wheelOf(obligation))
      const named = before.wheels.findIndex(({ id }) => id === plan.wheels[own]?.id)
      return [`${named < 0 ? own : named} ${obligation.id.replace(`@${schoolYear.id}`, '')}`, obligation]
    }),
  )
}

function windowsOf(obligation: Obligation): Window[] {
  if (isDated(obligation)) return [{ first: obligation.first, due: obligation.due }, obligation.unadjusted]
  return obligation.form === 'undated' && obligation.unadjusted ? [obligation.unadjusted] : []
}

function windowOf(obligation: Obligation): Window | undefined {
  return windowsOf(obligation)[0]
}
