import type { Term } from './lex'

/** A row of terms parted into what stands outside round brackets and what stands in them. */
export interface Bracketed {
  readonly outside: readonly Term[]
  readonly inside: readonly (readonly Term[])[]
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/**
 * Opens the brackets of a list of seasons: "høst (september) og vår (mars)" is "høst: september og vår: mars". Undefined when there are no
 * two of them.
 */
export function openSeasonBrackets(terms: readonly Term[]): Term[] | undefined {
  const opens = terms.filter((term, i) => term.senses.mark === '(' && terms[i - 1]?.senses.season !== undefined)
  const brackets = terms.filter(({ senses }) => senses.mark === '(').length
  if (opens.length < 2 || brackets !== opens.length) return undefined
  return terms.flatMap((term) => {
    if (term.senses.mark === ')') return []
    return term.senses.mark === '(' ? [{ ...term, senses: { mark: ':' }, text: ':' }] : [term]
  })
}

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
