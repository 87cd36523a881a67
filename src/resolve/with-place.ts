import type { Path, Place } from '../diagnostics/diagnostic'
import type { SourceFile } from '../load/source-file'

/** Adds a `place` that is found only when somebody asks for it: a clean wheel never does. */
export function withPlace<T extends object>(
  value: T,
  file: SourceFile,
  path: Path,
  of: 'value' | 'key' = 'value',
): T & { readonly place: Place } {
  return Object.defineProperty(value, 'place', { enumerable: true, get: () => file.placeOf(path, of) }) as T & {
    readonly place: Place
  }
}
