import type { Diagnostic } from '../diagnostics/diagnostic'

/** A diagnostic that is put into words, and given its place in the file, only when somebody reads it. */
export interface LazyFinding {
  readonly code: string
  make(): Diagnostic
}

/** A diagnostic, ready or still to be made. */
export type Finding = Diagnostic | LazyFinding

/** Returns the findings as diagnostics. */
export function toDiagnostics(findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map(toDiagnostic)
}

/** Returns a finding as a diagnostic. */
export function toDiagnostic(finding: Finding): Diagnostic {
  return 'make' in finding ? finding.make() : finding
}
