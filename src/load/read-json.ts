import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path, Place } from '../diagnostics/diagnostic-parts'
import { loadCodes } from './codes'
import { findJsonFault, findJsonValue, findTooDeep } from './json-text'
import { type LoadOptions, utf8Length } from './read-yaml'
import type { SourceFile } from './source-file'
import { plainLimits } from './to-plain'

/** What a JSON text should have been, for the hint when it is none. */
export type JsonKind = 'plan' | 'completions'

/** A year of a school is some hundred kilobytes; a county's wheels in one plan some megabytes. */
const defaultMaxJsonBytes = 64 * 1024 * 1024

/** A text read as JSON: its value when it is JSON, and why it is not. */
export interface JsonText {
  readonly source: SourceFile
  /** Absent when the text was refused. */
  readonly root?: { readonly value: unknown }
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a text as JSON. Size, depth and syntax are reported with their place. Default of `maxBytes`: 64 MiB. */
export function readJson(given: string, kind: JsonKind, options: LoadOptions): JsonText {
  // Some editors put a byte order mark in front; as a blank it keeps every place where it is.
  const text = given.replace(/^\uFEFF/, ' ')
  const source = jsonSourceFile(text, options.file)
  const refused = (found: Diagnostic): JsonText => ({ source, diagnostics: [found] })
  const maxBytes = options.maxBytes ?? defaultMaxJsonBytes
  const bytes = text.length > maxBytes / 3 ? utf8Length(text) : 0
  if (bytes > maxBytes) return refused(diagnose(loadCodes, 'load/too-large', { bytes, maxBytes }, placeAt(source, 0)))
  const deep = findTooDeep(text, plainLimits.maxDepth)
  if (deep !== undefined) {
    return refused(diagnose(loadCodes, 'load/too-deep', { maxDepth: plainLimits.maxDepth }, placeAt(source, deep)))
  }
  try {
    return { source, root: { value: JSON.parse(text) }, diagnostics: [] }
  } catch {
    const at = findJsonFault(text) ?? text.length
    const found = text.slice(at, at + 1)
    return refused(diagnose(loadCodes, 'load/json-syntax', { found, kind }, placeAt(source, at), { actual: found }))
  }
}

/** Returns the place of one character, in a file that may have no name. */
export function placeAt({ file, text }: SourceFile, start: number): Place {
  return { ...(file !== undefined && { file }), span: { start, end: Math.min(start + 1, text.length) }, path: [] }
}

function jsonSourceFile(text: string, file: string | undefined): SourceFile {
  const placeOf = (path: Path): Place => ({
    ...(file !== undefined && { file }),
    span: findJsonValue(text, path),
    path,
  })
  return { ...(file !== undefined && { file }), text, placeOf, placeWithin: placeOf }
}
