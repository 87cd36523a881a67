import type { Diagnostic } from '../diagnostics/diagnostic'

/** Thrown when an export is asked for in a way it cannot be written: the caller's slip, not the user's data. */
export class ExportError extends Error {
  readonly code: string
  /** The same with its text in every message language. */
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message} ${diagnostic.hint}`)
    this.name = 'ExportError'
    this.code = diagnostic.code
    this.diagnostic = diagnostic
  }
}
