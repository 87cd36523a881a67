import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { suggest } from '../diagnostics/suggest'
import { queryEn } from '../languages/en/messages/query'
import { inOneLine } from '../languages/messages'
import { type Allowed, queryCodes } from './codes'
import type { NamedKey } from './known-names'

/** The codes a question can be refused with. */
export type QueryErrorCode =
  | 'query/unknown-role'
  | 'query/unknown-period'
  | 'query/unknown-measure'
  | 'query/unknown-tag'
  | 'query/unknown-criterion'
  | 'query/unknown-evidence'
  | 'query/unknown-key'
  | 'query/bad-filter'

/** Thrown for a question that names something the plan does not have: the caller's slip, not the user's data. */
export class QueryError extends Error {
  readonly code: QueryErrorCode
  /** The nearest known name, when one is near. */
  readonly suggestion?: string
  /** The same as data; `renderDiagnostic` says it in any language. */
  readonly diagnostic: Diagnostic

  constructor(code: QueryErrorCode, diagnostic: Diagnostic, suggestion?: string) {
    super(inOneLine(queryEn[code](diagnostic.params as never)))
    this.name = 'QueryError'
    this.code = code
    this.diagnostic = diagnostic
    if (suggestion !== undefined) this.suggestion = suggestion
  }
}

/** Builds the error for a filter value of the wrong shape. */
export function badFilter(key: string, value: unknown, allowed: Allowed): QueryError {
  return new QueryError(
    'query/bad-filter',
    diagnose(queryCodes, 'query/bad-filter', { key, value: shown(value), allowed }),
  )
}

/** Says that a whole number is wanted. */
export function wholeNumberFrom(least: number): Allowed {
  return { number: 'whole', atLeast: least }
}

/** Builds the error for an id that no wheel of the plan has. */
export function unknownName(key: NamedKey, name: string, known: Iterable<string>): QueryError {
  const suggestion = suggest(name, known)
  return new QueryError(
    `query/unknown-${key}`,
    diagnose(queryCodes, `query/unknown-${key}`, { name, suggestion }),
    suggestion,
  )
}

/** Builds the error for a key that a question does not have. */
export function unknownKey(key: string, known: readonly string[]): QueryError {
  const suggestion = suggest(key, known)
  return new QueryError(
    'query/unknown-key',
    diagnose(queryCodes, 'query/unknown-key', { key, suggestion, known: known.join(', ') }),
    suggestion,
  )
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
