import type { EpochDay, IsoDate } from '../date/day'
import { parseIsoDay } from '../date/day'
import type { Obligation, UndatedReason } from '../expand/obligation'
import type { Completion } from '../load/load-completions'
import { dayOf } from './compile-filter'
import type { Misfit } from './find-misfit'
import type { Group } from './for-groups'
import { isActive } from './is-active'
import { isDated } from './is-dated'
import type { ObligationFilter } from './obligation-filter'
import type { Plan } from './plan'
import { badFilter, unknownKey, wholeNumberFrom } from './query-error'
import {
  filterEntries,
  listStatusEntries,
  matchCompletions,
  type StatusEntry,
  type UnmatchedCompletion,
} from './status-entries'

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

/** How far one obligation has come; with groups, one that is held per class or pupil for each of them. */
export interface ObligationStatus {
  readonly obligation: Obligation
  /** The id of the class or pupil it is told of; absent for what is not told group by group. */
  readonly group?: string
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
  /** Id of the measure's wheel. */
  readonly wheel: string
  readonly measure: string
  readonly entry?: string
  readonly group?: string
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

/** How far a year has come. */
export interface PlanStatus {
  readonly today: IsoDate
  /** Every obligation of the plan once, in its order; with groups, once for each group it is held for. */
  readonly obligations: readonly ObligationStatus[]
  readonly counts: StatusCounts
  readonly quotas: readonly QuotaStatus[]
  /** By responsible role, in the wheels' order. */
  readonly byRole: readonly StatusReport[]
  readonly byCriterion: readonly StatusReport[]
  /** Completions that are not counted, because their ids now mean other days; only of obligations that are told. */
  readonly misfits: readonly Misfit[]
  readonly unmatched: readonly UnmatchedCompletion[]
}

/** How statuses are told. */
export interface StatusOptions {
  /** How many school days before its due day something is due soon, 0 or more; default 5. */
  readonly dueSoonSchoolDays?: number
  /**
   * The classes and pupils of the school. What is held per class or pupil is then told for each of them, and completions name
   * `<obligation>:<group>`, as `plan.forGroups` does; one that names the obligation alone counts for every group. Of a kind of which
   * there is no group, things are told once, as without groups.
   */
  readonly groups?: readonly Group[]
  /** Only what passes this is told and counted: a reader's visibilities, a role. Default everything. */
  readonly filter?: ObligationFilter
  /**
   * The plan that the completions were recorded for, before the wheel or the calendar was changed: it tells what the ids of completions
   * without a `window` meant.
   */
  readonly previous?: Plan
}

const optionKeys: readonly string[] = [
  'dueSoonSchoolDays',
  'groups',
  'filter',
  'previous',
] satisfies (keyof StatusOptions)[]

/**
 * Tells how far every obligation of a plan has come on a day, from completions that the embedding system keeps. Completions go by the
 * obligation's id, which stays when dates move, so what was done stays done when the plan is made anew. One whose id the plan no
 * longer has is in `unmatched`; one whose id now means other days, since a phrase was changed, is in `misfits`. Nothing about a completion throws. Throws {@link QueryError} for a `today` that is no day.
 */
export function statusOf(
  plan: Plan,
  completions: readonly Completion[],
  today: IsoDate,
  options: StatusOptions = {},
): PlanStatus {
  for (const key in options) if (!optionKeys.includes(key)) throw unknownKey(key, optionKeys)
  const { dueSoonSchoolDays: soon = 5, groups = [], filter, previous } = options
  if (!Number.isInteger(soon) || soon < 0) throw badFilter('dueSoonSchoolDays', soon, wholeNumberFrom(0))
  const now = dayOf('today', today)
  const entries = listStatusEntries(plan, groups)
  const { latest, misfits, unmatched } = matchCompletions(entries, completions, now, plan, previous)
  const told = filterEntries(entries, filter, plan).map(
    (entry): Told => ({ entry, status: statusOfOne(entry, latest.get(entry), now, soon, plan) }),
  )
  const obligations = told.map(({ status }) => status)
  const toldOf = new Set(obligations.map(({ obligation }) => obligation))
  return {
    today,
    obligations,
    counts: countsOf(obligations),
    quotas: quotasOf(obligations, plan),
    byRole: reportsBy(told, rolesOf, titlesOfRoles(plan, told)),
    byCriterion: reportsBy(told, ({ obligation }) => obligation.criteria, titlesOfCriteria(plan)),
    misfits: misfits.filter(({ obligation }) => toldOf.has(obligation)),
    unmatched,
  }
}

interface Told {
  readonly entry: StatusEntry
  readonly status: ObligationStatus
}

function statusOfOne(
  { obligation, group }: StatusEntry,
  completion: Completion | undefined,
  now: EpochDay,
  soon: number,
  { calendar }: Plan,
): ObligationStatus {
  const reason = obligation.form === 'undated' ? { reason: obligation.reason } : {}
  const of = { obligation, ...(group !== undefined && { group }) }
  if (completion) {
    const late = isDated(obligation) && !completion.waived && completion.on > obligation.due
    return {
      ...of,
      status: completion.waived ? 'waived' : 'done',
      completion,
      ...(late && { late }),
      ...reason,
    }
  }
  if (!isActive(obligation)) return { ...of, status: 'waived', ...reason }
  if (!isDated(obligation)) {
    const goesOn = obligation.form === 'standing' || obligation.form === 'asap'
    return { ...of, status: goesOn ? 'open' : 'unknown', ...reason }
  }
  const first = parseIsoDay(obligation.first) ?? now
  const due = parseIsoDay(obligation.due) ?? now
  if (due < now) return { ...of, status: 'overdue' }
  const schoolDaysLeft = calendar.daysOf('school').countBetween(now + 1, due)
  if (schoolDaysLeft <= soon && isKnown(now, due, calendar)) return { ...of, status: 'due-soon', schoolDaysLeft }
  return first > now ? { ...of, status: 'upcoming' } : { ...of, status: 'open', schoolDaysLeft }
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

function quotasOf(obligations: readonly ObligationStatus[], plan: Plan): readonly QuotaStatus[] {
  const quotas = new Map<string, { readonly period: string; readonly times: ObligationStatus[] }>()
  for (const one of obligations) {
    const { obligation, group } = one
    const { measure, entry = '', cell, id } = obligation
    // A cell of a quota is its period and a number (term1.2); a preparation step has its measure's cell and is no time of it.
    const period = id.includes('!') ? undefined : /^(.+)\.\d+$/.exec(cell ?? '')?.[1]
    if (period === undefined) continue
    const key = JSON.stringify([plan.wheelOf(obligation).id, measure, entry, period, group])
    const times = quotas.get(key)
    if (times) times.times.push(one)
    else quotas.set(key, { period, times: [one] })
  }
  return [...quotas.values()].map(({ period, times }) => {
    const { obligation, group } = times[0]!
    const { measure, entry, title } = obligation
    return {
      wheel: plan.wheelOf(obligation).id,
      measure,
      ...(entry !== undefined && { entry }),
      ...(group !== undefined && { group }),
      title,
      period,
      counts: countsOf(times),
    }
  })
}

function rolesOf({ responsible }: StatusEntry): readonly string[] {
  return responsible.map(({ role }) => role)
}

function reportsBy(
  told: readonly Told[],
  keysOf: (entry: StatusEntry) => readonly string[],
  titles: ReadonlyMap<string, string>,
): readonly StatusReport[] {
  const rows = new Map<string, Set<ObligationStatus>>([...titles.keys()].map((key) => [key, new Set()]))
  for (const { entry, status } of told) {
    for (const key of keysOf(entry)) rows.set(key, (rows.get(key) ?? new Set()).add(status))
  }
  return [...rows].map(([key, row]) => ({ key, title: titles.get(key) ?? key, counts: countsOf([...row]) }))
}

/** Only roles that are responsible for something that is told: of the others there is nothing to report. */
function titlesOfRoles({ wheels }: Plan, told: readonly Told[]): ReadonlyMap<string, string> {
  const responsible = new Set(told.flatMap(({ entry }) => rolesOf(entry)))
  const roles = wheels.flatMap(({ roles }) => [...roles.values()]).filter(({ id }) => responsible.has(id))
  return new Map(roles.map(({ id, title }) => [id, title]))
}

/** All criteria of the catalogues: one that nothing serves is a row of noughts. */
function titlesOfCriteria({ wheels }: Plan): ReadonlyMap<string, string> {
  return new Map(wheels.flatMap(({ criteria }) => criteria.map(({ id, title }): [string, string] => [id, title])))
}
