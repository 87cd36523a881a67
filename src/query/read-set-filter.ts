import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Wheel } from '../resolve/wheel'
import { flag, textsOf } from './compile-filter'
import { type NamedKey, namesKnown } from './known-names'
import type { ObligationDictionary } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import { PlanSetDays, type SetDays } from './plan-set-days'
import { type Meaning, PlanSetMeanings } from './plan-set-meanings'
import { unknownName } from './query-error'
import type { SchoolVocabulary } from './school-vocabulary'

/** The keys of a filter that the columns of a plan set answer; obligations themselves are asked for the others. */
export interface ColumnQuestion {
  readonly days: SetDays
  readonly dated: boolean
  readonly words: readonly WordQuestion[]
  /** One for each meaning the named roles and periods have. */
  readonly meanings: readonly Meaning[]
}

/** Ids of which an obligation must bear one. */
export interface WordQuestion {
  readonly key: NamedKey
  readonly wanted: ReadonlySet<string>
}

/** A filter in two parts. */
export interface SetFilter {
  readonly question: ColumnQuestion
  /** The keys that obligations are asked for; undefined when there are none. */
  readonly rest: ObligationFilter | undefined
}

const namedKeys: readonly NamedKey[] = ['measure', 'tag', 'criterion', 'evidence']

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

/** Reads filters with what the plans of a set know: names, calendars, and every id that wheels have. */
export class SetFilterReader {
  private readonly days: PlanSetDays
  private readonly meanings: PlanSetMeanings
  private readonly ids: Readonly<Record<NamedKey, Set<string>>> = {
    measure: new Set(),
    tag: new Set(),
    criterion: new Set(),
    evidence: new Set(),
  }
  private readonly idsTaken = new WeakSet<Wheel>()

  constructor(vocabularies: readonly SchoolVocabulary[], dictionary: ObligationDictionary) {
    this.days = new PlanSetDays(dictionary.calendars, dictionary.calendarsOfYear)
    this.meanings = new PlanSetMeanings(vocabularies, dictionary)
  }

  /** Takes in what the wheels of a new plan know. */
  take(wheels: readonly Wheel[], calendar: SchoolCalendar): void {
    this.meanings.forget()
    for (const wheel of wheels) {
      if (this.idsTaken.has(wheel)) continue
      this.idsTaken.add(wheel)
      for (const key of namedKeys) {
        for (const id of namesKnown(key, { obligations: [], wheels: [wheel], calendar })) this.ids[key].add(id)
      }
    }
  }

  /** Parts a filter into what the columns answer and the rest. Throws {@link QueryError} for what no school of the set knows. */
  read(filter: ObligationFilter): SetFilter {
    const { dated, includeMembers } = filter
    return {
      question: {
        days: this.days.read(filter),
        dated: dated !== undefined && flag('dated', dated),
        words: this.wordsOf(filter),
        meanings: this.meanings.of(filter, includeMembers !== undefined && flag('includeMembers', includeMembers)),
      },
      rest: restOf(filter),
    }
  }

  private wordsOf(filter: ObligationFilter): WordQuestion[] {
    const words: WordQuestion[] = []
    for (const key of namedKeys) {
      const value = filter[key]
      if (value !== undefined) words.push({ key, wanted: new Set(this.known(key, textsOf(key, value))) })
    }
    return words
  }

  private known(key: NamedKey, words: readonly string[]): readonly string[] {
    const ids = this.ids[key]
    for (const word of words) if (!ids.has(word)) throw unknownName(key, word, ids)
    return words
  }
}

function restOf(filter: ObligationFilter): ObligationFilter | undefined {
  const keys = Object.keys(filter).filter((key) => !columnKeys.has(key))
  return keys.length === 0
    ? undefined
    : Object.fromEntries(keys.map((key) => [key, filter[key as keyof ObligationFilter]]))
}
