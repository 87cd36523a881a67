import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { type DiagnosticDetails, diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { Path, Place } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { loadCodes } from './codes'

/** YAML data without prototypes, tags or references. Mappings have no prototype, so no key is special. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainMap

/** A mapping as plain data. */
export interface PlainMap {
  readonly [key: string]: PlainValue
}

/** Bounds against hostile files; a real wheel stays far below each. */
export const plainLimits = { maxDepth: 64, maxAliases: 100, maxValues: 250_000 } as const

/** Thrown inside this file only: the file asks for more than the limits allow, so nothing of it is used. */
class Refused extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code)
  }
}

interface Anchored {
  readonly value: PlainValue
  readonly values: number
  readonly aliases: number
}

/**
 * Converts a parsed YAML document to plain data in one walk, reporting duplicate keys (the first counts), tags, unknown
 * references and files that grow beyond the limits (then the value is undefined).
 */
export function toPlain(
  document: Document,
  file: string | undefined,
): { value: PlainValue | undefined; diagnostics: Diagnostic[] } {
  const walk = new PlainWalk(file)
  try {
    return { value: walk.convert(document.contents as Node | null, [], 0), diagnostics: walk.diagnostics }
  } catch (error) {
    if (error instanceof Refused) return { value: undefined, diagnostics: [...walk.diagnostics, error.diagnostic] }
    throw error
  }
}

function textOfKey(node: Node): string {
  return isScalar(node) ? String(node.value) : String(node)
}

/** Returns each key's first node, for the mappings that repeat one. */
function firstKeyNodes({ items }: YAMLMap): ReadonlyMap<string, Node> {
  // Reversed, so that the first of several is the last to be set.
  return new Map([...items].reverse().map(({ key }): [string, Node] => [textOfKey(key as Node), key as Node]))
}

class PlainWalk {
  readonly diagnostics: Diagnostic[] = []
  private readonly anchors = new Map<string, Anchored>()
  private values = 0
  private aliases = 0

  constructor(private readonly file: string | undefined) {}

  convert(node: Node | null, path: (string | number)[], depth: number): PlainValue {
    if (node === null) return null
    if (depth > plainLimits.maxDepth) {
      throw new Refused(
        diagnose(loadCodes, 'load/too-deep', { maxDepth: plainLimits.maxDepth }, this.placeOf(node, path)),
      )
    }
    if (isAlias(node)) return this.follow(node.source, node, path)
    const valuesBefore = this.values
    const aliasesBefore = this.aliases
    this.count(1, node, path)
    if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str') {
      this.report('load/tag-refused', { tag: node.tag.replace('tag:yaml.org,2002:', '!!') }, node, path)
    }
    const value = this.convertContent(node, path, depth)
    if (node.anchor !== undefined) {
      this.anchors.set(node.anchor, {
        value,
        values: this.values - valuesBefore,
        aliases: this.aliases - aliasesBefore,
      })
    }
    return value
  }

  private convertContent(node: Node, path: (string | number)[], depth: number): PlainValue {
    if (isScalar(node)) return node.value as PlainValue
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        path.push(index)
        const value = this.convert(item as Node | null, path, depth + 1)
        path.pop()
        return value
      })
    }
    if (!isMap(node)) return null
    const map: Record<string, PlainValue> = Object.create(null)
    let keyNodes: ReadonlyMap<string, Node> | undefined
    for (const pair of node.items) {
      const keyNode = pair.key as Node
      const key = textOfKey(keyNode)
      if (key in map) {
        keyNodes ??= firstKeyNodes(node)
        const related = [relatedPlace(this.placeOf(keyNodes.get(key)!, [...path, key]), 'first')]
        this.report('load/duplicate-key', { key }, keyNode, [...path, key], { related })
        continue
      }
      path.push(key)
      map[key] = this.convert(pair.value as Node | null, path, depth + 1)
      path.pop()
    }
    return map
  }

  private follow(alias: string, node: Node, path: (string | number)[]): PlainValue {
    const target = this.anchors.get(alias)
    if (target === undefined) {
      this.report('load/unknown-alias', { alias }, node, path)
      return null
    }
    this.aliases += 1 + target.aliases
    if (this.aliases > plainLimits.maxAliases) {
      throw new Refused(
        diagnose(loadCodes, 'load/alias-bomb', { maxAliases: plainLimits.maxAliases }, this.placeOf(node, path)),
      )
    }
    this.count(target.values, node, path)
    return target.value
  }

  private count(values: number, node: Node, path: Path): void {
    this.values += values
    if (this.values > plainLimits.maxValues) {
      throw new Refused(
        diagnose(loadCodes, 'load/too-many-values', { maxValues: plainLimits.maxValues }, this.placeOf(node, path)),
      )
    }
  }

  private report<C extends 'load/duplicate-key' | 'load/tag-refused' | 'load/unknown-alias'>(
    code: C,
    params: ParamsOf<C>,
    node: Node,
    path: Path,
    details: DiagnosticDetails = {},
  ): void {
    this.diagnostics.push(diagnose(loadCodes, code, params as never, this.placeOf(node, path), details))
  }

  private placeOf(node: Node, path: Path): Place {
    const range = node.range
    return {
      ...(this.file === undefined ? {} : { file: this.file }),
      ...(range ? { span: { start: range[0], end: range[1] } } : {}),
      path: [...path],
    }
  }
}
