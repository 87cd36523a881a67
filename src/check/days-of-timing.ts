import { dayFromCivil, type Month } from '../date/day'
import type { Wheel } from '../resolve/wheel'
import type { Point, Span, Timing } from '../timing/timing'

/** Days of a school year counted from 1 August (day 0), whatever the year: the widest run something can fall in. */
export interface YearDays {
  readonly first: number
  readonly last: number
}

/** Any year without a leap day serves; days that differ between years are widened by what they differ. */
const startYear = 2026
const firstDay = dayFromCivil(startYear, 8, 1)
const lastOfYear = 364

/** Returns the days a span can fall on in any year; undefined when only a calendar or a heading can tell. */
export function daysOfSpan(span: Span, wheel: Pick<Wheel, 'periods'>): YearDays | undefined {
  switch (span.span) {
    case 'month':
      return span.month === undefined ? undefined : daysOfMonth(span.month)
    case 'week':
      return daysOfWeek(span.week)
    case 'date': {
      if (span.month === undefined) return undefined
      const day = dayOf(span.month, span.day)
      return { first: day, last: day }
    }
    case 'range': {
      const from = span.from && daysOfPoint(span.from, wheel)
      const to = span.to && daysOfPoint(span.to, wheel)
      if ((span.from && !from) || (span.to && !to)) return undefined
      const [first, last] = [from?.first ?? 0, to?.last ?? lastOfYear]
      return first <= last ? { first, last } : undefined
    }
    case 'part':
    case 'nth-weekday':
      return daysOfSpan(span.span === 'part' ? span.of : span.in, wheel)
    case 'nth-weeks':
      return widen(daysOfSpan(span.in, wheel), 6)
    case 'around':
      return widen(daysOfSpan(span.of, wheel), span.days)
    case 'period':
      return daysOfPeriod(span.period, wheel)
    case 'school-year':
      return span.startYear === undefined ? { first: 0, last: lastOfYear } : undefined
    case 'point':
      return daysOfPoint(span.at, wheel)
    default:
      return undefined
  }
}

/** Returns the days a period can cover in any year, as wide as its bounds allow; undefined for one the wheel does not have. */
export function daysOfPeriod(id: string, wheel: Pick<Wheel, 'periods'>): YearDays | undefined {
  const month = /^m(\d+)$/.exec(id)
  if (month) return daysOfMonth(Number(month[1]) as Month)
  if (id === 'term1') return { first: 0, last: dayOf(1, 31) }
  if (id === 'term2') return { first: dayOf(12, 15), last: lastOfYear }
  const period = wheel.periods.find((own) => own.id === id)
  if (period?.span.span !== 'range') return period && daysOfSpan(period.span, wheel)
  const { from, to } = period.span
  const [first, last] = [from && daysOfPoint(from, wheel), to && daysOfPoint(to, wheel)]
  // A bound that hangs on the calendar ("before the next school start") may lie anywhere: the last period runs into August.
  const days = { first: first?.first ?? 0, last: last?.last ?? lastOfYear + 31 }
  return days.first <= days.last ? days : undefined
}

/** Returns the spans that bound a timing, those of its parts too. */
export function spansOf(timing: Timing): readonly Span[] {
  switch (timing.kind) {
    case 'once':
      return timing.in
    case 'pick-one':
      return timing.of
    case 'every':
    case 'quota':
      return timing.within ? [timing.within] : []
    case 'all-of':
      return timing.of.flatMap(spansOf)
    default:
      return []
  }
}

/** Tells whether two runs of days share one. */
export function overlap(a: YearDays, b: YearDays): boolean {
  return a.first <= b.last && b.first <= a.last
}

function daysOfPoint({ edge, of, offset }: Point, wheel: Pick<Wheel, 'periods'>): YearDays | undefined {
  const days = daysOfSpan(of, wheel)
  if (!days || offset) return undefined
  // A week's bounds differ between years, so its first day may be any of those before its last.
  if (of.span === 'week') return widen(days, 1)
  const day = { first: days.first, before: days.first - 1, last: days.last, after: days.last + 1 }[edge]
  return { first: day, last: day }
}

function daysOfMonth(month: Month): YearDays {
  const first = dayOf(month, 1)
  const next = month === 7 ? lastOfYear + 1 : dayOf((month % 12) + 1, 1)
  return { first, last: next - 1 }
}

/** Monday of week 1 lies from 29 December to 4 January; after February a leap day moves it one more. */
function daysOfWeek(week: number): YearDays {
  const newYear = dayFromCivil(week >= 31 ? startYear : startYear + 1, 1, 1) - firstDay + (week - 1) * 7
  return { first: newYear - 4, last: newYear + 9 }
}

function dayOf(month: number, day: number): number {
  return dayFromCivil(month >= 8 ? startYear : startYear + 1, month as Month, day) - firstDay
}

function widen(days: YearDays | undefined, by: number): YearDays | undefined {
  return days && { first: days.first - by, last: days.last + by }
}
