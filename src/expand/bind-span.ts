import { civilFromDay, type DaySpan, dayFromCivil, daysInMonth, isCivilDate, type Month } from '../date/day'
import { isoWeeksInYear, mondayOfIsoWeek } from '../date/iso-week'
import { schoolYearStarting } from '../date/school-year'
import type { DateSpan, MonthSpan, QuarterSpan, Span, WeekSpan } from '../timing/timing'
import { bindAnchor } from './bind-anchor'
import { bindNear, bindPart } from './bind-part'
import { bindPoint, bindRange } from './bind-range'
import { bindSchoolYear, bindSeason, bindTerm } from './bind-season'
import { checkDate } from './check-date'
import { bindNthWeekday, bindNthWeeks, bindSchoolDays, bindSchoolWeeks } from './count-days'
import { placeMonth, placeWeek } from './place-in-year'
import { monthMissing, nextYearUnknown, noCommonDay, noSuchDate, periodUnknown } from './report'
import { asWindow, type BoundSpan, bound, isBound, type Scope, type SpanBinding } from './scope'

/** Binds a span to unadjusted days, by the rules of READING.md; what it cannot bind it reports. */
export function bindSpan(span: Span, scope: Scope): SpanBinding {
  switch (span.span) {
    case 'month':
      return bindMonth(span, scope)
    case 'week':
      return bindWeek(span, scope)
    case 'date':
      return bindDate(span, scope)
    case 'range':
      return bindRange(span, scope, bindSpan)
    case 'part':
      return bindPart(span, scope, bindSpan)
    case 'season':
      return bindSeason(span.season, span.year, scope)
    case 'term':
      return bindTerm(span.term, span.year, scope)
    case 'school-year':
      return bindSchoolYear(span.startYear, scope)
    case 'quarter':
      return bindQuarter(span, scope)
    case 'period':
      return bindPeriod(span.period, scope)
    case 'school-weeks':
      return bindSchoolWeeks(span, scope, bindSpan)
    case 'school-days':
      return bindSchoolDays(span, scope, bindSpan)
    case 'nth-weekday':
      return bindNthWeekday(span, scope, bindSpan)
    case 'nth-weeks':
      return bindNthWeeks(span, scope, bindSpan)
    case 'anchor':
      return bindAnchor(span, scope, bindSpan)
    case 'slot':
      return scope.slot ?? bound(scope.year.firstDay, scope.year.lastDay)
    case 'each':
      return bindAnchor({ ...span, span: 'anchor' }, scope, bindSpan)
    case 'weekday':
      return { reason: 'not-understood' }
    case 'overlap':
      return bindOverlap(span.of, scope)
    case 'heading': {
      if (scope.heading) return asWindow(scope.heading, scope)
      // A heading that cannot be bound ("Vårterminen 2022" on another year's calendar) is not the whole year.
      const named = scope.context.heading?.span
      const unbound = named && named.span !== 'heading' ? bindSpan(named, scope) : undefined
      return unbound ?? bound(scope.year.firstDay, scope.year.lastDay)
    }
    case 'around': {
      const of = bindSpan(span.of, scope)
      return isBound(of) ? { ...of, first: of.first - span.days, last: of.last + span.days, tentative: true } : of
    }
    case 'near':
      return bindNear(span, scope, bindSpan)
    case 'point':
      return bindPoint(span.at, scope, bindSpan)
  }
}

/** A named year picks the school's own quarter where that lies in it, else the civil one (READING rule 49). */
function bindQuarter({ quarter, year }: QuarterSpan, scope: Scope): SpanBinding {
  const own = scope.quarters[quarter - 1]!
  const lies = (day: number): boolean => civilFromDay(day).year === year
  if (year === undefined || (lies(own.first) && lies(own.last)))
    return asWindow(bound(own.first, own.last, own.tentative), scope)
  const month = (quarter * 3 - 2) as Month
  const last = (quarter * 3) as Month
  return bound(dayFromCivil(year, month, 1), dayFromCivil(year, last, daysInMonth(year, last)), true)
}

/** The days that all of the spans share (READING rule 44). */
function bindOverlap(spans: readonly Span[], scope: Scope): SpanBinding {
  let shared: BoundSpan | undefined
  for (const span of spans) {
    const found = bindSpan(span, scope)
    if (!isBound(found)) return found
    const first = Math.max(found.first, shared?.first ?? found.first)
    const last = Math.min(found.last, shared?.last ?? found.last)
    if (first > last) return noCommonDay(scope)
    const undated = shared?.undated ?? found.undated
    shared = bound(first, last, found.tentative || shared?.tentative === true, undated)
  }
  return shared ?? noCommonDay(scope)
}

function bindMonth(span: MonthSpan, scope: Scope): SpanBinding {
  const month = span.month ?? scope.headingMonth
  if (month === undefined) return scope.heading ?? monthMissing(scope, 1)
  const { year, afterYear } = placeMonth(month, span.year, scope)
  const first = dayFromCivil(year, month, 1)
  const last = dayFromCivil(year, month, daysInMonth(year, month))
  return afterYear ? afterSchoolYear({ first, last }, scope) : bound(first, last)
}

/** Days of the August after the year end the day before the next school start; while that is unknown they give no dates (READING rule 3). */
function afterSchoolYear({ first, last }: DaySpan, scope: Scope): SpanBinding {
  if (scope.calendar.nextFirstSchoolDay === undefined) {
    nextYearUnknown(scope)
    return bound(first, last, true, 'next-year-unknown')
  }
  return bound(first, Math.max(first, Math.min(last, scope.heading?.last ?? last)))
}

function bindWeek(span: WeekSpan, scope: Scope): SpanBinding {
  const { year, afterYear } = placeWeek(span.week, span.year, scope)
  if (span.week > isoWeeksInYear(year)) return noSuchDate(scope, { week: span.week, year })
  const monday = mondayOfIsoWeek(year, span.week)
  return afterYear ? afterSchoolYear({ first: monday, last: monday + 6 }, scope) : bound(monday, monday + 6)
}

function bindDate(span: DateSpan, scope: Scope): SpanBinding {
  const month = span.month ?? scope.headingMonth ?? onlyMonthWith(span.day, scope)
  if (month === undefined) return monthMissing(scope, span.day)
  const { year, afterYear } = placeMonth(month, span.year, scope)
  if (!isCivilDate(year, month, span.day)) {
    return noSuchDate(scope, { year, month, day: span.day })
  }
  const day = dayFromCivil(year, month, span.day)
  const headingWeek = span.month === undefined ? scope.context.heading?.week : undefined
  const check = headingWeek === undefined || span.check?.weeks ? span.check : { ...span.check, weeks: [headingWeek] }
  if (check) checkDate(check, { first: day, last: day }, scope)
  return afterYear ? afterSchoolYear({ first: day, last: day }, scope) : bound(day, day)
}

/** Under a heading shorter than two months a day number may occur only once. */
function onlyMonthWith(day: number, { heading }: Scope): Month | undefined {
  if (!heading || heading.last - heading.first > 62) return undefined
  const found: Month[] = []
  for (let d = heading.first; d <= heading.last; d++) {
    const civil = civilFromDay(d)
    if (civil.day === day) found.push(civil.month)
  }
  return found.length === 1 ? found[0] : undefined
}

function bindPeriod(period: string, scope: Scope): SpanBinding {
  const found = scope.context.periods?.find(({ id }) => id === period)
  if (found) return asWindow(bound(found.first, found.last, found.tentative), scope)
  const month = /^m([1-9]|1[0-2])$/.exec(period)
  if (month) {
    return bindMonth({ span: 'month', month: Number(month[1]) as Month }, { ...scope, heading: undefined })
  }
  if (period === 'term1' || period === 'term2') return bindTerm(period === 'term1' ? 1 : 2, undefined, scope)
  return periodUnknown(scope, period)
}

/** The quarters of a school whose wheel has no four periods of its own (READING, structured timing). */
export function plainQuarters(startYear: number): DaySpan[] {
  const { firstDay, lastDay } = schoolYearStarting(startYear)
  const day = (year: number, month: number): number => dayFromCivil(year, month, 1)
  const starts = [firstDay, day(startYear, 10), day(startYear + 1, 1), day(startYear + 1, 4)]
  return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? lastDay + 1) - 1 }))
}
