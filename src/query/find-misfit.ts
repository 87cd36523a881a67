import { type IsoDate, parseIsoDay } from '../date/day'
import type { DatedObligation, Obligation, Window } from '../expand/obligation'
import type { Completion } from '../load/load-completions'
import { isDated } from './is-dated'
import { daysMeantBy, isOverlapping, stepOf, timingTextOf, windowsOf } from './obligation-timing'
import type { Plan } from './plan'

/** A completion whose id now means other days than it was recorded for. Nothing is counted by it. */
export interface Misfit {
  readonly completion: Completion
  /** The obligation that has the completion's id now. */
  readonly obligation: Obligation
  /**
   * `other-window`: it was recorded for days that the obligation does not have, under another timing. `too-early`: the days it was recorded
   * for are not known, and it was done so early that it must have been an earlier occurrence.
   */
  readonly reason: 'other-window' | 'too-early'
  /** The days it was recorded for, if they are known. */
  readonly window?: Window
  /** The occurrence of the same measure that now has those days: it may be this one that was done. */
  readonly instead?: Obligation
}

/** Returns why a completion does not fit the obligation that has its id; undefined if it does. */
export type FindMisfit = (completion: Completion, obligation: Obligation) => Misfit | undefined

/** What is known of the obligation that a completion was recorded for. */
interface Recorded {
  readonly window?: Window | undefined
  readonly timing?: string | undefined
}

/** A thing done a week before its first day is done early; only what is earlier may belong to another occurrence. */
const daysThatAreEarly = 7

const daysInYear = 365

/**
 * Prepares to find misfits. The days a completion was recorded for are its own `window`, otherwise those its id has in the earlier plan.
 * It fits if the obligation still has one of those days, or the timing is the same: then the calendar moved it. If neither plan nor completion
 * tells which days, only the day it was done is left to judge by.
 */
export function prepareMisfits(plan: Plan, previous: Plan | undefined): FindMisfit {
  const earlier = previous && indexBy(previous, (one) => one.id)
  let siblings: ReadonlyMap<string, readonly Obligation[]> | undefined
  const siblingsOf = (obligation: Obligation): readonly Obligation[] => {
    siblings ??= indexBy(plan, seriesOf)
    const series = siblings.get(keyOf(plan, obligation, seriesOf)) ?? []
    return series.filter((one) => one !== obligation)
  }

  return (completion, obligation) => {
    const was = earlier?.get(keyOf(plan, obligation, (one) => one.id))?.[0]
    const recorded = recordedFor(completion, was, previous)
    const { window } = recorded
    if (isSameTiming(recorded, obligation, plan)) return undefined
    if (window) {
      if (isStillFor(window, recorded, obligation, plan)) return undefined
      const instead = siblingsOf(obligation).find((one) => hasDayOf(one, window))
      return { completion, obligation, reason: 'other-window', window, ...(instead && { instead }) }
    }
    // The day a thing was waived says nothing of the days it was waived for.
    if (completion.waived || !isDated(obligation)) return undefined
    const { on } = completion
    if (!isTooEarly(on, obligation, siblingsOf(obligation).filter(isDated))) return undefined
    const instead = siblingsOf(obligation).find((one) => hasDayOf(one, { first: on, due: on }))
    return { completion, obligation, reason: 'too-early', ...(instead && { instead }) }
  }
}

function recordedFor(completion: Completion, was: Obligation | undefined, previous: Plan | undefined): Recorded {
  const { window, timing } = completion
  if (!was || !previous || timing || (window && !hasDayOf(was, window))) return { window, timing }
  return { window: window ?? windowsOf(was)[0], timing: timingTextOf(was, previous) }
}

function isSameTiming({ timing }: Recorded, obligation: Obligation, plan: Plan): boolean {
  return timing !== undefined && timing === timingTextOf(obligation, plan)
}

/** An obligation without days fits, unless it is known to have lost them because it is timed otherwise. */
function isStillFor(window: Window, { timing }: Recorded, obligation: Obligation, plan: Plan): boolean {
  if (windowsOf(obligation).length === 0) return !timing || timingTextOf(obligation, plan) === undefined
  return hasDayOf(obligation, window) || (!timing && hadDayOf(obligation, window, plan))
}

/** True if the slot of an obligation had a day of a window before it was moved out of a break. */
function hadDayOf(obligation: Obligation, window: Window, plan: Plan): boolean {
  const steps = plan.explain(obligation)?.steps ?? []
  return steps.some(
    (step) => step.step === 'grid' && step.moved !== undefined && isOverlapping(step.moved.from, window),
  )
}

function hasDayOf(obligation: Obligation, window: Window): boolean {
  return daysMeantBy(obligation).some((one) => isOverlapping(one, window))
}

/**
 * True if a day is more than a week before an obligation, and nearer to the end of an earlier occurrence. What has no earlier one this year
 * had its days a year ago as well.
 */
function isTooEarly(on: IsoDate, obligation: DatedObligation, siblings: readonly DatedObligation[]): boolean {
  const day = dayOf(on)
  const first = Math.min(...windowsOf(obligation).map((window) => dayOf(window.first)))
  if (first - day <= daysThatAreEarly) return false
  const ends = siblings.map(({ due }) => dayOf(due)).filter((due) => due < first)
  const nearest = Math.min(...[...ends, dayOf(obligation.due) - daysInYear].map((due) => Math.abs(day - due)))
  return nearest < first - day
}

function dayOf(date: IsoDate): number {
  return parseIsoDay(date) ?? Number.NaN
}

/** What the occurrences of one entry, or of one step that prepares them, have in common. */
function seriesOf(obligation: Obligation): string {
  const { measure, entry, schoolYear } = obligation
  return JSON.stringify([measure, entry, schoolYear, stepOf(obligation)])
}

function keyOf(plan: Plan, obligation: Obligation, nameOf: (obligation: Obligation) => string): string {
  return JSON.stringify([plan.wheelOf(obligation).id, nameOf(obligation)])
}

function indexBy(plan: Plan, nameOf: (obligation: Obligation) => string): ReadonlyMap<string, readonly Obligation[]> {
  const index = new Map<string, Obligation[]>()
  for (const obligation of plan.obligations) {
    const key = keyOf(plan, obligation, nameOf)
    const others = index.get(key)
    if (others) others.push(obligation)
    else index.set(key, [obligation])
  }
  return index
}
