import { type EpochDay, parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import type { Completion } from '../load/load-completions'
import type { Involvement } from '../resolve/wheel'
import { type Misfit, prepareMisfits } from './find-misfit'
import type { Group } from './for-groups'
import type { ObligationFilter } from './obligation-filter'
import type { Plan } from './plan'

/** One thing whose status is told: an obligation, or what it is for one group. */
export interface StatusEntry {
  /** The obligation's, or the occurrence's `<obligation>:<group>`. */
  readonly id: string
  readonly obligation: Obligation
  readonly group?: string
  readonly responsible: readonly Involvement[]
}

/** A completion that nothing was counted by, and why. It is the embedding system's to keep or drop. */
export interface UnmatchedCompletion {
  readonly completion: Completion
  /** Its obligation is not in this plan, or not held for the group it names; its day is after today; its day is none. */
  readonly reason: 'not-in-plan' | 'after-today' | 'no-such-day'
}

/**
 * Lists what a plan's statuses are told of, in its order: what is held per class or pupil once for each group of that kind that it
 * applies to or may apply to, all else once, also where no group of the kind was given.
 */
export function listStatusEntries(plan: Plan, groups: readonly Group[]): readonly StatusEntry[] {
  const kinds = new Set(groups.map(({ kind = 'class' }) => kind))
  const byObligation = new Map<Obligation, StatusEntry[]>()
  for (const { id, obligation, group, responsible } of plan.forGroups(groups)) {
    const entry = { id, obligation, group, responsible }
    const others = byObligation.get(obligation)
    if (others) others.push(entry)
    else byObligation.set(obligation, [entry])
  }
  return plan.obligations.flatMap((obligation): readonly StatusEntry[] => {
    const { id, per, responsible } = obligation
    if (per !== 'school' && kinds.has(per)) return byObligation.get(obligation) ?? []
    return [{ id, obligation, responsible }]
  })
}

/** Returns the entries of obligations that pass a filter. Throws {@link QueryError}. */
export function filterEntries(
  entries: readonly StatusEntry[],
  filter: ObligationFilter | undefined,
  plan: Plan,
): readonly StatusEntry[] {
  if (filter === undefined) return entries
  const asked = new Set(plan.find(filter))
  return entries.filter(({ obligation }) => asked.has(obligation))
}

/** Each completion in one of three places. */
export interface MatchedCompletions {
  /** For each entry the latest completion up to today that names it and fits it. */
  readonly latest: ReadonlyMap<StatusEntry, Completion>
  /** Those that name an entry whose days are not theirs. */
  readonly misfits: readonly Misfit[]
  /** Those that name nothing, or no day up to today. */
  readonly unmatched: readonly UnmatchedCompletion[]
}

/** Matches completions with the entries they name, by what they say of themselves and what an earlier plan says of their ids. */
export function matchCompletions(
  entries: readonly StatusEntry[],
  completions: readonly Completion[],
  now: EpochDay,
  plan: Plan,
  previous?: Plan,
): MatchedCompletions {
  const named = indexByName(entries, plan)
  const findMisfit = prepareMisfits(plan, previous)
  const latest = new Map<StatusEntry, Completion>()
  const misfits: Misfit[] = []
  const unmatched: UnmatchedCompletion[] = []
  for (const completion of completions) {
    const { obligation, wheel, on } = completion
    const found = named.get(nameOf(obligation, wheel)) ?? []
    const day = parseIsoDay(String(on))
    if (day === undefined) unmatched.push({ completion, reason: 'no-such-day' })
    else if (!found[0]) unmatched.push({ completion, reason: 'not-in-plan' })
    else if (day > now) unmatched.push({ completion, reason: 'after-today' })
    else {
      // All entries that a completion names are of one obligation.
      const misfit = findMisfit(completion, found[0].obligation)
      if (misfit) misfits.push(misfit)
      else for (const entry of found) if (isLater(completion, latest.get(entry))) latest.set(entry, completion)
    }
  }
  return { latest, misfits, unmatched }
}

/** Entries by the names a completion may give: the occurrence's id, or the obligation's, which means every group. */
function indexByName(entries: readonly StatusEntry[], plan: Plan): ReadonlyMap<string, readonly StatusEntry[]> {
  const named = new Map<string, StatusEntry[]>()
  for (const entry of entries) {
    const { obligation } = entry
    const wheel = plan.wheelOf(obligation).id
    for (const id of new Set([obligation.id, entry.id])) {
      const names = [nameOf(id, wheel), ...(plan.get(obligation.id) === obligation ? [nameOf(id)] : [])]
      for (const name of names) {
        const others = named.get(name)
        if (others) others.push(entry)
        else named.set(name, [entry])
      }
    }
  }
  return named
}

function nameOf(id: string, wheel?: string): string {
  return JSON.stringify([id, wheel])
}

function isLater(one: Completion, other: Completion | undefined): boolean {
  if (!other || one.on !== other.on) return !other || one.on > other.on
  return other.waived === true && one.waived !== true
}
