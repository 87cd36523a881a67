import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from 'arshjul'
import { readShipped } from 'arshjul/rules'

/** What the two texts are called in findings, and when they are downloaded. */
export const fileNames = { wheel: 'arshjul.yaml', calendar: 'skolerute.yaml' }

/** Plans the two texts: every stage's findings by the text they are about; a plan where there is any. */
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
  const isCalendars = ({ file }) => file === fileNames.calendar
  return {
    plan,
    errors: found.filter(({ severity }) => severity === 'error').length,
    diagnostics: { wheel: found.filter((one) => !isCalendars(one)), calendar: found.filter(isCalendars) },
  }
}
