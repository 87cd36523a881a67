import type { Path } from '../diagnostics/diagnostic'
import type { PlainMap, PlainValue } from './to-plain'

/** Keys that are read and typed but that no stage acts on yet. `measures.` and `change.` keys stand for any item. Only ever shrinks. */
export const notYetActedOn: readonly string[] = ['limits', 'lint']

/** Finds where a document uses keys that nothing acts on yet: the first use of each. */
export function findNotYet(root: PlainMap): { key: string; path: Path }[] {
  return notYetActedOn.flatMap((pattern) => {
    const path = firstMatch(root, pattern.split('.'), [])
    return path === undefined ? [] : [{ key: pattern.replaceAll('*.', ''), path }]
  })
}

function firstMatch(value: PlainValue | undefined, pattern: readonly string[], path: Path): Path | undefined {
  const [step, ...rest] = pattern
  if (step === undefined) return value === undefined || value === null ? undefined : path
  if (typeof value !== 'object' || value === null) return undefined
  if (step !== '*') {
    return Array.isArray(value) ? undefined : firstMatch((value as PlainMap)[step], rest, [...path, step])
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value)
  for (const [key, child] of entries) {
    const found = firstMatch(child, rest, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}
