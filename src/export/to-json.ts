import { plainCalendar } from '../calendar/plain-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Obligation } from '../expand/obligation'
import type { Language } from '../languages/language'
import { renderDiagnostic } from '../languages/render-diagnostic'
import { planVersion } from '../load/plan-schema'
import { maySee } from '../query/may-see'
import type { Plan } from '../query/plan'
import { jsonText } from './clean-text'
import { plainWheel } from './plain-wheel'
import {
  type Audience,
  type ExportOptions,
  languageOf,
  selectDiagnostics,
  selectObligations,
} from './select-obligations'

/** Keys of an obligation in the order they are written; keys without a value are left out. */
const obligationKeys = [
  'id',
  'wheel',
  'measure',
  'entry',
  'cell',
  'title',
  'schoolYear',
  'periods',
  'form',
  'first',
  'due',
  'unadjusted',
  'nominal',
  'candidates',
  'schoolDays',
  'reason',
  'time',
  'place',
  'tentative',
  'responsible',
  'participants',
  'agenda',
  'appliesTo',
  'exclusive',
  'per',
  'visibility',
  'criteria',
  'evidence',
  'tags',
  'source',
] as const

/**
 * Writes a plan as JSON, indented, with a line end: `{ schema: 1, schoolYear, wheels, calendar, obligations, diagnostics }`.
 * `schema` grows when a key changes its meaning or goes away; new keys may come without that. docs/json.md lists the keys, the
 * package has their JSON Schema (`dist/schema/plan.json`), and {@link fromJson} makes a plan of the text again.
 */
export function toJson(plan: Plan, options: ExportOptions = {}): string {
  const language = languageOf(plan, options)
  const audience = audienceOf(plan, options)
  const obligations = selectObligations(plan, options)
  const isFiltered = options.filter && obligations.length < selectObligations(plan, { audience }).length
  const content = {
    schema: planVersion,
    ...((options.partial || plan.stored?.partial) && { partial: true }),
    ...(audience !== 'everyone' && { audience }),
    ...((isFiltered || plan.stored?.filtered) && { filtered: true }),
    schoolYear: plan.calendar.schoolYear.id,
    ...(plan.triggered && { trigger: plan.triggered }),
    wheels: plan.wheels.map((wheel) => plainWheel(wheel, audience)),
    calendar: plainCalendar(plan.calendar),
    obligations: obligations.map((obligation) => plainObligation(obligation, plan)),
    diagnostics: selectDiagnostics(plan, options).map((diagnostic) => plainDiagnostic(diagnostic, language)),
  }
  return `${jsonText(content, 2)}\n`
}

/** Who a text can be for: of a plan that was read, nobody who was to see more than it holds. */
function audienceOf(plan: Plan, { audience = 'everyone' }: ExportOptions): Audience {
  const held = plan.stored?.audience ?? audience
  return maySee(audience, held) ? held : audience
}

/** Returns an obligation as plain data with its keys in the documented order, and the wheel it comes from. */
export function plainObligation(obligation: Obligation, plan: Plan): object {
  const given: Record<string, unknown> = { ...obligation, wheel: plan.wheelOf(obligation).id }
  return Object.fromEntries(obligationKeys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]))
}

function plainDiagnostic(diagnostic: Diagnostic, language: Language): object {
  const { file, span, path, code, severity, params, about, actual, expected, url } = diagnostic
  const { message, hint, related: said } = renderDiagnostic(diagnostic, language)
  const related = diagnostic.related.map((place, at) => ({ ...place, message: said[at] }))
  return { file, span, path, code, severity, message, hint, params, about, actual, expected, related, url }
}
