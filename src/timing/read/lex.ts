import { correctSpelling } from './correct-spelling'
import type { Lexicon, PhraseNode, Senses } from './lexicon'
import { type Token, tokenize } from './tokenize'
import { formOf } from './word-forms'

/** A known word or fixed phrase with its senses, an unknown word, a number or a mark. */
export interface Term {
  /** By word class; `num`, `year` and `mark` besides. Empty for an unknown word. */
  readonly senses: Senses
  readonly text: string
  /** The number's value, else 0. */
  readonly n: number
  readonly start: number
  readonly end: number
  readonly tight: boolean
  /** The word it was taken for, when it was misspelt. */
  readonly corrected?: string
}

/** Tells whether a term is this mark. */
export function isTerm(term: Term | undefined, mark: string): boolean {
  return term?.senses.mark === mark
}

/** Tells whether no table has the word. */
export function isUnknown({ senses }: Term): boolean {
  for (const _ in senses) return false
  return true
}

/** Reads a text into terms: the longest known phrase at each place, in one pass. */
export function lex(text: string, lexicon: Lexicon): Term[] {
  const tokens = tokenize(text)
  const terms: Term[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    const known = startsPair(tokens, at, lexicon) ? undefined : bestMatch(tokens, at, lexicon.root)
    if (known) {
      const last = tokens[at + known.length - 1]!
      terms.push({
        senses: token.kind === 'number' ? { ...numberSenses(token), ...known.senses } : known.senses,
        text: tokens
          .slice(at, at + known.length)
          .map(({ norm }) => norm)
          .join(' '),
        n: Number(Object.values(known.senses)[0]) || 0,
        start: token.start,
        end: last.end,
        tight: token.tight,
      })
      at += known.length
    } else if (token.kind === 'word') {
      at = pushUnknown(tokens, at, terms, lexicon)
    } else {
      const senses = token.kind === 'number' ? numberSenses(token) : { mark: token.norm }
      terms.push({ senses, text: token.norm, n: token.kind === 'number' ? Number(token.norm) : 0, ...placeOf(token) })
      at++
    }
  }
  return terms
}

function numberSenses(token: Token): Senses {
  const value = Number(token.norm)
  return token.norm.length === 4 && value >= 1900 && value < 2199
    ? { year: token.norm, num: token.norm }
    : { num: token.norm }
}

function placeOf({ start, end, tight }: Token) {
  return { start, end, tight }
}

/** The longest known phrase, but "after school start" is not "after school" and a rest. */
function bestMatch(tokens: readonly Token[], at: number, root: PhraseNode) {
  const longest = longestMatch(tokens, at, root)
  if (!longest || longest.length < 2) return longest
  // "weeks of school start" is not "weeks of school" and a rest.
  const mayShare = longest.senses.unit !== undefined || longest.senses.anchor !== undefined
  const tail = mayShare ? longestMatch(tokens, at + longest.length - 1, root) : undefined
  if (tail && tail.length > 1) return longestMatch(tokens, at, root, longest.length - 1) ?? longest
  if (longest.senses.daypart === undefined) return longest
  const shorter = longestMatch(tokens, at, root, longest.length - 1)
  const next = shorter && longestMatch(tokens, at + shorter.length, root)
  return next && shorter.length + next.length > longest.length ? shorter : longest
}

function longestMatch(tokens: readonly Token[], at: number, root: PhraseNode, limit = tokens.length) {
  let node = root
  let best: { senses: Senses; length: number } | undefined
  for (let i = at; i < Math.min(tokens.length, at + limit); i++) {
    const next = node.next.get(tokens[i]!.norm)
    if (!next) break
    node = next
    if (!node.senses) continue
    const stop = tokens[i + 1]
    const withStop = node.abbreviated === true && stop?.norm === '.' && stop.tight
    best = { senses: node.senses, length: i - at + (withStop ? 2 : 1) }
  }
  return best
}

/** Adds an unknown word: a pair's shortened part, a neighbour's word, a slip, or a compound with hyphens. Returns the next token's index. */
function pushUnknown(tokens: readonly Token[], at: number, terms: Term[], lexicon: Lexicon): number {
  const token = tokens[at]!
  const place = placeOf(token)
  const dash = tokens[at + 1]
  const after = tokens[at + 2]
  const ordinalEnding = token.tight && formOf(token.norm, 'ordinal', lexicon) !== undefined
  const hyphen = dash?.norm === '-' && dash.tight && !ordinalEnding
  if (hyphen && after && (!after.tight || after.norm === '/')) {
    const senses = sharedSenses(token.norm, tokens[at + 3]?.norm ?? '', lexicon)
    if (senses || after.norm === '/' || lexicon.root.next.get(after.norm)?.senses?.and !== undefined) {
      terms.push({ senses: senses ?? { stem: '' }, text: `${token.norm}-`, n: 0, ...place, end: dash.end })
      return at + 2
    }
  }
  let end = at
  while (!ordinalEnding && tokens[end + 1]?.norm === '-' && tokens[end + 1]!.tight && joins(tokens[end + 2])) end += 2
  const text = tokens
    .slice(at, end + 1)
    .map(({ norm }) => norm)
    .join('')
  const neighbour = end === at ? lexicon.neighbours.get(text) : undefined
  const slip = end === at && !neighbour ? correctSpelling(text, lexicon) : undefined
  const senses = neighbour ?? slip?.senses ?? sensesByEnding(text, lexicon)
  const n = Number(Object.values(senses)[0]) || 0
  terms.push({ senses, text, n, ...place, end: tokens[end]!.end, ...(slip ? { corrected: slip.word } : {}) })
  return end + 1
}

/** "påmeldingsfrist": a compound that no table has is known by its last part. */
function sensesByEnding(text: string, { endings }: Lexicon): Senses {
  return endings.find(([ending]) => text.endsWith(ending) && text.length > ending.length + 2)?.[1] ?? {}
}

/** "høst- og vinterferien": the first part alone would be the season. */
function startsPair(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [dash, after] = [tokens[at + 1], tokens[at + 2]]
  if (dash?.norm !== '-' || !dash.tight || !after || (after.tight && after.norm !== '/')) return false
  const joined = after.norm === '/' || lexicon.root.next.get(after.norm)?.senses?.and !== undefined
  return joined && sharedSenses(tokens[at]!.norm, tokens[at + 3]?.norm ?? '', lexicon) !== undefined
}

function joins(token: Token | undefined): boolean {
  return token?.tight === true && token.kind !== 'mark'
}

/** The whole word's senses; the ending of the pair's second word comes first. */
function sharedSenses(stem: string, second: string, lexicon: Lexicon): Senses | undefined {
  // "høst- og vinterferien": an ending that the shortened first part shares with the second.
  const sharedEndings = [...(lexicon.forms.get('shared')?.keys() ?? [])]
  const own = sharedEndings.filter((ending) => second.endsWith(ending))
  for (const ending of [...own, ...sharedEndings]) {
    const senses = lexicon.root.next.get(stem + ending)?.senses
    if (senses) return senses
  }
  return undefined
}
