import { type EpochDay, parseIsoDay } from '../../date/day'
import type { DatedObligation, Obligation } from '../../expand/obligation'
import { isDated } from '../../query/is-dated'

/** A window longer than this is marked where it starts and where it is due: as a bar it would cover a month and say nothing. */
const longestBarDays = 21

/** What stands in the grid for an obligation, or for one of the windows it may be done in. */
export interface YearMark {
  readonly obligation: DatedObligation
  /** A bar over several days, a day's dot, or one of the two ends of a long window. */
  readonly kind: 'bar' | 'day' | 'starts' | 'due'
  readonly first: EpochDay
  readonly last: EpochDay
  readonly tone: number
  /** How many dated obligations its measure has this year; what comes seldom goes before what comes every week. */
  readonly often: number
}

/** Lists the marks of the dated obligations; every one of them has at least one. */
export function listMarks(obligations: readonly Obligation[], toneOf: (obligation: Obligation) => number): YearMark[] {
  const dated = obligations.filter(isDated)
  const counts = new Map<string, number>()
  for (const { measure } of dated) counts.set(measure, (counts.get(measure) ?? 0) + 1)
  return dated.flatMap((obligation) => {
    const shared = { obligation, tone: toneOf(obligation), often: counts.get(obligation.measure) ?? 1 }
    return (obligation.candidates ?? [obligation]).flatMap((window): YearMark[] => {
      const [first, last] = [parseIsoDay(window.first), parseIsoDay(window.due)]
      if (first === undefined || last === undefined) return []
      if (first === last) return [{ ...shared, kind: 'day', first, last }]
      if (last - first < longestBarDays) return [{ ...shared, kind: 'bar', first, last }]
      return [
        { ...shared, kind: 'starts', first, last: first },
        { ...shared, kind: 'due', first: last, last },
      ]
    })
  })
}
