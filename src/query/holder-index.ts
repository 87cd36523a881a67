import { type Gathered, gather } from './gather'
import { MarkedPlaces } from './marked-places'
import type { SharedPlans } from './shared-plans'

/** What one plan has of what is found: the places from number `from` up to, not including, number `to` of those found. */
export interface PlanPart {
  readonly plan: number
  readonly from: number
  readonly to: number
}

/** What a question finds in plans, plan by plan. */
export interface PlanParts {
  readonly places: number[]
  readonly parts: PlanPart[]
}

/** Schools, ascending, and beside each the number of the part that its plan has. */
export interface SchoolParts {
  readonly schools: readonly number[]
  readonly parts: Uint32Array
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

  /** Adds what plans have of these cards, each named once, in plans of the vocabularies, of all when there are none. */
  addParts(into: PlanParts, cards: readonly number[], vocabularies: ReadonlySet<number> | undefined): void {
    const { plans } = this
    const places = this.placesOf(cards)
    let plan = 0
    for (let next = 0; next < places.length; ) {
      plan = plans.planAt(places[next]!, plan)
      const end = plans.startOf(plan + 1)
      const isAsked = !vocabularies || vocabularies.has(plans.vocabularyOf(plan))
      const from = into.places.length
      for (; next < places.length && places[next]! < end; next++) if (isAsked) into.places.push(places[next]!)
      if (isAsked) into.parts.push({ plan, from, to: into.places.length })
    }
  }

  /** Returns the schools whose plan has one of the parts, of which no two are of one plan. */
  schoolsOf(parts: readonly PlanPart[]): SchoolParts {
    const { starts, places } = this.schools
    const { schoolMarks, partNumbers } = this
    let count = 0
    for (let part = 0; part < parts.length; part++) {
      const { plan } = parts[part]!
      for (let at = starts[plan]!; at < starts[plan + 1]!; at++, count++) {
        schoolMarks.add(places[at]!)
        partNumbers[places[at]!] = part
      }
    }
    const schools = schoolMarks.take(count)
    const partsOf = new Uint32Array(count)
    for (let i = 0; i < count; i++) partsOf[i] = partNumbers[schools[i]!]!
    return { schools, parts: partsOf }
  }

  /** Returns those of some schools, given ascending, whose plan has one of the parts. */
  schoolsAmong(asked: readonly number[], parts: readonly PlanPart[]): SchoolParts {
    const partOfPlan = new Map(parts.map(({ plan }, part) => [plan, part]))
    const partOf = (school: number) => partOfPlan.get(this.plans.planOf(school))
    const schools = asked.filter((school) => partOf(school) !== undefined)
    return { schools, parts: Uint32Array.from(schools, (school) => partOf(school)!) }
  }

  /** Returns the places of everything that is of one of these cards, ascending, so plan by plan. */
  private placesOf(cards: readonly number[]): number[] {
    const { starts, places } = this.holders
    let count = 0
    for (const card of cards) {
      for (let at = starts[card]!; at < starts[card + 1]!; at++, count++) this.placeMarks.add(places[at]!)
    }
    return this.placeMarks.take(count)
  }
}
