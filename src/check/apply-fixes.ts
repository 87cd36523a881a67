import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Fix } from '../diagnostics/diagnostic-parts'

/** A text after its fixes, and the findings that were mended. */
export interface FixedText {
  readonly text: string
  readonly fixed: readonly Diagnostic[]
}

/**
 * Applies the fixes that findings about a file carry to its text; of two that touch, the first. A fix is in the finding only where what it
 * replaces was an error that lost something, so none of them moves a date. Read the new text again: a fix may bring others to light.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], file?: string): FixedText {
  const able = diagnostics
    .filter((diagnostic): diagnostic is Diagnostic & { fix: Fix } => !!diagnostic.fix && diagnostic.file === file)
    .filter(({ fix }) => fix.span.start <= fix.span.end && fix.span.end <= text.length)
    .sort((a, b) => a.fix.span.start - b.fix.span.start || a.fix.span.end - b.fix.span.end)
  const fixed: Diagnostic[] = []
  const parts: string[] = []
  let end = 0
  for (const diagnostic of able) {
    const { span, text: replacement } = diagnostic.fix
    if (span.start < end || (span.start === end && fixed.length > 0)) continue
    parts.push(text.slice(end, span.start), replacement)
    end = span.end
    fixed.push(diagnostic)
  }
  return { text: parts.join('') + text.slice(end), fixed }
}
