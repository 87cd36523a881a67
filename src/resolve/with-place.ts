import type { Path, Place } from '../diagnostics/diagnostic-parts'
import type { SourceFile } from '../load/source-file'

/** Where a value's place is looked for. */
interface Spot {
  readonly file: SourceFile
  readonly path: Path
  readonly of: 'value' | 'key'
}

/** Holds the spot out of sight: it is not enumerable, so neither spreading nor comparing meets it. */
const spotOf = Symbol('spot')

/** One getter for all values: a getter for each would give each a hidden class of its own, which makes every later read of it slow. */
const place: PropertyDescriptor = {
  enumerable: true,
  get(this: { readonly [spotOf]: Spot }): Place {
    const { file, path, of } = this[spotOf]
    return file.placeOf(path, of)
  },
}

/** Adds a `place` that is found only when somebody asks for it: a clean wheel never does. */
export function withPlace<T extends object>(
  value: T,
  file: SourceFile,
  path: Path,
  of: 'value' | 'key' = 'value',
): T & { readonly place: Place } {
  const spot: Spot = { file, path, of }
  Object.defineProperty(value, spotOf, { value: spot })
  return Object.defineProperty(value, 'place', place) as T & { readonly place: Place }
}
