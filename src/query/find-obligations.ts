import type { Obligation } from '../expand/obligation'
import { countOfWord } from './bit-set'
import { compileFilter, type Selection } from './compile-filter'
import type { ObligationFilter } from './obligation-filter'
import type { PlanIndex } from './plan-index'

/** Finds the obligations that pass the filter, in the plan's order, as a list of the caller's own. Throws {@link QueryError}. */
export function findObligations(filter: ObligationFilter, index: PlanIndex): Obligation[] {
  const found: Obligation[] = []
  const { obligations } = index
  visitPositions(compileFilter(filter, index), index, (position) => {
    found.push(obligations[position]!)
  })
  return found
}

/** Counts what passes the filter, without touching an obligation where sets answer. Throws {@link QueryError}. */
export function countObligations(filter: ObligationFilter, index: PlanIndex): number {
  const selection = compileFilter(filter, index)
  const { sets, tests } = selection
  let count = 0
  if (tests.length > 0) {
    visitPositions(selection, index, () => {
      count++
    })
    return count
  }
  if (sets.length === 0) return index.obligations.length
  for (let i = 0; i < sets[0]!.length; i++) count += countOfWord(wordOf(sets, i))
  return count
}

/** Visits the positions that are selected, ascending, until a visit answers false. Makes nothing but what the visit makes. */
export function visitPositions(
  { sets, tests }: Selection,
  { obligations }: PlanIndex,
  visit: (position: number) => unknown,
): void {
  if (sets.length === 0) {
    for (let position = 0; position < obligations.length; position++) {
      if (passes(tests, position) && visit(position) === false) return
    }
    return
  }
  const words = sets[0]!.length
  for (let i = 0; i < words; i++) {
    let word = wordOf(sets, i)
    while (word !== 0) {
      const lowest = word & -word
      word ^= lowest
      const position = (i << 5) + 31 - Math.clz32(lowest)
      if (passes(tests, position) && visit(position) === false) return
    }
  }
}

function wordOf(sets: Selection['sets'], i: number): number {
  let word = sets[0]![i]!
  for (let k = 1; k < sets.length; k++) word &= sets[k]![i]!
  return word
}

function passes(tests: Selection['tests'], position: number): boolean {
  for (let i = 0; i < tests.length; i++) if (!tests[i]!(position)) return false
  return true
}
