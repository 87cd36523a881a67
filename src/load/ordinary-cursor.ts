import { CST } from 'yaml'

/** Thrown at what is not ordinary, and caught by `readOrdinary`: else each step would have to look at the answer of the one below it. */
export const unordinary = new Error('not an ordinary file')

/** The characters that YAML gives a meaning, as code units. */
export const sign = {
  blank: 0x20,
  hash: 0x23,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  backslash: 0x5c,
  quote: 0x22,
  apostrophe: 0x27,
  listStart: 0x5b,
  listEnd: 0x5d,
  mapStart: 0x7b,
  mapEnd: 0x7d,
} as const

/** A key on one line ends at most 1024 characters after where its item begins; somewhat less is surely right. */
const longestKey = 1000

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

/** What a text without quotes does not begin with: YAML's signs, and two that it may, rarely. */
const noFirst = codesOf('?:,[]{}#&*!|>\'"%@`')
/** What ends a text without quotes in brackets, or may not stand in one. */
const inBrackets = codesOf(',[]{}')

/** A place in a text without tabs whose lines end with LF. Reads texts and keys; each stands on one line. */
export class OrdinaryCursor {
  at = 0
  /** The column of the line's first character that is no blank; -1 behind the last line. */
  indent = -1
  /** Where the line ends. */
  private end = -1

  constructor(private readonly text: string) {
    this.nextLine()
  }

  /** Tells whether the last line has been left. */
  get isDone(): boolean {
    return this.indent === -1
  }

  /** The code unit here; NaN behind the text. */
  get code(): number {
    return this.text.charCodeAt(this.at)
  }

  isAt(code: number): boolean {
    return this.at < this.end && this.code === code
  }

  /** Tells whether a sign with a blank or nothing behind it stands here. */
  isIndicator(code: number): boolean {
    return this.isAt(code) && this.isGap(this.at + 1)
  }

  /** Tells whether nothing but a comment is left of the line, behind a blank. */
  get isLineRead(): boolean {
    return this.at >= this.end || (this.isAt(sign.hash) && this.text.charCodeAt(this.at - 1) === sign.blank)
  }

  passBlanks(): void {
    while (this.isAt(sign.blank)) this.at++
  }

  /** Goes to the next line that is neither blank nor a comment. */
  nextLine(): void {
    const { text } = this
    while (this.end < text.length) {
      const start = this.end + 1
      const newline = text.indexOf('\n', start)
      this.end = newline < 0 ? text.length : newline
      this.at = start
      this.passBlanks()
      if (this.at >= this.end || this.code === sign.hash) continue
      this.indent = this.at - start
      // They end a document, and begin one.
      if (this.indent === 0 && (text.startsWith('...', start) || text.startsWith('---', start))) throw unordinary
      return
    }
    this.indent = -1
  }

  /** Leaves a line whose value has been read: there may be blanks, and a comment with a blank before it. */
  leaveLine(): void {
    this.passBlanks()
    if (!this.isLineRead) throw unordinary
    this.nextLine()
  }

  /** Reads a key and its colon; undefined when what stands here is none. In brackets other signs end a text. */
  key(inFlow: boolean): string | undefined {
    const start = this.at
    const name = this.isQuote ? this.quoted() : this.bare(inFlow)
    this.passBlanks()
    if (!this.isIndicator(sign.colon) || this.at - start > longestKey) return undefined
    this.at++
    return name
  }

  /** Tells whether a key begins here, and stays here. */
  get isKeyAhead(): boolean {
    const { at } = this
    if (this.isAt(sign.listStart) || this.isAt(sign.mapStart)) return false
    const isKey = this.key(false) !== undefined
    this.at = at
    return isKey
  }

  get isQuote(): boolean {
    return this.isAt(sign.quote) || this.isAt(sign.apostrophe)
  }

  /** Reads a text in quotes of either kind. */
  quoted(): string {
    const { text, at: start, code: quote } = this
    let hasEscapes = false
    let at = start + 1
    for (; at < this.end; at++) {
      const code = text.charCodeAt(at)
      const isEscape =
        quote === sign.quote ? code === sign.backslash : code === quote && text.charCodeAt(at + 1) === quote
      if (isEscape) {
        hasEscapes = true
        at++
      } else if (code === quote) break
    }
    if (at >= this.end) throw unordinary
    this.at = at + 1
    return hasEscapes ? unescaped(text.slice(start, at + 1), quote) : text.slice(start + 1, at)
  }

  /** Reads a text without quotes, up to a colon or comment, or in brackets to what ends an item. */
  bare(inFlow: boolean): string {
    const { text, at: start, code: first } = this
    const isSigned = first === sign.dash && !isWordUnit(text.charCodeAt(start + 1))
    if (start >= this.end || noFirst.has(first) || isSigned) throw unordinary
    let last = start
    for (let at = start; at < this.end; at++) {
      const code = text.charCodeAt(at)
      if (code === sign.blank) continue
      if (code === sign.colon && this.isGap(at + 1)) break
      if (code === sign.hash && text.charCodeAt(at - 1) === sign.blank) break
      if (inFlow && (inBrackets.has(code) || (code === sign.colon && inBrackets.has(text.charCodeAt(at + 1))))) break
      last = at
    }
    this.at = last + 1
    return text.slice(start, last + 1)
  }

  private isGap(at: number): boolean {
    return at >= this.end || this.text.charCodeAt(at) === sign.blank
  }
}

/** Tells whether the unit is a digit, a letter of ASCII or a full stop: then a dash before it is the text's own. */
function isWordUnit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2e
  )
}

/** Has yaml read the escapes of a text in quotes. */
function unescaped(source: string, quote: number): string {
  const type = quote === sign.apostrophe ? 'single-quoted-scalar' : 'double-quoted-scalar'
  const scalar = CST.resolveAsScalar({ type, source, offset: 0, indent: 0 }, true, () => {
    throw unordinary
  })
  return scalar!.value
}
