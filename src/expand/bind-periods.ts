import type { SchoolCalendar } from '../calendar/school-calendar'
import { dayFromCivil } from '../date/day'
import type { WheelPeriod } from '../resolve/wheel'
import type { Span } from '../timing/timing'
import { bindPoint } from './bind-range'
import { bindSpan } from './bind-span'
import type { BoundPeriod } from './bound-timing'
import { buildScope, buildSharedGrid } from './build-scope'
import type { Finding } from './findings'
import { type BindContext, isBound } from './scope'

/**
 * Binds a wheel's periods to days. A period may reach past 31 July: its partial dates lie inside it, and one that ends before a next
 * school start nobody knows ends, tentatively, on 31 August. A period that cannot be bound is reported and left out.
 */
export function bindPeriods(
  periods: readonly WheelPeriod[],
  calendar: SchoolCalendar,
  findings: Finding[],
): BoundPeriod[] {
  const shared = buildSharedGrid(calendar)
  const nextAugustEnd = dayFromCivil(calendar.schoolYear.startYear + 1, 8, 31)
  return periods.flatMap((period) => {
    const { id, title, span } = period
    const found: Finding[] = []
    const context: BindContext = {
      get place() {
        return period.place
      },
    }
    const scope = buildScope(shared, context, found)
    if (calendar.nextFirstSchoolDay === undefined && endsAtNextStart(span)) {
      const from = span.span === 'range' && span.from ? bindPoint(span.from, scope, bindSpan) : undefined
      const first = from && isBound(from) ? from.first : calendar.schoolYear.firstDay
      return [{ id, title, first, last: nextAugustEnd, tentative: true as const }]
    }
    const bound = bindSpan(span, scope)
    if (!isBound(bound)) {
      findings.push(...found)
      return []
    }
    const tentative = bound.undated === 'next-year-unknown'
    return [{ id, title, first: bound.first, last: bound.last, ...(tentative && { tentative }) }]
  })
}

function endsAtNextStart(span: Span): boolean {
  return span.span === 'range' && span.to?.of.span === 'anchor' && span.to.of.anchor === 'next-school-start'
}
