import type { Plan } from '../query/plan'
import { type ExportOptions, selectObligations } from './select-obligations'
import { plainObligation } from './to-json'

/** Writes one obligation a line as JSON, with the keys of {@link toJson}; empty for none. */
export function toNdjson(plan: Plan, options: ExportOptions = {}): string {
  return selectObligations(plan, options)
    .map((obligation) => `${JSON.stringify(plainObligation(obligation, plan))}\n`)
    .join('')
}
