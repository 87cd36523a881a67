import { isAlias, isCollection, isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import { loadCodes } from './codes'
import { orderKeys } from './order-keys'
import { printTree } from './print-tree'
import { commentsOf, readTree } from './read-tree'
import { type LoadOptions, readYaml } from './read-yaml'

/**
 * Returns a wheel or calendar in canonical form: keys in the documented order, short tables and lists on one line, measures in blocks with
 * a blank line between, quotes only where they were or must be. Every comment stays with what it stands at, and nothing is added, taken
 * away or re-ordered that means anything: the result is read again and compared before it is returned. A text with errors in its YAML is
 * returned as it was, with the diagnostics; what the YAML says is not checked.
 */
export function formatYaml(text: string, options: LoadOptions = {}): Outcome<string> {
  const { root, source, diagnostics } = readYaml(text, 'wheel', options)
  const broken = diagnostics.filter(({ code, severity }) => isOfYaml(code, severity))
  if (root === undefined || broken.length > 0) return { value: text, diagnostics: broken }
  const { kind } = root
  if (kind !== 'wheel' && kind !== 'calendar') {
    const found = typeof kind === 'string' ? { found: kind } : {}
    const place = source.placeOf(['kind'])
    return { value: text, diagnostics: [diagnose(loadCodes, 'load/wrong-kind', { wanted: 'wheel', ...found }, place)] }
  }
  const body = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const tree = readTree(body)
  const printed = tree && printTree(tree.anchored ? tree : { ...tree, root: orderKeys(tree.root, kind, root) })
  if (printed === undefined || !isSameText(body, printed)) {
    return { value: text, diagnostics: [diagnose(loadCodes, 'load/not-formatted', {}, source.placeOf([]))] }
  }
  const ended = usesCrlf(text) ? printed.replaceAll('\n', '\r\n') : printed
  return { value: text.startsWith('\uFEFF') ? `\uFEFF${ended}` : ended, diagnostics: [] }
}

/** A person's name or address is for validation to speak of; a broken character must not be written back. */
function isOfYaml(code: string, severity: Diagnostic['severity']): boolean {
  return code === 'load/bad-encoding' || (severity === 'error' && code !== 'load/email')
}

function usesCrlf(text: string): boolean {
  return text.split('\r\n').length * 2 > text.split('\n').length + 1
}

/** Tells whether two texts hold the same values, anchors and comments; the order of keys is left out of account. */
function isSameText(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => parseDocument(text, parseOptions))
  if (a!.errors.length > 0 || b!.errors.length > 0) return false
  const comments = [before, after].map((text) => commentsOf(text).sort())
  return isSame(a!.contents as Node, b!.contents as Node) && comments[0]!.join('\n') === comments[1]!.join('\n')
}

const parseOptions = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', stringKeys: true } as const

function isSame(a: Node | null, b: Node | null): boolean {
  if (isEmpty(a) && isEmpty(b)) return true
  if (a === null || b === null || a.constructor !== b.constructor) return false
  if (isAlias(a) || isAlias(b)) return isAlias(a) && isAlias(b) && a.source === b.source
  if (anchorOf(a) !== anchorOf(b) || a.tag !== b.tag) return false
  if (isScalar(a) && isScalar(b)) return Object.is(a.value, b.value)
  if (!isCollection(a) || !isCollection(b) || a.items.length !== b.items.length) return false
  if (!isMap(a) || !isMap(b)) return a.items.every((item, i) => isSame(item as Node, b.items[i] as Node))
  const [left, right] = [byKey(a.items), byKey(b.items)]
  return left.every((pair, i) => {
    const other = right[i]!
    return (
      keyOf(pair) === keyOf(other) && isSame(pair.key as Node, other.key as Node) && isSame(pair.value, other.value)
    )
  })
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.anchor === undefined && node.tag === undefined)
}

function anchorOf(node: Node): string | undefined {
  return 'anchor' in node ? (node.anchor as string | undefined) : undefined
}

function byKey(pairs: readonly Pair<unknown, unknown>[]): Pair<Node, Node | null>[] {
  return ([...pairs] as Pair<Node, Node | null>[]).sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0,
  )
}

function keyOf({ key }: Pair<Node, Node | null>): string {
  return isScalar(key) ? String(key.value) : String(key)
}
