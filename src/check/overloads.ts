import { civilFromDay, type DaySpan, dayFromCivil, daysInMonth, type EpochDay, parseIsoDay } from '../date/day'
import type { DatedObligation } from '../expand/obligation'
import type { LimitDocument } from '../load/wheel-document'

/** A thing to do, in some week or month from `first` to `due`, both numbered through the years. */
interface Task {
  readonly obligation: DatedObligation
  readonly first: number
  readonly due: number
}

/** A run of weeks or months, numbered by {@link slotOf}, in which more must be done than a limit allows. */
export interface Overload {
  readonly from: number
  readonly to: number
  readonly allowed: number
  /** All that must be done inside the run. */
  readonly inside: readonly DatedObligation[]
}

/**
 * Finds where a limit is exceeded whatever the order things are done in: what has several weeks to be done in may be done in any of
 * them. The role counts where it is responsible or takes part, not where it is optional or comes when there is a need.
 */
export function findOverloads(
  obligations: readonly DatedObligation[],
  { role, atMost, per }: LimitDocument,
): readonly Overload[] {
  const number = (day: string) => slotOf(parseIsoDay(day) ?? 0, per)
  const tasks = obligations
    .filter((obligation) => isHeldBy(role, obligation))
    .map((obligation): Task => ({ obligation, first: number(obligation.first), due: number(obligation.due) }))
  return overloads(tasks, atMost)
}

/** Tells whether the role counts in the obligation: responsible or taking part, neither optional nor as needed. */
export function isHeldBy(role: string, { responsible, participants }: DatedObligation): boolean {
  return [...responsible, ...participants].some((it) => it.role === role && !it.optional && !it.asNeeded)
}

/** Numbers weeks from a Monday long ago, or months from year 0, so that neighbours differ by one. */
export function slotOf(day: EpochDay, per: LimitDocument['per']): number {
  if (per === 'week') return Math.floor((day + 3) / 7)
  const { year, month } = civilFromDay(day)
  return year * 12 + month - 1
}

/** Returns the first and last day of a numbered week or month. */
export function spanOfSlot(slot: number, per: LimitDocument['per']): DaySpan {
  if (per === 'week') return { first: slot * 7 - 3, last: slot * 7 + 3 }
  const [year, month] = [Math.floor(slot / 12), (slot % 12) + 1]
  const first = dayFromCivil(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1 }
}

/** Does each thing as late as it must, the most pressing first; where that fails, finds the shortest run of slots that is too full. */
function overloads(tasks: readonly Task[], atMost: number): Overload[] {
  const waiting = [...tasks].sort((a, b) => a.due - b.due || a.first - b.first)
  const found: Overload[] = []
  const slots = [
    ...new Set(tasks.flatMap(({ first, due }) => Array.from({ length: due - first + 1 }, (_, i) => first + i))),
  ]
  for (const slot of slots.sort((a, b) => a - b)) {
    let room = atMost
    for (let i = 0; i < waiting.length && room > 0; ) {
      if (waiting[i]!.first > slot) i++
      else {
        waiting.splice(i, 1)
        room--
      }
    }
    const missed = waiting.filter(({ due }) => due <= slot)
    if (missed.length === 0) continue
    for (const task of missed) waiting.splice(waiting.indexOf(task), 1)
    found.push(tightest(tasks, slot, atMost))
  }
  return found
}

function tightest(tasks: readonly Task[], to: number, atMost: number): Overload {
  const starts = [...new Set(tasks.map(({ first }) => first))].filter((first) => first <= to).sort((a, b) => b - a)
  const runs = starts.map((from) => ({
    from,
    to,
    allowed: atMost * (to - from + 1),
    inside: tasks.filter(({ first, due }) => first >= from && due <= to).map(({ obligation }) => obligation),
  }))
  return runs.find(({ allowed, inside }) => inside.length > allowed) ?? runs.at(-1)!
}
