import type { Fix, Place } from '../diagnostics/diagnostic-parts'
import type { SourceFile } from './source-file'

/**
 * Returns the edit that writes one word for another where it stands, in the quotes it stands in; nothing when the place is not that word
 * on a single line, as within an alias.
 */
export function spellingFix(source: SourceFile, place: Place, from: string, to: string): { readonly fix?: Fix } {
  const { span } = place
  if (!span) return {}
  const written = source.text.slice(span.start, span.end)
  const quote = /^(["'])/.exec(written)?.[1] ?? ''
  if (written !== `${quote}${from}${quote}`) return {}
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(to) && !to.endsWith(' ')
  if (!isPlain) return {}
  return { fix: { span, text: `${quote}${to}${quote}` } }
}
