import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Wheel } from '../resolve/wheel'
import { bindPeriods } from './bind-periods'
import { type BuiltObligation, buildObligations, buildRemoved } from './build-obligations'
import { buildSharedGrid } from './build-scope'
import { addedElsewhere, applyDecisions, decisionsFor, reportMissed } from './decide'
import type { Draft } from './draft'
import { expandMeasure, type MeasureFrame, undated } from './expand-measure'
import type { Expansion } from './expansion'
import { type Finding, toDiagnostics } from './findings'
import { prepareSteps } from './prepare'
import { summarizeContradictions } from './summarize-contradictions'

/** How to expand. */
export interface ExpandOptions {
  /** Only these measures, by id; decisions about others are then not looked at. */
  readonly measures?: readonly string[]
}

/**
 * Expands a wheel on a calendar. Every measure yields at least one obligation; what a break, a layer or a decision takes away stays
 * in the result without dates and with its reason. Never throws on user data.
 */
export function expandWheel(wheel: Wheel, calendar: SchoolCalendar, options: ExpandOptions = {}): Expansion {
  const findings: Finding[] = []
  const periods = bindPeriods(wheel.periods, calendar, findings)
  const frame: MeasureFrame = {
    calendar,
    shared: buildSharedGrid(calendar, periods),
    periods,
    events: new Set(wheel.events.flatMap(({ id, title }) => [id.toLowerCase(), title.toLowerCase()])),
    contradictions: { checked: 0, agreeIn: new Map() },
    findings,
    headings: new Map(),
  }
  const decisions = decisionsFor(wheel.decisions, calendar)
  const notThisYear = addedElsewhere(wheel.decisions, calendar)
  const wanted = options.measures && new Set(options.measures)
  const built: BuiltObligation[] = []
  const seen = new Set<string>()
  for (const measure of wheel.measures) {
    if (wanted && !wanted.has(measure.id)) continue
    seen.add(measure.id)
    let drafts = notThisYear.has(measure.id) ? [undated(measure, frame, 'not-valid')] : expandMeasure(measure, frame)
    const decided = decisions.get(measure.id)
    if (decided) drafts = applyDecisions(drafts, decided, calendar, findings)
    if (measure.prepare.length > 0) drafts = [...drafts, ...prepareSteps(drafts, measure, calendar, findings)]
    built.push(...buildObligations(measure, drafts, calendar))
  }
  for (const removed of wheel.removed) {
    if ((wanted && !wanted.has(removed.id)) || seen.has(removed.id)) continue
    seen.add(removed.id)
    built.push(buildRemoved(removed, calendar))
  }
  if (!wanted) for (const [measure, list] of decisions) if (!seen.has(measure)) reportMissed(list, findings)
  built.sort(inOrder)
  // Most callers read neither, and both cost more than the dates.
  let diagnostics: readonly Diagnostic[] | undefined
  let drafts: ReadonlyMap<string, Draft> | undefined
  return {
    wheel,
    calendar,
    periods,
    obligations: built.map(({ obligation }) => obligation),
    get diagnostics() {
      diagnostics ??= summarizeContradictions(toDiagnostics(findings), frame.contradictions, wheel, calendar)
      return diagnostics
    },
    get drafts() {
      drafts ??= new Map(built.map(({ draft }) => [draft.id, draft]))
      return drafts
    },
  }
}

function inOrder({ draft: a }: BuiltObligation, { draft: b }: BuiltObligation): number {
  if (a.days && b.days) {
    const byDay = a.days.first - b.days.first || a.days.last - b.days.last
    if (byDay !== 0) return byDay
  } else if (a.days || b.days) return a.days ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
