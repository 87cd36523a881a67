/** Compares two values as data: the order of keys and keys without a value aside. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => isSameData(one, b[i]))
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [mine, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...mine.keys(), ...other.keys()])].every((key) => isSameData(mine.get(key), other.get(key)))
}
