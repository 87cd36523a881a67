import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Month } from '../date/day'
import { schoolYearStarting } from '../date/school-year'
import type { Span } from '../timing/timing'
import { bindSpan, plainQuarters } from './bind-span'
import type { BoundPeriod } from './bound-timing'
import type { Finding } from './findings'
import { type BindContext, type BoundSpan, isBound, type Scope } from './scope'
import { buildWeekGrid, type GridWeek } from './week-grid'

/** What every phrase of a wheel shares on one calendar. */
export interface SharedGrid {
  readonly calendar: SchoolCalendar
  readonly weeks: () => readonly GridWeek[]
  readonly quarters: readonly BoundPeriod[]
}

/** Builds what phrases share: the week grid and the quarters, the wheel's own when it has exactly four periods. */
export function buildSharedGrid(calendar: SchoolCalendar, periods: readonly BoundPeriod[] = []): SharedGrid {
  const plain = (): BoundPeriod[] =>
    plainQuarters(calendar.schoolYear.startYear).map((span, i) => ({ id: `Q${i + 1}`, title: `Q${i + 1}`, ...span }))
  let weeks: readonly GridWeek[] | undefined
  return {
    calendar,
    weeks: () => {
      weeks ??= buildWeekGrid(calendar)
      return weeks
    },
    quarters: periods.length === 4 ? periods : plain(),
  }
}

/** Builds the scope a phrase is bound in; its heading is bound here, once. */
export function buildScope(shared: SharedGrid, context: BindContext, findings: Finding[] = []): Scope {
  const { heading } = context
  const { calendar } = shared
  const base: Scope = {
    calendar,
    context,
    year: heading?.startYear === undefined ? calendar.schoolYear : schoolYearStarting(heading.startYear),
    civilYear: heading?.startYear === undefined ? heading?.year : undefined,
    heading: undefined,
    headingMonth: undefined,
    slot: undefined,
    quarters: shared.quarters,
    weeks: shared.weeks,
    findings,
    bindsHeading: false,
  }
  if (!heading) return base
  const span = heading.span && boundHeading(heading.span, base)
  return { ...base, heading: span, headingMonth: heading.month ?? monthOf(heading.span) }
}

function boundHeading(span: Span, scope: Scope): BoundSpan | undefined {
  // What a heading lacks is said by the phrases that need it, not by the heading.
  const found = bindSpan(span, { ...scope, findings: [], bindsHeading: true })
  return isBound(found) ? found : undefined
}

function monthOf(span: Span | undefined): Month | undefined {
  if (span?.span === 'month') return span.month
  const match = span?.span === 'period' ? /^m([1-9]|1[0-2])$/.exec(span.period) : null
  return match ? (Number(match[1]) as Month) : undefined
}
