/** A word, a number or a mark of a phrase. Offsets are UTF-16 units into the phrase as given. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case, composed; every dash is `-`, two or more dots are `…`. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** No gap before it. */
  readonly tight: boolean
}

const dashes = '-‐‑‒–—―−~'
const ignored = '«»"“”„*•·\'’‘´`\u200b\ufeff\u00ad_'
const letter = /[\p{L}\p{M}]/u
const space = /\s/u

/** Cuts a text into tokens, in one pass. Quotation marks and bullets are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  let at = 0
  while (at < text.length) {
    const start = at
    const code = text.codePointAt(at)!
    at += code > 0xffff ? 2 : 1
    if (isSpace(code)) continue
    if (isLetter(code)) {
      at = endOfWord(text, at)
      const norm = text.slice(start, at).normalize('NFC').toLowerCase().replaceAll('’', "'")
      tokens.push({ kind: 'word', norm, start, end: at, tight: start === end })
    } else if (isDigit(code)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++
      tokens.push({ kind: 'number', norm: text.slice(start, at), start, end: at, tight: start === end })
    } else if (!ignored.includes(text.slice(start, at))) {
      while (code === dot && text.charCodeAt(at) === dot) at++
      tokens.push({ kind: 'mark', norm: markOf(text.slice(start, at)), start, end: at, tight: start === end })
    } else if (start !== end) continue
    end = at
  }
  return tokens
}

const dot = 46

function markOf(raw: string): string {
  if (raw.length > 1 && raw.startsWith('.')) return '…'
  if (dashes.includes(raw)) return '-'
  return raw === '\\' ? '/' : raw
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at)!
    if (!isLetter(code) && code !== 0x27 && code !== 0x2019) return at
    at += code > 0xffff ? 2 : 1
  }
  return at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return code === 32 || (code < 33 && code > 8) || (code > 127 && space.test(String.fromCodePoint(code)))
}

/** The letters of the five languages without a regular expression; any other by its Unicode class. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91)
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  return letter.test(String.fromCodePoint(code))
}
