import { CST, Parser } from 'yaml'
import type { CollectionNode, Entry, FormatNode, FormatTree, ScalarNode } from './yaml-tree'

type Item = CST.BlockMap['items'][number] | CST.BlockSequence['items'][number] | CST.FlowCollection['items'][number]

/** Reads a text that is known to be one sound YAML mapping into a tree that keeps every comment; undefined when it has directives or keys that are no words. */
export function readTree(text: string): FormatTree | undefined {
  return new TreeReader(text).read()
}

/** Returns every comment of a text, in order. */
export function commentsOf(text: string): string[] {
  const found: string[] = []
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) for (const part of token) visit(part)
    else if (typeof token === 'object' && token !== null) {
      if ('type' in token && token.type === 'comment') found.push((token as CST.SourceToken).source.trimEnd())
      else for (const part of Object.values(token)) visit(part)
    }
  }
  for (const token of new Parser().parse(text)) visit(token)
  return found
}

/** An entry while its comments are being gathered. */
type OpenEntry = { -readonly [K in keyof Entry]: Entry[K] extends readonly string[] ? string[] : Entry[K] }

/** A comment that stands farther out than the collection it was met in: it belongs to what comes next around that. */
interface Outside {
  readonly lines: readonly string[]
  readonly column: number
}

class TreeReader {
  private anchored = false
  /** A key is no plain word, so that it has no canonical form. */
  private unusual = false
  /** How many brackets stand open. */
  private depth = 0
  /** The offset up to which blank lines have been seen. */
  private seen = 0
  /** Comments on their way out of a nested collection. */
  private outside: Outside[] = []

  constructor(private readonly text: string) {}

  read(): FormatTree | undefined {
    const head: string[] = []
    const tail: string[] = []
    let root: FormatNode | undefined
    for (const token of new Parser().parse(this.text)) {
      if (token.type === 'directive') return undefined
      if (token.type === 'comment') this.takeLine(token, root ? tail : head)
      if (token.type === 'doc-end') {
        this.seen = token.offset + token.source.length
        for (const part of token.end ?? []) this.takeComment(part, tail)
      }
      if (token.type !== 'document') continue
      for (const part of token.start) {
        this.takeComment(part, head)
        if (part.type === 'doc-start') head.push(...this.blank(part.offset), '---')
        if (part.type === 'doc-start') this.seen = part.offset + 3
      }
      if (token.value) root = this.value(token.value, propsOf(token.start), tail)
      const rest = this.outside
      this.outside = []
      for (const { lines } of rest) tail.push(...lines)
      for (const part of token.end ?? []) this.takeComment(part, tail)
    }
    if (root?.is !== 'map' || this.unusual) return undefined
    // What stands above the first key stands above the file, whichever key comes first.
    const [first, ...others] = root.entries
    if (!first) return undefined
    const entries = [{ ...first, before: [] }, ...others]
    return { head: [...head, ...first.before], root: { ...root, entries }, tail, anchored: this.anchored }
  }

  /** Reads a value; the comments behind it go to `after`. */
  private value(token: CST.Token, props: readonly string[], after: string[]): FormatNode {
    if (props.length > 0) this.anchored ||= props.some((prop) => prop.startsWith('&'))
    switch (token.type) {
      case 'block-map':
      case 'block-seq':
        return this.block(token, props)
      case 'flow-collection':
        return this.flow(token, props, after)
      default:
        return this.scalar(token, props, after)
    }
  }

  private blockScalar({ props: given, source }: CST.BlockScalar, props: readonly string[], after: string[]) {
    const own = given as readonly CST.SourceToken[]
    const header = own.find(({ type }) => type === 'block-scalar-header')?.source ?? '|'
    for (const part of own) {
      this.anchored ||= part.type === 'anchor'
      if (part.type === 'comment') after.push(part.source.trimEnd())
    }
    const last = own.at(-1)
    if (last) this.seen = last.offset + last.source.length + source.length
    const all = [...props, ...propsOf(own)]
    return { is: 'scalar', style: 'block', source: `${header}\n${source}`, value: '', props: all } as const
  }

  private scalar(token: CST.Token, props: readonly string[], after: string[]): ScalarNode {
    if (token.type === 'block-scalar') return this.blockScalar(token, props, after)
    const flow = token as CST.FlowScalar
    if (flow.type === 'alias') this.anchored = true
    this.seen = flow.offset + flow.source.length
    for (const part of flow.end ?? []) this.takeBehind(part, after)
    // The parser lets a few broken quotes pass that the scalar's own reading does not.
    const onError = () => {
      this.unusual = true
    }
    const value = String(CST.resolveAsScalar(flow, false, onError)?.value ?? '')
    return { is: 'scalar', style: styles[flow.type], source: flow.source, value, props }
  }

  private block(token: CST.BlockMap | CST.BlockSequence, props: readonly string[]): CollectionNode {
    const entries: OpenEntry[] = []
    const end: string[] = []
    const column = this.columnOf(token.offset)
    for (const item of token.items) {
      const entry: OpenEntry = { before: [], value: emptyScalar([]), beside: [], after: [] }
      const isEnd = item.key === undefined && item.value === undefined && !item.start.some(startsItem)
      this.takeInside(column, isEnd ? end : entry.before)
      this.takeStart(item, entry, isEnd)
      if (isEnd) this.takeEnd(entry, item, column, end)
      else {
        this.takePair(item, entry, token.type === 'block-map')
        entries.push(entry)
      }
    }
    this.takeInside(column, end)
    return { is: token.type === 'block-map' ? 'map' : 'seq', props, entries, end }
  }

  /** Takes the comments on their way out that stand in this collection's column or farther in. */
  private takeInside(column: number, into: string[]): void {
    for (const { lines, column: at } of this.outside.splice(0)) {
      if (at < column) this.outside.push({ lines, column: at })
      else into.push(...lines)
    }
  }

  /** Parts comments after the last entry in those of the collection and those that stand farther out. */
  private takeEnd(entry: OpenEntry, item: Item, column: number, end: string[]): void {
    const columns = item.start.filter(({ type }) => type === 'comment').map(({ offset }) => this.columnOf(offset))
    let isOut = false
    let pending: string[] = []
    let i = 0
    for (const line of entry.before) {
      pending.push(line)
      if (line === '') continue
      const at = columns[i++] ?? column
      isOut ||= at < column
      if (isOut) this.outside.push({ lines: pending, column: at })
      else end.push(...pending)
      pending = []
    }
  }

  private flow(token: CST.FlowCollection, props: readonly string[], after: string[]): CollectionNode {
    const isMap = token.start.type === 'flow-map-start'
    this.seen = token.start.offset + 1
    this.depth++
    const entries: OpenEntry[] = []
    const end: string[] = []
    for (const item of token.items) {
      const entry: OpenEntry = { before: [], value: emptyScalar([]), beside: [], after: [] }
      const previous = entries.at(-1)
      for (const part of item.start) {
        if (part.type !== 'comment') continue
        // Behind a comma, a comment on the same line is about what stands before the comma.
        if (previous && !this.isOwnLine(part.offset) && !this.breaksBetween(this.seen, part.offset)) {
          previous.after.push(part.source.trimEnd())
        } else entry.before.push(part.source.trimEnd())
        this.seen = part.offset + part.source.length
      }
      const hasKey = item.key != null || item.sep !== undefined
      if (!hasKey && item.value === undefined) {
        end.push(...entry.before)
        continue
      }
      if (isMap && !hasKey && item.value) {
        entry.key = this.scalar(item.value, propsOf(item.start), entry.after)
      } else if (!isMap && hasKey) {
        const pair: OpenEntry = { before: [], value: emptyScalar([]), beside: [], after: [] }
        this.takePair(item, pair, true)
        entry.value = { is: 'map', props: [], entries: [pair], end: [] }
      } else this.takePair(item, entry, isMap)
      entries.push(entry)
    }
    const [, ...rest] = token.end
    const closing = token.end[0]
    if (closing) this.seen = closing.offset + 1
    this.depth--
    for (const part of rest) this.takeBehind(part as CST.SourceToken, after)
    return { is: isMap ? 'map' : 'seq', props, entries, end }
  }

  /** Takes what stands before a block entry: comment lines, blank lines, and comments on the dash's line. */
  private takeStart(item: Item, entry: OpenEntry, isEnd: boolean): void {
    let begun = false
    for (const part of item.start) {
      if (part.type === 'comment') {
        if (this.isOwnLine(part.offset)) entry.before.push(...this.blank(part.offset), part.source.trimEnd())
        else (isEnd ? entry.before : entry.beside).push(part.source.trimEnd())
        this.seen = part.offset + part.source.length
      } else if (startsItem(part)) {
        if (!begun) entry.before.push(...this.blank(part.offset))
        begun = true
        this.seen = part.offset + part.source.length
      }
    }
    if (!begun && !isEnd && item.key) entry.before.push(...this.blank(item.key.offset))
  }

  private takePair(item: Item, entry: OpenEntry, isPair: boolean): void {
    const startProps = propsOf(item.start)
    if (isPair) {
      entry.key = item.key ? this.scalar(item.key, startProps, entry.before) : emptyScalar(startProps)
      this.unusual ||= entry.key.source === '' || entry.key.source.includes('\n')
      if (startProps.some((prop) => prop.startsWith('&'))) this.anchored = true
    }
    const inner: string[] = []
    for (const part of item.sep ?? []) {
      if (part.type === 'map-value-ind') this.seen = part.offset + 1
      if (part.type !== 'comment') continue
      if (!item.value) {
        this.takeBehind(part, entry.after)
        continue
      }
      if (this.isOwnLine(part.offset)) inner.push(...this.blank(part.offset), part.source.trimEnd())
      else entry.beside.push(part.source.trimEnd())
      this.seen = part.offset + part.source.length
    }
    const props = isPair ? propsOf(item.sep ?? []) : startProps
    const value = item.value ? this.value(item.value, props, entry.after) : emptyScalar(props)
    if (props.some((prop) => prop.startsWith('&'))) this.anchored = true
    if (value.is === 'scalar' || value.entries.length === 0) {
      entry.before.push(...inner.filter((line) => line !== ''))
      entry.value = value
    } else {
      const [first, ...others] = value.entries
      const before = [...inner, ...first!.before]
      entry.value = { ...value, entries: [{ ...first!, before: withoutLeadingBlanks(before) }, ...others] }
    }
  }

  /** Takes a comment behind a value; one on a line of its own below it belongs to what comes next. */
  private takeBehind(part: CST.SourceToken, after: string[]): void {
    if (part.type !== 'comment') return
    const lines: string[] = []
    this.takeLine(part, lines)
    if (this.depth > 0 || !this.isOwnLine(part.offset)) after.push(...lines.filter((line) => line !== ''))
    else this.outside.push({ lines, column: this.columnOf(part.offset) })
  }

  private takeComment(part: CST.Token, lines: string[]): void {
    if (part.type === 'comment') this.takeLine(part, lines)
  }

  private takeLine(part: CST.SourceToken, lines: string[]): void {
    lines.push(...(this.isOwnLine(part.offset) ? this.blank(part.offset) : []), part.source.trimEnd())
    this.seen = part.offset + part.source.length
  }

  /** Returns one empty line when there is a blank line between what was last seen and the line at an offset. */
  private blank(offset: number): string[] {
    const lineStart = this.text.lastIndexOf('\n', offset - 1) + 1
    if (lineStart <= this.seen) return []
    const between = this.text.slice(this.seen, lineStart)
    const endsLine = this.seen === 0 || this.text[this.seen - 1] === '\n'
    return between.split('\n').length - 1 > (endsLine ? 0 : 1) ? [''] : []
  }

  private isOwnLine(offset: number): boolean {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === ''
  }

  private breaksBetween(from: number, to: number): boolean {
    return this.text.slice(from, to).includes('\n')
  }

  private columnOf(offset: number): number {
    return offset - this.text.lastIndexOf('\n', offset - 1) - 1
  }
}

const styles: Readonly<Record<CST.FlowScalar['type'], ScalarNode['style']>> = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  alias: 'alias',
}

function startsItem({ type }: CST.SourceToken): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind'
}

function propsOf(tokens: readonly CST.SourceToken[]): string[] {
  return tokens.filter(({ type }) => type === 'anchor' || type === 'tag').map(({ source }) => source)
}

function emptyScalar(props: readonly string[]): ScalarNode {
  return { is: 'scalar', style: 'empty', source: '', value: '', props }
}

function withoutLeadingBlanks(lines: readonly string[]): string[] {
  return lines.slice(
    lines.findIndex((line) => line !== '') === -1 ? lines.length : lines.findIndex((line) => line !== ''),
  )
}
