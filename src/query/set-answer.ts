import type { Obligation } from '../expand/obligation'
import type { PlanParts, SchoolParts } from './holder-index'
import type { ObligationDictionary } from './obligation-dictionary'
import type { SchoolObligation } from './plan-set'
import type { SharedPlans } from './shared-plans'

/** Where an answer's obligations are made from. */
export interface AnswerSource {
  /** The schools' ids, by number. */
  readonly schools: readonly string[]
  readonly plans: SharedPlans
  readonly dictionary: ObligationDictionary
}

/** What a question to a plan set finds: what plans have of it, and the schools that have these plans. */
export class SetAnswer {
  constructor(
    private readonly source: AnswerSource,
    private readonly found: PlanParts,
    private readonly held: SchoolParts,
  ) {}

  get count(): number {
    const { parts } = this.found
    let count = 0
    for (const part of this.held.parts) count += parts[part]!.to - parts[part]!.from
    return count
  }

  /** Returns all of it. What schools share is looked up once for all of them. */
  list(): SchoolObligation[] {
    const { schools } = this.source
    const { parts } = this.found
    const { obligations, wheels } = this.foundInPlans()
    // A list of this length from the start: growing it costs more than filling it.
    const all = new Array<SchoolObligation>(this.count)
    let next = 0
    for (let i = 0; i < this.held.schools.length; i++) {
      const school = schools[this.held.schools[i]!]!
      const { from, to } = parts[this.held.parts[i]!]!
      for (let at = from; at < to; at++) all[next++] = { school, wheel: wheels[at]!, obligation: obligations[at]! }
    }
    return all
  }

  /** Goes through it one by one, each made as it is reached. */
  *each(): IterableIterator<SchoolObligation> {
    const { schools, plans, dictionary } = this.source
    const { places, parts } = this.found
    for (let i = 0; i < this.held.schools.length; i++) {
      const school = schools[this.held.schools[i]!]!
      const { plan, from, to } = parts[this.held.parts[i]!]!
      for (let at = from; at < to; at++) {
        const place = places[at]!
        const obligation = dictionary.obligationOf(plans.cardAt(place))
        yield { school, wheel: plans.wheelAt(place, plan), obligation }
      }
    }
  }

  private foundInPlans(): { readonly obligations: readonly Obligation[]; readonly wheels: readonly string[] } {
    const { plans, dictionary } = this.source
    const { places, parts } = this.found
    const wheels: string[] = []
    for (const { plan, from, to } of parts) {
      for (let at = from; at < to; at++) wheels.push(plans.wheelAt(places[at]!, plan))
    }
    return { wheels, obligations: places.map((place) => dictionary.obligationOf(plans.cardAt(place))) }
  }
}
