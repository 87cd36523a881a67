import { type DaySpan, parseIsoDay } from '../../date/day'
import type { Obligation } from '../../expand/obligation'
import { isDated } from '../../query/is-dated'
import type { Plan } from '../../query/plan'

/** An obligation as the wheel shows it. */
export interface WheelItem {
  readonly obligation: Obligation
  /** Its place among all that is shown, in order of time. */
  readonly index: number
  /** Days of a dated obligation; absent for one that stands all year. */
  readonly span?: DaySpan
  /** Days of each candidate of a pick-one; `span` is their hull. */
  readonly candidates?: readonly DaySpan[]
  /** What makes one track of a measure that comes again: wheel, measure and entry. */
  readonly series: string
}

/** What stands on the wheel, and what has no place there and is listed beside it. */
export interface WheelItems {
  /** Dated and standing obligations in order of time, those that stand all year last. */
  readonly drawn: readonly WheelItem[]
  /** Those without a place on the wheel: as needed, as soon as possible, undated. */
  readonly listed: readonly Obligation[]
}

/** Parts obligations into those with a place on the wheel and those without; none is lost. */
export function collectItems(plan: Plan, obligations: readonly Obligation[]): WheelItems {
  const dated: (Omit<WheelItem, 'index'> & { readonly span: DaySpan })[] = []
  const standing: Omit<WheelItem, 'index'>[] = []
  const listed: Obligation[] = []
  for (const obligation of obligations) {
    const series = `${plan.wheelOf(obligation).id}\n${obligation.measure}\n${obligation.entry ?? ''}\n${obligation.title}`
    const span = isDated(obligation) ? spanOf(obligation) : undefined
    if (isDated(obligation) && span) {
      const candidates = obligation.candidates?.flatMap((window) => spanOf(window) ?? [])
      dated.push(
        candidates && candidates.length > 1 ? { obligation, series, span, candidates } : { obligation, series, span },
      )
    } else if (obligation.form === 'standing') standing.push({ obligation, series })
    else listed.push(obligation)
  }
  dated.sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last)
  const drawn = [...dated, ...standing].map((item, index): WheelItem => Object.assign(item, { index }))
  return { drawn, listed }
}

function spanOf({ first, due }: { first: string; due: string }): DaySpan | undefined {
  const [from, to] = [parseIsoDay(first), parseIsoDay(due)]
  return from === undefined || to === undefined ? undefined : { first: from, last: to }
}
