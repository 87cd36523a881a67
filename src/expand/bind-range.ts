import { civilFromDay, dayFromCivil, type EpochDay } from '../date/day'
import { isoWeekSpanOf, mondayOfIsoWeek } from '../date/iso-week'
import { schoolYearOf } from '../date/school-year'
import type { Point, RangeSpan, Span } from '../timing/timing'
import { addOffset } from './add-offset'
import type { BindSpan } from './bind-anchor'
import { checkDate } from './check-date'
import { emptyRange, nextYearUnknown } from './report'
import { asWindow, type BoundSpan, bound, isBound, type Scope, type SpanBinding, type UnboundSpan } from './scope'

/** Binds a point to its day, as a span of that day. */
export function bindPoint(point: Point, scope: Scope, bind: BindSpan): SpanBinding {
  const of = bind(point.of, scope)
  if (!isBound(of)) return of
  const atEnd = point.edge === 'last' || point.edge === 'after'
  const edge =
    point.edge === 'first'
      ? of.first
      : point.edge === 'last'
        ? of.last
        : point.edge === 'before'
          ? of.first - 1
          : of.last + 1
  const day = point.offset ? addOffset(edge, point.offset, scope.calendar) : edge
  if (day === undefined) return { reason: 'outside-school-year' }
  const undated = atEnd || of.undated === 'outside-school-year' ? of.undated : undefined
  return bound(day, day, of.tentative, undated)
}

/** Binds a range; a missing end is the heading's, or the year's (READING rules 18 to 21). */
export function bindRange(span: RangeSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const { from, to } = bindEnds(span, scope, bind)
  if (from && !isBound(from)) return withHint(from, scope)
  const end = to && !isBound(to) ? lastWeekOf(span, scope, bind) : undefined
  if (from && end && isBound(end)) return closeRange(from, end, span, scope)
  if (to && !isBound(to)) return withHint(to, scope)
  if (from && to) return closeRange(from, overNewYear(from, to, span, scope, bind), span, scope)
  if (to) return openStart(to, scope)
  if (from) return openEnd(from, scope)
  return scope.heading ? asWindow(scope.heading, scope) : bound(scope.year.firstDay, scope.year.lastDay)
}

/** "uke 50–53" in a year of 52 weeks ends with its last. */
function lastWeekOf({ to }: RangeSpan, scope: Scope, bind: BindSpan): SpanBinding | undefined {
  if (to?.of.span !== 'week' || to.of.week !== 53) return undefined
  return bindPoint({ ...to, of: { ...to.of, week: 52 } }, scope, bind)
}

/** Binds both ends; when only one names a year, the other lies in the same school year. */
function bindEnds(span: RangeSpan, scope: Scope, bind: BindSpan): { from?: SpanBinding; to?: SpanBinding } {
  const [fromYear, toYear] = [span.from && namedYear(span.from.of), span.to && namedYear(span.to.of)]
  const same = (day: SpanBinding | undefined): Scope => {
    if (!day || !isBound(day)) return scope
    return { ...scope, heading: undefined, civilYear: undefined, year: schoolYearOf(day.first) }
  }
  if (span.to && toYear !== undefined && fromYear === undefined) {
    const to = bindPoint(span.to, scope, bind)
    return { to, ...(span.from && { from: bindPoint(span.from, same(to), bind) }) }
  }
  const from = span.from && bindPoint(span.from, scope, bind)
  const toScope = fromYear !== undefined && toYear === undefined ? same(from) : scope
  const to = span.to && bindPoint(span.to, toScope, bind)
  return { ...(from && { from }), ...(to && { to }) }
}

/** "22. december – 6. januar" under "2018" ends in 2019. */
function overNewYear(from: BoundSpan, to: BoundSpan, span: RangeSpan, scope: Scope, bind: BindSpan): BoundSpan {
  const { civilYear } = scope
  if (from.first <= to.last || civilYear === undefined || !span.to || namedYear(span.to.of) !== undefined) return to
  const later = bindPoint(span.to, { ...scope, civilYear: civilYear + 1 }, bind)
  return isBound(later) ? later : to
}

function closeRange(from: BoundSpan, to: BoundSpan, span: RangeSpan, scope: Scope): SpanBinding {
  const tentative = from.tentative || to.tentative
  const undated = from.undated ?? to.undated
  if (from.first > to.last) {
    const later = weekAfterYear(from, span, scope)
    return later === undefined ? reversed(from.first, to.last, tentative, scope) : intoNextYear(from, later, scope)
  }
  const range = bound(from.first, to.last, tentative, undated)
  if (span.check) checkDate(span.check, range, scope)
  return range
}

/** "uke 29–32" ends on the Sunday of a week that begins the next school year (READING rule 49). */
function weekAfterYear(from: BoundSpan, { from: start, to: end }: RangeSpan, scope: Scope): EpochDay | undefined {
  if (start?.of.span !== 'week' || end?.of.span !== 'week' || end.offset || end.of.year !== undefined) return undefined
  const { lastDay } = scope.year
  const { year } = civilFromDay(from.first)
  if (from.first > lastDay || end.of.week < 31 || end.of.week > 35) return undefined
  return mondayOfIsoWeek(year, end.of.week) + 6
}

function intoNextYear(from: BoundSpan, last: EpochDay, scope: Scope): SpanBinding {
  if (last <= isoWeekSpanOf(scope.calendar.lastDay).last) return bound(from.first, last, from.tentative)
  nextYearUnknown(scope)
  return bound(from.first, last, true, 'next-year-unknown')
}

/**
 * A range over 1 August: up to an August (or under "juli – september", from August on). A heading is clipped to this school year;
 * "mai – august" reaches the August after it, at most to the day before the next school start.
 */
function reversed(from: EpochDay, to: EpochDay, tentative: boolean, scope: Scope): SpanBinding {
  const { year, month, day } = civilFromDay(to)
  const inYear = from >= scope.year.firstDay && from <= scope.year.lastDay && to >= scope.year.firstDay
  if (inYear && month === 8 && !scope.bindsHeading) {
    const next = scope.calendar.nextFirstSchoolDay
    const end = dayFromCivil(year + 1, month, day)
    if (next !== undefined) return bound(from, Math.min(end, next - 1), tentative)
    nextYearUnknown(scope)
    return bound(from, end, true, 'next-year-unknown')
  }
  const startMonth = civilFromDay(from).month
  if (inYear && (startMonth === 6 || startMonth === 7)) return bound(scope.year.firstDay, to, tentative)
  return emptyRange(scope, from, to)
}

function openStart(end: BoundSpan, scope: Scope): SpanBinding {
  const { heading, calendar } = scope
  // "senest uke 30" ends with the year where the week reaches over it.
  const { lastDay } = scope.year
  const over = end.last > lastDay && end.last > calendar.lastDay && end.last <= isoWeekSpanOf(lastDay).last
  const to = over ? { ...end, first: lastDay, last: lastDay } : end
  const year =
    to.last >= scope.year.firstDay && to.last <= Math.max(scope.year.lastDay, calendar.lastDay)
      ? scope.year
      : schoolYearOf(to.last)
  const first = heading && heading.first <= to.last ? heading.first : year.firstDay
  return { ...bound(Math.min(first, to.last), to.last, to.tentative, to.undated), open: true }
}

function openEnd(from: BoundSpan, scope: Scope): SpanBinding {
  const { calendar } = scope
  const heading = scope.heading && asWindow(scope.heading, scope)
  if (heading && heading.last >= from.first) {
    return { ...bound(from.first, heading.last, from.tentative || heading.tentative, from.undated), open: true }
  }
  // The first week of the year may begin before it.
  const inYear = from.first >= isoWeekSpanOf(scope.year.firstDay).first && from.first <= scope.year.lastDay
  const inNext = !inYear && from.first > scope.year.lastDay && from.first <= calendar.lastDay
  const last = inYear ? scope.year.lastDay : inNext ? calendar.lastDay : schoolYearOf(from.first).lastDay
  return { ...bound(from.first, last, from.tentative, from.undated), open: true }
}

function withHint(end: UnboundSpan, scope: Scope): UnboundSpan {
  if (end.within || !scope.heading) return end
  const { first, last } = asWindow(scope.heading, scope)
  return { ...end, within: { first, last } }
}

function namedYear(span: Span): number | undefined {
  if ('year' in span && span.year !== undefined) return span.year
  if (span.span === 'part' || span.span === 'around' || span.span === 'near') return namedYear(span.of)
  if (span.span === 'point') return namedYear(span.at.of)
  if ('in' in span && span.in) return namedYear(span.in)
  return undefined
}
