import type { Obligation, Window } from '../expand/obligation'
import { formatTiming } from '../timing/format-timing'
import type { Plan } from './plan'

/**
 * Writes how a plan's wheel times an obligation: the timing of its entry, the periods it stands under and, for a preparation step, how long
 * before. Two phrases with the same meaning give the same text. Undefined if the wheel does not say, as for a removed measure.
 */
export function timingTextOf(obligation: Obligation, plan: Plan): string | undefined {
  const measure = plan.wheelOf(obligation).measures.find(({ id }) => id === obligation.measure)
  const entry = measure?.entries.find(({ id }) => id === obligation.entry)
  if (!measure || !entry?.timing) return undefined
  const timing = entry.timing.kind === 'unspecified' && measure.default ? measure.default : entry.timing
  const under = entry.in.length > 0 ? entry.in : measure.in
  const step = measure.prepare.find(({ id }) => id === stepOf(obligation))
  const parts = [formatTiming(timing)]
  if (under.length > 0) parts.push(`in ${under.join(', ')}`)
  if (step) parts.push(`${step.before.count} ${step.before.unit} before`)
  return parts.join('; ')
}

/** Returns the preparation step or the instance that an obligation's id names, if any. */
export function stepOf({ id }: Obligation): string | undefined {
  const at = id.indexOf('!')
  return at < 0 ? undefined : id.slice(at + 1)
}

/** Lists the windows an obligation has, the unadjusted one first; none if it has no days. */
export function windowsOf(obligation: Obligation): readonly Window[] {
  switch (obligation.form) {
    case 'window':
    case 'day':
      return [obligation.unadjusted, { first: obligation.first, due: obligation.due }]
    case 'undated':
      return obligation.unadjusted ? [obligation.unadjusted] : []
    default:
      return []
  }
}

/** True if two windows have a day in common. */
export function isOverlapping(a: Window, b: Window): boolean {
  return a.first <= b.due && b.first <= a.due
}
