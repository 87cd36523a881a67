import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Decision, Measure, Wheel } from '../resolve/wheel'
import { bindPeriods } from './bind-periods'
import type { BoundPeriod } from './bound-timing'
import { type StaffedDraft, staffDrafts } from './build-obligations'
import { buildScope, buildSharedGrid } from './build-scope'
import { addedElsewhere, applyDecisions, decisionsFor } from './decide'
import type { Draft } from './draft'
import { eventFinder } from './event-names'
import { expandMeasure, type MeasureFrame, undated } from './expand-measure'
import type { Finding } from './findings'
import { prepareSteps } from './prepare'
import type { ContradictionTally } from './scope'

/** What a measure comes to on a calendar: the drafts of its obligations, and what was found while making them. */
export interface MeasurePattern {
  readonly drafts: readonly StaffedDraft[]
  readonly findings: readonly Finding[]
  readonly contradictions: ContradictionTally
}

/**
 * A wheel laid on a calendar: its periods, its decisions for the year, and the pattern of each measure that has been asked for. It
 * depends on these two values and nothing else, so it stays true for as long as somebody keeps it.
 */
export class WheelFrame {
  /** The wheel's periods on this calendar. */
  readonly periods: readonly BoundPeriod[]
  /** What was found while binding the periods. */
  readonly findings: readonly Finding[]
  /** The year's decisions that cancel or move something, by measure. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>
  private readonly notThisYear: ReadonlySet<string>
  private readonly shared: Omit<MeasureFrame, 'findings' | 'contradictions'>
  private readonly patterns = new Map<Measure, MeasurePattern>()

  constructor(
    readonly wheel: Wheel,
    readonly calendar: SchoolCalendar,
  ) {
    const findings: Finding[] = []
    const periods = bindPeriods(wheel.periods, calendar, findings)
    this.periods = periods
    this.findings = findings
    this.decisions = decisionsFor(wheel.decisions, calendar)
    this.notThisYear = addedElsewhere(wheel.decisions, calendar)
    const findEvent = eventFinder(wheel)
    this.shared = {
      calendar,
      periods,
      scope: buildScope(buildSharedGrid(calendar, periods), { periods }),
      events: { has: (name) => findEvent(name) !== undefined },
      headings: new Map(),
    }
  }

  /** Returns a measure's pattern, made the first time it is asked for. */
  patternOf(measure: Measure): MeasurePattern {
    const known = this.patterns.get(measure)
    if (known) return known
    const pattern = this.makePattern(measure)
    this.patterns.set(measure, pattern)
    return pattern
  }

  private makePattern(measure: Measure): MeasurePattern {
    const { calendar, scope, periods, events, headings } = this.shared
    const findings: Finding[] = []
    const contradictions: ContradictionTally = { checked: 0, agreeIn: [] }
    const frame: MeasureFrame = { calendar, scope, periods, events, headings, contradictions, findings }
    let drafts: readonly Draft[] = this.notThisYear.has(measure.id)
      ? [undated(measure, frame, 'not-valid')]
      : expandMeasure(measure, frame)
    const decided = this.decisions.get(measure.id)
    if (decided) drafts = applyDecisions(drafts, decided, calendar, findings)
    if (measure.prepare.length > 0) drafts = [...drafts, ...prepareSteps(drafts, measure, calendar, findings)]
    return { drafts: staffDrafts(measure, drafts), findings, contradictions }
  }
}
