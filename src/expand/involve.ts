import { civilFromDay } from '../date/day'
import type { Involvement } from '../resolve/wheel'
import type { Draft } from './draft'

/**
 * Returns who is involved in each of a measure's drafts, in the drafts' order. A role with its own interval takes part in the first
 * occurrence of each such interval that has a date; an uncertainty that holds in some periods is resolved for the draft's own.
 */
export function involve(list: readonly Involvement[], drafts: readonly Draft[]): readonly (readonly Involvement[])[] {
  const plain = list.every(({ every, tentative }) => !every && (tentative === undefined || tentative === true))
  if (plain) return drafts.map(() => list)
  const parts = list.map((involvement) => partIn(involvement, drafts))
  return drafts.map((draft) => {
    const involved: Involvement[] = []
    for (const { turns, periods, certain, tentative } of parts) {
      if (turns && !turns.has(draft)) continue
      involved.push(periods?.some((period) => draft.periods.includes(period)) ? tentative : certain)
    }
    return involved
  })
}

/** A role's part in a measure's drafts. */
interface PartInDrafts {
  /** The drafts it takes part in; absent when that is all of them. */
  readonly turns: ReadonlySet<Draft> | undefined
  /** Where it is uncertain, when that depends on the period. */
  readonly periods: readonly string[] | undefined
  /** The involvement in those periods, and in all others. */
  readonly tentative: Involvement
  readonly certain: Involvement
}

function partIn(involvement: Involvement, drafts: readonly Draft[]): PartInDrafts {
  const turns = involvement.every ? turnsOf(involvement, drafts) : undefined
  const { tentative: periods, ...certain } = involvement
  if (periods === undefined || periods === true) {
    return { turns, periods: undefined, tentative: involvement, certain: involvement }
  }
  return { turns, periods, tentative: { ...certain, tentative: true }, certain }
}

function turnsOf({ every }: Involvement, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const repeated = drafts.filter(({ kind }) => kind === 'recurrence' || kind === 'plan' || kind === 'quota')
  if (repeated.length < 2) return new Set(drafts)
  const dated = repeated.filter(({ days }) => days !== undefined).sort((a, b) => a.nominal! - b.nominal!)
  const seen = new Set<number>()
  const origin = dated[0]?.nominal ?? 0
  const turns = dated.filter(({ nominal }) => {
    const block = blockOf(nominal!, origin, every!)
    const isNew = !seen.has(block)
    seen.add(block)
    return isNew
  })
  return new Set([...turns, ...drafts.filter((draft) => !repeated.includes(draft))])
}

function blockOf(day: number, origin: number, { count, unit }: NonNullable<Involvement['every']>): number {
  if (unit === 'month') return Math.floor(monthsSince(day, origin) / count)
  const length = unit === 'week' ? 7 * count : count
  // Weeks are counted from the Monday of the first occurrence, so that a mid-week start does not shift them.
  const start = unit === 'week' ? origin - ((((origin + 3) % 7) + 7) % 7) : origin
  return Math.floor((day - start) / length)
}

function monthsSince(day: number, origin: number): number {
  const [from, to] = [civilFromDay(origin), civilFromDay(day)]
  return (to.year - from.year) * 12 + to.month - from.month
}
