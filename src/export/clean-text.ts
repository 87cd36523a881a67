/**
 * Removes control characters but tab and line feed: C0, DEL, C1, and lone surrogates, which no text format can carry.
 * CR LF and lone CR become LF, so that a line break survives as one.
 */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Control}\t\n]|\p{Surrogate}/gu, '')
}

/**
 * Returns text that is safe on a terminal and stays on one line: no control character can move the cursor or colour what follows,
 * no bidi control can turn the line round, line breaks and tabs are blanks.
 */
export function terminalText(text: string): string {
  return withoutControls(text)
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
}
