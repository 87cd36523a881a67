import type { Month } from '../../date/day'
import type { Span, Timing } from '../timing'
import type { Term } from './lex'

/** So many months in one list name most of the months of a school year (READING rule 9). */
const mostMonths = 6

/**
 * Returns the reading that was as good as the one taken, where READING leaves two open: a list of most months of the year is
 * either a time in each month or one in each run of months, and a date with an open dash runs on to the end of its month or of
 * the year.
 */
export function otherReading(timing: Timing, terms: readonly Term[]): Timing | undefined {
  if (timing.kind !== 'once') return undefined
  return otherMonths(timing.in, terms) ?? otherEnd(timing.in, terms)
}

function otherMonths(spans: readonly Span[], terms: readonly Term[]): Timing | undefined {
  const named = terms.filter(({ senses }) => senses.month !== undefined).length
  const hasDates = terms.some(({ senses }) => senses.num !== undefined)
  const ranges = terms.some(({ senses }) => senses.mark === '-')
  const months = spans.flatMap(monthsOf)
  if (named < mostMonths || months.length !== named || hasDates || ranges) return undefined
  const single = spans.every(({ span }) => span === 'month')
  const other = single ? runsOf(months) : months.map((month): Span => ({ span: 'month', month }))
  return other.length === spans.length ? undefined : { kind: 'once', in: other }
}

function monthsOf(span: Span): Month[] {
  if (span.span === 'month') return span.month === undefined ? [] : [span.month]
  if (span.span !== 'range' || span.from?.of.span !== 'month' || span.to?.of.span !== 'month') return []
  const [first, last] = [span.from.of.month, span.to.of.month]
  if (first === undefined || last === undefined) return []
  const months: Month[] = [first]
  while (months.at(-1) !== last && months.length < 12) months.push(following(months.at(-1)!))
  return months
}

function runsOf(months: readonly Month[]): Span[] {
  const runs: [Month, Month][] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run && following(run[1]) === month) run[1] = month
    else runs.push([month, month])
  }
  return runs.map(([first, last]) =>
    first === last
      ? { span: 'month', month: first }
      : {
          span: 'range',
          from: { edge: 'first', of: { span: 'month', month: first } },
          to: { edge: 'last', of: { span: 'month', month: last } },
        },
  )
}

function following(month: Month): Month {
  return ((month % 12) + 1) as Month
}

function otherEnd(spans: readonly Span[], terms: readonly Term[]): Timing | undefined {
  const [span] = spans
  if (terms.at(-1)?.senses.mark !== '-' || spans.length !== 1 || span?.span !== 'range' || span.to) return undefined
  const start = span.from?.of
  if (start?.span !== 'date' || start.month === undefined) return undefined
  const { month, year } = start
  const end: Span = { span: 'month', month, ...(year === undefined ? {} : { year }) }
  return { kind: 'once', in: [{ ...span, to: { edge: 'last', of: end } }] }
}
