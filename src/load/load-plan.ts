import { diagnose } from '../diagnostics/diagnose'
import type { Outcome } from '../diagnostics/diagnostic'
import { loadCodes } from './codes'
import { type PlanDocument, planVersion, storedPlanSchema } from './plan-schema'
import { placeAt, readJson } from './read-json'
import type { LoadOptions } from './read-yaml'
import { diagnoseIssues, valueAt } from './schema-issues'

/** A foreign file gives an issue for every obligation; the first few say it all. */
const maxFindings = 20

/**
 * Loads a plan from JSON text, checked against the schema; keys that are not known are passed over. The value is undefined when
 * the text is no JSON, no plan, or of another version of the format; each fault is reported with its place. Default of `maxBytes`:
 * 64 MiB.
 */
export function loadPlan(text: string, options: LoadOptions = {}): Outcome<PlanDocument | undefined> {
  const { root, source, diagnostics } = readJson(text, 'plan', options)
  if (!root) return { value: undefined, diagnostics }
  const { value } = root
  const version = valueAt(value, ['schema'])
  if (version !== planVersion) {
    const found = version === undefined ? undefined : JSON.stringify(version).slice(0, 20)
    const params = { known: planVersion, ...(found !== undefined && { found }) }
    return {
      value: undefined,
      diagnostics: [diagnose(loadCodes, 'load/plan-version', params, source.placeOf(['schema']))],
    }
  }
  const checked = storedPlanSchema.safeParse(value)
  if (checked.success) return { value: checked.data, diagnostics: [] }
  const issues = checked.error.issues
  const found = diagnoseIssues(issues.slice(0, maxFindings), { schema: storedPlanSchema, value, path: [], source })
  if (issues.length > maxFindings) {
    found.push(diagnose(loadCodes, 'load/too-many-findings', { told: maxFindings }, placeAt(source, 0)))
  }
  return { value: undefined, diagnostics: found }
}
