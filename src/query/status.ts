import type { EpochDay, IsoDate } from '../date/day'
import { parseIsoDay } from '../date/day'
import type { Obligation, UndatedReason } from '../expand/obligation'
import { dayOf } from './compile-filter'
import { isActive } from './is-active'
import { isDated } from './is-dated'
import type { Plan } from './plan'
import { badFilter, unknownKey, wholeNumberFrom } from './query-error'

/** One record that something was done, or need not be done: kept by the embedding system, never by the plan. */
export interface Completion {
  /** Id of the obligation it belongs to: that one occurrence and no other. */
  readonly obligation: string
  /** Id of the wheel, where several share the obligation's id; else the first wheel's is meant. */
  readonly wheel?: string
  /** The day it was done or waived. */
  readonly on: IsoDate
  /** The role that did it; kept for the caller, not checked. */
  readonly by?: string
  /** It was decided that it need not be done. */
  readonly waived?: boolean
  readonly note?: string
}

/**
 * How far an obligation has come. `done` and `waived`: a completion says so, or, of waived, a decision, a layer or the measure's validity
 * took it away. `overdue`: due before today. `due-soon`: due today or within so many school days, begun or not. `open`: may be done today;
 * so are what goes on all year and what is to be done as soon as possible. `upcoming`: starts later. `unknown`: nobody can say from
 * the plan, for it has no dates, or is done as needed.
 */
export type Status = 'upcoming' | 'open' | 'due-soon' | 'overdue' | 'done' | 'waived' | 'unknown'

/** Every status, in the order of an obligation's life. */
export const statuses: readonly Status[] = ['upcoming', 'open', 'due-soon', 'overdue', 'done', 'waived', 'unknown']

/** How many there are of each status. */
export type StatusCounts = Readonly<Record<Status | 'total', number>>

/** How far one obligation has come. */
export interface ObligationStatus {
  readonly obligation: Obligation
  readonly status: Status
  /** The latest completion that counts today; one that says done goes before one of the same day that waives. */
  readonly completion?: Completion
  /** It was done after its due day. */
  readonly late?: true
  /** School days from today up to the due day; 0 on the last. Only of what is open or due soon. */
  readonly schoolDaysLeft?: number
  /** Why the plan has no dates for it. */
  readonly reason?: UndatedReason
}

/** How many of the times asked for in a period are done: "twice a term" is a quota of two for each term. */
export interface QuotaStatus {
  readonly measure: string
  readonly entry?: string
  readonly title: string
  /** The period as in the obligations' cells: a period's id, `term1`, `m9`, `year`. */
  readonly period: string
  readonly counts: StatusCounts
}

/** The statuses of what a role is responsible for, or what serves a criterion. */
export interface StatusReport {
  readonly key: string
  readonly title: string
  readonly counts: StatusCounts
}

/** A completion that nothing was counted by, and why. It is the embedding system's to keep or drop. */
export interface UnmatchedCompletion {
  readonly completion: Completion
  /** Its obligation is not in this plan; its day is after today; its day is none. */
  readonly reason: 'not-in-plan' | 'after-today' | 'no-such-day'
}

/** How far a year has come. */
export interface PlanStatus {
  readonly today: IsoDate
  /** Every obligation of the plan once, in its order. */
  readonly obligations: readonly ObligationStatus[]
  readonly counts: StatusCounts
  readonly quotas: readonly QuotaStatus[]
  /** By responsible role, in the wheels' order. */
  readonly byRole: readonly StatusReport[]
  readonly byCriterion: readonly StatusReport[]
  readonly unmatched: readonly UnmatchedCompletion[]
}

/** How statuses are told. */
export interface StatusOptions {
  /** How many school days before its due day something is due soon, 0 or more; default 5. */
  readonly dueSoonSchoolDays?: number
}

/**
 * Tells how far every obligation of a plan has come on a day, from completions that the embedding system keeps. Completions go by the
 * obligation's id, which stays when dates move, so what was done stays done when the plan is made anew; one whose id the plan no
 * longer has is reported. Nothing about a completion throws. Throws {@link QueryError} for a `today` that is no day.
 */
export function statusOf(
  plan: Plan,
  completions: readonly Completion[],
  today: IsoDate,
  options: StatusOptions = {},
): PlanStatus {
  for (const key in options) if (key !== 'dueSoonSchoolDays') throw unknownKey(key, ['dueSoonSchoolDays'])
  const { dueSoonSchoolDays: soon = 5 } = options
  if (!Number.isInteger(soon) || soon < 0) throw badFilter('dueSoonSchoolDays', soon, wholeNumberFrom(0))
  const now = dayOf('today', today)
  const { latest, unmatched } = matchCompletions(plan, completions, now)
  const obligations = plan.obligations.map((one) => statusOfOne(one, latest.get(one), now, soon, plan))
  return {
    today,
    obligations,
    counts: countsOf(obligations),
    quotas: quotasOf(obligations),
    byRole: reportsBy(obligations, rolesOf, titlesOfRoles(plan)),
    byCriterion: reportsBy(obligations, ({ criteria }) => criteria, titlesOfCriteria(plan)),
    unmatched,
  }
}

function matchCompletions(plan: Plan, completions: readonly Completion[], now: EpochDay) {
  const byWheel = new Map<string, Obligation>()
  for (const one of plan.obligations) byWheel.set(`${plan.wheelOf(one).id} ${one.id}`, one)
  const latest = new Map<Obligation, Completion>()
  const unmatched: UnmatchedCompletion[] = []
  for (const completion of completions) {
    const { obligation: id, wheel, on } = completion
    const obligation = wheel === undefined ? plan.get(id) : byWheel.get(`${wheel} ${id}`)
    const day = parseIsoDay(String(on))
    if (day === undefined) unmatched.push({ completion, reason: 'no-such-day' })
    else if (!obligation) unmatched.push({ completion, reason: 'not-in-plan' })
    else if (day > now) unmatched.push({ completion, reason: 'after-today' })
    else if (isLater(completion, latest.get(obligation))) latest.set(obligation, completion)
  }
  return { latest, unmatched }
}

function isLater(one: Completion, other: Completion | undefined): boolean {
  if (!other || one.on !== other.on) return !other || one.on > other.on
  return other.waived === true && one.waived !== true
}

function statusOfOne(
  obligation: Obligation,
  completion: Completion | undefined,
  now: EpochDay,
  soon: number,
  { calendar }: Plan,
): ObligationStatus {
  const reason = obligation.form === 'undated' ? { reason: obligation.reason } : {}
  if (completion) {
    const late = isDated(obligation) && !completion.waived && completion.on > obligation.due
    return {
      obligation,
      status: completion.waived ? 'waived' : 'done',
      completion,
      ...(late && { late }),
      ...reason,
    }
  }
  if (!isActive(obligation)) return { obligation, status: 'waived', ...reason }
  if (!isDated(obligation)) {
    const goesOn = obligation.form === 'standing' || obligation.form === 'asap'
    return { obligation, status: goesOn ? 'open' : 'unknown', ...reason }
  }
  const first = parseIsoDay(obligation.first) ?? now
  const due = parseIsoDay(obligation.due) ?? now
  if (due < now) return { obligation, status: 'overdue' }
  const schoolDaysLeft = calendar.daysOf('school').countBetween(now + 1, due)
  if (schoolDaysLeft <= soon && isKnown(now, due, calendar)) return { obligation, status: 'due-soon', schoolDaysLeft }
  return first > now ? { obligation, status: 'upcoming' } : { obligation, status: 'open', schoolDaysLeft }
}

/** Before the calendar's first day no school days are known, so that none between is no sign of being near. */
function isKnown(now: EpochDay, due: EpochDay, { firstDay }: Plan['calendar']): boolean {
  return now >= firstDay || due < firstDay
}

function countsOf(obligations: readonly ObligationStatus[]): StatusCounts {
  const counts = { upcoming: 0, open: 0, 'due-soon': 0, overdue: 0, done: 0, waived: 0, unknown: 0, total: 0 }
  for (const { status } of obligations) {
    counts[status]++
    counts.total++
  }
  return counts
}

function quotasOf(obligations: readonly ObligationStatus[]): readonly QuotaStatus[] {
  const quotas = new Map<string, ObligationStatus[]>()
  for (const one of obligations) {
    const { measure, entry = '', cell, id } = one.obligation
    // A cell of a quota is its period and a number (term1.2); a preparation step has its measure's cell and is no time of it.
    const period = id.includes('!') ? undefined : /^(.+)\.\d+$/.exec(cell ?? '')?.[1]
    if (period === undefined) continue
    const key = JSON.stringify([measure, entry, period])
    quotas.set(key, [...(quotas.get(key) ?? []), one])
  }
  return [...quotas].map(([key, times]) => {
    const [measure, entry, period] = JSON.parse(key) as [string, string, string]
    const { title } = times[0]!.obligation
    return { measure, ...(entry !== '' && { entry }), title, period, counts: countsOf(times) }
  })
}

function rolesOf({ responsible }: Obligation): readonly string[] {
  return responsible.map(({ role }) => role)
}

function reportsBy(
  obligations: readonly ObligationStatus[],
  keysOf: (obligation: Obligation) => readonly string[],
  titles: ReadonlyMap<string, string>,
): readonly StatusReport[] {
  const rows = new Map<string, Set<ObligationStatus>>([...titles.keys()].map((key) => [key, new Set()]))
  for (const one of obligations) {
    for (const key of keysOf(one.obligation)) rows.set(key, (rows.get(key) ?? new Set()).add(one))
  }
  return [...rows].map(([key, row]) => ({ key, title: titles.get(key) ?? key, counts: countsOf([...row]) }))
}

/** Only roles that are responsible for something: of the others there is nothing to report. */
function titlesOfRoles({ wheels, obligations }: Plan): ReadonlyMap<string, string> {
  const responsible = new Set(obligations.flatMap(rolesOf))
  const roles = wheels.flatMap(({ roles }) => [...roles.values()]).filter(({ id }) => responsible.has(id))
  return new Map(roles.map(({ id, title }) => [id, title]))
}

/** All criteria of the catalogues: one that nothing serves is a row of noughts. */
function titlesOfCriteria({ wheels }: Plan): ReadonlyMap<string, string> {
  return new Map(wheels.flatMap(({ criteria }) => criteria.map(({ id, title }): [string, string] => [id, title])))
}
