import {
  applySeverities,
  buildCalendar,
  checkLimits,
  expand,
  lintWheel,
  loadCalendar,
  loadWheel,
  resolveWheel,
  saidOnce,
  severitiesOf,
} from 'arshjul'
import { readShipped } from 'arshjul/rules'

/** What the two texts are called in findings, and when they are downloaded. */
export const fileNames = { wheel: 'arshjul.yaml', calendar: 'skolerute.yaml' }

/**
 * Plans the two texts: every stage's findings by the text they are about, what lint and limits say among them as in `arshjul validate`; a plan
 * where there is any. What lint finds in a shipped layer is not the writer's to mend, and left out.
 */
export function makePlan(texts) {
  const found = []
  const keep = ({ value, diagnostics }) => {
    found.push(...diagnostics)
    return value
  }
  const wheelDocument = keep(loadWheel(texts.wheel, { file: fileNames.wheel }))
  const calendarDocument = keep(loadCalendar(texts.calendar, { file: fileNames.calendar }))
  const wheel = wheelDocument && keep(resolveWheel(wheelDocument, { read: readShipped }))
  const calendar = calendarDocument && keep(buildCalendar(calendarDocument))
  const plan = wheel && calendar && expand(wheel, calendar)
  if (plan) found.push(...plan.diagnostics)
  const checks = [...(wheel ? lintWheel(wheel) : []), ...(plan ? checkLimits(plan) : [])]
  const own = checks.filter(({ file }) => file === undefined || file === fileNames.wheel)
  const all = [...found, ...own]
  const said = saidOnce(wheel ? applySeverities(all, severitiesOf(wheel)) : all)
  const isCalendars = ({ file }) => file === fileNames.calendar
  return {
    plan,
    errors: said.filter(({ severity }) => severity === 'error').length,
    diagnostics: { wheel: said.filter((one) => !isCalendars(one)), calendar: said.filter(isCalendars) },
  }
}
