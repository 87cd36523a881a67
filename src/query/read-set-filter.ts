import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Visibility } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import { closedWords, flag, textsOf } from './compile-filter'
import { KnownIds } from './known-ids'
import { namedKeys } from './known-names'
import { audiences, visibilitiesFor } from './may-see'
import type { ObligationDictionary } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import type { WordKey } from './plan-index'
import { PlanSetDays, type SetDays } from './plan-set-days'
import { type Meaning, PlanSetMeanings } from './plan-set-meanings'
import type { VocabularyList } from './school-vocabulary'

/** The keys of a filter that the columns of a plan set answer; obligations themselves are asked for the others. */
export interface ColumnQuestion {
  readonly days: SetDays
  readonly dated: boolean
  readonly words: readonly WordQuestion[]
  /** One for each meaning the named roles and periods have. */
  readonly meanings: readonly Meaning[]
}

/** Words of which an obligation must bear one. */
export interface WordQuestion {
  readonly key: WordKey
  readonly wanted: ReadonlySet<string>
}

/** A filter in two parts. */
export interface SetFilter {
  readonly question: ColumnQuestion
  /** The keys that obligations are asked for; undefined when there are none. */
  readonly rest: ObligationFilter | undefined
}

const closedKeys = ['form', 'visibility', 'sourceKind'] as const

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
  'form',
  'visibility',
  'sourceKind',
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
  private readonly ids = new KnownIds()

  constructor(vocabularies: VocabularyList, dictionary: ObligationDictionary) {
    this.days = new PlanSetDays(dictionary.calendars, dictionary.calendarsOfYear)
    this.meanings = new PlanSetMeanings(vocabularies, dictionary)
  }

  /** Takes in what the wheels of a new plan know. */
  take(wheels: readonly Wheel[], calendar: SchoolCalendar): void {
    this.meanings.forget()
    for (const wheel of wheels) this.ids.take(wheel, calendar)
  }

  /**
   * Parts a filter, asked for an audience, into what the columns answer and the rest. Throws {@link QueryError} for what no school of the set
   * knows.
   */
  read(filter: ObligationFilter, audience: Visibility): SetFilter {
    const { dated, includeMembers } = filter
    return {
      question: {
        days: this.days.read(filter),
        dated: dated !== undefined && flag('dated', dated),
        words: this.wordsOf(filter, audience),
        meanings: this.meanings.of(filter, includeMembers !== undefined && flag('includeMembers', includeMembers)),
      },
      rest: restOf(filter),
    }
  }

  private wordsOf(filter: ObligationFilter, audience: Visibility): WordQuestion[] {
    const words: WordQuestion[] = []
    for (const key of namedKeys) {
      const value = filter[key]
      if (value !== undefined) words.push({ key, wanted: new Set(this.ids.read(key, textsOf(key, value), audience)) })
    }
    for (const key of closedKeys) {
      const value = filter[key]
      if (value !== undefined) words.push({ key, wanted: new Set(textsOf(key, value, closedWords[key])) })
    }
    const hidesSome = audience !== audiences.at(-1)
    if (hidesSome) words.push({ key: 'visibility', wanted: new Set(visibilitiesFor(audience)) })
    return words
  }
}

function restOf(filter: ObligationFilter): ObligationFilter | undefined {
  const keys = Object.keys(filter).filter((key) => !columnKeys.has(key))
  return keys.length === 0
    ? undefined
    : Object.fromEntries(keys.map((key) => [key, filter[key as keyof ObligationFilter]]))
}
