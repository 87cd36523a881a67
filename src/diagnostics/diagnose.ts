import type { CodeDefinition, CodeTable } from './define-code'
import type { Diagnostic, RelatedPlace } from './diagnostic'
import type { DiagnosticCode } from './diagnostic-code'
import type { About, Fix, Place, Severity } from './diagnostic-parts'

type ParamsIn<D> = D extends CodeDefinition<infer P> ? P : never

/** Parts of a diagnostic that come from the spot, not from the code. */
export interface DiagnosticDetails {
  readonly about?: About
  readonly actual?: string
  readonly expected?: string
  readonly fix?: Fix
  readonly related?: readonly RelatedPlace[]
  readonly severity?: Severity
}

/** Builds the diagnostic for `code`: data alone, so that reporting something costs no texts. */
export function diagnose<T extends CodeTable, C extends keyof T & DiagnosticCode>(
  table: T,
  code: C,
  params: ParamsIn<T[C]>,
  place: Place = {},
  details: DiagnosticDetails = {},
): Diagnostic {
  const { severity } = table[code]!
  const url = `docs/diagnostics.md#${code.replace('/', '-')}`
  // A code and the parameters of its own row are a member of the union, which a generic code does not show the compiler.
  return { ...place, code, severity, params, related: [], url, ...details } as Diagnostic
}
