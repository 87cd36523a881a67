import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { CardIndex } from './card-index'
import { buildPlan, listOf } from './expand'
import { GrowingColumn } from './growing-column'
import { assertMaxPatterns, defaultMaxPatterns } from './kept-by-pair'
import { type NamedKey, namesKnown } from './known-names'
import { ObligationColumns } from './obligation-columns'
import { ObligationDictionary } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import type {
  AddedSchool,
  PlanSet,
  PlanSetOptions,
  PlanSetQuestion,
  PlanSetSize,
  School,
  SchoolObligation,
} from './plan-set'
import { PlanSetNames } from './plan-set-names'
import { badFilter } from './query-error'
import { type Meaning, readSetFilter } from './read-set-filter'
import { VocabularyList } from './school-vocabulary'
import { passingCards, selectCards } from './select-cards'
import { WheelCards } from './wheel-cards'

const namedKeys: readonly NamedKey[] = ['measure', 'tag', 'criterion', 'evidence']

/**
 * Creates an empty plan set, to be filled school by school. What it holds grows with twelve bytes for each obligation, and with what
 * is new in it: an obligation that another school has on the same days is not stored again. Wheels, and whatever else a school's plan is
 * made from, are let go of; calendars are kept, so schools with the same one should be given the same object.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function createPlanSet({ maxPatterns = defaultMaxPatterns }: PlanSetOptions = {}): PlanSet {
  assertMaxPatterns(maxPatterns)
  return new ColumnPlanSet(maxPatterns)
}

class ColumnPlanSet implements PlanSet {
  readonly schools: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly vocabularyOfSchool = new GrowingColumn()
  /** The ids of each school's wheels; schools with the same have the same list. */
  private readonly wheelsOfSchool: (readonly string[])[] = []
  private readonly wheelLists = new Map<string, readonly string[]>()
  private readonly dictionary = new ObligationDictionary()
  private readonly columns = new ObligationColumns()
  private readonly vocabularies = new VocabularyList()
  private readonly names = new PlanSetNames(this.vocabularies.vocabularies, this.dictionary.calendars)
  private readonly known: Readonly<Record<NamedKey, Set<string>>> = {
    measure: new Set(),
    tag: new Set(),
    criterion: new Set(),
    evidence: new Set(),
  }
  private readonly namesTaken = new WeakSet<Wheel>()
  private readonly wheelCards: WheelCards
  private readonly meanings = new Map<string, readonly Meaning[]>()
  private index: CardIndex | undefined

  constructor(maxPatterns: number) {
    this.wheelCards = new WheelCards(this.dictionary, this.columns, maxPatterns)
  }

  get size(): PlanSetSize {
    const index = this.indexed()
    return {
      schools: this.schools.length,
      obligations: this.columns.length,
      columnBytes: this.columns.bytes + this.vocabularyOfSchool.bytes + index.bytes,
      distinctObligations: this.columns.cardCount,
      distinctStems: this.dictionary.stems.length,
      distinctDates: this.dictionary.dates.length,
      calendars: this.dictionary.calendars.length,
      vocabularies: this.vocabularies.vocabularies.length,
    }
  }

  add({ id, wheels, calendar }: School): AddedSchool {
    if (this.numbers.has(id)) throw new RangeError(`the school ${id} is already in the plan set`)
    const list = listOf(wheels)
    const { planned, expansions } = this.wheelCards.planned(list, calendar)
    for (const wheel of list) this.takeNames(wheel, calendar)
    this.index = undefined
    this.meanings.clear()
    this.columns.addSchool(planned.cards, planned.wheels)
    this.wheelsOfSchool.push(this.wheelListOf(list))
    this.vocabularyOfSchool.push(this.vocabularies.numberOf(list))
    this.numbers.set(id, this.schools.push(id) - 1)
    return {
      school: id,
      obligationCount: planned.cards.length,
      get diagnostics() {
        return buildPlan(list, calendar, expansions).diagnostics
      },
    }
  }

  find(filter: ObligationFilter, question: PlanSetQuestion = {}): readonly SchoolObligation[] {
    const places = this.select(filter, question)
    const make = this.maker()
    // A list of this length from the start: growing it costs more than filling it.
    const found = new Array<SchoolObligation>(places.length)
    for (let i = 0; i < places.length; i++) found[i] = make(places[i]!)
    return found
  }

  each(filter: ObligationFilter, question: PlanSetQuestion = {}): IterableIterator<SchoolObligation> {
    return mapped(this.select(filter, question), this.maker())
  }

  count(filter: ObligationFilter, question: PlanSetQuestion = {}): number {
    return this.select(filter, question).length
  }

  obligationsOf(school: string): readonly Obligation[] | undefined {
    const number = this.numbers.get(school)
    if (number === undefined) return undefined
    const obligations: Obligation[] = []
    for (let place = this.columns.startOf(number); place < this.columns.startOf(number + 1); place++) {
      obligations.push(this.dictionary.obligationOf(this.columns.cardAt(place)))
    }
    return obligations
  }

  /** Returns the places of what passes, ascending: school by school, each school's in its plan's order. */
  private select(filter: ObligationFilter, { schools }: PlanSetQuestion): number[] {
    // With no school there is nobody who could know a name.
    if (this.schools.length === 0) return []
    const index = this.indexed()
    const { columns, dictionary } = this
    const { question, rest } = readSetFilter(filter, {
      names: this.names,
      calendars: dictionary.calendars,
      years: dictionary.calendarsOfYear,
      vocabularyCount: this.vocabularies.vocabularies.length,
      meanings: this.meanings,
      idsOf: (key) => this.known[key],
      showsPeriod: (id) => dictionary.stems.some(({ periods }) => periods.includes(id)),
    })
    const numbers = schools && this.numbersOf(schools)
    const all = question.meanings.map((meaning) => {
      const cards = selectCards(question, meaning, index, dictionary)
      const passing = rest ? passingCards(cards, rest, dictionary) : cards
      const places = numbers ? columns.placesAt(passing, numbers) : columns.placesOf(passing)
      return meaning.vocabularies ? this.placesOfSpeakers(places, meaning.vocabularies) : places
    })
    const found = all.filter(({ length }) => length > 0)
    return found.length === 1 ? found[0]! : found.flat().sort((a, b) => a - b)
  }

  /** Returns those of the places whose schools have one of the vocabularies. */
  private placesOfSpeakers(places: readonly number[], vocabularies: ReadonlySet<number>): number[] {
    let school = 0
    return places.filter((place) => {
      school = this.columns.schoolAt(place, school)
      return vocabularies.has(this.vocabularyOfSchool.at(school))
    })
  }

  /** Returns a function that makes what stands at a place; places are to be asked for in order. */
  private maker(): (place: number) => SchoolObligation {
    const { columns, dictionary, schools, wheelsOfSchool } = this
    let school = 0
    return (place) => {
      school = columns.schoolAt(place, school)
      return {
        school: schools[school]!,
        wheel: wheelsOfSchool[school]![columns.wheelAt(place)]!,
        obligation: dictionary.obligationOf(columns.cardAt(place)),
      }
    }
  }

  private wheelListOf(wheels: readonly Wheel[]): readonly string[] {
    const ids = wheels.map(({ id }) => id)
    const key = JSON.stringify(ids)
    const known = this.wheelLists.get(key)
    if (known) return known
    this.wheelLists.set(key, ids)
    return ids
  }

  private numbersOf(schools: readonly string[]): number[] {
    const numbers = schools.map((id) => {
      const number = this.numbers.get(id)
      if (number === undefined) throw badFilter('schools', id, 'the id of a school in the set')
      return number
    })
    return [...new Set(numbers)].sort((a, b) => a - b)
  }

  private takeNames(wheel: Wheel, calendar: School['calendar']): void {
    if (this.namesTaken.has(wheel)) return
    this.namesTaken.add(wheel)
    for (const key of namedKeys) {
      for (const name of namesKnown(key, { obligations: [], wheels: [wheel], calendar })) this.known[key].add(name)
    }
  }

  private indexed(): CardIndex {
    if (this.index) return this.index
    this.columns.indexed()
    this.index = new CardIndex(this.columns, this.dictionary)
    return this.index
  }
}

function* mapped<T>(places: readonly number[], make: (place: number) => T): IterableIterator<T> {
  for (const place of places) yield make(place)
}
