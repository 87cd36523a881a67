import { withoutControls } from './clean-text'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/**
 * Escapes a text for the content of an element, in XML and HTML alike. What XML 1.0 cannot carry is left out: controls, lone surrogates,
 * U+FFFE and U+FFFF. A carriage return becomes a line feed, as every parser would make it.
 */
export function xmlText(text: string): string {
  if (plain.test(text)) return text
  return cleaned(text).replace(/[&<>]/g, (character) => escapes[character]!)
}

/** Escapes a text for an attribute in quotes; line breaks and tabs survive as they are. */
export function xmlAttribute(text: string): string {
  if (plain.test(text)) return text
  return cleaned(text).replace(/[&<>"'\n\t]/g, (character) => escapes[character]!)
}

/** Letters, digits, blanks and marks that mean nothing to a parser: what nearly every text is made of. */
const plain = /^[ !#-%(-;=?-~\u00A0-\u024F\u2010-\u2027]*$/

function cleaned(text: string): string {
  return withoutControls(text).replace(/[\uFFFE\uFFFF]/g, '')
}
