import { daysInMonth } from '../date/day'
import { eachSpan } from './each-span'
import type { DateSpan, RangeSpan, Span, Timing, WeekSpan } from './timing'

/** A leap year, so that 29 February is left for the calendar to tell. */
const leapYear = 2000
/** The most of each that any month, or any school year, has. */
const most = { weekdaysInMonth: 5, weeksInMonth: 5, daysInMonth: 23, schoolWeeks: 45, schoolDays: 230 }

/**
 * Finds what can be a day in no school year: 30 February, the sixth Monday of a month, school week 50, a range that ends before it
 * begins (READING rule 46). Whether a week 53 or a 29 February exists in the year at hand is for `expand` to tell.
 */
export function findImpossible(timing: Timing): Span | undefined {
  for (const span of eachSpan(timing)) if (isImpossible(span)) return span
  return undefined
}

function isImpossible(span: Span): boolean {
  switch (span.span) {
    case 'date':
      return span.month !== undefined && span.day > daysInMonth(span.year ?? leapYear, span.month)
    case 'nth-weekday':
      return isMonth(span.in) && Math.abs(span.nth) > most.weekdaysInMonth
    case 'nth-weeks':
      return isMonth(span.in) && isBeyond(span, most.weeksInMonth)
    case 'school-days':
      return isBeyond(span, span.in && isMonth(span.in) ? most.daysInMonth : most.schoolDays)
    case 'school-weeks':
      return isBeyond(span, span.in && isMonth(span.in) ? most.weeksInMonth : most.schoolWeeks)
    case 'range':
      return isReversed(span)
    default:
      return false
  }
}

function isMonth({ span }: Span): boolean {
  return span === 'month' || span === 'slot'
}

function isBeyond({ from, to }: { readonly from: number; readonly to: number }, limit: number): boolean {
  return Math.abs(from) > limit || Math.abs(to) > limit
}

/** "20. mai – 10. mai", "uke 40–38": both in one half of the school year, so that no year turns between them. */
function isReversed({ from, to }: RangeSpan): boolean {
  if (from?.edge !== 'first' || to?.edge !== 'last' || from.offset || to.offset) return false
  const [start, end] = [placeOf(from.of), placeOf(to.of)]
  return start !== undefined && end !== undefined && start.half === end.half && start.at > end.at
}

function placeOf(span: Span): { readonly half: string; readonly at: number } | undefined {
  if (span.span === 'week') return ofWeek(span)
  return span.span === 'date' ? ofDate(span) : undefined
}

function ofWeek({ week, year }: WeekSpan): { half: string; at: number } | undefined {
  return year === undefined ? { half: week >= 31 ? 'autumn weeks' : 'spring weeks', at: week } : undefined
}

function ofDate({ day, month, year }: DateSpan): { half: string; at: number } | undefined {
  if (month === undefined || year !== undefined) return undefined
  return { half: month >= 8 ? 'autumn' : 'spring', at: month * 31 + day }
}
