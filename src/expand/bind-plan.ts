import type { CalendarPlan } from '../calendar/school-calendar'
import { foldName } from '../languages/fold'
import type { PlanTiming } from '../timing/timing'
import type { BoundTiming, ReadingKind } from './bound-timing'
import { type Bounds, boundCells, boundOpen, boundsOf, holds, makeCell } from './cell'
import { planMissing } from './report'
import type { Scope } from './scope'

/** Finds a plan by id or title, whatever its spelling of ø, hyphens and capitals. */
export function findPlan(name: string, { calendar }: Scope): CalendarPlan | undefined {
  const exact = calendar.plans.get(name)
  if (exact) return exact
  const wanted = foldName(name).replaceAll(' ', '')
  for (const plan of calendar.plans.values()) {
    if (foldName(plan.id).replaceAll(' ', '') === wanted || foldName(plan.title).replaceAll(' ', '') === wanted)
      return plan
  }
  return undefined
}

/** Binds "by the plan": its days inside the heading, or no dates until the school supplies it (READING rule 30). */
export function bindPlan({ plan: name }: PlanTiming, scope: Scope): BoundTiming {
  const plan = findPlan(name, scope)
  if (!plan) {
    planMissing(scope, name)
    return boundOpen('plan', 'plan-missing')
  }
  const bounds = boundsOf(undefined, scope) as Bounds
  return bindPlanDays(plan, 'plan', bounds, scope)
}

/** Binds a plan's days; they are counted over the whole plan, so a heading changes no cell. */
export function bindPlanDays(plan: CalendarPlan, kind: ReadingKind, bounds: Bounds, scope: Scope): BoundTiming {
  const cells = plan.days.flatMap((day, index) =>
    holds(bounds, day)
      ? [
          makeCell(
            `n${index + 1}`,
            day,
            { first: day, last: day },
            { meets: 'fixed-day', undated: outside(day, scope) },
          ),
        ]
      : [],
  )
  return boundCells(kind, cells, [])
}

function outside(day: number, { calendar }: Scope): 'outside-school-year' | undefined {
  return day < calendar.firstDay || day > calendar.lastDay ? 'outside-school-year' : undefined
}
