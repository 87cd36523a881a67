import { buildCalendar } from '../calendar/build-calendar'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import { loadCalendar } from '../load/load-calendar'
import { loadWheel } from '../load/load-wheel'
import { type ResolveOptions, resolveWheel } from '../resolve/resolve-wheel'
import { expand } from './expand'
import type { Plan } from './plan'

/**
 * Plans a wheel on a calendar from their YAML texts, with every diagnostic of every stage in one list. The value is undefined only
 * when one of the texts is no wheel, or no calendar that can be built; anything less is reported and the rest planned.
 */
export function planFromYaml(
  wheelText: string,
  calendarText: string,
  options: ResolveOptions = {},
): Outcome<Plan | undefined> {
  const diagnostics: Diagnostic[] = []
  const keep = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics)
    return outcome.value
  }
  const wheelDocument = keep(loadWheel(wheelText))
  const calendarDocument = keep(loadCalendar(calendarText))
  const wheel = wheelDocument && keep(resolveWheel(wheelDocument, options))
  const calendar = calendarDocument && keep(buildCalendar(calendarDocument))
  if (!wheel || !calendar) return { value: undefined, diagnostics }
  const plan = expand(wheel, calendar)
  diagnostics.push(...plan.diagnostics)
  return { value: plan, diagnostics }
}
