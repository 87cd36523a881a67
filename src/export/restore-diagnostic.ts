import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { renderDiagnostic } from '../languages/render-diagnostic'
import type { PlanDocument } from '../load/plan-schema'
import { exportCodes } from './codes'

type DiagnosticData = PlanDocument['diagnostics'][number]

/** Makes a diagnostic of what a plan's text says of it. What this version has no words for is told in those of the version that wrote it. */
export function restoreDiagnostic({ message, hint, related, ...data }: DiagnosticData): Diagnostic {
  const places = related.map(({ message: _message, ...place }) => place)
  // Whether the parameters are those of the code, no type can tell of a text: putting them into words does.
  const read = { ...data, related: places } as unknown as Diagnostic
  if (canBeSaid(read)) return read
  const { code, severity, about, file, span, path } = data
  const place = { ...(file !== undefined && { file }), ...(span && { span }), ...(path && { path }) }
  const said = hint === undefined ? message : `${message} ${hint}`
  return diagnose(exportCodes, 'export/finding-of-another-version', { code, said }, place, {
    severity,
    ...(about && { about }),
  })
}

function canBeSaid(diagnostic: Diagnostic): boolean {
  try {
    renderDiagnostic(diagnostic, 'en')
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
