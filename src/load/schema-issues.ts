import type * as z from 'zod'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { suggest } from '../diagnostics/suggest'
import { loadCodes, type TypeName } from './codes'
import { badDate } from './explain-date'
import { exampleOf } from './key-examples'
import { translateKey } from './key-translations'
import { knownKeysAt } from './schema-keys'
import type { OwnIssue } from './schema-parts'
import type { SourceFile } from './source-file'
import { spellingFix } from './spelling-fix'
import { typeName, typeNames } from './type-name'

type Issue = z.core.$ZodIssue

/** What was checked when the issues arose. */
export interface CheckedValue {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  /** Where the value stands in the file. */
  readonly path: Path
  readonly source: SourceFile
}

/** Turns zod's issues into diagnostics: the words come from the issue's code and parameters, never from zod's text. */
export function diagnoseIssues(issues: readonly Issue[], checked: CheckedValue): Diagnostic[] {
  const flat = issues.flatMap((issue) => flatten(issue, []))
  const unknown = flat.flatMap((issue) => (issue.code === 'unrecognized_keys' ? suggestionsFor(issue, checked) : []))
  const explained = new Set(
    unknown.flatMap(({ suggestion, parent }) => (suggestion ? [pathKey([...parent, suggestion])] : [])),
  )
  return flat
    .filter((issue) => !(isMissing(issue, checked) && explained.has(pathKey(issue.path))))
    .flatMap((issue) => diagnoseIssue(issue, checked))
}

/** Follows a choice to the branch that was meant: the one whose outermost type fits, with the fewest issues. */
function flatten(issue: Issue, base: readonly PropertyKey[]): Issue[] {
  const path = [...base, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }]
  const fitting = issue.errors.filter(
    (branch) => !branch.some((it) => it.code === 'invalid_type' && it.path.length === 0),
  )
  const meant = fitting.sort((a, b) => a.length - b.length)[0]
  if (meant !== undefined) return meant.flatMap((it) => flatten(it, path))
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((it) => (it.code === 'invalid_type' ? [it.expected] : [])),
  )
  const wanted = [...new Set(expected)].join('|') as 'string'
  return [{ code: 'invalid_type', expected: wanted, path, message: '' }]
}

function diagnoseIssue(issue: Issue, checked: CheckedValue): Diagnostic[] {
  const path: Path = [...checked.path, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const place = checked.source.placeOf(path)
  const found = valueAt(checked.value, issue.path)
  const key = keyName(path)
  const details = found === undefined ? {} : { actual: show(found) }
  switch (issue.code) {
    case 'unrecognized_keys':
      return suggestionsFor(issue, checked).map(({ key: unknownKey, suggestion, known, isTaken }) => {
        const at = checked.source.placeOf([...path, unknownKey], 'key')
        const params = { key: unknownKey, known: known.join(', ') }
        if (suggestion === undefined) return diagnose(loadCodes, 'load/unknown-key', params, at, { actual: unknownKey })
        return diagnose(loadCodes, 'load/unknown-key', { ...params, suggestion }, at, {
          actual: unknownKey,
          expected: suggestion,
          ...(isTaken ? {} : spellingFix(checked.source, at, unknownKey, suggestion)),
        })
      })
    case 'invalid_type': {
      if (isMissing(issue, checked)) {
        const example = exampleOf(key)
        const params = { key, ...(example === undefined ? {} : { example }) }
        return [
          diagnose(
            loadCodes,
            'load/missing-key',
            params,
            checked.source.placeOf(path, found === null ? 'key' : 'value'),
          ),
        ]
      }
      if (issue.expected === 'int' && typeof found === 'number') {
        return [diagnose(loadCodes, 'load/bad-number', { key, found: show(found) }, place, details)]
      }
      const quoted =
        issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean') && place.span
          ? { quoted: `"${checked.source.text.slice(place.span.start, place.span.end)}"` }
          : {}
      const params = { key, wanted: wantedType(issue.expected), found: typeName(found), ...quoted }
      const fix = 'quoted' in quoted && place.span ? { fix: { span: place.span, text: quoted.quoted } } : {}
      return [diagnose(loadCodes, 'load/wrong-type', params, place, { ...details, expected: issue.expected, ...fix })]
    }
    case 'invalid_value':
      return [wrongValue(issue.values.map(String), found, key, place, checked.source)]
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
      if (found === undefined) {
        const example = options.slice(0, 3).join(' | ')
        return [diagnose(loadCodes, 'load/missing-key', { key, example }, place)]
      }
      return [wrongValue(options, found, key, place, checked.source)]
    }
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return [
          diagnose(
            loadCodes,
            'load/bad-number',
            { key, found: show(found), atLeast: Number(issue.minimum) },
            place,
            details,
          ),
        ]
      }
      return [diagnose(loadCodes, 'load/empty-value', { key, list: issue.origin === 'array' }, place)]
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return [
          diagnose(
            loadCodes,
            'load/bad-number',
            { key, found: show(found), atMost: Number(issue.maximum) },
            place,
            details,
          ),
        ]
      }
      return [
        diagnose(
          loadCodes,
          'load/too-long',
          { key, atMost: Number(issue.maximum), list: issue.origin === 'array' },
          place,
        ),
      ]
    case 'custom':
      return [ownDiagnostic(issue.params as OwnIssue | undefined, found, key, issue.path, path, checked)]
    default:
      return [diagnose(loadCodes, 'load/wrong-type', { key, wanted: 'string', found: typeName(found) }, place, details)]
  }
}

function ownDiagnostic(
  own: OwnIssue | undefined,
  found: unknown,
  key: string,
  innerPath: readonly PropertyKey[],
  path: Path,
  { source, value }: CheckedValue,
): Diagnostic {
  const place = source.placeOf(path)
  const shown = show(found)
  switch (own?.code) {
    case 'bad-date':
      return diagnose(loadCodes, 'load/bad-date', badDate(shown), place, { actual: shown })
    case 'bad-school-year': {
      const start = /^(\d{4})/.exec(shown)?.[1]
      const suggestion = start && `${start}-${String((Number(start) + 1) % 100).padStart(2, '0')}`
      const params = { found: shown, ...(suggestion ? { suggestion } : {}) }
      return diagnose(loadCodes, 'load/bad-school-year', params, place, { actual: shown })
    }
    case 'bad-time':
      return diagnose(loadCodes, 'load/bad-time', { found: shown }, place, { actual: shown })
    case 'bad-id':
      return diagnose(loadCodes, 'load/bad-id', { key, found: shown, suggestion: idFrom(shown) }, place, {
        actual: shown,
      })
    case 'url-scheme':
      return diagnose(loadCodes, 'load/url-scheme', { found: shown.slice(0, 200) }, place, {
        actual: shown.slice(0, 200),
      })
    case 'bad-interval': {
      const { firstKey = 'from', lastKey = 'to' } = own
      const first = show(valueAt(value, [...innerPath.slice(0, -1), firstKey]))
      const related = [relatedPlace(source.placeOf([...path.slice(0, -1), firstKey]), 'begins')]
      return diagnose(loadCodes, 'load/bad-interval', { firstKey, lastKey, first, last: shown }, place, { related })
    }
    case 'choose-one': {
      const keys = own.keys ?? ''
      const present =
        typeof found === 'object' && found !== null ? keys.split(', ').filter((it) => Object.hasOwn(found, it)) : []
      const related = present.map((it) => relatedPlace(source.placeOf([...path, it], 'key'), 'present', it))
      return diagnose(loadCodes, 'load/choose-one', { keys, found: present.join(', ') }, place, { related })
    }
    case 'missing-end': {
      const missing = valueAt(found, ['from']) === undefined ? 'from' : 'to'
      return diagnose(loadCodes, 'load/missing-key', { key: missing, example: '2026-11-16' }, place)
    }
    default:
      return diagnose(loadCodes, 'load/wrong-type', { key, wanted: 'string', found: typeName(found) }, place)
  }
}

function wrongValue(
  allowed: readonly string[],
  found: unknown,
  key: string,
  place: ReturnType<SourceFile['placeOf']>,
  source: SourceFile,
): Diagnostic {
  const shown = show(found)
  const suggestion = suggest(shown, allowed)
  const params = { key, found: shown, allowed: allowed.join(', '), ...(suggestion === undefined ? {} : { suggestion }) }
  const fix = suggestion === undefined || typeof found !== 'string' ? {} : spellingFix(source, place, found, suggestion)
  return diagnose(loadCodes, 'load/wrong-value', params, place, {
    actual: shown,
    expected: allowed.join(' | '),
    ...fix,
  })
}

/** Unknown keys of one table that are told one by one. */
const maxUnknownKeys = 50

interface UnknownKey {
  readonly key: string
  readonly parent: readonly PropertyKey[]
  readonly suggestion?: string
  readonly known: readonly string[]
  /** The suggested key stands there already, or was suggested for another. */
  readonly isTaken: boolean
}

function suggestionsFor(issue: z.core.$ZodIssueUnrecognizedKeys, { schema, value }: CheckedValue): UnknownKey[] {
  const known = knownKeysAt(schema, issue.path, value)
  const parent = valueAt(value, issue.path)
  const taken = new Set(typeof parent === 'object' && parent !== null ? Object.keys(parent) : [])
  return issue.keys.slice(0, maxUnknownKeys).map((key) => {
    const suggestion = translateKey(key, known) ?? suggest(key, known)
    const isTaken = suggestion !== undefined && taken.has(suggestion)
    if (suggestion !== undefined) taken.add(suggestion)
    return { key, parent: issue.path, known, isTaken, ...(suggestion === undefined ? {} : { suggestion }) }
  })
}

/** An empty value (`title:`) is a missing one. */
function isMissing(issue: Issue, { value }: CheckedValue): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return false
  const found = valueAt(value, issue.path)
  return found === undefined || found === null
}

/** Returns the value at a path inside a checked value; a single value stands for a list of one. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const step of path) {
    if (step === 0 && !Array.isArray(at)) continue
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return at
}

function keyName(path: Path): string {
  const last = path.findLast((step) => typeof step === 'string')
  return last === undefined ? '' : String(last)
}

function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000')
}

function wantedType(expected: string): TypeName {
  if (expected.includes('string') && expected.includes('array')) return 'string-or-timing'
  if (expected.includes('string') && expected.includes('object')) return 'string-or-object'
  const [first] = expected.split('|')
  return typeNames.find((name) => name === first) ?? 'string'
}

/** Shows a value in a message: text as it is, everything else as flow YAML, cut to a line. */
function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown
}

function idFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._/-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '')
}
