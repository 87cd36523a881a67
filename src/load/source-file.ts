import type { Path, Place, SourceSpan } from '../diagnostics/diagnostic-parts'

/** A loaded text that can say where in it a value stands. Positions are found when asked for, so a clean file costs nothing. */
export interface SourceFile {
  /** The name given by the caller, for messages; may be absent. */
  readonly file?: string
  readonly text: string
  /** Returns the place of the value (`of: 'value'`, default) or of its key; of the nearest existing parent when the path leads nowhere. */
  placeOf(path: Path, of?: 'value' | 'key'): Place
  /** Returns the place of a part of a string value: `part` counts in the decoded string. Falls back to the whole value. */
  placeWithin(path: Path, part: SourceSpan): Place
}
