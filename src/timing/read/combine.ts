import type { Weekday } from '../../date/day'
import { isDated } from '../kernel'
import type { EveryTiming, OnceTiming, PickOneTiming, QuotaTiming, SimpleTiming, Span, Timing } from '../timing'
import type { EventClause, SpansClause } from './clauses'
import type { ReadContext } from './cursor'
import { joinPairs, tentativeOf, weeksOf } from './join-pairs'
import { goOnAfter, segments, setPurposesAside } from './part-sentence'
import type { Clause, Joined, PickClause, WeekdaysClause } from './read-clauses'
import type { ExceptClause } from './read-except'
import { namesHeld, namesStretch } from './word-forms'

/** What clauses came to; `details` are words that turned out to be places. */
export interface Combined {
  readonly timing: Timing
  readonly details: readonly string[]
}

/** Why clauses came to nothing: they have no day in common, or they do not fit together. */
export type Unfit = 'contradictory' | 'unfit'

/** Makes one timing of the clauses of a phrase. When they do not fit together nothing is read. */
export function combineClauses(clauses: readonly Joined[], context: ReadContext): Combined | Unfit {
  const parts: SimpleTiming[] = []
  const details: string[] = []
  for (const group of sentences(clauses)) {
    const joined = joinPairs(setPurposesAside(group, details))
    if (!joined) return 'contradictory'
    for (const { clauses: own, follows } of segments(joined)) {
      const folded = foldGroup(own, context, details)
      if (!folded) return 'unfit'
      parts.push(...(follows ? goOnAfter(parts, folded) : folded))
    }
  }
  const merged = distinct(parts)
  if (merged.length === 0) return 'unfit'
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

interface Sorted {
  spans: (SpansClause & { readonly comma: boolean })[]
  events: (EventClause & { readonly after: boolean })[]
  every: EveryTiming[]
  quotas: { timing: QuotaTiming; perGiven: boolean }[]
  fixed: SimpleTiming[]
  weekdays: WeekdaysClause[]
  picks: PickClause[]
  excepts: ExceptClause[]
  yearly: boolean
  /** "hvert tredje år": nobody knows whether it is this one. */
  unknownYear: boolean
  comma: boolean
}

function sortClauses(group: readonly Joined[]): Sorted {
  const firstSpan = group.findIndex(({ clause }) => clause.clause === 'spans')
  const after = (clause: Clause) => firstSpan >= 0 && group.findIndex((joined) => joined.clause === clause) > firstSpan
  const commas = group.filter(({ joint }) => joint === 'comma').map(({ clause }) => clause)
  return {
    spans: ofKind(group, 'spans').map((clause) => ({ ...clause, comma: commas.includes(clause) })),
    events: ofKind(group, 'event').map((clause) => ({ ...clause, after: after(clause) })),
    every: ofKind(group, 'every').map(({ timing }) => timing),
    quotas: ofKind(group, 'quota'),
    fixed: ofKind(group, 'fixed').map(({ timing }) => timing),
    weekdays: ofKind(group, 'weekdays'),
    picks: ofKind(group, 'pick'),
    excepts: ofKind(group, 'except'),
    yearly: group.some(({ clause }) => clause.clause === 'yearly'),
    unknownYear: group.some(({ clause }) => clause.clause === 'unspecified'),
    comma: group.some(({ joint }) => joint === 'comma' || joint === 'and'),
  }
}

function ofKind<K extends Clause['clause']>(group: readonly Joined[], kind: K): Extract<Clause, { clause: K }>[] {
  const found: Extract<Clause, { clause: K }>[] = []
  for (const { clause } of group) if (clause.clause === kind) found.push(clause as Extract<Clause, { clause: K }>)
  return found
}

function foldGroup(group: readonly Joined[], context: ReadContext, details: string[]): SimpleTiming[] | undefined {
  const sorted = sortClauses(group)
  if (sorted.unknownYear) return [{ kind: 'unspecified' }]
  takePlaces(sorted, details, context)
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
  return leaveOut(mergeOnce(parts), sorted.excepts)
}

/** Leaves out of the repetition what the phrase excepts; undefined where nothing repeats. */
function leaveOut(parts: SimpleTiming[], excepts: readonly ExceptClause[]): SimpleTiming[] | undefined {
  const except = excepts.flatMap((clause) => clause.spans)
  if (except.length === 0) return parts
  const repeats = parts.filter((part) => part.kind === 'every' || part.kind === 'quota')
  if (repeats.length === 0) return undefined
  return parts.map((part) => (part.kind === 'every' || part.kind === 'quota' ? { ...part, except } : part))
}

/**
 * Beside a rate "i teammøtene" is where it is held, and "i temauka" how long it goes on: what the tables do not know as held bounds the
 * repetition, dated once the calendar knows it.
 */
function takePlaces(sorted: Sorted, details: string[], { lexicon }: ReadContext): void {
  const rated = sorted.every.length + sorted.quotas.length > 0 || sorted.weekdays.length > 0
  if (sorted.comma) return
  const beside = rated || sorted.fixed.length > 0
  const inside = sorted.events.filter(
    ({ place, timing, after }) => place !== undefined && timing.in === undefined && (beside || after),
  )
  for (const { place, timing } of inside) {
    const last = place!.split(' ').at(-1)!
    if (rated && (namesStretch(last, lexicon) || !namesHeld(last, lexicon)))
      sorted.spans.push({
        clause: 'spans',
        spans: [{ span: 'anchor', anchor: place!, ...(timing.which === undefined ? {} : { which: timing.which }) }],
        plain: false,
        bounded: false,
        comma: false,
      })
    else details.push(place!)
  }
  sorted.events = sorted.events.filter((event) => !inside.includes(event))
}

/** Says on which weekdays something is. One of two each week, "hver onsdag eller torsdag", is a choice no repetition can say: refused. */
function takeWeekdays(sorted: Sorted, context: ReadContext): boolean {
  if (sorted.weekdays.length === 0) return mergeParity(sorted)
  const weekdays = [...new Set(sorted.weekdays.flatMap((clause) => clause.weekdays))].sort((a, b) => a - b)
  const either = sorted.weekdays.some((clause) => clause.either)
  const [first] = sorted.every
  if (first && first.unit === 'week') {
    // "tirsdag og annenhver fredag": no day of a repetition is put in the place of its own.
    if (either || sorted.every.some((every) => every.weekdays !== undefined)) return false
    sorted.every = sorted.every.map((every) => ({ ...every, weekdays }))
    return mergeParity(sorted)
  }
  const weeks = sorted.spans.filter((clause) => weeksOf(clause) !== undefined)
  const inHeading = context.heading?.span?.span === 'week' && sorted.spans.length === 0
  const within: Span[] = inHeading ? [{ span: 'heading' }] : weeks.flatMap(({ spans }) => spans)
  const range = sorted.weekdays.length === 1 && sorted.weekdays[0]!.range
  // "mandag–fredag" alone is every week, as "mandager" is; so is "torsdag" of several weeks on end.
  const single = within.length > 0 && within.every(({ span }) => span === 'week' || span === 'heading')
  // "uke 35 og 38 (onsdager)" names the days; "onsdager i september" repeats.
  if (!single && (range || within.length > 0 || sorted.weekdays.some(({ plural }) => plural))) {
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
  // "annenhver onsdag i partallsuker" says the same rhythm twice.
  const other = sorted.every.find(
    (every) => every !== parity && every.unit === 'week' && every.interval <= 2 && every.parity === undefined,
  )
  if (parity && sorted.every.length > 1 && !other) return false
  if (parity && other) {
    sorted.every = [
      ...sorted.every.filter((every) => every !== parity && every !== other),
      { ...other, ...parity, interval: 1, ...weekdaysOf(parity, other) },
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
  // "hver 3. uke gjennom skoleåret": the whole year only says how long; "løpende fra september til mai" lasts no longer.
  const bounded = rated || sorted.spans.length > 0
  if (bounded && !sorted.comma) sorted.fixed = sorted.fixed.filter(({ kind }) => kind !== 'standing')
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
    const bounds = take().flatMap(({ spans, starts }) => (starts ? spans.map(goOnFrom) : spans))
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

/** "månedlig, første gang i september" */
function goOnFrom(span: Span): Span {
  return { span: 'range', from: { edge: 'first', of: span } }
}

/** How many of a quota's periods a list of times names in full: "halvårligt (januar og august)". */
const periodsIn: Readonly<Partial<Record<QuotaTiming['per'], number>>> = { year: 1, window: 1, term: 2, quarter: 4 }

function boundQuota(timing: QuotaTiming, beside: readonly SpansClause[]): SimpleTiming[] {
  const spans = beside.flatMap((clause) => clause.spans)
  if (spans.length === 0) return [timing]
  const yearly = timing.per === 'year'
  const exactly = timing.min === timing.max ? timing.min : undefined
  // "to ganger på høsten: uke 40 og 45"
  const bounded = timing.per === 'window'
  const periods = periodsIn[timing.per]
  if (periods !== undefined && exactly !== undefined) {
    const groups = beside.flatMap((clause) => clause.groups ?? clause.spans)
    const named = [groups, spans].find((list) => list.length === exactly * periods)
    if (named) return [{ kind: 'once', in: named, ...tentativeOf(timing, ...beside) }]
  }
  const whole = spans.filter((span) => span.span !== 'school-year')
  if (whole.length === 0) return [timing]
  if (bounded) return [timing, { kind: 'once', in: whole }]
  return whole.map((within) => ({ ...timing, ...(yearly ? { per: 'window' as const } : {}), within }))
}

/** An event beside a span lies in it ("ved terminslutt i januar"). */
function placeEvents(sorted: Sorted): SimpleTiming[] {
  return sorted.events.map(({ timing, conditional }) => {
    const inside =
      sorted.spans.length === 1 && !sorted.comma && !sorted.spans[0]!.bounded ? sorted.spans[0]! : undefined
    if (!inside || timing.in !== undefined || inside.spans.length !== 1 || timing.due !== undefined) return timing
    sorted.spans = []
    return conditional && isDated(inside.spans[0]!) ? timing : { ...timing, in: inside.spans[0]! }
  })
}

function pickOne({ of, weekday }: PickClause): PickOneTiming {
  return { kind: 'pick-one', of, ...(weekday === undefined ? {} : { weekday }) }
}

function fromSpans({ spans, pick, roll, tentative }: SpansClause): OnceTiming | PickOneTiming {
  if (pick) return { kind: 'pick-one', of: spans, ...(tentative ? { tentative } : {}) }
  return { kind: 'once', in: distinct(spans), ...(roll ? { roll } : {}), ...(tentative ? { tentative } : {}) }
}

function distinct<T>(items: readonly T[]): T[] {
  if (items.length < 2) return [...items]
  const known = new Set<string>()
  return items.filter((item) => {
    const key = JSON.stringify(item)
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
      merged[at] = { ...other, in: distinct([...other.in, ...part.in]), ...tentativeOf(other, part) }
    } else merged.push(part)
  }
  return distinct(merged)
}
