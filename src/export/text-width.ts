/**
 * Counts the terminal cells of one code point: 0 for combining marks and joiners, 2 for East Asian wide characters and emoji, else 1.
 * A simple table of ranges (UAX #11, wide and fullwidth blocks); ambiguous characters count as narrow.
 */
function cellsOf(codePoint: number): number {
  if (codePoint < 0x300) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(String.fromCodePoint(codePoint))) return 0
  return isWide(codePoint) ? 2 : 1
}

function isWide(c: number): boolean {
  return (
    (c >= 0x1100 && c <= 0x115f) ||
    (c >= 0x2e80 && c <= 0x303e) ||
    (c >= 0x3041 && c <= 0xa4cf) ||
    (c >= 0xa960 && c <= 0xa97f) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0xffe0 && c <= 0xffe6) ||
    (c >= 0x1f300 && c <= 0x1f64f) ||
    (c >= 0x1f680 && c <= 0x1f6ff) ||
    (c >= 0x1f900 && c <= 0x1faff) ||
    (c >= 0x20000 && c <= 0x3fffd)
  )
}

/** Returns how many terminal cells a text takes. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += cellsOf(character.codePointAt(0)!)
  return width
}

/** Returns the text with blanks added up to `width` cells; a wider text is returned as it is. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/**
 * Breaks a text at blanks into lines of at most `width` cells. A word wider than a line is broken between characters
 * (never before a combining mark), so nothing is cut away. An empty text is one empty line.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (textWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const cells = cellsOf(character.codePointAt(0)!)
    if (used + cells > width && piece !== '' && cells > 0) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += cells
  }
  pieces.push(piece)
  return pieces
}
