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
    const { starts } = this.found
    let count = 0
    for (const part of this.held.parts) count += starts[part + 1]! - starts[part]!
    return count
  }

  /** Returns all of it. What schools share is looked up once for all of them. */
  list(): SchoolObligation[] {
    const { schools: ids } = this.source
    const { starts } = this.found
    const { schools, parts } = this.held
    const { obligations, wheels } = this.lookUp()
    // A list of this length from the start: growing it costs more than filling it.
    const all = new Array<SchoolObligation>(this.count)
    let next = 0
    for (let i = 0; i < schools.length; i++) {
      const school = ids[schools[i]!]!
      const part = parts[i]!
      const end = starts[part + 1]!
      for (let at = starts[part]!; at < end; at++) {
        all[next++] = { school, wheel: wheels[at]!, obligation: obligations[at]! }
      }
    }
    return all
  }

  /** Goes through it one by one, each made as it is reached. */
  *each(): IterableIterator<SchoolObligation> {
    const { schools: ids, plans, dictionary } = this.source
    const { starts, places } = this.found
    const { schools, parts } = this.held
    for (let i = 0; i < schools.length; i++) {
      const school = ids[schools[i]!]!
      const part = parts[i]!
      for (let at = starts[part]!; at < starts[part + 1]!; at++) {
        const obligation = dictionary.obligationOf(plans.cardAt(places[at]!))
        yield { school, wheel: plans.wheelAt(places[at]!), obligation }
      }
    }
  }

  /** Looks up what stands at each place found. */
  private lookUp(): { readonly obligations: readonly Obligation[]; readonly wheels: readonly string[] } {
    const { plans, dictionary } = this.source
    const { places } = this.found
    const obligations = new Array<Obligation>(places.length)
    const wheels = new Array<string>(places.length)
    for (let at = 0; at < places.length; at++) {
      obligations[at] = dictionary.obligationOf(plans.cardAt(places[at]!))
      wheels[at] = plans.wheelAt(places[at]!)
    }
    return { obligations, wheels }
  }
}
