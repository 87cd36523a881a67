import type { Month } from '../../date/day'
import { isBreakAnchor } from '../anchors'
import { monthsOf, runsOf, schoolMonths } from '../month-runs'
import type { SimpleTiming, Span } from '../timing'
import { kernelOf } from './share-out'

/** The months that spans name as bounds of something monthly: "fra oktober", "september–mai", "i høstsemesteret". Undefined when they are no months. */
export function boundingMonths(spans: readonly Span[]): Month[] | undefined {
  const found = spans.map(monthsWithin)
  return found.every((months) => months.length > 0) ? found.flat() : undefined
}

function monthsWithin(span: Span): Month[] {
  const term =
    span.span === 'season'
      ? span.season
      : span.span === 'term'
        ? (['autumn', 'spring'] as const)[span.term - 1]
        : undefined
  if (term === 'autumn' || term === 'spring') return schoolMonths.filter((month) => month >= 8 === (term === 'autumn'))
  if (span.span !== 'range' || (span.from && span.to)) return monthsOf(span)
  const { from, to } = span
  // "fra oktober", "til mai"; "før mai" and "etter oktober" are other edges.
  if (from?.edge === 'first' && from.of.span === 'month')
    return monthsOf({ ...span, to: { edge: 'last', of: { span: 'month', month: 6 } } })
  if (to?.edge === 'last' && to.of.span === 'month')
    return monthsOf({ ...span, from: { edge: 'first', of: { span: 'month', month: 8 } } })
  return []
}

/** Keeps what falls in the months. Undefined when the timing is not monthly. */
export function keepMonths(timing: SimpleTiming, months: readonly Month[]): SimpleTiming | undefined {
  const kept = schoolMonths.filter((month) => months.includes(month))
  if (timing.kind === 'every' && timing.unit === 'month' && timing.interval === 1 && !timing.within)
    return once(kept.map((month): Span => ({ span: 'month', month })))
  if (timing.kind === 'rrule') return { ...timing, rrule: `${timing.rrule};BYMONTH=${kept.join(',')}` }
  if (timing.kind !== 'once') return undefined
  const spans = timing.in.flatMap((span) => {
    const all = monthsOf(span)
    if (all.length > 0) return runsOf(all.filter((month) => months.includes(month)))
    const kernel = kernelOf(span)
    return kernel.span === 'month' && kernel.month !== undefined
      ? months.includes(kernel.month)
        ? [span]
        : []
      : undefined
  })
  const known = spans.filter((span) => span !== undefined)
  return known.length === spans.length && known.length > 0 ? { ...timing, in: known } : undefined
}

/** Leaves out months, or breaks, which no repetition falls in. Undefined when that cannot be said of the timing. */
export function leaveOut(timing: SimpleTiming, spans: readonly Span[]): SimpleTiming | undefined {
  const months = spans.flatMap(monthsOf)
  if (!spans.every((span) => monthsOf(span).length > 0 || (span.span === 'anchor' && isBreakAnchor(span.anchor))))
    return undefined
  if (months.length === 0) return timing.kind === 'every' || timing.kind === 'rrule' ? timing : undefined
  return keepMonths(
    timing,
    schoolMonths.filter((month) => !months.includes(month)),
  )
}

function once(spans: readonly Span[]): SimpleTiming | undefined {
  return spans.length > 0 ? { kind: 'once', in: spans } : undefined
}
