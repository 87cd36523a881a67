/**
 * Removes control characters but tab and line feed: C0, DEL, C1, and lone surrogates, which no text format can carry.
 * CR LF and lone CR become LF, so that a line break survives as one.
 */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Control}\t\n]|\p{Surrogate}/gu, '')
}

/**
 * Returns {@link oneLine} of a text in which nothing is a command in the log of a GitHub workflow: there a line that begins with `::`,
 * after blanks too, is one. An invisible word joiner parts the colons, wherever a line may come to be broken.
 */
export function terminalText(text: string): string {
  return oneLine(text).replace(/:(?=:)/g, ':\u2060')
}

/**
 * Returns text without what steers a terminal: no control character can move the cursor or colour what follows, no bidi control can
 * turn the line round, line breaks and tabs are blanks.
 */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
}

/**
 * Writes a value as JSON in which every control character is escaped: JSON lets DEL and C1 stand as they are, a terminal obeys them.
 * What is read from it is the same.
 */
export function jsonText(value: unknown, indent = 0): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, indent).replace(/[\u007F-\u009F\u2028\u2029]/g, escaped)
}
