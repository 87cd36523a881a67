import type { Obligation } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { CardIndex } from './card-index'
import { textsOf } from './compile-filter'
import { expand, listOf } from './expand'
import { HolderIndex, type PlanParts } from './holder-index'
import { assertMaxPatterns, defaultMaxPatterns } from './kept-by-pair'
import { audiences } from './may-see'
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
import { badFilter, unknownKey } from './query-error'
import { SetFilterReader } from './read-set-filter'
import { VocabularyList } from './school-vocabulary'
import { passingCards, selectCards } from './select-cards'
import { type AnswerSource, SetAnswer } from './set-answer'
import { SharedPlans } from './shared-plans'
import { type PlannedCards, WheelCards } from './wheel-cards'

/**
 * Creates an empty plan set, to be filled school by school. What it holds grows with what is new in it: schools given the same wheels and
 * calendar share a plan, and an obligation that another plan has on the same days is stored once, with twelve bytes for each plan. Wheels,
 * and whatever else a school's plan is made from, are let go of; calendars are kept, so schools with the same one should be given the same
 * object.
 *
 * @throws RangeError when `maxPatterns` is no whole number, or negative
 */
export function createPlanSet({ maxPatterns = defaultMaxPatterns }: PlanSetOptions = {}): PlanSet {
  assertMaxPatterns(maxPatterns)
  return new ColumnPlanSet(maxPatterns)
}

const questionKeys: readonly string[] = ['schools', 'audience'] satisfies (keyof PlanSetQuestion)[]

class ColumnPlanSet implements PlanSet {
  readonly schools: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly columns = new ObligationColumns()
  private readonly dictionary = new ObligationDictionary(this.columns)
  private readonly plans = new SharedPlans()
  private readonly vocabularies = new VocabularyList()
  private readonly filters = new SetFilterReader(this.vocabularies, this.dictionary)
  private readonly source: AnswerSource = { schools: this.schools, plans: this.plans, dictionary: this.dictionary }
  private readonly wheelCards: WheelCards
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
    const planned = this.wheelCards.planned(list, calendar)
    this.plans.addSchool(this.plans.numberOf(planned) ?? this.addPlan(planned, list, calendar))
    this.indexes = undefined
    this.numbers.set(id, this.schools.push(id) - 1)
    return {
      school: id,
      obligationCount: planned.cards.length,
      get diagnostics() {
        return expand(list, calendar).diagnostics
      },
    }
  }

  find(filter: ObligationFilter, question: PlanSetQuestion = {}): readonly SchoolObligation[] {
    return this.answer(filter, question).list()
  }

  each(filter: ObligationFilter, question: PlanSetQuestion = {}): IterableIterator<SchoolObligation> {
    return this.answer(filter, question).each()
  }

  count(filter: ObligationFilter, question: PlanSetQuestion = {}): number {
    return this.answer(filter, question).count
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

  private answer(filter: ObligationFilter, asking: PlanSetQuestion): SetAnswer {
    for (const key in asking) if (!questionKeys.includes(key)) throw unknownKey(key, questionKeys)
    const { schools, audience = 'responsible' } = asking
    if (!audiences.includes(audience)) throw badFilter('audience', audience, audiences.join(', '))
    const found: PlanParts = { plans: [], starts: [0], places: [] }
    // With no school there is nobody who could know a name.
    if (this.schools.length === 0) return new SetAnswer(this.source, found, { schools: [], parts: [] })
    const { cards: index, holders } = this.indexed()
    const { dictionary } = this
    const { question, rest } = this.filters.read(filter, audience)
    const asked = schools && this.numbersOf(schools)
    // The rest is refused where it must be, even when nothing comes that far.
    if (rest && question.meanings.length === 0) passingCards([], rest, dictionary)
    for (const meaning of question.meanings) {
      const cards = selectCards(question, meaning, index, dictionary)
      holders.addParts(found, rest ? passingCards(cards, rest, dictionary) : cards, meaning.vocabularies)
    }
    return new SetAnswer(this.source, found, asked ? holders.schoolsAmong(asked, found) : holders.schoolsOf(found))
  }

  private addPlan(planned: PlannedCards, wheels: readonly Wheel[], calendar: School['calendar']): number {
    this.filters.take(wheels, calendar)
    const ids = wheels.map(({ id }) => id)
    return this.plans.addPlan(planned, ids, this.vocabularies.numberOf(wheels))
  }

  private numbersOf(schools: readonly string[]): number[] {
    const numbers = textsOf('schools', schools).map((id) => {
      const number = this.numbers.get(id)
      if (number === undefined) throw badFilter('schools', id, { value: 'school' })
      return number
    })
    return [...new Set(numbers)].sort((a, b) => a - b)
  }

  /** Returns the indexes, made when they are first needed after an addition. */
  private indexed() {
    this.indexes ??= {
      cards: new CardIndex(this.columns, this.dictionary),
      holders: new HolderIndex(this.plans, this.columns.cardCount),
    }
    return this.indexes
  }
}
