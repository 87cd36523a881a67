import { monthsOf, runsOf } from '../month-runs'
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

function otherEnd(spans: readonly Span[], terms: readonly Term[]): Timing | undefined {
  const [span] = spans
  if (terms.at(-1)?.senses.mark !== '-' || spans.length !== 1 || span?.span !== 'range' || span.to) return undefined
  const start = span.from?.of
  if (start?.span !== 'date' || start.month === undefined) return undefined
  const { month, year } = start
  const end: Span = { span: 'month', month, ...(year === undefined ? {} : { year }) }
  return { kind: 'once', in: [{ ...span, to: { edge: 'last', of: end } }] }
}
