import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { queryCodes } from './codes'

/** The codes a question can be refused with. */
export type QueryErrorCode = 'query/unknown-role' | 'query/unknown-period' | 'query/bad-filter'

/** Thrown for a question that names something the plan does not have: the caller's slip, not the user's data. */
export class QueryError extends Error {
  readonly code: QueryErrorCode
  /** The nearest known name, when one is near. */
  readonly suggestion?: string
  /** The same with its text in every message language. */
  readonly diagnostic: Diagnostic

  constructor(code: QueryErrorCode, diagnostic: Diagnostic, suggestion?: string) {
    super(diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message} ${diagnostic.hint}`)
    this.name = 'QueryError'
    this.code = code
    this.diagnostic = diagnostic
    if (suggestion !== undefined) this.suggestion = suggestion
  }
}

/** Builds the error for a filter value of the wrong shape. */
export function badFilter(key: string, value: unknown, allowed: string): QueryError {
  return new QueryError(
    'query/bad-filter',
    diagnose(queryCodes, 'query/bad-filter', { key, value: String(value), allowed }),
  )
}
