import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import type { DatedObligation, Window } from '../expand/obligation'
import type { LimitDocument } from '../load/wheel-document'
import { findRoles } from '../query/find-roles'
import type { ObligationFilter } from '../query/obligation-filter'
import type { Plan } from '../query/plan'
import { badFilter, unknownKey, wholeNumberFrom } from '../query/query-error'
import { type DayCollision, findCollisions } from './collisions'
import { findOverloads, isHeldBy, slotOf, spanOfSlot } from './overloads'

/** What a workload is told by. */
export interface WorkloadOptions {
  readonly by: 'week' | 'month'
  /** Only these roles, by any of their names. Default: every role that something dated needs. */
  readonly roles?: readonly string[]
  /** Held beside the limits of the wheels, over all wheels together. */
  readonly limits?: readonly LimitDocument[]
  /** Only what passes this is counted: a reader's visibilities, a period. Default everything. */
  readonly filter?: ObligationFilter
  /** From how many times a role's mean a week or month is crowded; default 2, at least 1. */
  readonly crowdedFrom?: number
}

/** One week or month of the school year. */
export interface WorkloadSlot {
  /** `2026-W35` or `2026-09`. */
  readonly key: string
  /** Its first and last day. */
  readonly days: Window
  readonly schoolDays: number
}

/** What a role has in a week or month. */
export interface WorkloadCell {
  /** How many things may be done in it. */
  readonly open: number
  /** How many of those are due in it. */
  readonly due: number
  /**
   * What that weighs: each thing counts 1 in all, spread evenly over the school days of its window; over all its days where it has none.
   */
  readonly load: number
}

/** A role's year. */
export interface RoleWorkload {
  readonly role: string
  readonly title: string
  /** One for each slot, in their order. */
  readonly cells: readonly WorkloadCell[]
  /** How many dated things need the role. */
  readonly total: number
  /** Keys of the slots with school days in which nothing is open. */
  readonly empty: readonly string[]
  /** Keys of the slots whose load is at least `crowdedFrom` times the mean of those with school days, and more than one thing. */
  readonly crowded: readonly string[]
}

/** A limit that cannot be kept, however things are placed. */
export interface LimitViolation {
  readonly limit: LimitDocument
  /** The wheel whose limit it is; absent for one that was given. */
  readonly wheel?: string
  /** The shortest run of weeks or months that is too full. */
  readonly days: Window
  readonly allowed: number
  /** All that must be done inside the run: more than allowed. */
  readonly obligations: readonly DatedObligation[]
}

/** Who has how much to do when. */
export interface Workload {
  readonly by: 'week' | 'month'
  readonly slots: readonly WorkloadSlot[]
  /** In the wheels' order. */
  readonly roles: readonly RoleWorkload[]
  readonly violations: readonly LimitViolation[]
  readonly collisions: readonly DayCollision[]
}

const optionKeys: readonly string[] = [
  'by',
  'roles',
  'limits',
  'filter',
  'crowdedFrom',
] satisfies (keyof WorkloadOptions)[]

/**
 * Tells how much each role has to do in each week or month of the year, which limits cannot be kept, and what collides on single days.
 * A role counts where it is responsible or takes part, not where it is optional or comes when there is a need; a group's members
 * are not counted for it. Of what has no dates nothing is told. Throws {@link QueryError} for an unknown role or an option it lacks.
 */
export function workloadOf(plan: Plan, options: WorkloadOptions): Workload {
  for (const key in options) if (!optionKeys.includes(key)) throw unknownKey(key, optionKeys)
  const { by, limits = [], crowdedFrom = 2, filter = {} } = options
  if (by !== 'week' && by !== 'month') throw badFilter('by', by, 'week, month')
  if (!(crowdedFrom >= 1)) throw badFilter('crowdedFrom', crowdedFrom, { number: 'any', atLeast: 1 })
  const dated = plan.find({ ...filter, dated: true })
  const spans = spansOf(plan.calendar, by)
  const slots = spans.map((span) => slotFor(span, by, plan.calendar))
  const roles = rolesOf(plan, dated, options.roles)
  return {
    by,
    slots,
    roles: [...roles].map(([role, title]) => {
      const own = dated.filter((one) => isHeldBy(role, one))
      const cells = cellsOf(own, spans, by, plan.calendar)
      return { role, title, cells, total: own.length, ...extremesOf(cells, slots, crowdedFrom) }
    }),
    violations: violationsOf(plan, dated, limits, roles),
    collisions: findCollisions(dated, [...roles.keys()]),
  }
}

/** Every week or month with a day of the calendar's year. */
function spansOf({ firstDay, lastDay }: SchoolCalendar, by: Workload['by']): readonly DaySpan[] {
  const from = slotOf(firstDay, by)
  return Array.from({ length: slotOf(lastDay, by) - from + 1 }, (_, i) => spanOfSlot(from + i, by))
}

function slotFor({ first, last }: DaySpan, by: Workload['by'], calendar: SchoolCalendar): WorkloadSlot {
  const { weekYear, week } = isoWeekOf(first)
  const days = { first: isoFromDay(first), due: isoFromDay(last) }
  const key = by === 'month' ? days.first.slice(0, 7) : `${weekYear}-W${String(week).padStart(2, '0')}`
  return { key, days, schoolDays: calendar.daysOf('school').countBetween(first, last) }
}

/** Titles by id, of the roles asked for or of all that something needs, in the wheels' order. */
function rolesOf(
  { wheels }: Plan,
  dated: readonly DatedObligation[],
  asked: readonly string[] | undefined,
): ReadonlyMap<string, string> {
  const named = asked && findRoles(asked, wheels, false)
  const titles = new Map(
    wheels.flatMap(({ roles }) => [...roles.values()].map(({ id, title }) => [id, title] as const)),
  )
  const ids = named ? [...named] : [...titles.keys()].filter((role) => dated.some((one) => isHeldBy(role, one)))
  return new Map(ids.map((id) => [id, titles.get(id) ?? id]))
}

function cellsOf(
  own: readonly DatedObligation[],
  spans: readonly DaySpan[],
  by: Workload['by'],
  calendar: SchoolCalendar,
): readonly WorkloadCell[] {
  const cells = spans.map(() => ({ open: 0, due: 0, load: 0 }))
  const from = spans[0] ? slotOf(spans[0].first, by) : 0
  for (const one of own) {
    const first = parseIsoDay(one.first) ?? 0
    const due = parseIsoDay(one.due) ?? first
    for (let slot = Math.max(slotOf(first, by), from); slot <= slotOf(due, by); slot++) {
      const [cell, span] = [cells[slot - from], spans[slot - from]]
      if (!cell || !span) break
      cell.open++
      if (due <= span.last) cell.due++
      cell.load += weightIn(span, first, due, calendar)
    }
  }
  return cells
}

function weightIn(span: DaySpan, first: EpochDay, due: EpochDay, calendar: SchoolCalendar): number {
  const days = calendar.daysOf('school')
  const [from, to] = [Math.max(first, span.first), Math.min(due, span.last)]
  const all = days.countBetween(first, due)
  return all > 0 ? days.countBetween(from, to) / all : (to - from + 1) / (due - first + 1)
}

function extremesOf(cells: readonly WorkloadCell[], slots: readonly WorkloadSlot[], crowdedFrom: number) {
  const schoolSlots = slots.flatMap(({ key, schoolDays }, i) => (schoolDays > 0 ? [{ key, cell: cells[i]! }] : []))
  const mean = schoolSlots.reduce((sum, { cell }) => sum + cell.load, 0) / Math.max(1, schoolSlots.length)
  return {
    empty: schoolSlots.filter(({ cell }) => cell.open === 0).map(({ key }) => key),
    crowded: schoolSlots
      .filter(({ cell }) => cell.open > 1 && cell.load > 0 && cell.load >= crowdedFrom * mean)
      .map(({ key }) => key),
  }
}

function violationsOf(
  plan: Plan,
  dated: readonly DatedObligation[],
  given: readonly LimitDocument[],
  roles: ReadonlyMap<string, string>,
): readonly LimitViolation[] {
  const check = (limit: LimitDocument, obligations: readonly DatedObligation[], wheel?: string): LimitViolation[] =>
    findOverloads(obligations, limit).map(({ from, to, allowed, inside }) => ({
      limit: { role: limit.role, atMost: limit.atMost, per: limit.per },
      ...(wheel !== undefined && { wheel }),
      days: {
        first: isoFromDay(spanOfSlot(from, limit.per).first),
        due: isoFromDay(spanOfSlot(to, limit.per).last),
      },
      allowed,
      obligations: inside,
    }))
  const ofWheels = plan.wheels.flatMap((wheel) => {
    const own = dated.filter((one) => plan.wheelOf(one) === wheel)
    return wheel.limits.filter(({ role }) => roles.has(role)).flatMap((limit) => check(limit, own, wheel.id))
  })
  const ofCaller = given.flatMap((limit) => {
    const { atMost, per } = limit
    if (!Number.isInteger(atMost) || atMost < 1) throw badFilter('atMost', atMost, wholeNumberFrom(1))
    if (per !== 'week' && per !== 'month') throw badFilter('per', per, 'week, month')
    return [...findRoles([limit.role], plan.wheels, false)].flatMap((role) => check({ ...limit, role }, dated))
  })
  return [...ofWheels, ...ofCaller]
}
