import type { Weekday } from '../../date/day'
import type { EveryTiming, OnceTiming, PickOneTiming, QuotaTiming, SimpleTiming, Span, Timing } from '../timing'
import type { ReadContext } from './cursor'
import type { Clause, Joined, PickClause, WeekdaysClause } from './read-clauses'
import type { EventClause, SpansClause } from './read-spans'
import { withWeeks } from './to-spans'

/** What clauses came to; `details` are words that turned out to be places. */
export interface Combined {
  readonly timing: Timing
  readonly details: readonly string[]
}

/** Makes one timing of the clauses of a phrase. Undefined when they do not fit together: then nothing is read. */
export function combineClauses(clauses: readonly Joined[], context: ReadContext): Combined | undefined {
  const parts: SimpleTiming[] = []
  const details: string[] = []
  for (const group of sentences(clauses)) {
    const folded = foldGroup(checkDates(group), context, details)
    if (!folded) return undefined
    parts.push(...folded)
  }
  const merged = withoutRepeats(parts)
  if (merged.length === 0) return undefined
  return { timing: merged.length === 1 ? merged[0]! : { kind: 'all-of', of: merged }, details }
}

function sentences(clauses: readonly Joined[]): Joined[][] {
  const groups: Joined[][] = []
  for (const joined of clauses) {
    if (joined.joint === 'stop' || groups.length === 0) groups.push([])
    groups.at(-1)!.push(joined)
  }
  return groups
}

/** A week beside a date is its check, on either side ("Torsdag 16. august Uke 33", "uke 38: 19.-23. september"). */
function checkDates(group: readonly Joined[]): Joined[] {
  const checked: Joined[] = []
  for (const joined of group) {
    const previous = checked.at(-1)
    const close = previous && joined.joint === 'none'
    const pair =
      (close ? timesIn(previous.clause, joined.clause) : undefined) ??
      (close
        ? (nameDate(previous.clause, joined.clause) ?? narrowSeason(previous.clause, joined.clause))
        : undefined) ??
      (close || (previous && joined.joint === 'comma') ? checkPair(previous.clause, joined.clause) : undefined)
    if (pair) checked[checked.length - 1] = { clause: pair, joint: previous!.joint }
    else checked.push(joined)
  }
  return checked
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
  if (second.span === 'range' && second.from === undefined && second.to) {
    const from = first.span === 'range' ? first.from : { edge: 'first' as const, of: first }
    const open = first.span !== 'range' || first.to === undefined
    if (from && (open || a.plain) && !isDated(first)) {
      return { ...b, spans: [{ span: 'range', from, to: second.to }], ...tentative, bounded: false }
    }
  }
  if (!a.plain || !b.plain) return undefined
  if (first.span === 'month' && weeksOf(b)) return { ...b, ...tentative }
  if (second.span === 'month' && weeksOf(a)) return { ...a, ...tentative }
  return undefined
}

/** "høst: september", "høsten (uke 43)": the shorter time. */
export function narrowSeason(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain || !b.plain || a.spans.length !== 1) return undefined
  const shorter = a.spans[0]!.span === 'season' && b.spans.every(({ span }) => span !== 'season')
  return shorter ? { ...b, ...tentativeOf(a, b) } : undefined
}

/** "FN-dagen 24. oktober": the date says when the day is. */
function nameDate(a: Clause, b: Clause): SpansClause | undefined {
  if (a.clause !== 'spans' || b.clause !== 'spans' || !a.plain || !b.plain) return undefined
  const isName = ({ spans }: SpansClause) => spans.length === 1 && spans[0]!.span === 'anchor'
  if (isName(a) && b.spans.every(isDated)) return b
  return isName(b) && a.spans.every(isDated) ? a : undefined
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

function isDated(span: Span): boolean {
  if (span.span === 'date') return true
  return span.span === 'range' && [span.from?.of, span.to?.of].every((of) => of === undefined || of.span === 'date')
}

interface Sorted {
  spans: (SpansClause & { readonly comma: boolean })[]
  events: EventClause[]
  every: EveryTiming[]
  quotas: { timing: QuotaTiming; perGiven: boolean }[]
  fixed: SimpleTiming[]
  weekdays: WeekdaysClause[]
  picks: PickClause[]
  yearly: boolean
  comma: boolean
}

function sortClauses(group: readonly Joined[]): Sorted {
  const sorted: Sorted = {
    spans: [],
    events: [],
    every: [],
    quotas: [],
    fixed: [],
    weekdays: [],
    picks: [],
    yearly: false,
    comma: false,
  }
  for (const { clause, joint } of group) {
    const comma = joint === 'comma'
    sorted.comma ||= comma || joint === 'and'
    switch (clause.clause) {
      case 'spans':
        sorted.spans.push({ ...clause, comma })
        break
      case 'event':
        sorted.events.push(clause)
        break
      case 'every':
        sorted.every.push(clause.timing)
        break
      case 'quota':
        sorted.quotas.push(clause)
        break
      case 'weekdays':
        sorted.weekdays.push(clause)
        break
      case 'pick':
        sorted.picks.push(clause)
        break
      case 'yearly':
        sorted.yearly = true
        break
      case 'unspecified':
        sorted.fixed.push({ kind: 'unspecified' })
        break
      default:
        sorted.fixed.push(clause.timing)
    }
  }
  return sorted
}

function foldGroup(group: readonly Joined[], context: ReadContext, details: string[]): SimpleTiming[] | undefined {
  const sorted = sortClauses(group)
  takePlaces(sorted, details)
  if (!takeWeekdays(sorted, context)) return undefined
  takePlans(sorted)
  const parts: SimpleTiming[] = [...boundRates(sorted)]
  if (
    sorted.yearly &&
    parts.length === 0 &&
    sorted.spans.length + sorted.events.length + sorted.fixed.length + sorted.picks.length === 0
  ) {
    parts.push({ kind: 'quota', min: 1, max: 1, per: 'year' })
  }
  parts.push(...placeEvents(sorted))
  parts.push(...sorted.picks.map(pickOne))
  parts.push(...sorted.spans.map(fromSpans))
  parts.push(...sorted.fixed)
  return mergeOnce(parts)
}

/** Beside a rate or a date "i teammøtene" is where it is held. */
function takePlaces(sorted: Sorted, details: string[]): void {
  if (sorted.every.length + sorted.quotas.length + sorted.fixed.length === 0 || sorted.comma) return
  const places = sorted.events.filter(({ place, timing }) => place !== undefined && timing.in === undefined)
  for (const { place } of places) details.push(place!)
  sorted.events = sorted.events.filter((event) => !places.includes(event))
}

function takeWeekdays(sorted: Sorted, context: ReadContext): boolean {
  if (sorted.weekdays.length === 0) return mergeParity(sorted)
  const weekdays = [...new Set(sorted.weekdays.flatMap((clause) => clause.weekdays))].sort((a, b) => a - b)
  const [first] = sorted.every
  if (first && first.unit === 'week') {
    sorted.every = sorted.every.map((every) => ({ ...every, weekdays }))
    return mergeParity(sorted)
  }
  const quota = sorted.quotas.find(({ timing }) => timing.per === 'week' && timing.max === 1)
  if (quota) {
    sorted.quotas = sorted.quotas.filter((other) => other !== quota)
    sorted.every.push({ kind: 'every', interval: 1, unit: 'week', weekdays })
    return true
  }
  const weeks = sorted.spans.filter((clause) => weeksOf(clause) !== undefined)
  const inHeading = context.heading?.span?.span === 'week' && sorted.spans.length === 0
  const within: Span[] = inHeading ? [{ span: 'heading' }] : weeks.flatMap(({ spans }) => spans)
  const either = sorted.weekdays.some((clause) => clause.either)
  const range = sorted.weekdays.length === 1 && sorted.weekdays[0]!.range
  // "mandag–fredag" alone is every week, as "mandager" is; so is "torsdag" of several weeks on end.
  const single = within.length > 0 && within.every(({ span }) => span === 'week' || span === 'heading')
  if (sorted.weekdays.some(({ plural }) => plural) || (!single && (range || within.length > 0))) {
    if (either) return false
    sorted.every.push({ kind: 'every', interval: 1, unit: 'week', weekdays })
    return mergeParity(sorted)
  }
  if (!single) return false
  const spans = within.flatMap((week) => weekdaysIn(week, weekdays, range))
  sorted.spans = [
    ...sorted.spans.filter((clause) => !weeks.includes(clause)),
    { clause: 'spans', spans, ...(either ? { pick: true } : {}), plain: false, bounded: false, comma: false },
  ]
  return true
}

/** "mandag–onsdag uke 45" is one window, "mandag og onsdag uke 45" two days. */
function weekdaysIn(week: Span, weekdays: readonly Weekday[], range: boolean): Span[] {
  const days = weekdays.map((weekday): Span => ({ span: 'nth-weekday', nth: 1, weekday, in: week }))
  const [first, last] = [days[0], days.at(-1)]
  if (!range || !first || !last || first === last) return days
  return [{ span: 'range', from: { edge: 'first', of: first }, to: { edge: 'last', of: last } }]
}

/** "alle onsdager i oddetallsuker": one recurrence. */
function mergeParity(sorted: Sorted): boolean {
  const parity = sorted.every.find((every) => every.parity !== undefined)
  const other = sorted.every.find((every) => every !== parity && every.unit === 'week' && every.interval === 1)
  // "annenhver onsdag i oddetallsuker" says two rhythms at once.
  if (parity && sorted.every.length > 1 && !other) return false
  if (parity && other) {
    sorted.every = [
      ...sorted.every.filter((every) => every !== parity && every !== other),
      { ...other, ...parity, ...weekdaysOf(parity, other) },
    ]
  }
  return true
}

function weekdaysOf(a: EveryTiming, b: EveryTiming): { weekdays?: EveryTiming['weekdays'] & {} } {
  const weekdays = a.weekdays ?? b.weekdays
  return weekdays ? { weekdays } : {}
}

/** A plan replaces an open interval, and its dates a recurrence once they are known (READING rule 30). */
function takePlans(sorted: Sorted): void {
  const rated = sorted.quotas.length + sorted.every.length > 0
  // "hver 3. uke gjennom skoleåret": the whole year only says how long.
  if (rated && !sorted.comma) sorted.fixed = sorted.fixed.filter(({ kind }) => kind !== 'standing')
  const plan = sorted.fixed.find((timing) => timing.kind === 'plan')
  if (!plan) {
    if (sorted.quotas.length + sorted.every.length > 0)
      sorted.fixed = sorted.fixed.filter(({ kind }) => kind !== 'unspecified')
    return
  }
  if (sorted.every.length > 0) {
    sorted.every = sorted.every.map((every) => ({ ...every, plan: plan.plan }))
    sorted.fixed = sorted.fixed.filter((timing) => timing !== plan)
  }
  sorted.fixed = sorted.fixed.filter(({ kind }) => kind !== 'unspecified')
}

/** Joins rates with the spans they stand beside: a span bounds a rate, or names when the times are (READING rules 24, 26). */
function boundRates(sorted: Sorted): SimpleTiming[] {
  const parts: SimpleTiming[] = []
  const take = () => {
    const { spans } = sorted
    sorted.spans = []
    return spans
  }
  for (const every of sorted.every) {
    const bounds = take().flatMap(({ spans }) => spans)
    const within = bounds.filter((span) => span.span !== 'school-year')
    if (within.length === 0) parts.push(every)
    else parts.push(...within.map((span) => ({ ...every, within: span })))
  }
  for (const { timing, perGiven } of sorted.quotas) {
    const separate = !perGiven && sorted.spans.some(({ comma }) => comma)
    const beside = separate ? [] : take()
    parts.push(...boundQuota(timing, beside))
  }
  return parts
}

function boundQuota(timing: QuotaTiming, beside: readonly SpansClause[]): SimpleTiming[] {
  const spans = beside.flatMap((clause) => clause.spans)
  if (spans.length === 0) return [timing]
  const yearly = timing.per === 'year'
  const exactly = timing.min === timing.max ? timing.min : undefined
  if (yearly && exactly !== undefined) {
    const groups = beside.flatMap((clause) => clause.groups ?? clause.spans)
    const named = [groups, spans].find((list) => list.length === exactly)
    if (named) return [{ kind: 'once', in: named, ...tentativeOf(timing, ...beside) }]
  }
  const whole = spans.filter((span) => span.span !== 'school-year')
  if (whole.length === 0) return [timing]
  return whole.map((within) => ({ ...timing, ...(yearly ? { per: 'window' as const } : {}), within }))
}

function tentativeOf(...parts: readonly { readonly tentative?: true }[]): { tentative?: true } {
  return parts.some(({ tentative }) => tentative) ? { tentative: true } : {}
}

/** An event beside a span lies in it ("ved terminslutt i januar"). */
function placeEvents(sorted: Sorted): SimpleTiming[] {
  return sorted.events.map(({ timing }) => {
    const inside =
      sorted.spans.length === 1 && !sorted.comma && !sorted.spans[0]!.bounded ? sorted.spans[0]! : undefined
    if (!inside || timing.in !== undefined || inside.spans.length !== 1 || timing.due !== undefined) return timing
    sorted.spans = []
    return { ...timing, in: inside.spans[0]! }
  })
}

function pickOne({ of, weekday }: PickClause): PickOneTiming {
  return { kind: 'pick-one', of, ...(weekday === undefined ? {} : { weekday }) }
}

function fromSpans({ spans, pick, roll, tentative }: SpansClause): OnceTiming | PickOneTiming {
  if (pick) return { kind: 'pick-one', of: spans, ...(tentative ? { tentative } : {}) }
  return { kind: 'once', in: spans, ...(roll ? { roll } : {}), ...(tentative ? { tentative } : {}) }
}

function withoutRepeats(parts: readonly SimpleTiming[]): SimpleTiming[] {
  const known = new Set<string>()
  return parts.filter((part) => {
    const key = JSON.stringify(part)
    return !known.has(key) && known.add(key)
  })
}

/** Puts the windows of one sentence together. */
function mergeOnce(parts: readonly SimpleTiming[]): SimpleTiming[] {
  const merged: SimpleTiming[] = []
  for (const part of parts) {
    const at =
      part.kind === 'once' ? merged.findIndex((other) => other.kind === 'once' && other.roll === part.roll) : -1
    const other = merged[at]
    if (part.kind === 'once' && other?.kind === 'once') {
      merged[at] = { ...other, in: [...other.in, ...part.in], ...tentativeOf(other, part) }
    } else merged.push(part)
  }
  return withoutRepeats(merged)
}
