import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Severity } from '../diagnostics/diagnostic-parts'
import { suggest } from '../diagnostics/suggest'
import type { Wheel } from '../resolve/wheel'
import { knownSeverities } from './known-codes'
import { lintCodes } from './lint-codes'

/** The severity of a finding in place of its default; `off` leaves it out. */
export type ChosenSeverity = Severity | 'off'

/** A choice of severity, or why it cannot be made. */
export type SeverityChoice =
  | { readonly code: string; readonly severity: ChosenSeverity }
  | { readonly refused: 'unknown'; readonly suggestion?: string }
  | { readonly refused: 'error'; readonly code: string }

/**
 * Finds the code a user means (`check/role-unused`, or `role-unused` alone) and tells whether it may have the severity: what makes a
 * date, a person or a layer wrong may become a warning, never less.
 */
export function chooseSeverity(name: string, severity: ChosenSeverity): SeverityChoice {
  const known = knownSeverities()
  const code = known.has(name) ? name : `check/${name}`
  const usual = known.get(code)
  if (usual === undefined) {
    const short = [...known.keys()].filter((it) => it.startsWith('check/')).map((it) => it.slice('check/'.length))
    const suggestion = suggest(name, name.includes('/') ? known.keys() : short)
    return { refused: 'unknown', ...(suggestion === undefined ? {} : { suggestion }) }
  }
  if (usual === 'error' && severity !== 'error' && severity !== 'warning') return { refused: 'error', code }
  return { code, severity }
}

/** Returns the severities that a wheel and its layers choose under `lint`; a later layer's choice counts. */
export function severitiesOf(wheel: Wheel): ReadonlyMap<string, ChosenSeverity> {
  const chosen = new Map<string, ChosenSeverity>()
  for (const [name, setting] of wheel.lint) {
    const choice = chooseSeverity(name, setting.severity)
    if (!('refused' in choice)) chosen.set(choice.code, choice.severity)
  }
  return chosen
}

/** Reports the choices under `lint` that change nothing: unknown codes, and errors that may not be silenced. */
export function lintSettings(wheel: Wheel): Diagnostic[] {
  return [...wheel.lint].flatMap(([name, { severity, place }]) => {
    const choice = chooseSeverity(name, severity)
    if (!('refused' in choice)) return []
    if (choice.refused === 'error') return [diagnose(lintCodes, 'check/error-kept', { code: choice.code }, place)]
    const { suggestion } = choice
    const params = { code: name, ...(suggestion === undefined ? {} : { suggestion }) }
    // In quotes the name is longer than itself: such a key is left to its writer.
    const isBare = place.span !== undefined && place.span.end - place.span.start === name.length
    const fix = suggestion !== undefined && place.span && isBare ? { fix: { span: place.span, text: suggestion } } : {}
    return [diagnose(lintCodes, 'check/unknown-code', params, place, { actual: name, ...fix })]
  })
}

/** Gives findings their chosen severity and leaves out those that are off. */
export function applySeverities(
  diagnostics: readonly Diagnostic[],
  chosen: ReadonlyMap<string, ChosenSeverity>,
): readonly Diagnostic[] {
  if (chosen.size === 0) return diagnostics
  return diagnostics.flatMap((diagnostic) => {
    const severity = chosen.get(diagnostic.code) ?? diagnostic.severity
    return severity === 'off' ? [] : [severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity }]
  })
}
