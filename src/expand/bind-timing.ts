import type { SchoolCalendar } from '../calendar/school-calendar'
import type { SimpleTiming, Timing } from '../timing/timing'
import { bindEvent } from './bind-event'
import { bindEvery } from './bind-every'
import { bindOnce, bindPickOne } from './bind-once'
import { bindPlan } from './bind-plan'
import { bindQuota } from './bind-quota'
import { bindRrule } from './bind-rrule'
import type { BoundTiming } from './bound-timing'
import { buildScope, buildSharedGrid } from './build-scope'
import { boundOpen } from './cell'
import { type Finding, toDiagnostics } from './findings'
import { intervalUnspecified } from './report'
import type { BindContext, Scope } from './scope'

/**
 * Binds a timing to a calendar: unadjusted windows by READING.md, one answer per part of an all-of. Nothing is moved to a school
 * day here, and nothing is lost: an occurrence without a window stands in `dropped` with its reason.
 */
export function bindTiming(timing: Timing, calendar: SchoolCalendar, context: BindContext = {}): BoundTiming[] {
  const shared = buildSharedGrid(calendar, context.periods)
  return partsOf(timing).map((part) => {
    const findings: Finding[] = []
    const bound = bindSimple(part, buildScope(shared, context, findings))
    return { ...bound, diagnostics: toDiagnostics(findings) }
  })
}

/** Lists the parts of an all-of; a timing that is none is its own only part. */
export function partsOf(timing: Timing): readonly SimpleTiming[] {
  return timing.kind === 'all-of' ? timing.of : [timing]
}

/** Binds one part of a timing; what it finds stands in the scope only. */
export function bindSimple(timing: SimpleTiming, scope: Scope): BoundTiming {
  switch (timing.kind) {
    case 'once':
      return bindOnce(timing, scope)
    case 'pick-one':
      return bindPickOne(timing, scope)
    case 'every':
      return bindEvery(timing, scope)
    case 'quota':
      return bindQuota(timing, scope)
    case 'plan':
      return bindPlan(timing, scope)
    case 'rrule':
      return bindRrule(timing, scope)
    case 'event':
      return bindEvent(timing, scope)
    case 'unspecified':
      intervalUnspecified(scope, false)
      return boundOpen('unspecified', 'interval-unspecified')
    case 'cancelled':
      return boundOpen('not-timing', 'cancelled')
    case 'standing':
    case 'as-needed':
    case 'asap':
    case 'not-timing':
      return boundOpen(timing.kind)
  }
}
