import type { Month, Weekday } from '../date/day'
import { runsOf, schoolMonths } from './month-runs'
import { parseRrule } from './rrule-parts'
import type { OnceTiming, QuotaTiming, RruleTiming, SimpleTiming, Span, Timing } from './timing'

/**
 * Returns a timing in the one form that each meaning has (READING rule 38). Earlier versions spelt what comes each month in four ways: as a
 * monthly rule, as eleven spans, as once a month, and as every month; a stored plan or a wheel may still hold any of them.
 */
export function normalizeTiming(timing: Timing): Timing {
  return timing.kind === 'all-of' ? { ...timing, of: timing.of.map(normalizeSimple) } : normalizeSimple(timing)
}

function normalizeSimple(timing: SimpleTiming): SimpleTiming {
  switch (timing.kind) {
    case 'rrule':
      return fromRule(timing) ?? timing
    case 'once':
      return fromMonths(timing) ?? timing
    case 'quota':
      return fromQuota(timing) ?? timing
    default:
      return timing
  }
}

const slot: Span = { span: 'slot' }

/** "FREQ=MONTHLY;BYDAY=1MO" is the first Monday of every month. */
function fromRule({ rrule, start }: RruleTiming): SimpleTiming | undefined {
  if (start !== undefined || !/^FREQ=MONTHLY;BY(DAY|MONTHDAY)=[^;]+(;BYMONTH=[^;]+)?$/.test(rrule)) return undefined
  const { weekdays = [], monthDays = [], months } = parseRrule(rrule).parts ?? {}
  const on: (Span | undefined)[] = [
    ...weekdays.map(({ nth, weekday }) => nth && nthWeekday(nth, weekday)),
    ...monthDays.map((day) => dayOfMonth(day)),
  ].map((span) => span || undefined)
  if (on.length === 0 || !on.every((span) => span !== undefined)) return undefined
  const every = { kind: 'every', interval: 1, unit: 'month', on } as const
  const kept = months && schoolMonths.filter((month) => months.includes(month))
  if (!kept || kept.length === schoolMonths.length) return every
  const runs = runsOf(kept)
  if (runs.length === 1) return { ...every, within: runs[0]! }
  return { ...every, except: runsOf(schoolMonths.filter((month) => !kept.includes(month))) }
}

function nthWeekday(nth: number, weekday: Weekday): Span {
  return { span: 'nth-weekday', nth, weekday, in: slot }
}

function dayOfMonth(day: number): Span | undefined {
  if (day > 0) return { span: 'date', day }
  return day === -1 ? { span: 'point', at: { edge: 'last', of: slot } } : undefined
}

/** The same of each month of the school year, written out month by month. */
function fromMonths({ in: spans, roll, tentative }: OnceTiming): SimpleTiming | undefined {
  if (roll || spans.length !== schoolMonths.length) return undefined
  const [first, ...others] = spans.map((span, i) => inMonth(span, schoolMonths[i]!))
  const alike = first && others.every((span) => span && JSON.stringify(span) === JSON.stringify(first))
  if (!alike) return undefined
  const every = { kind: 'every', interval: 1, unit: 'month', ...(tentative ? { tentative } : {}) } as const
  return first.span === 'slot' ? every : { ...every, on: [first] }
}

/** The span with the month it speaks of replaced by each month; undefined when it speaks of another. */
function inMonth(span: Span, month: Month): Span | undefined {
  if (span.span === 'month') return span.month === month && span.year === undefined ? slot : undefined
  if (span.span === 'part') {
    const of = inMonth(span.of, month)
    return of && { ...span, of }
  }
  if (
    span.span === 'nth-weeks' ||
    span.span === 'nth-weekday' ||
    span.span === 'school-days' ||
    span.span === 'school-weeks'
  ) {
    const within = span.in && inMonth(span.in, month)
    return within && { ...span, in: within }
  }
  return undefined
}

/** Once a week or month is every week or month. */
function fromQuota({ min, max, per, minGap, within, except, tentative }: QuotaTiming): SimpleTiming | undefined {
  if (min !== 1 || max !== 1 || minGap || (per !== 'week' && per !== 'month')) return undefined
  return {
    kind: 'every',
    interval: 1,
    unit: per,
    ...(within ? { within } : {}),
    ...(except ? { except } : {}),
    ...(tentative ? { tentative } : {}),
  }
}
