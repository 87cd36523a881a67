import { type DaySpan, type EpochDay, isoFromDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import { diagnose } from '../diagnostics/diagnose'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import { type Days, expandCodes, type MissingDate, type OtherTime } from './codes'
import { type Finding, type LazyFinding, toDiagnostic } from './findings'
import { listCauses } from './list-causes'
import { asWindow, type BoundSpan, bound, type Scope, type UnboundSpan } from './scope'

/** Reports a weekday that a phrase says of a date that has another. */
export function weekdayContradicts(scope: Scope, params: ParamsOf<'expand/weekday-contradicts'>): void {
  push(scope, 'expand/weekday-contradicts', params)
}

/** Reports weeks that a phrase says of days that lie in others. */
export function weekContradicts(scope: Scope, params: ParamsOf<'expand/week-contradicts'>): void {
  push(scope, 'expand/week-contradicts', params)
}

/** Reports an anchor the calendar lacks and returns the span without days, bounded by `within` or the heading. */
export function anchorUnknown(scope: Scope, anchor: string, within?: DaySpan): UnboundSpan {
  push(scope, 'expand/anchor-unknown', { anchor })
  return unbound('anchor-unknown', scope, within)
}

/** Reports an anchor with several instances and no word on which. */
export function whichOne(scope: Scope, anchor: string, count: number, within?: DaySpan): UnboundSpan {
  push(scope, 'expand/which-one', { anchor, count })
  return unbound('which-one', scope, within)
}

/** Reports a date or a week that does not exist. */
export function noSuchDate(scope: Scope, missing: MissingDate): UnboundSpan {
  push(scope, 'expand/no-such-date', missing)
  return { reason: 'no-such-date' }
}

/** Reports a span that has fewer of what is counted in it than the words say. */
export function tooFew(scope: Scope): UnboundSpan {
  push(scope, 'expand/too-few', {})
  return { reason: 'no-such-date' }
}

/** Reports a day number that no heading gives a month. */
export function monthMissing(scope: Scope, day: number): UnboundSpan {
  push(scope, 'expand/month-missing', { day })
  return { reason: 'not-understood' }
}

/** Reports a period the wheel does not have. */
export function periodUnknown(scope: Scope, period: string): UnboundSpan {
  push(scope, 'expand/period-unknown', { period })
  return { reason: 'anchor-unknown' }
}

/** Reports a season, term or window of a year the calendar does not know. */
export function outsideSchoolYear(scope: Scope, when: OtherTime): UnboundSpan {
  push(scope, 'expand/outside-school-year', { when, schoolYear: scope.calendar.schoolYear.id })
  return { reason: 'outside-school-year' }
}

/** Marks days outside the known year as giving no dates, and reports it. */
export function markOutside(scope: Scope, span: BoundSpan): BoundSpan {
  outsideSchoolYear(scope, { days: daysOf(span) })
  return { ...bound(span.first, span.last, span.tentative, 'outside-school-year'), ...(span.open && { open: true }) }
}

/** Reports that the next school start is needed and not known. */
export function nextYearUnknown(scope: Scope): void {
  push(scope, 'expand/next-year-unknown', {})
}

/** Reports a range whose end lies before its start. */
export function emptyRange(scope: Scope, from: EpochDay, to: EpochDay): UnboundSpan {
  push(scope, 'expand/empty-range', { from: isoFromDay(from), to: isoFromDay(to) })
  return { reason: 'no-such-date' }
}

/** Reports times that bound each other and have no day in common. */
export function noCommonDay(scope: Scope): UnboundSpan {
  push(scope, 'expand/no-common-day', {})
  return { reason: 'no-such-date' }
}

/** Reports a single fixed date on a day that cannot be used. */
export function notASchoolDay(scope: Scope, day: EpochDay): void {
  push(scope, 'expand/not-a-school-day', () => ({
    date: isoFromDay(day),
    causes: listCauses({ first: day, last: day }, scope.calendar),
  }))
}

/** Reports a window that free days take away altogether. */
export function windowLost(scope: Scope, span: DaySpan): void {
  push(scope, 'expand/window-lost-to-break', () => ({ ...daysOf(span), causes: listCauses(span, scope.calendar) }))
}

/** Reports a named week without school days. */
export function weekCollides(scope: Scope, monday: EpochDay): void {
  const { week, weekYear: year } = isoWeekOf(monday)
  const span = { first: monday, last: monday + 6 }
  push(scope, 'expand/collision', () => ({ week, year, causes: listCauses(span, scope.calendar) }))
}

/** Reports dates that wait for a plan. */
export function planMissing(scope: Scope, plan: string): void {
  push(scope, 'expand/plan-missing', { plan })
}

/** Reports an interval that was never given. */
export function intervalUnspecified(scope: Scope, usesDefault: boolean): void {
  push(scope, 'expand/interval-unspecified', { usesDefault })
}

/** Reports a recurrence rule that is not used, with the part at fault. */
export function rruleRefused(scope: Scope, rule: string, part: string): void {
  push(scope, 'expand/rrule-refused', { rule, part })
}

function unbound(reason: UnboundSpan['reason'], scope: Scope, within: DaySpan | undefined): UnboundSpan {
  const hint = within ?? (scope.heading && asWindow(scope.heading, scope))
  return hint ? { reason, within: { first: hint.first, last: hint.last } } : { reason }
}

function daysOf({ first, last }: DaySpan): Days {
  return { first: isoFromDay(first), due: isoFromDay(last) }
}

function push<C extends Code>(scope: Scope, code: C, params: ParamsOf<C> | (() => ParamsOf<C>)): void {
  const finding: LazyFinding = {
    code,
    make: () => {
      const values = typeof params === 'function' ? (params as () => ParamsOf<C>)() : params
      const { place, measure } = scope.context
      return diagnose(expandCodes, code, values as never, place, {
        ...(measure !== undefined && { about: { measure } }),
      })
    },
  }
  // One phrase may bind the same span several times (its heading, both ends of a range): say it once.
  const dataOf = (one: Finding) => JSON.stringify(toDiagnostic(one).params)
  const said = (other: Finding): boolean => other.code === code && dataOf(other) === dataOf(finding)
  if (!scope.findings.some(said)) scope.findings.push(finding)
}

type Code = keyof typeof expandCodes
