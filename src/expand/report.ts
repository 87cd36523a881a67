import type { DaySpan, EpochDay } from '../date/day'
import { diagnose } from '../diagnostics/define-codes'
import type { Contradiction } from './codes'
import { expandCodes } from './codes'
import { causesText, dayText, spanText, weekText } from './day-text'
import { type Finding, type LazyFinding, toDiagnostic } from './findings'
import { asWindow, type BoundSpan, bound, type Scope, type UnboundSpan } from './scope'

/** Reports a contradiction between a date and what the phrase says of it. */
export function reportContradiction(scope: Scope, code: 'weekday' | 'week', params: Contradiction): void {
  push(scope, `expand/${code}-contradicts`, params)
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

/** Reports a date that does not exist. */
export function noSuchDate(scope: Scope, dateEn: string, dateNb: string): UnboundSpan {
  push(scope, 'expand/no-such-date', { dateEn, dateNb })
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
export function outsideSchoolYear(scope: Scope, whenEn: string, whenNb: string): UnboundSpan {
  const schoolYear = scope.calendar.schoolYear.id
  push(scope, 'expand/outside-school-year', { whenEn, whenNb, schoolYear })
  return { reason: 'outside-school-year' }
}

/** Marks days outside the known year as giving no dates, and reports it. */
export function markOutside(scope: Scope, span: BoundSpan): BoundSpan {
  outsideSchoolYear(scope, spanText(span, 'en'), spanText(span, 'nb'))
  return { ...bound(span.first, span.last, span.tentative, 'outside-school-year'), ...(span.open && { open: true }) }
}

/** Reports that the next school start is needed and not known. */
export function nextYearUnknown(scope: Scope): void {
  push(scope, 'expand/next-year-unknown', {})
}

/** Reports a range whose end lies before its start. */
export function emptyRange(scope: Scope, from: EpochDay, to: EpochDay): UnboundSpan {
  const params = () => ({
    fromEn: dayText(from, 'en'),
    toEn: dayText(to, 'en'),
    fromNb: dayText(from, 'nb'),
    toNb: dayText(to, 'nb'),
  })
  push(scope, 'expand/empty-range', params)
  return { reason: 'no-such-date' }
}

/** Reports times that bound each other and have no day in common. */
export function noCommonDay(scope: Scope): UnboundSpan {
  push(scope, 'expand/no-common-day', {})
  return { reason: 'no-such-date' }
}

/** Reports a single fixed date on a day that cannot be used. */
export function notASchoolDay(scope: Scope, day: EpochDay): void {
  const span = { first: day, last: day }
  const params = () => ({
    dateEn: dayText(day, 'en'),
    dateNb: dayText(day, 'nb'),
    causeEn: causesText(span, scope.calendar, 'en'),
    causeNb: causesText(span, scope.calendar, 'nb'),
  })
  push(scope, 'expand/not-a-school-day', params)
}

/** Reports a window that free days take away altogether. */
export function windowLost(scope: Scope, span: DaySpan): void {
  const params = () => ({
    whenEn: spanText(span, 'en'),
    whenNb: spanText(span, 'nb'),
    causeEn: causesText(span, scope.calendar, 'en'),
    causeNb: causesText(span, scope.calendar, 'nb'),
  })
  push(scope, 'expand/window-lost-to-break', params)
}

/** Reports a named week without school days. */
export function weekCollides(scope: Scope, monday: EpochDay): void {
  const span = { first: monday, last: monday + 6 }
  const params = () => ({
    weekEn: weekText(monday, 'en'),
    weekNb: weekText(monday, 'nb'),
    causeEn: causesText(span, scope.calendar, 'en'),
    causeNb: causesText(span, scope.calendar, 'nb'),
  })
  push(scope, 'expand/collision', params)
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

function push<C extends Code>(scope: Scope, code: C, params: ParamsOf<C> | (() => ParamsOf<C>)): void {
  const finding: LazyFinding = {
    code,
    make: () => {
      const values = typeof params === 'function' ? (params as () => ParamsOf<C>)() : params
      return diagnose(expandCodes, code, values as never, scope.context.place)
    },
  }
  // One phrase may bind the same span several times (its heading, both ends of a range): say it once.
  const said = (other: Finding): boolean =>
    other.code === code && toDiagnostic(other).message === toDiagnostic(finding).message
  if (!scope.findings.some(said)) scope.findings.push(finding)
}

type Code = keyof typeof expandCodes & string
type ParamsOf<C extends Code> = Parameters<(typeof expandCodes)[C]['en']>[0]
