import { terminalText } from '../clean-text'

/** Advance widths of DejaVu Sans in hundredths of an em, U+0020 to U+007E, rounded up: the widest of the fonts a wheel is shown in. */
const latin = [
  32, 41, 46, 84, 64, 95, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 54, 100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62,
  69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60,
  82, 60, 60, 53, 64, 34, 64, 84,
]

/** A bold face is wider by at most this. */
export const boldFactor = 1.16

const ellipsis = '…'

/**
 * Estimates how wide a text is, in ems, from above: a label is given at least the room it takes. Combining marks and joiners take none,
 * Latin letters with marks that of their base letter, anything else that of the widest letter of its kind.
 */
export function textEms(text: string): number {
  return hundredthsOf(text) / 100
}

function hundredthsOf(text: string): number {
  let hundredths = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code < 0x7f) hundredths += latin[code - 0x20]!
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      hundredths += widthOf(character)
      at += character.length - 1
    }
  }
  return hundredths
}

function widthOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 0x20 && code < 0x7f) return latin[code - 0x20]!
  if (code === 0xa0) return 32
  if (code < 0x250) {
    const base = character.normalize('NFD').codePointAt(0)!
    return base < 0x7f && base >= 0x20 ? latin[base - 0x20]! : 105
  }
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0
  return code >= 0x2010 && code <= 0x2027 ? 100 : 142
}

/**
 * Returns a title as a label: on one line, without bidi controls, cut with an ellipsis where it is wider than so many ems. The cut
 * falls between characters as people see them, and after a word where one ends near enough.
 */
export function labelText(title: string, maxEms: number): string {
  // Nothing beyond so many code units can be seen, however long the title is.
  const text = terminalText(title.slice(0, 600)).trim()
  if (title.length <= 600 && textEms(text) <= maxEms) return text
  let kept = ''
  let hundredths = 100
  for (const [cluster] of text.matchAll(/\p{RI}\p{RI}|.(?:\u200D.|\p{Mn}|\p{Me}|\uFE0F|\p{EMod})*/gsu)) {
    hundredths += textEms(cluster) * 100
    if (hundredths > maxEms * 100) break
    kept += cluster
  }
  const word = kept.lastIndexOf(' ')
  return `${(word > kept.length * 0.7 ? kept.slice(0, word) : kept).trimEnd()}${ellipsis}`
}

/** Breaks a text into at most so many lines of at most so many ems; a word that is too long is cut, the last line ends with an ellipsis. */
export function wrapText(text: string, maxEms: number, maxLines: number): string[] {
  return wrapWords(measureWords(text), maxEms, maxLines)
}

interface MeasuredWord {
  readonly word: string
  readonly hundredths: number
}

function measureWords(text: string): MeasuredWord[] {
  return terminalText(text.slice(0, 2000))
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ word, hundredths: hundredthsOf(word) }))
}

const blank = hundredthsOf(' ')

function wrapWords(words: readonly MeasuredWord[], maxEms: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const [at, { word, hundredths }] of words.entries()) {
    const longer = line === '' ? hundredths : taken + blank + hundredths
    if (longer <= maxEms * 100) {
      line = line === '' ? word : `${line} ${word}`
      taken = longer
      continue
    }
    const rest = () => [line, ...words.slice(at).map((one) => one.word)].join(' ').trim()
    if (lines.length === maxLines - 1) return [...lines, labelText(rest(), maxEms)]
    if (line !== '') lines.push(line)
    line = hundredths <= maxEms * 100 ? word : labelText(word, maxEms)
    taken = hundredthsOf(line)
  }
  return line === '' ? lines : [...lines, line]
}

/** Breaks a text into as few lines as it needs, and these as even as they can be: no line is left with one short word. */
export function balanceText(text: string, maxEms: number, maxLines: number): string[] {
  const words = measureWords(text)
  let lines = wrapWords(words, maxEms, maxLines)
  for (let ems = maxEms - 0.5; ems > maxEms * 0.4; ems -= 0.5) {
    const narrower = wrapWords(words, ems, maxLines)
    if (narrower.length > lines.length || narrower.some((line) => line.endsWith(ellipsis))) break
    lines = narrower
  }
  return lines
}
