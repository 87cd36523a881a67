/** Writes the first letter as a capital: a month that stands alone is a heading. */
export function beginWithCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
