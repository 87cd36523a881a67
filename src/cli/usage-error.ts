import type { Diagnostic } from '../diagnostics/diagnostic'

/** Ends a run that could not be done as asked: the diagnostics are printed and the exit code is 2. */
export class UsageError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.code ?? 'usage')
    this.name = 'UsageError'
    this.diagnostics = diagnostics
  }
}
