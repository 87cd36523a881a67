import type { Month } from '../date/day'
import type { Span } from './timing'

/** The months a school year's monthly things fall in, in its order. */
export const schoolMonths: readonly Month[] = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]

/** The months that a month or a range of months names; none of anything else. */
export function monthsOf(span: Span): Month[] {
  if (span.span === 'month') return span.month === undefined ? [] : [span.month]
  if (span.span !== 'range' || span.from?.of.span !== 'month' || span.to?.of.span !== 'month') return []
  const [first, last] = [span.from.of.month, span.to.of.month]
  if (first === undefined || last === undefined) return []
  const months: Month[] = [first]
  while (months.at(-1) !== last && months.length < 12) months.push(following(months.at(-1)!))
  return months
}

/** Months as spans, those that follow each other in one (READING rule 9). */
export function runsOf(months: readonly Month[]): Span[] {
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
