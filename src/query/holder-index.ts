import { type Gathered, gather } from './gather'
import { MarkedPlaces } from './marked-places'
import type { SharedPlans } from './shared-plans'

/** What a question finds in plans: of part `p` the places numbered from `starts[p]` up to, not including, `starts[p + 1]`. */
export interface PlanParts {
  /** The plan of each part; no two are of one plan. */
  readonly plans: number[]
  readonly starts: number[]
  readonly places: number[]
}

/** Schools, ascending, and beside each the number of the part that its plan has. */
export interface SchoolParts {
  readonly schools: readonly number[]
  readonly parts: readonly number[]
}

/** Places are looked up by blocks of this size, as a power of two. */
const blockBits = 6

/** Which plans hold a card, and which schools have a plan. It is of the plans and schools there are when it is made. */
export class HolderIndex {
  /** The places of each card. */
  private readonly holders: Gathered
  private readonly schools: Gathered
  private readonly starts: Uint32Array
  /** The plan that the first place of each block is of. */
  private readonly planOfBlock: Uint32Array
  private readonly placeMarks: MarkedPlaces
  private readonly schoolMarks: MarkedPlaces
  /** Of each school that is marked, the number of its part. */
  private readonly partNumbers: Uint32Array

  constructor(
    private readonly plans: SharedPlans,
    cardCount: number,
  ) {
    const { cards, starts, planOfSchool } = plans.trim()
    this.holders = gather(cards, cardCount)
    this.schools = gather(planOfSchool, plans.length)
    this.starts = starts
    this.planOfBlock = new Uint32Array(blocksUpTo(cards.length))
    for (let plan = 0; plan < plans.length; plan++) {
      this.planOfBlock.fill(plan, blocksUpTo(starts[plan]!), blocksUpTo(starts[plan + 1]!))
    }
    this.placeMarks = new MarkedPlaces(cards.length)
    this.schoolMarks = new MarkedPlaces(planOfSchool.length)
    this.partNumbers = new Uint32Array(planOfSchool.length)
  }

  get bytes(): number {
    const { holders, schools, planOfBlock, placeMarks, schoolMarks, partNumbers } = this
    const gathered = [holders.starts, holders.places, schools.starts, schools.places]
    return [...gathered, planOfBlock, placeMarks, schoolMarks, partNumbers].reduce((sum, it) => sum + it.byteLength, 0)
  }

  /** Adds what plans have of these cards, each named once, in plans of the vocabularies; in all plans when there are none. */
  addParts(into: PlanParts, cards: readonly number[], vocabularies: ReadonlySet<number> | undefined): void {
    const { plans, starts } = this
    const places = this.placesOf(cards)
    for (let next = 0; next < places.length; ) {
      const plan = this.planAt(places[next]!)
      const end = starts[plan + 1]!
      const isAsked = !vocabularies || vocabularies.has(plans.vocabularyOf(plan))
      if (isAsked) into.plans.push(plan)
      for (; next < places.length && places[next]! < end; next++) if (isAsked) into.places.push(places[next]!)
      if (isAsked) into.starts.push(into.places.length)
    }
  }

  /** Returns the schools whose plan has one of the parts. */
  schoolsOf({ plans }: PlanParts): SchoolParts {
    const { starts, places } = this.schools
    const { schoolMarks, partNumbers } = this
    let count = 0
    for (let part = 0; part < plans.length; part++) {
      const end = starts[plans[part]! + 1]!
      for (let at = starts[plans[part]!]!; at < end; at++, count++) {
        schoolMarks.add(places[at]!)
        partNumbers[places[at]!] = part
      }
    }
    const schools = schoolMarks.take(count)
    const parts = new Array<number>(count)
    for (let i = 0; i < count; i++) parts[i] = partNumbers[schools[i]!]!
    return { schools, parts }
  }

  /** Returns those of some schools, given ascending, whose plan has one of the parts. */
  schoolsAmong(asked: readonly number[], { plans }: PlanParts): SchoolParts {
    const partOfPlan = new Map(plans.map((plan, part) => [plan, part]))
    const held = asked.flatMap((school) => {
      const part = partOfPlan.get(this.plans.planOf(school))
      return part === undefined ? [] : [{ school, part }]
    })
    return { schools: held.map(({ school }) => school), parts: held.map(({ part }) => part) }
  }

  /** Returns the plan whose obligation stands at a place. */
  private planAt(place: number): number {
    let plan = this.planOfBlock[place >>> blockBits]!
    while (this.starts[plan + 1]! <= place) plan++
    return plan
  }

  /** Returns the places of everything that is of one of these cards, ascending, so plan by plan. */
  private placesOf(cards: readonly number[]): number[] {
    const { starts, places } = this.holders
    let count = 0
    for (const card of cards) {
      const end = starts[card + 1]!
      for (let at = starts[card]!; at < end; at++, count++) this.placeMarks.add(places[at]!)
    }
    return this.placeMarks.take(count)
  }
}

/** Counts the blocks that begin before a place. */
function blocksUpTo(place: number): number {
  return (place + (1 << blockBits) - 1) >>> blockBits
}
