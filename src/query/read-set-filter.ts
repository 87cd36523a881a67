import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { dayOf, flag, textsOf } from './compile-filter'
import type { NamedKey } from './known-names'
import { monthSpan, schoolWeekSpan, weekSpan } from './month-span'
import type { ObligationFilter } from './obligation-filter'
import type { PlanSetNames } from './plan-set-names'
import { QueryError, unknownName } from './query-error'

/** The keys of a filter that the columns of a plan set answer; obligations themselves are asked for the others. */
export interface ColumnQuestion {
  /** What every calendar's obligations must overlap; undefined for a calendar that has no such days. */
  readonly spans: readonly (DaySpan | undefined)[]
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
  readonly vocabularyCount: number
  /** Every id that some school's wheels have for the key. */
  idsOf(key: NamedKey): ReadonlySet<string>
  /** Tells whether some obligation is shown under this period. */
  showsPeriod(id: string): boolean
}

const roleKeys = ['responsible', 'participant', 'role'] as const
const namedKeys: readonly NamedKey[] = ['measure', 'tag', 'criterion', 'evidence']

/** Parts a filter into what the columns answer and the rest. Throws {@link QueryError} for what no school of the set knows. */
export function readSetFilter(
  filter: ObligationFilter,
  known: KnownInSet,
): { readonly question: ColumnQuestion; readonly rest: ObligationFilter } {
  const {
    responsible,
    participant,
    role,
    period,
    week,
    month,
    schoolWeek,
    measure,
    tag,
    criterion,
    evidence,
    from,
    to,
    on,
    dated,
    includeMembers,
    ...rest
  } = filter
  const named = { measure, tag, criterion, evidence }
  return {
    question: {
      spans: spansOf({ from, to, on, week, month, schoolWeek }, known.calendars),
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
    rest,
  }
}

function knownWords(key: NamedKey, words: readonly string[], known: KnownInSet): ReadonlySet<string> {
  const ids = known.idsOf(key)
  for (const word of words) if (!ids.has(word)) throw unknownName(key, word, ids)
  return new Set(words)
}

/** Reads the keys about days as one span for each calendar: to overlap several spans is to overlap from the latest first to the earliest last. */
function spansOf(asked: DaysAsked, calendars: readonly SchoolCalendar[]): (DaySpan | undefined)[] {
  const { from, to, on, schoolWeek } = asked
  const fixed: DaySpan[] = [
    {
      first: from === undefined ? Number.NEGATIVE_INFINITY : dayOf('from', from),
      last: to === undefined ? Number.POSITIVE_INFINITY : dayOf('to', to),
    },
  ]
  if (on !== undefined) fixed.push({ first: dayOf('on', on), last: dayOf('on', on) })
  // Weeks and months lie the same on every calendar of a school year.
  const years = new Map<string, DaySpan | undefined>()
  let refused: QueryError | undefined
  const spanOn = (calendar: SchoolCalendar, more: readonly DaySpan[], ask: DaysAsked): DaySpan | undefined => {
    try {
      return overlapOf([...more, ...spansIn(ask, calendar)])
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      refused = error
      return undefined
    }
  }
  const spans = calendars.map((calendar) => {
    const { id } = calendar.schoolYear
    if (!years.has(id)) years.set(id, spanOn(calendar, fixed, { ...asked, schoolWeek: undefined }))
    const inYear = years.get(id)
    return inYear && schoolWeek !== undefined ? spanOn(calendar, [inYear], { ...noDays, schoolWeek }) : inYear
  })
  // A week that one calendar lacks is an empty answer there; one that all lack is a slip of the pen.
  if (refused && spans.every((span) => span === undefined)) throw refused
  return spans
}

/** The keys about days. */
interface DaysAsked {
  readonly from: ObligationFilter['from'] | undefined
  readonly to: ObligationFilter['to'] | undefined
  readonly on: ObligationFilter['on'] | undefined
  readonly week: ObligationFilter['week'] | undefined
  readonly month: ObligationFilter['month'] | undefined
  readonly schoolWeek: ObligationFilter['schoolWeek'] | undefined
}

const noDays = { from: undefined, to: undefined, on: undefined, week: undefined, month: undefined }

function spansIn({ week, month, schoolWeek }: DaysAsked, calendar: SchoolCalendar): DaySpan[] {
  return [
    ...(week === undefined ? [] : [weekSpan(week, calendar)]),
    ...(month === undefined ? [] : [monthSpan(month, calendar)]),
    ...(schoolWeek === undefined ? [] : [schoolWeekSpan(schoolWeek, calendar)]),
  ]
}

function overlapOf(spans: readonly DaySpan[]): DaySpan {
  return {
    first: Math.max(...spans.map(({ first }) => first)),
    last: Math.min(...spans.map(({ last }) => last)),
  }
}

/** The keys whose names each vocabulary may have its own meaning for. */
interface NamesAsked {
  readonly responsible: ObligationFilter['responsible'] | undefined
  readonly participant: ObligationFilter['participant'] | undefined
  readonly role: ObligationFilter['role'] | undefined
  readonly period: ObligationFilter['period'] | undefined
}

function meaningsOf(asked: NamesAsked, includeMembers: boolean, known: KnownInSet): Meaning[] {
  const roles = roleKeys.flatMap((key) => {
    const value = asked[key]
    if (value === undefined) return []
    return [{ key, names: textsOf(key, value).map((name) => known.names.rolesNamed(name, includeMembers)) }]
  })
  const periodOf = asked.period === undefined ? undefined : readPeriods(textsOf('period', asked.period), known)
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
