import type { Obligation, Plan } from '../../src/index'

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * Writes a plan as text to be read as a diff, a line for each obligation in the plan's order: first and last day with weekdays, the
 * number of school days, the id, and what is out of the ordinary (the unadjusted window where it differs, candidates, tentative).
 * Obligations without dates follow with their reason; last come the codes of what was reported.
 */
export function dumpPlan(plan: Plan): string {
  const dated = plan.obligations.filter((obligation) => obligation.form === 'window' || obligation.form === 'day')
  const open = plan.obligations.filter((obligation) => !dated.includes(obligation))
  const codes = plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`)
  const counted = [...new Set(codes)].sort().map((code) => `${codes.filter((other) => other === code).length} × ${code}`)
  return [
    `# ${plan.wheels.map(({ id }) => id).join(', ')} on ${plan.calendar.id}`,
    `# ${dated.length} dated, ${open.length} undated on purpose or for a reason`,
    '',
    ...dated.map(dumpLine),
    '',
    ...open.map(dumpLine),
    '',
    ...counted,
    '',
  ].join('\n')
}

function dumpLine(obligation: Obligation): string {
  const marks = obligation.tentative ? ' ?' : ''
  if (obligation.form === 'window' || obligation.form === 'day') {
    const { first, due, unadjusted, candidates, schoolDays, id } = obligation
    const moved = first === unadjusted.first && due === unadjusted.due ? '' : ` [${unadjusted.first}..${unadjusted.due}]`
    const picks = candidates ? ` {${candidates.map((window) => `${window.first}..${window.due}`).join(' ')}}` : ''
    return `${day(first)} ${day(due)} ${String(schoolDays).padStart(3)} ${id}${marks}${moved}${picks}`
  }
  const why = obligation.form === 'undated' ? obligation.reason : obligation.form
  const was = obligation.form === 'undated' && obligation.unadjusted
  return `${why} ${obligation.id}${marks}${was ? ` [${was.first}..${was.due}]` : ''}`
}

function day(iso: string): string {
  return `${weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${iso}`
}
