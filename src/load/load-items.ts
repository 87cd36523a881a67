import type * as z from 'zod'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { loadCodes, type TypeName } from './codes'
import { isPlainMap } from './read-yaml'
import { diagnoseIssues, valueAt } from './schema-issues'
import type { SourceFile } from './source-file'
import type { PlainMap, PlainValue } from './to-plain'
import { typeName } from './type-name'

/** A list's kept items with their positions in the file. */
export interface LoadedList<T> {
  readonly items: readonly T[]
  readonly index: readonly number[]
  /** Ids, where they could be read, of items that were left out. */
  readonly leftOut: readonly string[]
}

/** Findings of one file that are told one by one. */
const maxFindings = 1000

/** Looks at an item whose shape is right; reports to the loader and answers false when it is to be left out. */
export type ItemCheck<T> = (item: T, path: Path, loader: ItemLoader) => boolean

/** Checks values one by one, so that an item with errors is left out and all others are kept. */
export class ItemLoader {
  readonly diagnostics: Diagnostic[]
  private untold: Path | undefined

  constructor(
    private readonly root: PlainMap,
    readonly source: SourceFile,
    diagnostics: readonly Diagnostic[],
  ) {
    this.diagnostics = [...diagnostics]
  }

  /** Returns everything found, with a word about what was too much to tell. */
  findings(): readonly Diagnostic[] {
    if (this.untold === undefined) return this.diagnostics
    const place = this.source.placeOf(this.untold)
    return [...this.diagnostics, diagnose(loadCodes, 'load/too-many-findings', { told: maxFindings }, place)]
  }

  /** Checks one value; undefined when it has errors. */
  one<T>(schema: z.ZodType<T>, value: unknown, path: Path): T | undefined {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const pruned = withoutEmptyKeys(value, result.error.issues)
    if (pruned !== undefined) {
      const second = schema.safeParse(pruned)
      if (second.success) return second.data
    }
    if (this.diagnostics.length >= maxFindings) this.untold ??= path
    else this.diagnostics.push(...diagnoseIssues(result.error.issues, { schema, value, path, source: this.source }))
    return undefined
  }

  /** Keeps the keys of a value that are right by themselves, after {@link one} has reported the others. */
  partial<S extends z.ZodRawShape>(shape: S, value: PlainMap): Partial<z.output<z.ZodObject<S>>> {
    const kept: Record<string, unknown> = {}
    for (const [key, schema] of Object.entries(shape)) {
      const result = (schema as z.ZodType).safeParse(value[key])
      if (result.success && result.data !== undefined) kept[key] = result.data
    }
    return kept as Partial<z.output<z.ZodObject<S>>>
  }

  /** Checks a top-level list; absent and empty are the same. */
  list<T>(key: string, schema: z.ZodType<T>, check: ItemCheck<T> = () => true): LoadedList<T> {
    const value = this.root[key]
    const none = { items: [], index: [], leftOut: [] }
    if (value === undefined || value === null) return none
    if (!Array.isArray(value)) {
      this.wrongType(key, 'array', value)
      return none
    }
    const items: T[] = []
    const index: number[] = []
    const leftOut: string[] = []
    const firstOf = new Map<string, number>()
    value.forEach((item: PlainValue, i) => {
      const id = isPlainMap(item) && typeof item.id === 'string' ? item.id : undefined
      const loaded = this.one(schema, item, [key, i])
      if (loaded === undefined || !check(loaded, [key, i], this)) {
        if (id !== undefined) leftOut.push(id)
        return
      }
      const first = id === undefined ? undefined : firstOf.get(id)
      if (id !== undefined && first !== undefined) {
        const related = [relatedPlace(this.source.placeOf([key, first, 'id']), 'first')]
        const place = this.source.placeOf([key, i, 'id'])
        this.diagnostics.push(
          diagnose(loadCodes, 'load/duplicate-id', { id, list: key }, place, { actual: id, related }),
        )
        return
      }
      if (id !== undefined) firstOf.set(id, i)
      items.push(loaded)
      index.push(i)
    })
    return { items, index, leftOut }
  }

  /** Checks a top-level table keyed by the user. */
  table<T>(key: string, schema: z.ZodType<T>, check: ItemCheck<T> = () => true): ReadonlyMap<string, T> {
    const value = this.root[key]
    const table = new Map<string, T>()
    if (value === undefined || value === null) return table
    if (!isPlainMap(value)) {
      this.wrongType(key, 'object', value)
      return table
    }
    for (const name of Object.keys(value)) {
      const loaded = this.one(schema, value[name], [key, name])
      if (loaded !== undefined && check(loaded, [key, name], this)) table.set(name, loaded)
    }
    return table
  }

  /** Reports a wrong value at a key. */
  report(
    code: 'load/wrong-value',
    params: { key: string; found: string; allowed: string; suggestion?: string },
    path: Path,
  ): void {
    this.diagnostics.push(diagnose(loadCodes, code, params, this.source.placeOf(path, 'key'), { actual: params.found }))
  }

  private wrongType(key: string, wanted: TypeName, value: PlainValue): void {
    const found = typeName(value)
    this.diagnostics.push(
      diagnose(loadCodes, 'load/wrong-type', { key, wanted, found }, this.source.placeOf([key]), { expected: wanted }),
    )
  }
}

/** An optional key left empty (`participants:`) is as if it were absent; undefined when no issue is about one. */
function withoutEmptyKeys(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const empty = issues.filter((issue) => issue.path.length > 0 && valueAt(value, issue.path) === null)
  if (empty.length === 0) return undefined
  const prune = (node: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(node)) return node.map((item, i) => prune(item, [...path, i]))
    if (typeof node !== 'object' || node === null) return node
    const kept: Record<string, unknown> = Object.create(null)
    for (const [key, child] of Object.entries(node)) {
      const childPath = [...path, key]
      if (child === null && empty.some((issue) => samePath(issue.path, childPath))) continue
      kept[key] = prune(child, childPath)
    }
    return kept
  }
  return prune(value, [])
}

/** Compares where an issue is with where a value stands; a position of a single value counts as the value. */
function samePath(issue: readonly PropertyKey[], path: readonly PropertyKey[]): boolean {
  const short = issue.at(-1) === 0 && issue.length > path.length ? issue.slice(0, -1) : issue
  return short.length === path.length && short.every((step, i) => step === path[i])
}
