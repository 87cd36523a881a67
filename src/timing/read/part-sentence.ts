import { isDated } from '../kernel'
import type { Point, SimpleTiming, Span } from '../timing'
import type { Clause, Joined } from './read-clauses'

/** "innen 1. desember for vårsemesteret": beside a time, a season after "for" or "til" says which one it is about (READING rule 41). */
export function setPurposesAside(group: readonly Joined[], details: string[]): readonly Joined[] {
  const kept = group.filter((joined, at) => {
    const { clause, joint } = joined
    if (clause.clause !== 'spans') return true
    // "1 maj - hösttermin"
    const before = group[at - 1]?.clause
    const named = !clause.led && joint === 'none' && clause.spans.every(isSeason)
    const about = clause.purpose || (named && before?.clause === 'spans' && before.spans.every(isDated))
    const beside = about && group.some((other) => other !== joined && isDating(other.clause))
    if (beside) details.push(joined.text)
    return !beside
  })
  return kept
}

function isDating(clause: Clause): boolean {
  return clause.clause === 'spans' && !clause.purpose
}

function isSeason({ span }: Span): boolean {
  return span === 'season' || span === 'term'
}

/** Clauses that belong to one rate; `follows` begins where what stands before it ends. */
export interface Segment {
  readonly clauses: readonly Joined[]
  readonly follows: boolean
}

/**
 * Parts a sentence so that each rate keeps its own span (READING rule 37): with a rate first, each takes what comes after it ("ukentlig på
 * høsten, månedlig på våren"); else what comes before it ("på høsten ukentlig, på våren månedlig").
 */
export function segments(group: readonly Joined[]): Segment[] {
  const parted: { clauses: Joined[]; follows: boolean }[] = []
  const named = group.some(({ clause }) => clause.clause === 'every' && clause.timing.weekdays !== undefined)
  const isRate = (joined: Joined) => repeats(joined) || (named && isWeekly(joined))
  const leads = group[0] !== undefined && isRate(group[0])
  const rates = group.filter(isRate).length
  let rated = false
  for (const joined of group) {
    const current = parted.at(-1)
    const follows = rates > 0 && joined.joint === 'then'
    const next = rates > 1 && rated && (leads ? isRate(joined) : true)
    const begins = follows || !current || (next && joined.joint !== 'none')
    if (begins) {
      parted.push({ clauses: [joined], follows })
      rated = isRate(joined)
    } else {
      current.clauses.push(joined)
      rated ||= isRate(joined)
    }
  }
  return parted
}

/** "tirsdager og annenhver fredag": beside a repetition with days of its own, days in the plural are one too. */
function isWeekly({ clause }: Joined): boolean {
  return clause.clause === 'weekdays' && clause.plural
}

function repeats({ clause }: Joined): boolean {
  if (clause.clause === 'every') return clause.timing.parity === undefined
  return clause.clause === 'quota'
}

/** "hver uke fram til jul, deretter annenhver uke": a rate without a span of its own begins where what stands before it ends. */
export function goOnAfter(before: readonly SimpleTiming[], parts: readonly SimpleTiming[]): SimpleTiming[] {
  const end = endOf(before.at(-1))
  if (!end) return [...parts]
  return parts.map((part) => {
    if ((part.kind !== 'every' && part.kind !== 'quota') || part.within) return part
    const per = part.kind === 'quota' && part.per === 'year' ? { per: 'window' as const } : {}
    return { ...part, ...per, within: { span: 'range', from: end } }
  })
}

function endOf(timing: SimpleTiming | undefined): Point | undefined {
  const last =
    timing?.kind === 'once'
      ? timing.in.at(-1)
      : timing?.kind === 'every' || timing?.kind === 'quota'
        ? timing.within
        : undefined
  if (!last) return undefined
  if (last.span !== 'range') return { edge: 'after', of: last }
  const { to } = last
  if (!to) return undefined
  return to.edge === 'before' ? { edge: 'first', of: to.of } : { edge: 'after', of: { span: 'point', at: to } }
}
