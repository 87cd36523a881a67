import type { Term } from './lex'

/** A row of terms parted into what stands outside round brackets and what stands in them. */
export interface Bracketed {
  readonly outside: readonly Term[]
  readonly inside: readonly (readonly Term[])[]
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Parts a phrase at its brackets. One that is never closed reaches to the end; nested ones belong to the outer. */
export function partBrackets(terms: readonly Term[]): Bracketed {
  const outside: Term[] = []
  const inside: Term[][] = []
  let depth = 0
  for (const term of terms) {
    const mark = term.senses.mark
    if (mark !== undefined && closing[mark] !== undefined) {
      if (depth === 0) inside.push([])
      depth++
    } else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (depth > 0) inside.at(-1)!.push(term)
    else outside.push(term)
  }
  return { outside, inside: inside.filter((terms) => terms.length > 0) }
}
