import { withoutControls } from './clean-text'

/** Escapes what Markdown or HTML would take for markup; a line break becomes a blank. */
export function markdownText(text: string): string {
  return withoutControls(text)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
