import { GrowingColumn } from './growing-column'
import type { PlannedCards } from './wheel-cards'

/** Columns of plans and schools as they are. */
export interface PlanColumns {
  /** The cards held, plan by plan. */
  readonly cards: Uint32Array
  /** Where each plan's begin among them, and where they all end. */
  readonly starts: Uint32Array
  readonly planOfSchool: Uint32Array
}

/**
 * The plans of many schools in columns, four bytes to a number: the cards of each plan in its order, beside them the wheel each comes from,
 * and the plan of each school. Schools that were given the same wheels and calendar share a plan.
 */
export class SharedPlans {
  private readonly cards = new GrowingColumn()
  /** Beside each, the number of the id of its wheel. */
  private readonly wheels = new GrowingColumn()
  /** Where each plan's begin in `cards`, and where the last one's end. */
  private readonly starts = new GrowingColumn()
  private readonly vocabularies = new GrowingColumn()
  /** The ids that wheels have, and the number of each. */
  private readonly wheelIds: string[] = []
  private readonly wheelNumbers = new Map<string, number>()
  private readonly planOfSchool = new GrowingColumn()
  private readonly numbers = new WeakMap<PlannedCards, number>()
  /** How many obligations the schools have, all of them together. */
  obligationCount = 0

  constructor() {
    this.starts.push(0)
  }

  /** How many plans there are; they are numbered from 0. */
  get length(): number {
    return this.starts.length - 1
  }

  get bytes(): number {
    return this.columns.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** Returns the number of a plan, which is known by its identity; undefined for one that is to be added. */
  numberOf(planned: PlannedCards): number | undefined {
    return this.numbers.get(planned)
  }

  /** Adds a plan, with the ids of its wheels and the number of its vocabulary, and returns its number. */
  addPlan(planned: PlannedCards, wheelIds: readonly string[], vocabulary: number): number {
    const number = this.length
    this.numbers.set(planned, number)
    for (const card of planned.cards) this.cards.push(card)
    const wheels = wheelIds.map((id) => this.numberOfWheel(id))
    for (const wheel of planned.wheels) this.wheels.push(wheels[wheel]!)
    this.starts.push(this.cards.length)
    this.vocabularies.push(vocabulary)
    return number
  }

  /** Adds a school that has a plan; schools are numbered from 0 in the order they are added. */
  addSchool(plan: number): void {
    this.planOfSchool.push(plan)
    this.obligationCount += this.startOf(plan + 1) - this.startOf(plan)
  }

  planOf(school: number): number {
    return this.planOfSchool.at(school)
  }

  /** Returns where a plan's obligations begin; for the number after the last plan's, where they all end. */
  startOf(plan: number): number {
    return this.starts.at(plan)
  }

  /** Returns the card of the obligation at a place. */
  cardAt(place: number): number {
    return this.cards.at(place)
  }

  /** Returns the id of the wheel that the obligation at a place comes from. */
  wheelAt(place: number): string {
    return this.wheelIds[this.wheels.at(place)]!
  }

  /** Returns the number of a plan's vocabulary. */
  vocabularyOf(plan: number): number {
    return this.vocabularies.at(plan)
  }

  /** Gives back the room kept for more, and returns the columns that indexes are made of. */
  trim(): PlanColumns {
    for (const column of this.columns) column.trim()
    return { cards: this.cards.trim(), starts: this.starts.trim(), planOfSchool: this.planOfSchool.trim() }
  }

  private numberOfWheel(id: string): number {
    const known = this.wheelNumbers.get(id)
    if (known !== undefined) return known
    this.wheelNumbers.set(id, this.wheelIds.length)
    return this.wheelIds.push(id) - 1
  }

  private get columns(): readonly GrowingColumn[] {
    return [this.cards, this.wheels, this.starts, this.vocabularies, this.planOfSchool]
  }
}
