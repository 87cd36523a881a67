import type { DaySpan } from '../date/day'
import { textsOf } from './compile-filter'
import type { ObligationDictionary } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import { type NameInSet, PlanSetNames } from './plan-set-names'
import type { SchoolVocabulary, VocabularyList } from './school-vocabulary'

/** What a question's names mean to some vocabularies of a plan set. */
export interface Meaning {
  /** Which vocabularies mean this, by their numbers; all when absent. */
  readonly vocabularies?: ReadonlySet<number>
  readonly roles: readonly RoleQuestion[]
  readonly period?: PeriodQuestion
}

/** Canonical roles of which an obligation must have one. */
export interface RoleQuestion {
  readonly key: RoleKey
  readonly ids: ReadonlySet<string>
}

/** Periods that an obligation must be shown under, or open in the days of. */
export interface PeriodQuestion {
  readonly ids: ReadonlySet<string>
  /** Names among them that are no vocabulary's own. */
  readonly foreign: readonly string[]
  /** By calendar. */
  readonly spans: readonly (readonly DaySpan[])[]
}

const roleKeys = ['responsible', 'participant', 'role'] as const
type RoleKey = (typeof roleKeys)[number]

/** The keys whose names each vocabulary may have its own meaning for. */
type NamesAsked = Pick<ObligationFilter, RoleKey | 'period'>

/** Roles of one key as a question names them. */
interface RolesAsked {
  readonly key: RoleKey
  readonly names: readonly string[]
}

/** How many questions' names are remembered with what they mean. */
const maxMeanings = 500

/**
 * Finds what the names of a question mean to the vocabularies of a plan set. A caller's questions name the same few roles again and again,
 * and the vocabularies of many schools are not to be gone through for each: what is found is remembered until a plan is added.
 */
export class PlanSetMeanings {
  private readonly names: PlanSetNames
  private readonly remembered = new Map<string, readonly Meaning[]>()

  private readonly vocabularies: readonly SchoolVocabulary[]

  constructor(
    list: VocabularyList,
    private readonly dictionary: ObligationDictionary,
  ) {
    this.vocabularies = list.vocabularies
    this.names = new PlanSetNames(list, dictionary.calendars)
  }

  /** Lets go of what is remembered: with another plan names may mean more. */
  forget(): void {
    this.remembered.clear()
  }

  /** Returns the meanings that can find something, no two for one vocabulary. Throws {@link QueryError} for a name that none has. */
  of(asked: NamesAsked, includeMembers: boolean): readonly Meaning[] {
    const roles: RolesAsked[] = []
    for (const key of roleKeys) {
      const value = asked[key]
      if (value !== undefined) roles.push({ key, names: textsOf(key, value) })
    }
    const periods = asked.period === undefined ? undefined : textsOf('period', asked.period)
    const spelled = spelledOut(roles, periods, includeMembers)
    const before = this.remembered.get(spelled)
    if (before) return before
    const found = this.read(roles, periods, includeMembers)
    if (this.remembered.size >= maxMeanings) this.forget()
    this.remembered.set(spelled, found)
    return found
  }

  private read(
    asked: readonly RolesAsked[],
    periods: readonly string[] | undefined,
    includeMembers: boolean,
  ): readonly Meaning[] {
    const named = asked.map(({ key, names }) => ({
      key,
      names: names.map((name) => this.names.rolesNamed(name, includeMembers)),
    }))
    const rolesOf = (vocabulary: number) => named.map(({ key, names }) => ({ key, ids: idsOf(names, vocabulary) }))
    const periodOf = periods && this.readPeriods(periods)
    if (!periodOf && named.every(({ names }) => names.every(({ agreed }) => agreed))) return [{ roles: rolesOf(0) }]
    const meanings = new Map<string, Meaning & { readonly vocabularies: Set<number> }>()
    for (let vocabulary = 0; vocabulary < this.vocabularies.length; vocabulary++) {
      const roles = rolesOf(vocabulary)
      if (roles.some(({ ids }) => ids.size === 0)) continue
      const period = periodOf?.(vocabulary)
      const spelled = JSON.stringify([roles.map(({ ids }) => [...ids]), period && [[...period.ids], period.foreign]])
      const same = meanings.get(spelled)
      if (same) same.vocabularies.add(vocabulary)
      else meanings.set(spelled, { roles, ...(period && { period }), vocabularies: new Set([vocabulary]) })
    }
    return [...meanings.values()].map(({ vocabularies, ...meaning }) =>
      vocabularies.size === this.vocabularies.length ? meaning : { ...meaning, vocabularies },
    )
  }

  private readPeriods(asked: readonly string[]): (vocabulary: number) => PeriodQuestion {
    const { calendars, stems } = this.dictionary
    const read = asked.map((name) => {
      const own = this.names.ownPeriodsNamed(name)
      const builtIn = this.names.builtInPeriod(name)
      const isKnown =
        builtIn.some((spans) => spans.length > 0) ||
        own.some((ids) => ids !== undefined) ||
        stems.some(({ periods }) => periods.includes(name))
      if (!isKnown) this.names.refusePeriod(name)
      return { name, own, builtIn }
    })
    return (vocabulary) => {
      const others = read.filter(({ own }) => own[vocabulary] === undefined)
      const foreign = others.map(({ name }) => name)
      return {
        ids: new Set([...read.flatMap(({ own }) => [...(own[vocabulary] ?? [])]), ...foreign]),
        foreign,
        spans: calendars.map((_, calendar) => others.flatMap(({ builtIn }) => builtIn[calendar]!)),
      }
    }
  }
}

/** Returns the text that a question's names are remembered by. */
function spelledOut(
  roles: readonly RolesAsked[],
  periods: readonly string[] | undefined,
  includeMembers: boolean,
): string {
  const [only] = roles
  // The usual question names one role, and needs no brackets to be told from others.
  if (only && roles.length === 1 && only.names.length === 1 && !periods) {
    return `${includeMembers ? 'members ' : ''}${only.key} ${only.names[0]}`
  }
  return JSON.stringify([includeMembers, roles, periods])
}

function idsOf(names: readonly NameInSet[], vocabulary: number): ReadonlySet<string> {
  const [only] = names
  const ids = (name: NameInSet) => name.ids[vocabulary] ?? new Set()
  return only && names.length === 1 ? ids(only) : new Set(names.flatMap((name) => [...ids(name)]))
}
