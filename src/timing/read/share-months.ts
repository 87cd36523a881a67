import type { Month } from '../../date/day'
import type { DateSpan, Span, WeekSpan } from '../timing'
import type { Atom, Run } from './atom'

/** A month stands for every day before it in a list, and for those after it that have none (READING rule 12). Years alike. */
export function shareMonths(runs: readonly Run[], scope: DateSpan | undefined): Run[] {
  return shareWeekYears(shareDays(runs, scope))
}

/** "uke 29, 30 og 31, 2024": weeks before it, up to the turn of the year, take the year of the last. */
function shareWeekYears(runs: readonly Run[]): Run[] {
  let known: WeekSpan | undefined
  const take = (atom: Atom): Atom => {
    const { span } = atom
    if (span.span !== 'week') return atom
    const shared = span.year === undefined && known?.year !== undefined
    const found: WeekSpan = shared ? { ...span, year: known!.year! - (span.week > known!.week ? 1 : 0) } : span
    known = found.year === undefined ? known : found
    return shared ? { ...atom, span: found } : atom
  }
  const backward = [...runs].reverse().map((run) => {
    const end = take(run.last)
    return { ...run, first: run.first === run.last ? end : take(run.first), last: end }
  })
  return backward.reverse()
}

function shareDays(runs: readonly Run[], scope: DateSpan | undefined): Run[] {
  let known: DateSpan | undefined
  const backward = [...runs].reverse().map((run) => {
    const { first, last } = run
    const end = takeFrom(last, known)
    known = monthOf(end) ?? known
    const start = first === last ? end : takeFrom(first, known)
    known = monthOf(start) ?? known
    return { ...run, first: start, last: end }
  })
  known = scope
  return backward.reverse().map((run) => {
    const { first, last } = run
    const start = takeMonth(first, known)
    known = monthOf(start) ?? known
    const end = first === last ? start : takeMonth(last, known)
    known = monthOf(end) ?? known
    return { ...run, first: start, last: end }
  })
}

/** The month of a day or a month, as the days around it take it. */
export function monthOf({ span }: Atom): DateSpan | undefined {
  if (span.span === 'date' && span.month !== undefined) return span
  return span.span === 'month' && span.month !== undefined
    ? { span: 'date', day: 1, month: span.month, ...(span.year === undefined ? {} : { year: span.year }) }
    : undefined
}

/** Tells whether a day still needs its month. */
export function lacksMonth({ span }: Atom): boolean {
  return span.span === 'date' && span.month === undefined
}

/** Earlier items take a missing month and year from the next one; over New Year the year before. */
function takeFrom(atom: Atom, next: DateSpan | undefined): Atom {
  const { span } = atom
  if (!next || (span.span !== 'date' && span.span !== 'month')) return atom
  const month = span.month ?? next.month!
  if (span.span === 'month' ? next.year === undefined || span.year !== undefined : false) return atom
  const year = span.year ?? (next.year === undefined ? undefined : month > next.month! ? next.year - 1 : next.year)
  return settled(atom, { ...span, month, ...(year === undefined ? {} : { year }) } as Span)
}

function takeMonth(atom: Atom, previous: DateSpan | undefined): Atom {
  const { span } = atom
  if (!previous || span.span !== 'date' || span.month !== undefined) return atom
  const year = previous.year === undefined ? {} : { year: previous.year }
  return settled(atom, { ...span, month: previous.month as Month, ...year })
}

function settled({ bare: _bare, ...atom }: Atom, span: Span): Atom {
  return { ...atom, span }
}
