import type { Obligation } from '../expand/obligation'
import { isSameData } from './is-same-data'

/** Lists the fields in which two obligations differ, sorted; ids and school years are never compared. */
export function fieldsThatDiffer(before: Obligation, after: Obligation): string[] {
  const [old, fresh] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => field !== 'id' && field !== 'schoolYear')
    .filter((field) => !isSameData(old.get(field), fresh.get(field)))
    .sort()
}
