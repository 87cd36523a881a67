import { CST, Parser, Schema } from 'yaml'
import { type PlainMap, type PlainValue, plainLimits } from './to-plain'

type Tokens = readonly CST.SourceToken[]

/**
 * Reads the data of an ordinary file off the parser's tokens: mappings, lists and scalars with nothing wrong in them. Undefined when
 * anything else is met, however small; then yaml's own composer says what it is. Composing builds a node for each value and comment and
 * takes as long as a third of all parsing, for nothing but places, which a clean file is never asked for.
 */
export function readOrdinary(text: string): PlainMap | undefined {
  let root: PlainMap | undefined
  try {
    for (const token of new Parser().parse(text)) {
      if (token.type === 'comment' || token.type === 'newline') continue
      if (token.type !== 'document' || root !== undefined) return undefined
      const { start, value, end = [] } = token
      if (start.length > 0 || value?.type !== 'block-map' || !isGap(end, 0, true)) return undefined
      root = new OrdinaryReader().blockMap(value, 0)
      if (root === undefined) return undefined
    }
  } catch (error) {
    // Nested too deeply for the parser.
    if (error instanceof RangeError) return undefined
    throw error
  }
  return root
}

/** Converts tokens as `toPlain` converts nodes; each method answers undefined for what is not ordinary. */
class OrdinaryReader {
  private values = 0
  private readonly tags = new Schema({ schema: 'core' }).tags

  private value(token: CST.Token | null | undefined, depth: number): PlainValue | undefined {
    if (++this.values >= plainLimits.maxValues || depth > plainLimits.maxDepth) return undefined
    switch (token?.type) {
      case undefined:
        return null
      case 'scalar': {
        const text = textOf(token)
        return text === undefined ? undefined : this.typed(text)
      }
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return textOf(token)
      case 'block-scalar':
        return resolved(token)
      case 'block-map':
        return this.blockMap(token, depth)
      case 'block-seq':
        return this.blockSeq(token, depth)
      case 'flow-collection':
        return token.start.source === '{' ? this.flowMap(token, depth) : this.flowSeq(token, depth)
      default:
        return undefined
    }
  }

  blockMap({ items, indent }: CST.BlockMap, depth: number): PlainMap | undefined {
    const map: Record<string, PlainValue> = Object.create(null)
    for (const [i, { start, key, sep, value }] of items.entries()) {
      if (!isGap(start, 0, true)) return undefined
      if (key === undefined && sep === undefined && i === items.length - 1) break
      if (!isWord(key) || key.indent !== indent || key.end !== undefined || sep === undefined) return undefined
      const name = textOf(key)
      const colon = sep[0]?.type === 'space' ? 1 : 0
      if (name === undefined || name in map || !isBehind(sep, colon, 'map-value-ind')) return undefined
      // Two keys on one line, or a key longer than yaml allows on one.
      if (value?.type === 'block-map' && !sep.some(({ type }) => type === 'newline')) return undefined
      if (key.source.includes('\n') || key.source.length > longestKey) return undefined
      const plain = this.value(value, depth + 1)
      if (plain === undefined) return undefined
      map[name] = plain
    }
    return map
  }

  private blockSeq({ items }: CST.BlockSequence, depth: number): PlainValue[] | undefined {
    const list: PlainValue[] = []
    for (const [i, { start, value }] of items.entries()) {
      const dash = gapEnd(start, 0, true)
      if (dash === start.length && value === undefined && i === items.length - 1) break
      if (!isBehind(start, dash, 'seq-item-ind')) return undefined
      const plain = this.value(value, depth + 1)
      if (plain === undefined) return undefined
      list.push(plain)
    }
    return list
  }

  private flowMap({ items, end }: CST.FlowCollection, depth: number): PlainMap | undefined {
    if (end[0]?.source !== '}' || !isGap(end, 1, false)) return undefined
    const map: Record<string, PlainValue> = Object.create(null)
    for (const [i, { start, key, sep, value }] of items.entries()) {
      if (!isFlowStart(start, i)) return undefined
      if (key === undefined && sep === undefined && value === undefined && i === items.length - 1) break
      if (!isWord(key) || key.end !== undefined || sep === undefined || isBlock(value)) return undefined
      const name = textOf(key)
      if (name === undefined || name in map || !isBehind(sep, gapEnd(sep, 0, false), 'map-value-ind')) return undefined
      const plain = this.value(value, depth + 1)
      if (plain === undefined) return undefined
      map[name] = plain
    }
    return map
  }

  private flowSeq({ items, end }: CST.FlowCollection, depth: number): PlainValue[] | undefined {
    if (end[0]?.source !== ']' || !isGap(end, 1, false)) return undefined
    const list: PlainValue[] = []
    for (const [i, { start, key, sep, value }] of items.entries()) {
      if (!isFlowStart(start, i) || key !== undefined || sep !== undefined) return undefined
      if (value === undefined && i === items.length - 1) break
      if (value === undefined || isBlock(value)) return undefined
      const plain = this.value(value, depth + 1)
      if (plain === undefined) return undefined
      list.push(plain)
    }
    return list
  }

  /** What a bare word stands for is yaml's to say; most words begin like nothing but a word. */
  private typed(text: string): PlainValue | undefined {
    if (text !== '' && !typedStarts.has(text.charCodeAt(0))) return text
    const tag = this.tags.find((tag) => tag.collection === undefined && tag.default === true && tag.test?.test(text))
    if (tag === undefined || tag.collection !== undefined) return text
    const value = tag.resolve(text, () => {}, {})
    return (isScalarNode(value) ? value.value : value) as PlainValue
  }
}

/** An implicit key ends at most 1024 characters after where its item begins; somewhat less is surely right. */
const longestKey = 1000

/** First characters of what yaml takes for a number, true, false or nothing. */
const typedStarts: ReadonlySet<number> = new Set(Array.from('-+.~0123456789nNtTfF', (start) => start.charCodeAt(0)))

/** What a bare word may not begin with. */
const reservedStarts = '\t,%|>@`'

function isWord(token: CST.Token | null | undefined): token is CST.FlowScalar {
  const type = token?.type
  return type === 'scalar' ? (token as CST.FlowScalar).source !== '' : isQuoted(type)
}

function isQuoted(type: CST.Token['type'] | undefined): boolean {
  return type === 'single-quoted-scalar' || type === 'double-quoted-scalar'
}

function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq'
}

function isScalarNode(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value
}

/** Returns the text of a scalar that stands on one line; longer ones, and what is written with escapes, are yaml's to unfold. */
function textOf(token: CST.FlowScalar): string | undefined {
  const { type, source, end } = token
  if (end !== undefined && !isGap(end, 0, false)) return undefined
  if (source.includes('\n')) return resolved(token)
  if (type === 'scalar') return reservedStarts.includes(source.charAt(0)) && source !== '' ? undefined : source
  const closed = source.length > 1 && source.charCodeAt(source.length - 1) === source.charCodeAt(0)
  if (!closed || source.includes('\\')) return resolved(token)
  return type === 'single-quoted-scalar' ? source.slice(1, -1).replaceAll("''", "'") : source.slice(1, -1)
}

function resolved(token: CST.FlowScalar | CST.BlockScalar): string | undefined {
  let isSound = true
  const scalar = CST.resolveAsScalar(token, true, () => {
    isSound = false
  })
  return isSound ? scalar?.value : undefined
}

function isFlowStart(start: Tokens, i: number): boolean {
  return i === 0 ? isGap(start, 0, false) : isBehind(start, gapEnd(start, 0, false), 'comma')
}

/** Tells whether this indicator stands there, with nothing behind it but a gap. */
function isBehind(tokens: Tokens, at: number, indicator: CST.SourceToken['type']): boolean {
  return tokens[at]?.type === indicator && isGap(tokens, at + 1, false)
}

function isGap(tokens: Tokens, from: number, isSpaced: boolean): boolean {
  return gapEnd(tokens, from, isSpaced) === tokens.length
}

/** Returns the index of the first token that is no blank, line end or comment; a tab, and a comment with nothing before it, are none. */
function gapEnd(tokens: Tokens, from: number, isSpaced: boolean): number {
  let spaced = isSpaced
  for (let i = from; i < tokens.length; i++) {
    const { type, source } = tokens[i]!
    if (type === 'comment' ? !spaced : type !== 'newline' && (type !== 'space' || source.includes('\t'))) return i
    spaced = true
  }
  return tokens.length
}
