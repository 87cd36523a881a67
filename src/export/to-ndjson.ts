import type { Plan } from '../query/plan'
import { jsonText } from './clean-text'
import { type ExportOptions, selectObligations } from './select-obligations'
import { plainObligation } from './to-json'

/** Writes one obligation a line as JSON, with the keys of {@link toJson}; empty for none. Of a partial plan every line says `partial: true`. */
export function toNdjson(plan: Plan, options: ExportOptions = {}): string {
  const mark = options.partial ? { partial: true } : {}
  return selectObligations(plan, options)
    .map((obligation) => `${jsonText({ ...plainObligation(obligation, plan), ...mark })}\n`)
    .join('')
}
