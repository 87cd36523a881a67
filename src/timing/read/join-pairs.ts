import { isDated, kernelOf } from '../kernel'
import { monthsOf, runsOf } from '../month-runs'
import type { Point, RangeSpan, Span } from '../timing'
import type { SpansClause } from './clauses'
import type { Clause, Joined } from './read-clauses'
import { withWeeks } from './to-spans'

/** Days of a month, about. */
const daysPerMonth = 30.4

/** Joins clauses side by side that say one time in two parts. Undefined when they cannot both be true. */
export function joinPairs(group: readonly Joined[]): Joined[] | undefined {
  const joined: Joined[] = []
  for (const next of group) {
    const previous = joined.at(-1)
    const pair = previous && joinPair(previous.clause, next)
    if (pair === 'apart') return undefined
    if (previous && pair) joined[joined.length - 1] = { ...previous, clause: pair }
    else joined.push(next)
  }
  return joined
}

function joinPair(a: Clause, { clause: b, joint }: Joined): Clause | 'apart' | undefined {
  if (b.clause !== 'spans') return undefined
  if (a.clause === 'spans') return joinSpans(a, b, joint)
  if (joint !== 'none') return undefined
  // "Elevplaner færdige inden jul": the plan is what is done then.
  if (a.clause === 'fixed') return a.isNamed ? b : undefined
  return timesIn(a, b)
}

/** Joins two times of which each says something of the other: the shorter one, or the days they share. */
export function joinSpans(a: SpansClause, b: SpansClause, joint: Joined['joint']): SpansClause | 'apart' | undefined {
  if (joint === 'or') return eitherOf(a, b)
  const close = joint === 'none'
  if (close && a.plain && b.plain && contradict(a, b)) return 'apart'
  const range = joint === 'comma' ? undefined : fromAfterToBefore(a, b)
  if (range || (!close && joint !== 'comma')) return range
  const shorter = (close ? (nameDate(a, b) ?? inSeason(a, b)) : undefined) ?? shorterOf(a, b)
  if (shorter) return { ...shorter, spans: inYearOf([...a.spans, ...b.spans], shorter.spans), ...tentativeOf(a, b) }
  const [first, second] = [singleOf(a), singleOf(b)]
  if (!first || !second || a.purpose || b.purpose) return undefined
  const bounds = isHalfOpen(second) && !isDated(first) && (a.plain || isHalfOpen(first))
  if (close ? !b.led && !bounds : !bounds || (second.from && orderOf(second.from) === undefined)) return undefined
  // "innen 1. oktober, innen 1. mars": two deadlines.
  const [end, later] = [first, second].map((span) => (span.span === 'range' ? span.to?.of.span : undefined))
  if (!close && end !== undefined && end === later) return undefined
  // "i uke 36 og 37, senest 15. september"
  const from = first.span === 'range' ? first.from : { edge: 'first' as const, of: first }
  if (bounds && second.to && from)
    return { ...b, spans: [{ span: 'range', from, to: second.to }], ...tentativeOf(a, b), bounded: false }
  return overlapOf(a, first, second)
}

/** "september 2027, uke 36": the week is of the year that is said. */
function inYearOf(said: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const years = said.map(kernelOf).flatMap((kernel) => ('year' in kernel && kernel.year ? [kernel.year] : []))
  const [year] = years
  if (year === undefined) return spans
  return spans.map((span) =>
    (span.span === 'week' || span.span === 'date' || span.span === 'month') && !span.year ? { ...span, year } : span,
  )
}

function isHalfOpen(span: Span): span is RangeSpan {
  return span.span === 'range' && !(span.from && span.to)
}

/** "to ganger på høsten": so many in that window; "én gang på høsten" is simply the autumn. */
function timesIn(a: Clause, b: SpansClause): Clause | undefined {
  if (a.clause !== 'quota' || a.perGiven || b.pick) return undefined
  const { timing } = a
  if (timing.max === 1 && timing.min === 1) return { ...b, ...tentativeOf(timing, b), plain: false }
  const within = singleOf(b)
  if (!within) return undefined
  return { clause: 'quota', timing: { ...timing, per: 'window', within, ...tentativeOf(timing, b) }, perGiven: true }
}

/** "i oktober eller i mars": one of them is to be picked (READING rule 45). */
function eitherOf(a: SpansClause, b: SpansClause): SpansClause {
  const spans = [...a.spans, ...b.spans]
  const months = runsOf(spans.flatMap(monthsOf))
  const adjacent = months.length === 1 && spans.every((span) => monthsOf(span).length > 0)
  return { ...a, ...(adjacent ? { spans: months } : { spans, pick: true }), ...tentativeOf(a, b), plain: false }
}

/** "etter påske og før sommerferien": from the one to the other, where they come in that order in a school year. */
function fromAfterToBefore(a: SpansClause, b: SpansClause): SpansClause | undefined {
  const [after, before] = [singleOf(a), singleOf(b)]
  if (after?.span !== 'range' || before?.span !== 'range') return undefined
  const [start, end] = [after.from, before.to]
  if (!start || after.to || !end || before.from) return undefined
  const [from, to] = [orderOf(start), orderOf(end)]
  if (from === undefined || to === undefined || from >= to) return undefined
  return { ...a, spans: [{ span: 'range', from: start, to: end }], ...tentativeOf(a, b), bounded: false }
}

/** The shorter of two times of which one lies in the other; a week beside a date is its check (READING rule 5). */
function shorterOf(a: SpansClause, b: SpansClause): SpansClause | undefined {
  if (a.pick || b.pick || !a.plain) return undefined
  const [weeksA, weeksB] = [weeksOf(a), weeksOf(b)]
  // "i uke 43–44, etter høstferien": the break only says where in the year.
  if (b.beside && singleOf(b)?.span === 'range' && (weeksA || a.spans.every(isDated))) return a
  if (!b.plain) return undefined
  if (weeksA && !weeksB && b.spans.every(isDated))
    return { ...b, spans: b.spans.map((span) => withWeeks(span, weeksA)) }
  if (weeksB && !weeksA && a.spans.every(isDated))
    return { ...a, spans: a.spans.map((span) => withWeeks(span, weeksB)) }
  const [first, second] = [singleOf(a), singleOf(b)]
  if (first && (weeksB ?? weeksOfDay(second))?.every((week) => touches(week, monthsOf(first)))) return b
  if (second && (weeksA ?? weeksOfDay(first))?.every((week) => touches(week, monthsOf(second)))) return a
  const half = first && seasonHalf(first)
  return half && b.spans.every((span) => halfOf(span) === half) ? b : undefined
}

/** "høst: september", "høsten (mars)": what stands right beside a season says when in it. */
export function inSeason(a: SpansClause, b: SpansClause): SpansClause | undefined {
  const long = singleOf(a)
  return a.plain && b.plain && long && isLong(long) && !b.spans.some(isLong) ? b : undefined
}

function isLong({ span }: Span): boolean {
  return span === 'season' || span === 'term'
}

/** "FN-dagen 24. oktober", "vinterferie uke 8": the date or week says when the day or break is. */
function nameDate(a: SpansClause, b: SpansClause): SpansClause | undefined {
  if (!a.plain || (!b.plain && !b.starts && (b.bounded || !b.spans.every(isDated)))) return undefined
  const says = (clause: SpansClause) => clause.spans.every(isDated) || weeksOf(clause) !== undefined
  if (isNamedDay(a) && says(b)) return b
  return isNamedDay(b) && says(a) ? a : undefined
}

/** "FN-dagen", "terminsstart vt", "1. skoledag". */
function isNamedDay({ spans: [span, ...more] }: SpansClause): boolean {
  if (more.length > 0) return false
  if (span?.span === 'anchor') return span.which === undefined && !span.in
  return span?.span === 'school-days' ? span.from === span.to : span?.span === 'point' && !span.at.offset
}

/** The days that both times share (READING rule 44); `apart` where no calendar has any. */
function overlapOf(a: SpansClause, first: Span, second: Span): SpansClause | 'apart' {
  if (areApart(first, second)) return 'apart'
  const of = [first, second].flatMap((span) => (span.span === 'overlap' ? span.of : [span]))
  return { ...a, spans: [{ span: 'overlap', of }], plain: false, bounded: false }
}

/** Tells whether two times have no day in common in any school year: two months, two breaks, before and after the same. */
function areApart(a: Span, b: Span): boolean {
  const alike = a.span === b.span && ['month', 'week', 'season', 'term', 'quarter'].includes(a.span)
  if (alike) return JSON.stringify(a) !== JSON.stringify(b)
  const half = seasonHalf(a) ?? seasonHalf(b)
  if (half && lieOutside(seasonHalf(a) ? b : a, half)) return true
  const [before, after] = a.span === 'range' && a.to && !a.from ? [a, b] : [b, a]
  if (before.span !== 'range' || before.from || !before.to || after.span !== 'range' || after.to || !after.from)
    return false
  const [end, start] = [orderOf(before.to), orderOf(after.from)]
  return end !== undefined && start !== undefined && end <= start
}

/** "april uke 45": no week of that number touches the month in any year. */
function contradict(a: SpansClause, b: SpansClause): boolean {
  const [first, second] = [singleOf(a), singleOf(b)]
  const half = first && seasonHalf(first)
  if (half && b.spans.every((span) => lieOutside(span, half))) return true
  const month = first?.span === 'month' ? first : second?.span === 'month' ? second : undefined
  const weeks = weeksOf(month === first ? b : a)
  return month !== undefined && weeks !== undefined && !weeks.some((week) => touches(week, monthsOf(month)))
}

/** Tells whether the week can touch one of the months in some year. */
function touches(week: number, months: readonly number[]): boolean {
  return months.some((month) => {
    const apart = Math.abs(week * 7 - 3.5 - (month * daysPerMonth - daysPerMonth / 2))
    return Math.min(apart, 365 - apart) <= daysPerMonth / 2 + 10
  })
}

/** "1. termin: uke 8": the week or month lies in the other half of the year; in January the first term may still go on. */
function lieOutside(span: Span, half: 'autumn' | 'spring'): boolean {
  const other = halfOf(span)
  if (other === undefined || other === half) return false
  const early =
    span.span === 'week' ? span.week <= 3 : (span.span === 'month' || span.span === 'date') && span.month === 1
  return !(half === 'autumn' && early)
}

function seasonHalf(span: Span): 'autumn' | 'spring' | undefined {
  if (span.span === 'term') return span.term === 1 ? 'autumn' : 'spring'
  return span.span === 'season' && (span.season === 'autumn' || span.season === 'spring') ? span.season : undefined
}

/** The half of the school year that a week, month or day, or a range of them, lies in; undefined when it is open or in both. */
function halfOf(span: Span): 'autumn' | 'spring' | undefined {
  if (span.span === 'week') return span.week >= 31 ? 'autumn' : 'spring'
  if (span.span === 'month' || span.span === 'date') {
    return span.month === undefined ? undefined : span.month >= 8 ? 'autumn' : 'spring'
  }
  if (span.span !== 'range' || !span.from || !span.to) return undefined
  const half = halfOf(span.from.of)
  return half === halfOf(span.to.of) ? half : undefined
}

/** Where in the school year a break or the like lies, in months from August. */
const anchorOrder: Readonly<Record<string, number>> = {
  'school-start': 0.5,
  'autumn-break': 2.3,
  'christmas-break': 4.8,
  'winter-break': 6.7,
  'easter-break': 7.9,
  'school-end': 10.6,
  'summer-break': 10.8,
}

/** Where in the school year a day lies, in months from August; undefined of what has a year of its own. */
function orderOf({ edge, of }: Point): number | undefined {
  const kernel = kernelOf(of)
  if (kernel.span === 'anchor') return anchorOrder[kernel.anchor]
  if ((kernel.span !== 'date' && kernel.span !== 'month') || kernel.month === undefined || kernel.year !== undefined)
    return undefined
  const ends = edge === 'last' || edge === 'after' ? 1 : 0
  return ((kernel.month + 4) % 12) + (kernel.span === 'date' ? kernel.day / 32 : ends)
}

function singleOf({ spans, pick }: SpansClause): Span | undefined {
  return spans.length === 1 && !pick ? spans[0] : undefined
}

/** The ISO weeks a clause names, when it names nothing else. */
export function weeksOf({ spans }: SpansClause): number[] | undefined {
  const weeks: number[] = []
  for (const span of spans) {
    const from = span.span === 'range' ? span.from?.of : span
    const to = span.span === 'range' ? span.to?.of : span
    if (from?.span !== 'week' || to?.span !== 'week') return undefined
    const last = to.week < from.week ? to.week + 53 : to.week
    for (let week = from.week; week <= last; week++) weeks.push(week > 53 ? week - 53 : week)
  }
  return weeks
}

/** The week that a weekday is said to be of. */
function weeksOfDay(span: Span | undefined): number[] | undefined {
  return span?.span === 'nth-weekday' && span.in.span === 'week' ? [span.in.week] : undefined
}

export function tentativeOf(...parts: readonly { readonly tentative?: true }[]): { tentative?: true } {
  return parts.some(({ tentative }) => tentative) ? { tentative: true } : {}
}
