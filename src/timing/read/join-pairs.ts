import { monthsOf, runsOf } from '../month-runs'
import type { Span } from '../timing'
import type { SpansClause } from './clauses'
import { isDated, kernelOf } from './kernel'
import { isBreak } from './points'
import type { Clause, Joined } from './read-clauses'
import { withWeeks } from './to-spans'

/** Days of a month, about. */
const daysPerMonth = 30.4

/**
 * Joins clauses side by side that say one time in two parts. Undefined when they cannot both be true. A week beside a date is its
 * check, on either side ("Torsdag 16. august Uke 33", "uke 38: 19.-23. september").
 */
export function joinPairs(group: readonly Joined[]): Joined[] | undefined {
  const checked: Joined[] = []
  for (const joined of group) {
    const previous = checked.at(-1)
    const close = previous && joined.joint === 'none'
    if (close && previous && contradict(previous.clause, joined.clause)) return undefined
    const pair =
      (previous && joined.joint !== 'comma' && joined.joint !== 'stop'
        ? fromAfterToBefore(previous.clause, joined.clause)
        : undefined) ??
      (close ? besidePlan(previous.clause, joined.clause) : undefined) ??
      (close ? anchorInMonth(previous.clause, joined.clause) : undefined) ??
      (previous && joined.joint !== 'and' ? besideBreak(previous.clause, joined.clause) : undefined) ??
      (close ? timesIn(previous.clause, joined.clause) : undefined) ??
      (close
        ? (nameDate(previous.clause, joined.clause) ?? narrowSeason(previous.clause, joined.clause))
        : undefined) ??
      (close || (previous && joined.joint === 'comma')
        ? (checkPair(previous.clause, joined.clause) ?? insideSeason(previous.clause, joined.clause))
        : undefined)
    if (!pair && close && boundsEachOther(previous.clause, joined.clause)) {
      const shared = overlapOf(previous.clause, joined.clause)
      if (!shared) return undefined
      checked[checked.length - 1] = { ...previous, clause: shared }
      continue
    }
    // "innen 1. mai og før 1. mars": two bounds on one side, not two deadlines.
    const bounds = !pair && previous && joined.joint === 'and' && boundOneSide(previous.clause, joined.clause)
    const closed = bounds ? overlapOf(previous.clause, joined.clause) : undefined
    if (closed) {
      checked[checked.length - 1] = { ...previous!, clause: closed }
      continue
    }
    const choice = !pair && previous && joined.joint === 'or' ? eitherOf(previous.clause, joined.clause) : undefined
    if (choice) {
      checked[checked.length - 1] = { ...previous!, clause: choice }
      continue
    }
    if (pair) checked[checked.length - 1] = { ...previous!, clause: pair }
    else checked.push(joined)
    // "Terminsstart vt: 8 januari"
    const [name, date] = checked.slice(-2)
    const named = pair && name && date?.joint === 'none' ? nameDate(name.clause, date.clause) : undefined
    if (named) checked.splice(-2, 2, { ...name!, clause: named })
  }
  return checked
}

/** "i oktober eller i mars": one of them is to be picked (READING rule 45). */
function eitherOf(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans') return undefined
  const spans = [...a.spans, ...b.spans]
  const months = runsOf(spans.flatMap(monthsOf))
  const adjacent = months.length === 1 && spans.every((span) => monthsOf(span).length > 0)
  return { ...a, ...(adjacent ? { spans: months } : { spans, pick: true }), ...tentativeOf(a, b), plain: false }
}

/** One bounds by a day and the other by the day before another: "innen … og før …". */
function boundOneSide(a: Clause, b: Clause): boolean {
  if (a.clause !== 'spans' || b.clause !== 'spans' || a.spans.length !== 1 || b.spans.length !== 1) return false
  const [first, second] = [a.spans[0]!, b.spans[0]!]
  if (first.span !== 'range' || second.span !== 'range' || first.from || second.from) return false
  return (
    first.to !== undefined &&
    second.to !== undefined &&
    first.to.of.span === second.to.of.span &&
    first.to.edge !== second.to.edge
  )
}

/** Two times side by side, the second with a preposition of its own: both hold at once (READING rule 44). */
function boundsEachOther(a: Clause, b: Clause): boolean {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !b.led || a.pick || b.pick || a.purpose || b.purpose) return false
  return a.spans.length === 1 && b.spans.length === 1
}

/** The days that both times share; undefined where no calendar has any. */
function overlapOf(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans') return undefined
  const [first, second] = [a.spans[0]!, b.spans[0]!]
  if (areApart(first, second)) return undefined
  const of = [first, second].flatMap((span) => (span.span === 'overlap' ? span.of : [span]))
  return { ...a, spans: [{ span: 'overlap', of }], ...tentativeOf(a, b), plain: false, bounded: false }
}

/** Tells whether two times have no day in common in any school year: two months, two breaks, before and after the same. */
function areApart(a: Span, b: Span): boolean {
  if (a.span === b.span && ['month', 'week', 'season', 'term', 'quarter'].includes(a.span))
    return JSON.stringify(a) !== JSON.stringify(b)
  const half = seasonHalf(a) ?? seasonHalf(b)
  const other = half && (seasonHalf(a) ? b : a)
  if (half && other && lieOutside(other, half)) return true
  const [before, after] = a.span === 'range' && a.to && !a.from ? [a, b] : [b, a]
  if (before.span !== 'range' || before.from || !before.to || after.span !== 'range' || after.to || !after.from)
    return false
  const [end, start] = [orderOf(before.to.of), orderOf(after.from.of)]
  return end !== undefined && start !== undefined && before.to.of.span === after.from.of.span && end <= start
}

/** "to ganger på høsten": so many in that window; "én gang på høsten" is simply the autumn. */
function timesIn(a: Clause, b: Clause): Clause | undefined {
  if (a.clause !== 'quota' || a.perGiven || b.clause !== 'spans' || b.pick) return undefined
  const { timing } = a
  const [span] = b.spans
  if (timing.max === 1 && timing.min === 1) return { ...b, ...tentativeOf(timing, b), plain: false }
  if (b.spans.length !== 1 || !span) return undefined
  return {
    clause: 'quota',
    timing: { ...timing, per: 'window', within: span, ...tentativeOf(timing, b) },
    perGiven: true,
  }
}

/** Joins two clauses that say the same time twice, or one time in two parts. Undefined when they do not. */
export function checkPair(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans') return undefined
  const narrowed = narrow(a, b)
  if (narrowed) return narrowed
  if (!a.plain || !b.plain) return undefined
  const [inA, inB] = [weeksOf(a), weeksOf(b)]
  if (inA && !inB && b.spans.every(isDated)) return { ...b, spans: b.spans.map((span) => withWeeks(span, inA)) }
  if (inB && !inA && a.spans.every(isDated)) return { ...a, spans: a.spans.map((span) => withWeeks(span, inB)) }
  return undefined
}

/** "Etter jul, innen 1. februar" is one window; "oktober uke 42" is the week. */
function narrow(a: SpansClause, b: SpansClause): SpansClause | undefined {
  const [first, second] = [a.spans[0], b.spans[0]]
  if (a.spans.length !== 1 || b.spans.length !== 1 || !first || !second || a.pick || b.pick) return undefined
  const tentative = tentativeOf(a, b)
  // "innen jul, senest uke 50": the week is what counts.
  const bothEnd = first.span === 'range' && second.span === 'range' && !first.from && !second.from
  if (bothEnd && first.to && isBreak(first.to.of) && second.to?.of.span !== 'anchor') return { ...b, ...tentative }
  if (second.span === 'range' && second.from === undefined && second.to) {
    const from = first.span === 'range' ? first.from : { edge: 'first' as const, of: first }
    const open = first.span !== 'range' || first.to === undefined
    if (from && (open || a.plain) && !isDated(first)) {
      return { ...b, spans: [{ span: 'range', from, to: second.to }], ...tentative, bounded: false }
    }
  }
  if (!a.plain || !b.plain) return undefined
  const [dayInA, dayInB] = [first, second].map((span) => span.span === 'nth-weekday' && span.in.span === 'week')
  if (first.span === 'month' && dayInB) return { ...b, ...tentative }
  if (second.span === 'month' && dayInA) return { ...a, ...tentative }
  if (first.span === 'month' && weeksOf(b)) return { ...b, ...tentative }
  // "februar–mars (uke 6–11)"
  if (
    first.span === 'range' &&
    monthsOf(first).length > 0 &&
    weeksOf(b)?.every((week) => touches(week, monthsOf(first)))
  )
    return { ...b, ...tentative }
  if (second.span === 'month' && weeksOf(a)) return { ...a, ...tentative }
  return undefined
}

/** "april uke 45": no week of that number touches the month in any year. */
function contradict(a: Clause, b: Clause): boolean {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain || !b.plain || a.spans.length !== 1) return false
  const [first, second] = [a.spans[0]!, b.spans[0]!]
  const half = seasonHalf(first)
  if (half && b.spans.every((span) => lieOutside(span, half))) return true
  const month = first.span === 'month' ? first : b.spans.length === 1 && second.span === 'month' ? second : undefined
  const weeks = weeksOf(month === first ? b : a)
  if (month?.month === undefined || !weeks) return false
  const months = [month.month]
  return weeks.every((week) => !touches(week, months))
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

/** "høst: september", "høsten (uke 43)": the shorter time. */
export function narrowSeason(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain || !b.plain || a.spans.length !== 1) return undefined
  const long = a.spans[0]!.span
  const shorter =
    (long === 'season' || long === 'term') && b.spans.every(({ span }) => span !== 'season' && span !== 'term')
  return shorter ? { ...b, ...tentativeOf(a, b) } : undefined
}

/** "høsten, uke 36–40": what lies inside the season says when in it; "høsten, mars" is two times. */
function insideSeason(a: Clause, b: Clause): SpansClause | undefined {
  const shorter = narrowSeason(a, b)
  const season = a.clause === 'spans' && a.spans[0] ? seasonHalf(a.spans[0]) : undefined
  if (!shorter || !season) return undefined
  return shorter.spans.every((span) => halfOf(span) === season) ? shorter : undefined
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

/** The months in which a break or the like begins and ends: there "i desember, før jul" cuts the month short. */
const anchorMonths: Readonly<Record<string, { readonly begins: readonly number[]; readonly ends: readonly number[] }>> =
  {
    'school-start': { begins: [8], ends: [8] },
    'autumn-break': { begins: [10], ends: [10] },
    'christmas-break': { begins: [12], ends: [1] },
    'winter-break': { begins: [2], ends: [2, 3] },
    'easter-break': { begins: [3, 4], ends: [3, 4] },
    'summer-break': { begins: [6], ends: [8] },
    'school-end': { begins: [6], ends: [] },
  }

/** "i uke 43–44, etter høstferien": the weeks say when, the break only where in the year; "i januar, etter jul" begins after it. */
function besideBreak(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain || a.pick || b.spans.length !== 1) return undefined
  const [beside] = b.spans
  if (!b.beside || beside?.span !== 'range') return undefined
  const anchor = (beside.from ?? beside.to)?.of
  if (anchor?.span !== 'anchor') return undefined
  if (weeksOf(a) || a.spans.every(isDated)) return a
  const [month] = a.spans
  if (a.spans.length !== 1 || month?.span !== 'month' || month.month === undefined) return undefined
  const months = anchorMonths[anchor.anchor]
  if (!months) return undefined
  if (!(beside.from ? months.ends : months.begins).includes(month.month)) return a
  return beside.from
    ? { ...a, spans: [{ span: 'range', from: beside.from, to: { edge: 'last', of: month } }], plain: false }
    : undefined
}

/** "skolestart i august", "ved skoleslutt i juni": the month only says where in the year it lies. */
function anchorInMonth(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !b.plain || a.spans.length !== 1 || b.spans.length !== 1)
    return undefined
  const [anchor, month] = [a.spans[0]!, b.spans[0]!]
  if (anchor.span !== 'anchor' || month.span !== 'month' || month.month === undefined) return undefined
  const months = anchorMonths[anchor.anchor]
  return months && [...months.begins, ...months.ends].includes(month.month) ? a : undefined
}

const breaksInOrder = [
  'school-start',
  'autumn-break',
  'christmas-break',
  'winter-break',
  'easter-break',
  'summer-break',
]

/** "etter høstferien og før jul": one window, where the first comes before the second in every school year. */
function fromAfterToBefore(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || a.spans.length !== 1 || b.spans.length !== 1) return undefined
  const [after, before] = [a.spans[0]!, b.spans[0]!]
  if (after.span !== 'range' || after.to || !after.from || before.span !== 'range' || before.from || !before.to)
    return undefined
  const [start, end] = [after.from.of, before.to.of]
  const alike = start.span === end.span
  const [from, to] = alike ? [orderOf(start), orderOf(end)] : [monthOrder(start, 'ends'), monthOrder(end, 'begins')]
  if (from === undefined || to === undefined || from > to || (from === to && (alike || before.to.edge !== 'last')))
    return undefined
  return { ...a, spans: [{ span: 'range', from: after.from, to: before.to }], ...tentativeOf(a, b), bounded: false }
}

/** The month it lies in, counted from August: of a break the one it ends or begins in. */
function monthOrder(span: Span, side: 'begins' | 'ends'): number | undefined {
  const kernel = kernelOf(span)
  if (kernel.span === 'anchor') {
    const months = anchorMonths[kernel.anchor]?.[side] ?? []
    const order = months.map((month) => (month + 4) % 12)
    return order.length === 0 ? undefined : side === 'ends' ? Math.max(...order) : Math.min(...order)
  }
  const dated =
    (kernel.span === 'month' || kernel.span === 'date') && kernel.year === undefined ? kernel.month : undefined
  return dated === undefined ? undefined : (dated + 4) % 12
}

/** Where in the school year it lies, among its like; undefined of what has a year of its own. */
function orderOf(span: Span): number | undefined {
  if (span.span === 'anchor') {
    const at = breaksInOrder.indexOf(span.anchor)
    return at < 0 ? undefined : at
  }
  if ((span.span !== 'date' && span.span !== 'month') || span.month === undefined || span.year !== undefined)
    return undefined
  return ((span.month + 4) % 12) * 31 + (span.span === 'date' ? span.day : 0)
}

/** "FN-dagen 24. oktober", "vinterferie uke 8": the date or week says when the day or break is. */
function nameDate(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain) return undefined
  if (!b.plain && !b.starts && (b.bounded || !b.spans.every(isDated))) return undefined
  const isName = ({ spans: [name, ...more] }: SpansClause) =>
    name !== undefined && more.length === 0 && isNamedDay(name)
  const says = (clause: SpansClause) => clause.spans.every(isDated) || weeksOf(clause) !== undefined
  if (isName(a) && says(b)) return b
  // "Höstterminen börjar 18 augusti"
  if (b.starts && a.spans.length === 1 && a.spans[0]!.span === 'season' && says(b)) return b
  return isName(b) && says(a) ? a : undefined
}

/** "FN-dagen", "terminsstart vt", "1. skoledag". */
function isNamedDay(span: Span): boolean {
  if (span.span === 'anchor') return span.which === undefined && !span.in
  return span.span === 'school-days' ? span.from === span.to : span.span === 'point' && !span.at.offset
}

/** "Elevplaner færdige inden jul": the plan is what is done then. */
function besidePlan(a: Clause, b: Clause): Clause | undefined {
  return a.clause === 'fixed' && a.isNamed && b.clause === 'spans' ? b : undefined
}

/** The ISO weeks a clause names, when it names nothing else. */
export function weeksOf(clause: SpansClause): number[] | undefined {
  const weeks: number[] = []
  for (const span of clause.spans) {
    const from = span.span === 'range' ? span.from?.of : span
    const to = span.span === 'range' ? span.to?.of : span
    if (from?.span !== 'week' || to?.span !== 'week') return undefined
    const last = to.week < from.week ? to.week + 53 : to.week
    for (let week = from.week; week <= last; week++) weeks.push(week > 53 ? week - 53 : week)
  }
  return weeks
}

export function tentativeOf(...parts: readonly { readonly tentative?: true }[]): { tentative?: true } {
  return parts.some(({ tentative }) => tentative) ? { tentative: true } : {}
}
