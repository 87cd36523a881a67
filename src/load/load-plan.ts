import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic, Outcome, Path, Place } from '../diagnostics/diagnostic'
import { loadCodes } from './codes'
import { findJsonFault, findJsonValue, findTooDeep } from './json-text'
import { type PlanDocument, storedPlanSchema, planVersion } from './plan-schema'
import { type LoadOptions, utf8Length } from './read-yaml'
import { diagnoseIssues, valueAt } from './schema-issues'
import type { SourceFile } from './source-file'
import { plainLimits } from './to-plain'

/** A year of a school is some hundred kilobytes; a county's wheels in one plan some megabytes. */
const defaultMaxPlanBytes = 64 * 1024 * 1024

/** A foreign file gives an issue for every obligation; the first few say it all. */
const maxFindings = 20

/**
 * Loads a plan from JSON text, checked against the schema; keys that are not known are passed over. The value is undefined when
 * the text is no JSON, no plan, or of another version of the format; each fault is reported with its place. Default of `maxBytes`:
 * 64 MiB.
 */
export function loadPlan(text: string, options: LoadOptions = {}): Outcome<PlanDocument | undefined> {
  const source = jsonSourceFile(text, options.file)
  const refused = (...diagnostics: Diagnostic[]) => ({ value: undefined, diagnostics })
  const maxBytes = options.maxBytes ?? defaultMaxPlanBytes
  const bytes = text.length > maxBytes / 3 ? utf8Length(text) : 0
  if (bytes > maxBytes) return refused(diagnose(loadCodes, 'load/too-large', { bytes, maxBytes }, placeAt(source, 0)))
  const deep = findTooDeep(text, plainLimits.maxDepth)
  if (deep !== undefined) {
    return refused(diagnose(loadCodes, 'load/too-deep', { maxDepth: plainLimits.maxDepth }, placeAt(source, deep)))
  }
  const value = parse(text)
  if (value === undefined) {
    const at = findJsonFault(text) ?? text.length
    const found = text.slice(at, at + 1)
    return refused(diagnose(loadCodes, 'load/json-syntax', { found }, placeAt(source, at), { actual: found }))
  }
  const version = valueAt(value, ['schema'])
  if (version !== planVersion) {
    const found = version === undefined ? undefined : JSON.stringify(version).slice(0, 20)
    const params = { known: planVersion, ...(found !== undefined && { found }) }
    return refused(diagnose(loadCodes, 'load/plan-version', params, source.placeOf(['schema'])))
  }
  const checked = storedPlanSchema.safeParse(value)
  if (checked.success) return { value: checked.data, diagnostics: [] }
  const issues = checked.error.issues
  const found = diagnoseIssues(issues.slice(0, maxFindings), { schema: storedPlanSchema, value, path: [], source })
  if (issues.length > maxFindings) {
    found.push(diagnose(loadCodes, 'load/too-many-findings', { told: maxFindings }, placeAt(source, 0)))
  }
  return refused(...found)
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function placeAt({ file, text }: SourceFile, start: number): Place {
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
