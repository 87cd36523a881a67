import type { CollectionNode, Entry, FormatNode, FormatTree, ScalarNode } from './yaml-tree'
import { lineOfScalar } from './yaml-tree'

/** Lines are at most this long where there is a choice; comments at their end are not counted. */
export const lineWidth = 120

/** User-keyed tables: an entry a line, whatever would fit. */
const tables: ReadonlySet<string> = new Set(['roles', 'change', 'remove', 'lint', 'plans'])

type Path = readonly string[]

/** Prints a tree in canonical form, with LF line ends and one at the end. */
export function printTree({ head, root, tail }: FormatTree): string {
  const above = lines(head)
  const below = lines(tail)
  const body = printEntries(settle(root) as CollectionNode, 0, [])
  const gap = head.length > 0 && head.at(-1) === '' ? [''] : []
  const all = [...(above.length > 0 ? [...above, ...gap] : []), ...body]
  if (below.length > 0) all.push(...(tail[0] === '' ? [''] : []), ...below)
  return `${all.join('\n')}\n`
}

/**
 * Gives every comment the place it is printed at. A scalar has room for one behind it; between a list's dash and the first key of its item
 * there is room for none. The others stand above.
 */
function settle(node: FormatNode): FormatNode {
  if (node.is === 'scalar') return node
  const entries = node.entries.map((given) => {
    const entry = settleEntry({ ...given, value: settle(given.value) })
    const { value } = entry
    if (node.is !== 'seq' || value.is === 'scalar' || value.entries.length === 0 || value.props.length > 0) return entry
    const [first, ...others] = value.entries as [Entry, ...Entry[]]
    const kept = first.value.is === 'scalar' ? first.after : []
    const moved = [...entry.beside, ...first.before, ...first.beside, ...(kept === first.after ? [] : first.after)]
    const inner = { ...value, entries: [{ ...first, before: [], beside: [], after: kept }, ...others] }
    return { ...entry, before: [...entry.before, ...moved.filter((line) => line !== '')], beside: [], value: inner }
  })
  return { ...node, entries }
}

function settleEntry(entry: Entry): Entry {
  const { value, before, beside, after } = entry
  if (value.is !== 'scalar' && value.entries.length > 0) return entry
  const [behind, ...excess] = after
  const inside = value.is === 'scalar' ? [] : value.end.filter((line) => line !== '')
  const moved = [...beside, ...inside, ...excess]
  return {
    ...entry,
    before: moved.length > 0 ? [...withoutLastBlank(before), ...moved] : before,
    beside: [],
    after: behind === undefined ? [] : [behind],
    value: value.is === 'scalar' ? value : { ...value, end: [] },
  }
}

/** A blank line above a key would part the comment that moves there from it. */
function withoutLastBlank(lines: readonly string[]): readonly string[] {
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Drops blank lines at both ends and all but one of several. */
function lines(given: readonly string[]): string[] {
  const kept = given.filter((line, i) => line !== '' || given[i - 1] !== '')
  while (kept[0] === '') kept.shift()
  while (kept.at(-1) === '') kept.pop()
  return kept
}

function printEntries(node: CollectionNode, indent: number, path: Path): string[] {
  const blockItems = node.is === 'seq' && mustSpread(node, indent, path)
  const printed = node.entries.flatMap((entry, i) => {
    const own = printEntry(entry, node.is, indent, path, blockItems)
    const isMeasure = path.length === 1 && path[0] === 'measures'
    if (i === 0) return own.slice(own.findIndex((line) => line !== ''))
    return isMeasure && own[0] !== '' ? ['', ...own] : own
  })
  const end = lines(node.end)
  const gap = end.length > 0 && node.end[0] === '' ? [''] : []
  return [...printed, ...gap, ...end.map((line) => at(indent, line))]
}

/** A list of tables is written on one line each, or none of them is. */
function mustSpread(node: CollectionNode, indent: number, path: Path): boolean {
  if (path.length === 1 && path[0] === 'measures') return true
  const items = node.entries.map(({ value }) => value)
  if (!items.every(({ is }) => is === 'map')) return false
  return items.some((item) => {
    const text = flowOf(item)
    return text === undefined || indent + 2 + text.length > lineWidth
  })
}

function printEntry(entry: Entry, parent: 'map' | 'seq', indent: number, path: Path, spread: boolean): string[] {
  const { key, value } = entry
  const lead = parent === 'seq' ? '-' : `${key ? lineOfScalar(key, false) : ''}:`
  const inner = [...path, parent === 'seq' ? '[]' : (key?.value ?? '')]
  const start = `${' '.repeat(indent)}${lead}`
  const inline = spread && value.is !== 'scalar' && value.entries.length > 0 ? undefined : inlineOf(value, inner, start)
  if (inline !== undefined) {
    const [after, ...excess] = entry.after
    const line = inline === '' ? start : `${start} ${inline}`
    return [...above(entry, indent, [...entry.beside, ...excess]), withComment(line, after)]
  }
  if (value.is === 'scalar') return printLongScalar(entry, value, start, indent)
  const [beside, ...excess] = [...entry.beside, ...entry.after]
  const props = value.props.length > 0 ? ` ${value.props.join(' ')}` : ''
  const children = printEntries(value, indent + 2, inner)
  if (parent === 'map' || props !== '') {
    return [...above(entry, indent, excess), withComment(`${start}${props}`, beside), ...children]
  }
  // The first line of what an item holds stands beside the dash.
  const [first = '', ...others] = children
  const moved = [...(beside === undefined ? [] : [beside]), ...excess]
  return [...above(entry, indent, moved), `${start} ${first.trimStart()}`, ...others]
}

/** Prints a block scalar, or one whose lines are too long to be joined, under its key. */
function printLongScalar(entry: Entry, value: ScalarNode, start: string, indent: number): string[] {
  const [after] = entry.after
  const lead = [start, ...value.props].join(' ')
  const [first = '', ...rest] = value.style === 'block' ? blockLines(value.source) : joinableLines(value.source)
  const more = rest.map((line) => at(indent + 2, line))
  const whole = [`${lead} ${first}`, ...more]
  const at0 = value.style === 'block' ? 0 : whole.length - 1
  whole[at0] = withComment(whole[at0]!, after)
  return [...above(entry, indent, []), ...whole]
}

/** Returns the header and the lines of a block scalar without their indentation; one that is given anew is two. */
function blockLines(source: string): string[] {
  const [header = '|', ...content] = source.replace(/\n$/, '').split('\n')
  const given = /\d/.exec(header)
  const filled = content.filter((line) => line.trim() !== '')
  const widths = filled.map((line) => line.length - line.trimStart().length)
  const own = given ? Math.min(...widths) : (widths[0] ?? 0)
  const kept = content.map((line) => (line.trim() === '' && line.length <= own ? '' : line.slice(own)))
  return [header.replace(/\d/, given ? '2' : ''), ...kept]
}

/** Returns the lines of a scalar that goes over several, without the blanks that mean nothing. */
function joinableLines(source: string): string[] {
  return source.split('\n').map((line) => (/\\\s*$/.test(line) ? line.trimStart() : line.trim()))
}

/** Returns what stands on the key's own line; undefined when the value must go below it. */
function inlineOf(value: FormatNode, path: Path, start: string): string | undefined {
  if (value.is === 'scalar') {
    const text = lineOfScalar(value, false)
    const long = text !== undefined && value.source.includes('\n') && start.length + 1 + text.length > lineWidth
    const paragraphs = value.style !== 'empty' && value.source.includes('\n') && value.value.includes('\n')
    return long || paragraphs ? undefined : text
  }
  if (value.entries.length === 0) return [...value.props, value.is === 'map' ? '{}' : '[]'].join(' ')
  if (isAlwaysBlock(value, path)) return undefined
  const text = flowOf(value)
  return text !== undefined && start.length + 1 + text.length <= lineWidth ? text : undefined
}

function isAlwaysBlock(value: CollectionNode, path: Path): boolean {
  const [top, ...rest] = path
  if (top === undefined || (top === 'measures' && rest.length === 1)) return true
  if (rest.length > 0) return false
  return value.is === 'map' ? tables.has(top) : value.entries.every((entry) => entry.value.is === 'map')
}

/** Returns a value on one line, within brackets; undefined when a comment or a block scalar keeps it from being so. */
function flowOf(node: FormatNode): string | undefined {
  if (node.is === 'scalar') {
    const breaks = node.source.includes('\n') && node.value.includes('\n')
    return breaks ? undefined : lineOfScalar(node, true)
  }
  if (node.end.some((line) => line !== '')) return undefined
  const parts = node.entries.map((entry) => {
    if (hasComments(entry)) return undefined
    const value = flowOf(entry.value)
    if (value === undefined || node.is === 'seq') return value
    return `${entry.key ? lineOfScalar(entry.key, true) : ''}: ${value}`
  })
  if (parts.some((part) => part === undefined)) return undefined
  const inside = parts.join(', ')
  const text = node.is === 'seq' ? `[${inside}]` : inside === '' ? '{}' : `{ ${inside} }`
  return [...node.props, text].join(' ')
}

function hasComments({ before, beside, after }: Entry): boolean {
  return before.some((line) => line !== '') || beside.length > 0 || after.length > 0
}

function above(entry: Entry, indent: number, moved: readonly string[]): string[] {
  const lines = moved.length > 0 ? [...withoutLastBlank(entry.before), ...moved] : entry.before
  return lines.filter((line, i) => line !== '' || lines[i - 1] !== '').map((line) => at(indent, line))
}

function at(indent: number, line: string): string {
  return line === '' ? '' : `${' '.repeat(indent)}${line}`
}

function withComment(line: string, comment: string | undefined): string {
  return comment === undefined ? line : `${line} ${comment}`
}
