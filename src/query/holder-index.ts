import { type Gathered, gather } from './gather'
import { MarkedPlaces } from './marked-places'
import type { SharedPlans } from './shared-plans'

/** What one plan has of what is found: its places are those from `places[from]` up to, not including, `places[to]`. */
export interface PlanPart {
  readonly plan: number
  readonly places: readonly number[]
  readonly from: number
  readonly to: number
}

/** Schools, ascending, and beside each the part that its plan has of what is found. */
export interface SchoolParts {
  readonly schools: readonly number[]
  readonly parts: readonly PlanPart[]
}

/** Which plans hold a card, and which schools have a plan; made of plans that are not added to any more. */
export class HolderIndex {
  /** The places of each card. */
  private readonly holders: Gathered
  private readonly schools: Gathered
  private readonly placeMarks: MarkedPlaces
  private readonly schoolMarks: MarkedPlaces
  /** Of each school that is marked, the number of its part. */
  private readonly partNumbers: Uint32Array

  constructor(
    private readonly plans: SharedPlans,
    cardCount: number,
  ) {
    const { cards, planOfSchool } = plans.trim()
    this.holders = gather(cards, cardCount)
    this.schools = gather(planOfSchool, plans.length)
    this.placeMarks = new MarkedPlaces(cards.length)
    this.schoolMarks = new MarkedPlaces(planOfSchool.length)
    this.partNumbers = new Uint32Array(planOfSchool.length)
  }

  get bytes(): number {
    const { holders, schools, placeMarks, schoolMarks, partNumbers } = this
    const columns = [
      holders.starts,
      holders.places,
      schools.starts,
      schools.places,
      placeMarks,
      schoolMarks,
      partNumbers,
    ]
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Returns the places of everything that is of one of these cards, each named once: ascending, so plan by plan. */
  placesOf(cards: readonly number[]): number[] {
    const { starts, places } = this.holders
    let count = 0
    for (const card of cards) {
      for (let at = starts[card]!; at < starts[card + 1]!; at++, count++) this.placeMarks.add(places[at]!)
    }
    return this.placeMarks.take(count)
  }

  /** Parts ascending places by the plans they lie in. */
  partsOf(places: readonly number[]): PlanPart[] {
    const parts: PlanPart[] = []
    let plan = 0
    for (let from = 0, to = 0; from < places.length; from = to) {
      plan = this.plans.planAt(places[from]!, plan)
      const end = this.plans.startOf(plan + 1)
      while (to < places.length && places[to]! < end) to++
      parts.push({ plan, places, from, to })
    }
    return parts
  }

  /** Returns the schools whose plan has one of the parts, of which no two are of one plan. */
  schoolsOf(parts: readonly PlanPart[]): SchoolParts {
    const { starts, places } = this.schools
    const { schoolMarks, partNumbers } = this
    let count = 0
    for (let number = 0; number < parts.length; number++) {
      const { plan } = parts[number]!
      for (let at = starts[plan]!; at < starts[plan + 1]!; at++, count++) {
        schoolMarks.add(places[at]!)
        partNumbers[places[at]!] = number
      }
    }
    const schools = schoolMarks.take(count)
    return { schools, parts: schools.map((school) => parts[partNumbers[school]!]!) }
  }

  /** Counts the schools that have a plan. */
  schoolCountOf(plan: number): number {
    return this.schools.starts[plan + 1]! - this.schools.starts[plan]!
  }
}
