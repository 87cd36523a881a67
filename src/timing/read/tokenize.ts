/** A word, a number or a mark of a phrase. Offsets are UTF-16 units into the phrase as given. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case, composed; every dash is `-`, three or more dots are `…`. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** No gap before it. */
  readonly tight: boolean
}

const pattern = /\p{L}[\p{L}\p{M}'’]*|\d+|\.{2,}|[^\s\p{L}\d]/gu
const dashes = /^[-‐‑‒–—―−~]$/u
const ignored = /^[«»"“”„*•·'’‘´`\u200b\ufeff\u00ad_]$/u

/** Cuts a text into tokens, in one pass. Quotation marks and bullets are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const raw = match[0]
    const start = match.index
    if (ignored.test(raw)) {
      if (end === start) end = start + raw.length
      continue
    }
    tokens.push({ ...classify(raw), start, end: start + raw.length, tight: tokens.length > 0 && start === end })
    end = start + raw.length
  }
  return tokens
}

function classify(raw: string): { kind: Token['kind']; norm: string } {
  if (/^\d/.test(raw)) return { kind: 'number', norm: raw }
  if (/^\p{L}/u.test(raw)) return { kind: 'word', norm: raw.normalize('NFC').toLowerCase().replace(/’/g, "'") }
  if (raw.length > 1 || raw === '…') return { kind: 'mark', norm: '…' }
  if (dashes.test(raw)) return { kind: 'mark', norm: '-' }
  return { kind: 'mark', norm: raw === '\\' ? '/' : raw }
}
