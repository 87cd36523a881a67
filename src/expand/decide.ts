import type { SchoolCalendar } from '../calendar/school-calendar'
import { parseIsoDay } from '../date/day'
import { parseSchoolYear } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Decision } from '../resolve/wheel'
import { expandCodes } from './codes'
import { type Draft, formOf } from './draft'
import type { Finding } from './findings'

/** Lists the decisions for the calendar's school year that cancel or move something, by measure. */
export function decisionsFor(
  decisions: readonly Decision[],
  calendar: SchoolCalendar,
): ReadonlyMap<string, Decision[]> {
  const byMeasure = new Map<string, Decision[]>()
  for (const decision of decisions) {
    if (decision.kind === 'add' || !isFor(decision, calendar)) continue
    const known = byMeasure.get(decision.measure)
    if (known) known.push(decision)
    else byMeasure.set(decision.measure, [decision])
  }
  return byMeasure
}

/** Lists the measures that decisions added for other years only. */
export function addedElsewhere(decisions: readonly Decision[], calendar: SchoolCalendar): ReadonlySet<string> {
  const added = decisions.filter(({ kind }) => kind === 'add')
  const here = new Set(added.filter((decision) => isFor(decision, calendar)).map(({ measure }) => measure))
  return new Set(added.map(({ measure }) => measure).filter((measure) => !here.has(measure)))
}

/** Applies one year's decisions to a measure's drafts; a decision that hits nothing is reported (DESIGN §4). */
export function applyDecisions(
  drafts: readonly Draft[],
  decisions: readonly Decision[],
  calendar: SchoolCalendar,
  findings: Finding[],
): Draft[] {
  let current = [...drafts]
  for (const decision of decisions) {
    const hits = current.filter((draft) => hit(decision, draft))
    const { measure, place } = decision
    const cells = drafts.map(({ cell }) => cell).filter((cell) => cell !== '')
    const about = { measure }
    if (hits.length === 0) {
      const params = { measure, cell: decision.cell ?? '', cells }
      findings.push(diagnose(expandCodes, 'expand/decision-hits-nothing', params, place, { about }))
    } else if (decision.kind === 'move' && hits.length > 1) {
      findings.push(diagnose(expandCodes, 'expand/decision-needs-cell', { measure, cells }, place, { about }))
    } else if (decision.kind === 'cancel') {
      current = current.map((draft) => (hits.includes(draft) ? cancel(draft, decision) : draft))
    } else {
      const moved = move(hits[0]!, decision, calendar)
      if (moved) current = current.map((draft) => (draft === hits[0] ? moved : draft))
      else {
        const params = { measure, first: decision.move?.first ?? '', due: decision.move?.due ?? '' }
        findings.push(diagnose(expandCodes, 'expand/decision-outside-year', params, place, { about }))
      }
    }
  }
  return current
}

/** Reports decisions about measures that the wheel does not have this year. */
export function reportMissed(decisions: Iterable<Decision>, findings: Finding[]): void {
  for (const { measure, cell = '', place } of decisions) {
    findings.push(
      diagnose(expandCodes, 'expand/decision-hits-nothing', { measure, cell, cells: [] }, place, {
        about: { measure },
      }),
    )
  }
}

function hit({ cell }: Decision, draft: Draft): boolean {
  return cell === undefined || draft.cell === cell || draft.id === cell || draft.id.endsWith(`~${cell}`)
}

function cancel(draft: Draft, decision: Decision): Draft {
  const { days: decided } = draft
  return { ...draft, days: undefined, candidates: undefined, form: 'undated', reason: 'cancelled', decision, decided }
}

function move(draft: Draft, decision: Decision, calendar: SchoolCalendar): Draft | undefined {
  const first = decision.move && parseIsoDay(decision.move.first)
  const last = decision.move && parseIsoDay(decision.move.due)
  if (first === undefined || last === undefined || first > last) return undefined
  if (first < calendar.firstDay || last > calendar.lastDay) return undefined
  const days = { first, last }
  const set = { days, candidates: undefined, form: formOf(days), reason: undefined, tentative: false }
  return { ...draft, ...set, decision, decided: draft.days }
}

function isFor({ schoolYear }: Decision, calendar: SchoolCalendar): boolean {
  return (parseSchoolYear(schoolYear)?.id ?? schoolYear) === calendar.schoolYear.id
}
