import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { flag, textsOf } from './compile-filter'
import type { NamedKey } from './known-names'
import type { ObligationFilter } from './obligation-filter'
import type { PlanSetNames } from './plan-set-names'
import { unknownName } from './query-error'
import { readSetDays, type SetDays } from './read-set-days'

/** The keys of a filter that the columns of a plan set answer; obligations themselves are asked for the others. */
export interface ColumnQuestion {
  readonly days: SetDays
  readonly dated: boolean
  readonly words: readonly WordQuestion[]
  /** One for each meaning the named roles and periods have. */
  readonly meanings: readonly Meaning[]
}

/** Ids of which an obligation must bear one. */
interface WordQuestion {
  readonly key: NamedKey
  readonly wanted: ReadonlySet<string>
}

/** What the filter's names mean to some vocabularies of the set. */
export interface Meaning {
  /** Which vocabularies mean this, by their numbers; all when absent. */
  readonly vocabularies?: ReadonlySet<number>
  readonly roles: readonly RoleQuestion[]
  readonly period?: PeriodQuestion
}

/** Canonical roles of which an obligation must have one. */
export interface RoleQuestion {
  readonly key: 'responsible' | 'participant' | 'role'
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

/** What a plan set knows when it reads a question. */
interface KnownInSet {
  readonly names: PlanSetNames
  readonly calendars: readonly SchoolCalendar[]
  /** The numbers of each school year's calendars. */
  readonly years: ReadonlyMap<string, readonly number[]>
  readonly vocabularyCount: number
  /** What names have been found to mean, by the names; for as long as no school is added. */
  readonly meanings: Map<string, readonly Meaning[]>
  /** Every id that some school's wheels have for the key. */
  idsOf(key: NamedKey): ReadonlySet<string>
  /** Tells whether some obligation is shown under this period. */
  showsPeriod(id: string): boolean
}

/** How many questions' names are remembered with what they mean. */
const maxMeanings = 500

const roleKeys = ['responsible', 'participant', 'role'] as const
const namedKeys: readonly NamedKey[] = ['measure', 'tag', 'criterion', 'evidence']

/** Parts a filter into what the columns answer and the rest, undefined when that is nothing. Throws {@link QueryError} for what no school of the set knows. */
export function readSetFilter(
  filter: ObligationFilter,
  known: KnownInSet,
): { readonly question: ColumnQuestion; readonly rest: ObligationFilter | undefined } {
  const { responsible, participant, role, period, week, month, schoolWeek, measure, tag, criterion, evidence } = filter
  const { from, to, on, dated, includeMembers } = filter
  const named = { measure, tag, criterion, evidence }
  return {
    question: {
      days: readSetDays({ from, to, on, week, month, schoolWeek }, known.calendars, known.years),
      dated: dated !== undefined && flag('dated', dated),
      words: namedKeys.flatMap((key) => {
        const value = named[key]
        return value === undefined ? [] : [{ key, wanted: knownWords(key, textsOf(key, value), known) }]
      }),
      meanings: meaningsOf(
        { responsible, participant, role, period },
        includeMembers !== undefined && flag('includeMembers', includeMembers),
        known,
      ),
    },
    rest: restOf(filter),
  }
}

/** The keys that the columns answer. */
const columnKeys: ReadonlySet<string> = new Set<keyof ObligationFilter>([
  'responsible',
  'participant',
  'role',
  'period',
  'week',
  'month',
  'schoolWeek',
  'measure',
  'tag',
  'criterion',
  'evidence',
  'from',
  'to',
  'on',
  'dated',
  'includeMembers',
])

function restOf(filter: ObligationFilter): ObligationFilter | undefined {
  const keys = Object.keys(filter).filter((key) => !columnKeys.has(key))
  return keys.length === 0
    ? undefined
    : Object.fromEntries(keys.map((key) => [key, filter[key as keyof ObligationFilter]]))
}

function knownWords(key: NamedKey, words: readonly string[], known: KnownInSet): ReadonlySet<string> {
  const ids = known.idsOf(key)
  for (const word of words) if (!ids.has(word)) throw unknownName(key, word, ids)
  return new Set(words)
}

/** The keys whose names each vocabulary may have its own meaning for. */
type NamesAsked = { readonly [K in 'responsible' | 'participant' | 'role' | 'period']: ObligationFilter[K] | undefined }

/** Every question of a caller asks about the same few roles, and the vocabularies of many schools are not to be gone through for each. */
function meaningsOf(asked: NamesAsked, includeMembers: boolean, known: KnownInSet): readonly Meaning[] {
  const roles = roleKeys.flatMap((key) => {
    const value = asked[key]
    return value === undefined ? [] : [{ key, names: textsOf(key, value) }]
  })
  const periods = asked.period === undefined ? undefined : textsOf('period', asked.period)
  const spelled = JSON.stringify([roles, periods, includeMembers])
  const before = known.meanings.get(spelled)
  if (before) return before
  const meanings = readMeanings(roles, periods, includeMembers, known)
  if (known.meanings.size >= maxMeanings) known.meanings.clear()
  known.meanings.set(spelled, meanings)
  return meanings
}

function readMeanings(
  asked: readonly { readonly key: RoleQuestion['key']; readonly names: readonly string[] }[],
  periods: readonly string[] | undefined,
  includeMembers: boolean,
  known: KnownInSet,
): Meaning[] {
  const roles = asked.map(({ key, names }) => ({
    key,
    names: names.map((name) => known.names.rolesNamed(name, includeMembers)),
  }))
  const periodOf = periods && readPeriods(periods, known)
  if (!periodOf && roles.every(({ names }) => names.every(({ agreed }) => agreed))) {
    return [{ roles: roles.map(({ key, names }) => ({ key, ids: new Set(names.flatMap(({ ids }) => [...ids[0]!])) })) }]
  }
  const meanings = new Map<string, Omit<Meaning, 'vocabularies'> & { readonly vocabularies: Set<number> }>()
  for (let v = 0; v < known.vocabularyCount; v++) {
    const meaning = {
      roles: roles.map(({ key, names }) => ({ key, ids: new Set(names.flatMap(({ ids }) => [...(ids[v] ?? [])])) })),
      ...(periodOf && { period: periodOf(v) }),
    }
    const spelled = JSON.stringify([
      meaning.roles.map(({ ids }) => [...ids]),
      meaning.period && [[...meaning.period.ids], meaning.period.foreign],
    ])
    const same = meanings.get(spelled)
    if (same) same.vocabularies.add(v)
    else meanings.set(spelled, { ...meaning, vocabularies: new Set([v]) })
  }
  const [only] = meanings.values()
  if (only && meanings.size === 1) return [{ roles: only.roles, ...(only.period && { period: only.period }) }]
  return [...meanings.values()]
}

function readPeriods(names: readonly string[], known: KnownInSet): (vocabulary: number) => PeriodQuestion {
  const read = names.map((name) => {
    const own = known.names.ownPeriodsNamed(name)
    const builtIn = known.names.builtInPeriod(name)
    const isKnown = builtIn.some((spans) => spans.length > 0) || known.showsPeriod(name)
    if (!isKnown && own.every((ids) => ids === undefined)) known.names.refusePeriod(name)
    return { name, own, builtIn }
  })
  return (vocabulary) => {
    const others = read.filter(({ own }) => own[vocabulary] === undefined)
    const foreign = others.map(({ name }) => name)
    return {
      ids: new Set([...read.flatMap(({ own }) => [...(own[vocabulary] ?? [])]), ...foreign]),
      foreign,
      spans: known.calendars.map((_, calendar) => others.flatMap(({ builtIn }) => builtIn[calendar]!)),
    }
  }
}
