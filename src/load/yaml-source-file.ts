import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import type { Path, Place, SourceSpan } from '../diagnostics/diagnostic-parts'
import type { SourceFile } from './source-file'

/** The source file of a YAML text, with the parsed document at hand while the text is being loaded. */
export interface YamlSourceFile extends SourceFile {
  /**
   * Lets the document go: it is many times as large as its text, and a clean file is never asked for a place again. Asked all the
   * same, the text is parsed once more.
   */
  release(): void
}

/** Builds the source file of a YAML text, parsed or to be parsed when asked for. Nothing is searched before a place is asked for. */
export function buildYamlSourceFile(
  text: string,
  document: Document | undefined,
  file: string | undefined,
  parseAgain: () => Document,
): YamlSourceFile {
  const name = file === undefined ? {} : { file }
  let known = document && new NodeFinder(document)
  const finder = (): NodeFinder => {
    known ??= new NodeFinder(parseAgain())
    return known
  }
  return {
    ...name,
    text,
    placeOf: (path, of = 'value') => ({ ...name, span: spanOf(text, finder(), path, of), path: [...path] }),
    placeWithin: (path, part): Place => {
      const found = finder().find(path)
      const whole = spanOf(text, finder(), path, 'value')
      const span = found.exact && isScalar(found.node) ? spanWithin(text, found.node, part) : undefined
      return { ...name, span: span ?? whole, path: [...path] }
    },
    release() {
      known = undefined
    },
  }
}

interface Found {
  readonly node: Node | null
  readonly key?: Node
  /** The whole path was found, not only a parent. */
  readonly exact: boolean
}

/** Finds nodes by path; large mappings are indexed once, so that many findings in one file stay linear. */
class NodeFinder {
  private readonly pairsOf = new Map<Node, ReadonlyMap<string, Found>>()

  constructor(readonly document: Document) {}

  find(path: Path): Found {
    let found: Found = { node: this.document.contents as Node | null, exact: true }
    for (const step of path) {
      const next = this.childOf(this.dereference(found.node), step)
      if (next === undefined) return { ...found, exact: false }
      found = next
    }
    return found
  }

  private childOf(parent: Node | null, step: string | number): Found | undefined {
    if (isMap(parent)) return this.pairs(parent).get(String(step))
    if (isSeq(parent) && typeof step === 'number') {
      const item = parent.items[step] as Node | null | undefined
      return item === undefined ? undefined : { node: item, exact: true }
    }
    return undefined
  }

  private pairs(map: YAMLMap): ReadonlyMap<string, Found> {
    const known = this.pairsOf.get(map)
    if (known !== undefined) return known
    const pairs = new Map<string, Found>()
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : String(key)
      if (!pairs.has(name)) pairs.set(name, { node: value as Node | null, key: key as Node, exact: true })
    }
    this.pairsOf.set(map, pairs)
    return pairs
  }

  private dereference(node: Node | null): Node | null {
    return isAlias(node) ? ((node.resolve(this.document) as Node | undefined) ?? null) : node
  }
}

function spanOf(text: string, finder: NodeFinder, path: Path, of: 'value' | 'key'): SourceSpan {
  const { node, key, exact } = finder.find(path)
  const chosen = of === 'key' && key !== undefined ? key : node
  const range = chosen?.range ?? key?.range ?? finder.document.contents?.range
  if (!range) return { start: 0, end: 0 }
  if (!exact && of === 'value' && key !== undefined && !isScalar(chosen)) {
    // The value asked for is missing: its parent's key is where a reader looks, not the parent's last line.
    const keyRange = key.range
    if (keyRange) return { start: keyRange[0], end: keyRange[1] }
  }
  const end = exact ? range[1] : Math.min(range[1], endOfLine(text, range[0]))
  return { start: range[0], end: Math.max(range[0], end) }
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  if (newline < 0) return text.length
  return text[newline - 1] === '\r' ? newline - 1 : newline
}

/** Maps a part of the decoded string back to the text, following quotes, escapes and folded lines; undefined when they do not line up. */
function spanWithin(text: string, node: Scalar, part: SourceSpan): SourceSpan | undefined {
  if (typeof node.value !== 'string' || !node.range) return undefined
  const offsets = alignScalar(text.slice(node.range[0], node.range[1]), node.value, node.type)
  const start = offsets?.[part.start]
  const end = offsets?.[part.end]
  return start === undefined || end === undefined
    ? undefined
    : { start: node.range[0] + start, end: node.range[0] + end }
}

/** Returns for each offset of the decoded value (and its end) the offset in the source. */
function alignScalar(source: string, value: string, type: Scalar.Type | undefined): number[] | undefined {
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  const offsets: number[] = []
  let at = quoted ? 1 : block ? source.indexOf('\n') + 1 : 0
  for (let i = 0; i < value.length; ) {
    if (block && /\s/.test(value[i]!) === false) while (/\s/.test(source[at] ?? '.')) at++
    offsets[i] = at
    const unit = value[i]!
    if (/\s/.test(unit) && /\s/.test(source[at] ?? '')) {
      const valueRun = /^\s+/.exec(value.slice(i))![0].length
      const sourceRun = /^\s+/.exec(source.slice(at))![0]
      const folded = /[\r\n]/.test(sourceRun)
      const used = folded ? valueRun : 1
      for (let k = 1; k < used; k++) offsets[i + k] = at
      at += folded ? sourceRun.length : 1
      i += used
    } else if (type === 'QUOTE_DOUBLE' && source[at] === '\\') {
      const sequence = /^\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/.exec(source.slice(at, at + 10))
      if (!sequence) return undefined
      const units = sequence[1]!.startsWith('U') && sequence[1]!.length === 9 && value.codePointAt(i)! > 0xffff ? 2 : 1
      if (units === 2) offsets[i + 1] = at
      at += sequence[0].length
      i += units
    } else if (type === 'QUOTE_SINGLE' && source.startsWith("''", at)) {
      at += 2
      i++
    } else {
      if (source[at] !== unit) return undefined
      at++
      i++
    }
  }
  offsets[value.length] = at
  return offsets
}
