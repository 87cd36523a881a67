import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Wheel } from '../resolve/wheel'
import { buildObligation, draftRemoved, type StaffedDraft } from './build-obligations'
import { reportMissed } from './decide'
import type { Draft } from './draft'
import type { Expansion } from './expansion'
import { type Finding, toDiagnostics } from './findings'
import type { Obligation } from './obligation'
import { inOrderOfTime } from './order'
import type { ContradictionTally } from './scope'
import { summarizeContradictions } from './summarize-contradictions'
import { WheelFrame } from './wheel-frame'

/** How to expand. */
export interface ExpandOptions {
  /** Only these measures, by id; decisions about others are then not looked at. */
  readonly measures?: readonly string[]
}

/** An expansion with what its obligations are built from, in their order; they are built when they are read. */
export interface WheelExpansion extends Expansion {
  readonly staffed: readonly StaffedDraft[]
}

/**
 * Expands a wheel on a calendar. Every measure yields at least one obligation; what a break, a layer or a decision takes away stays
 * in the result without dates and with its reason. Never throws on user data. A frame that the caller kept of the same wheel on
 * the same calendar saves binding the measures again.
 */
export function expandWheel(
  wheel: Wheel,
  calendar: SchoolCalendar,
  options: ExpandOptions = {},
  frame: WheelFrame = new WheelFrame(wheel, calendar),
): WheelExpansion {
  const findings: Finding[] = [...frame.findings]
  const tallies: ContradictionTally[] = []
  const wanted = options.measures && new Set(options.measures)
  const staffed: StaffedDraft[] = []
  const seen = new Set<string>()
  for (const measure of wheel.measures) {
    if (wanted && !wanted.has(measure.id)) continue
    seen.add(measure.id)
    const pattern = frame.patternOf(measure)
    for (const finding of pattern.findings) findings.push(finding)
    for (const draft of pattern.drafts) staffed.push(draft)
    tallies.push(pattern.contradictions)
  }
  for (const removed of wheel.removed) {
    if ((wanted && !wanted.has(removed.id)) || seen.has(removed.id)) continue
    seen.add(removed.id)
    staffed.push(draftRemoved(removed, calendar))
  }
  if (!wanted) for (const [measure, list] of frame.decisions) if (!seen.has(measure)) reportMissed(list, findings)
  staffed.sort((a, b) => inOrderOfTime(a.draft, b.draft))
  // What a caller does not read is not made: a plan set asks for no obligations, and most callers for neither of the others.
  let obligations: readonly Obligation[] | undefined
  let diagnostics: readonly Diagnostic[] | undefined
  let drafts: ReadonlyMap<string, Draft> | undefined
  return {
    wheel,
    calendar,
    periods: frame.periods,
    staffed,
    get obligations() {
      obligations ??= staffed.map((one) => buildObligation(one, calendar))
      return obligations
    },
    get diagnostics() {
      diagnostics ??= summarizeContradictions(toDiagnostics(findings), tallies, wheel, calendar)
      return diagnostics
    },
    get drafts() {
      drafts ??= new Map(staffed.map(({ draft }) => [draft.id, draft]))
      return drafts
    },
  }
}
