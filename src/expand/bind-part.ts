import { civilFromDay, type DaySpan, dayFromCivil, daysInMonth } from '../date/day'
import { isoWeekSpanOf } from '../date/iso-week'
import { isBreakAnchor } from '../timing/anchors'
import type { NearSpan, PartSpan, Span } from '../timing/timing'
import type { BindSpan } from './bind-anchor'
import { bound, isBound, type Scope, type SpanBinding } from './scope'

type Part = PartSpan['part']

/** Day numbers inside a month; 31 stands for its end (READING rule 13). */
const monthParts: Readonly<Record<Part, readonly [number, number]>> = {
  beginning: [1, 10],
  middle: [11, 20],
  end: [21, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
}

/** Binds a part of a month, of the school year, or of any other run of days; tentative by nature (READING rule 13). */
export function bindPart(span: PartSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const of = bind(span.of, scope)
  if (!isBound(of)) return of
  const cut =
    span.of.span === 'school-year'
      ? partOfYear(span.part, of, scope)
      : isWholeMonth(of)
        ? partOfMonth(span.part, of)
        : isWeek(span.of)
          ? partOfWeek(span.part, of)
          : thirdOrHalf(span.part, of)
  return bound(cut.first, cut.last, true, of.undated)
}

/**
 * Binds "right before" and "right after" (READING rules 18 and 20). Before a break or the summer: the Monday of the last week with
 * school days to the day before; before anything else the 7 days before it. After: the 14 days after it, tentative.
 */
export function bindNear(span: NearSpan, scope: Scope, bind: BindSpan): SpanBinding {
  const of = bind(span.of, scope)
  if (!isBound(of)) return of
  if (span.side === 'after') return bound(of.last + 1, of.last + 14, true, of.undated)
  const lastSchoolDay = isBreak(span, scope) ? scope.calendar.daysOf('school').previous(of.first - 1) : undefined
  const first = lastSchoolDay === undefined ? of.first - 7 : isoWeekSpanOf(lastSchoolDay).first
  return bound(first, of.first - 1, of.tentative, of.undated)
}

function isBreak({ of }: NearSpan, scope: Scope): boolean {
  if (of.span === 'season') return of.season === 'summer'
  return of.span === 'anchor' && (isBreakAnchor(of.anchor) || scope.calendar.findAnchor(of.anchor)?.kind === 'break')
}

function isWholeMonth({ first, last }: DaySpan): boolean {
  const { year, month, day } = civilFromDay(first)
  return day === 1 && last === first + daysInMonth(year, month) - 1
}

/** Weekdays of a week's parts: its end is Thursday and Friday and what follows them, since a school's week is five days long. */
const weekParts: Readonly<Record<Part, readonly [number, number]>> = {
  beginning: [1, 2],
  middle: [2, 4],
  end: [4, 7],
  'first-half': [1, 3],
  'second-half': [3, 7],
}

function isWeek({ span }: Span): boolean {
  return span === 'week' || span === 'nth-weeks' || span === 'school-weeks'
}

function partOfWeek(part: Part, { first }: DaySpan): DaySpan {
  const [from, to] = weekParts[part]
  return { first: first + from - 1, last: first + to - 1 }
}

function partOfMonth(part: Part, { first, last }: DaySpan): DaySpan {
  const [from, to] = monthParts[part]
  return { first: first + from - 1, last: Math.min(first + to - 1, last) }
}

/** The beginning runs from school start to 30 September, the end from 1 May to the last school day; halves are the terms. */
function partOfYear(part: Part, year: DaySpan, scope: Scope): DaySpan {
  const { calendar } = scope
  if (year.first !== calendar.schoolYear.firstDay) return thirdOrHalf(part, year)
  const start = calendar.schoolYear.startYear
  const term = part === 'first-half' ? calendar.terms[0] : part === 'second-half' ? calendar.terms[1] : undefined
  if (term) return { first: term.first, last: term.last }
  if (part === 'beginning') return { first: calendar.firstSchoolDay, last: dayFromCivil(start, 9, 30) }
  if (part === 'end') return { first: dayFromCivil(start + 1, 5, 1), last: calendar.lastSchoolDay }
  if (part === 'middle') return { first: dayFromCivil(start, 10, 1), last: dayFromCivil(start + 1, 4, 30) }
  return thirdOrHalf(part, { first: calendar.firstSchoolDay, last: calendar.lastSchoolDay })
}

function thirdOrHalf(part: Part, { first, last }: DaySpan): DaySpan {
  const length = last - first + 1
  const third = Math.max(1, Math.floor(length / 3))
  const half = Math.max(1, Math.floor(length / 2))
  switch (part) {
    case 'beginning':
      return { first, last: first + third - 1 }
    case 'middle':
      return length < 3 ? { first, last } : { first: first + third, last: last - third }
    case 'end':
      return { first: last - third + 1, last }
    case 'first-half':
      return { first, last: first + half - 1 }
    case 'second-half':
      return { first: Math.min(first + half, last), last }
  }
}
