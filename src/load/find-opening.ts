import { type Document, isCollection, isMap, isScalar, type Node } from 'yaml'

/** A quote or bracket that opens something, by its offset in the text. */
export interface Opening {
  readonly kind: 'quote' | 'bracket'
  readonly start: number
}

/**
 * Finds what was still open at an offset where the parser missed its end: the quoted text or the innermost list or table in brackets that it
 * ended there itself. Undefined when it missed something else.
 */
export function findOpening(document: Document, offset: number): Opening | undefined {
  let found: Opening | undefined
  // A stack of our own: a text may nest deeper than calls can.
  const rest = [document.contents as Node | null]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const [start = 0, end] = node?.range ?? []
    if (end === offset && (found === undefined || start > found.start)) {
      if (isScalar(node) && node.type?.startsWith('QUOTE')) found = { kind: 'quote', start }
      else if (isCollection(node) && node.flow) found = { kind: 'bracket', start }
    }
    if (isMap(node)) for (const { key, value } of node.items) rest.push(key as Node | null, value as Node | null)
    else if (isCollection(node)) rest.push(...(node.items as (Node | null)[]))
  }
  return found
}
