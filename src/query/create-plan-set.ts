import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { CardIndex } from './card-index'
import { buildPlan, listOf } from './expand'
import { HolderIndex, type PlanPart, type SchoolParts } from './holder-index'
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
import { SharedPlans } from './shared-plans'
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

/** What is known of a plan besides its columns. */
interface PlanNames {
  /** The ids of its wheels; plans with the same have the same list. */
  readonly wheels: readonly string[]
  /** The number of its vocabulary. */
  readonly vocabulary: number
}

class ColumnPlanSet implements PlanSet {
  readonly schools: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly dictionary = new ObligationDictionary()
  private readonly columns = new ObligationColumns()
  private readonly plans = new SharedPlans()
  private readonly planNames: PlanNames[] = []
  private readonly wheelLists = new Map<string, readonly string[]>()
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
  private indexes: { readonly cards: CardIndex; readonly holders: HolderIndex } | undefined

  constructor(maxPatterns: number) {
    this.wheelCards = new WheelCards(this.dictionary, this.columns, maxPatterns)
  }

  get size(): PlanSetSize {
    const { cards, holders } = this.indexed()
    return {
      schools: this.schools.length,
      obligations: this.plans.obligationCount,
      columnBytes: this.columns.bytes + this.plans.bytes + cards.bytes + holders.bytes,
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
    const plan = this.plans.numberOf(planned)
    if (plan === this.planNames.length) this.namePlan(list, calendar)
    this.plans.addSchool(plan)
    this.indexes = undefined
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
    const { plans, dictionary } = this
    const { schools, parts } = this.select(filter, question)
    // A list of this length from the start: growing it costs more than filling it.
    const found = new Array<SchoolObligation>(parts.reduce((sum, { from, to }) => sum + to - from, 0))
    let next = 0
    for (let i = 0; i < schools.length; i++) {
      const school = this.schools[schools[i]!]!
      const { plan, places, from, to } = parts[i]!
      const { wheels } = this.planNames[plan]!
      for (let at = from; at < to; at++) {
        const place = places[at]!
        const wheel = wheels[plans.wheelAt(place)]!
        found[next++] = { school, wheel, obligation: dictionary.obligationOf(plans.cardAt(place)) }
      }
    }
    return found
  }

  each(filter: ObligationFilter, question: PlanSetQuestion = {}): IterableIterator<SchoolObligation> {
    return this.made(this.select(filter, question))
  }

  count(filter: ObligationFilter, question: PlanSetQuestion = {}): number {
    return this.select(filter, question).parts.reduce((sum, { from, to }) => sum + to - from, 0)
  }

  obligationsOf(school: string): readonly Obligation[] | undefined {
    const number = this.numbers.get(school)
    if (number === undefined) return undefined
    const plan = this.plans.planOf(number)
    const obligations: Obligation[] = []
    for (let place = this.plans.startOf(plan); place < this.plans.startOf(plan + 1); place++) {
      obligations.push(this.dictionary.obligationOf(this.plans.cardAt(place)))
    }
    return obligations
  }

  private *made({ schools, parts }: SchoolParts): IterableIterator<SchoolObligation> {
    const { plans, dictionary, planNames } = this
    for (const [i, { plan, places, from, to }] of parts.entries()) {
      const school = this.schools[schools[i]!]!
      for (let at = from; at < to; at++) {
        const place = places[at]!
        const wheel = planNames[plan]!.wheels[plans.wheelAt(place)]!
        yield { school, wheel, obligation: dictionary.obligationOf(plans.cardAt(place)) }
      }
    }
  }

  /** Returns the schools that have something that passes, ascending, and what each has. */
  private select(filter: ObligationFilter, { schools }: PlanSetQuestion): SchoolParts {
    // With no school there is nobody who could know a name.
    if (this.schools.length === 0) return { schools: [], parts: [] }
    const { cards: index, holders } = this.indexed()
    const { dictionary, planNames } = this
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
    const parts = question.meanings.flatMap((meaning) => {
      const cards = selectCards(question, meaning, index, dictionary)
      const found = holders.partsOf(holders.placesOf(rest ? passingCards(cards, rest, dictionary) : cards))
      const { vocabularies } = meaning
      return vocabularies ? found.filter(({ plan }) => vocabularies.has(planNames[plan]!.vocabulary)) : found
    })
    return numbers ? this.partsOfSchools(numbers, parts) : holders.schoolsOf(parts)
  }

  private partsOfSchools(numbers: readonly number[], parts: readonly PlanPart[]): SchoolParts {
    const partOfPlan = new Map(parts.map((part) => [part.plan, part]))
    const schools = numbers.filter((school) => partOfPlan.has(this.plans.planOf(school)))
    return { schools, parts: schools.map((school) => partOfPlan.get(this.plans.planOf(school))!) }
  }

  /** Keeps what is asked of a plan that is new. */
  private namePlan(wheels: readonly Wheel[], calendar: School['calendar']): void {
    for (const wheel of wheels) this.takeNames(wheel, calendar)
    this.meanings.clear()
    this.planNames.push({ wheels: this.wheelListOf(wheels), vocabulary: this.vocabularies.numberOf(wheels) })
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

  /** Returns the indexes, made when they are first needed after an addition. */
  private indexed() {
    if (this.indexes) return this.indexes
    this.columns.trim()
    this.indexes = {
      cards: new CardIndex(this.columns, this.dictionary),
      holders: new HolderIndex(this.plans, this.columns.cardCount),
    }
    return this.indexes
  }
}
