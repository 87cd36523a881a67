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
const piece = /([\p{L}\p{M}][\p{L}\p{M}'’]*)|(\d+)|\.+|\S/gu

/** Cuts a text into tokens. Quotation marks and bullets are left out; one between two tokens makes no gap. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const { 0: raw, 1: word, 2: number, index: start } of text.matchAll(piece)) {
    const tight = start === end
    const place = { start, end: start + raw.length, tight }
    if (word) {
      const norm = raw.normalize('NFC').toLowerCase().replaceAll('’', "'")
      tokens.push({ kind: 'word', norm, ...place })
    } else if (number) tokens.push({ kind: 'number', norm: raw, ...place })
    else if (!ignored.includes(raw)) tokens.push({ kind: 'mark', norm: markOf(raw), ...place })
    else if (!tight) continue
    end = place.end
  }
  return tokens
}

function markOf(raw: string): string {
  if (raw.length > 1 && raw.startsWith('.')) return '…'
  if (dashes.includes(raw)) return '-'
  return raw === '\\' ? '/' : raw
}
