import type { Obligation, Window } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { fieldsThatDiffer } from './fields-that-differ'
import { type CauseFinder, findCauses } from './find-causes'
import { imaginePlans } from './imagine-plans'
import { isDated } from './is-dated'
import { isGone } from './is-gone'
import { maySee } from './may-see'
import type { Plan } from './plan'
import type { DifferenceKind, ObligationPair, PlanDifference, TitledId } from './plan-difference'

/**
 * Compares two plans by the obligations' ids, the school year in them aside, and never by date. Wheels are compared with the one
 * of the same id, else in the order given. In order of time.
 *
 * Causes are found by trying: the later wheel, its decisions and the later calendar, part by part, are exchanged for the earlier ones, and
 * what does not come out the same without a thing was caused by it. So each difference is laid to what did it, be it several things.
 *
 * A plan that was read from a text holds what its audience may see; what it cannot hold is not compared.
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanDifference[] {
  const imagined = imaginePlans(before, after)
  const [old, fresh] = [imagined.before, imagined.after]
  const causesOf = findCauses(before, after, imagined)
  const mayHold = [before.stored?.audience, after.stored?.audience]
  const isHeld = ({ visibility }: Obligation) => mayHold.every((audience) => !audience || maySee(audience, visibility))
  const notes = new Set([...notesIn(fresh, old), ...notesIn(old, fresh)])
  const differences = [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (notes.has(key) || ![was, is].every((one) => !one || isHeld(one))) return []
    const wheels = [imagined.wheelOf(key, 'after'), imagined.wheelOf(key, 'before'), ...after.wheels]
    return differenceOf(key, { ...(was && { before: was }), ...(is && { after: is }) }, causesOf, wheels)
  })
  const orderOf = ({ id, after: is, before: was }: PlanDifference) => {
    const window = windowOf((is && windowOf(is) ? is : was) ?? is!)
    return `${window?.first ?? '9999'} ${window?.due ?? ''} ${id}`
  }
  return differences
    .map((difference): [string, PlanDifference] => [orderOf(difference), difference])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, difference]) => difference)
}

function differenceOf(
  key: string,
  pair: ObligationPair,
  causesOf: CauseFinder,
  wheels: readonly (Wheel | undefined)[],
): PlanDifference[] {
  const { before, after } = pair
  const { id, title } = (after ?? before)!
  const fields = before && after ? fieldsThatDiffer(before, after) : []
  if (before && after && fields.length === 0) return []
  const kind = kindOf(pair, fields)
  const causes = causesOf(key, pair, kind, fields)
  const roles = [after, before].flatMap((one) => (one ? [...one.responsible, ...one.participants] : []))
  return [
    {
      kind,
      id,
      title,
      ...pair,
      fields,
      causes,
      roles: titlesOf(
        roles.map(({ role }) => role),
        (role) => wheels.find((wheel) => wheel?.roles.has(role))?.roles.get(role)?.title,
      ),
      layers: titlesOf(
        causes.flatMap((cause) => (cause.kind === 'wheel' ? cause.layers : [])),
        (id) => wheels.flatMap((wheel) => wheel?.layers ?? []).find((layer) => layer.id === id)?.title,
      ),
    },
  ]
}

function titlesOf(ids: readonly string[], titleOf: (id: string) => string | undefined): TitledId[] {
  return [...new Set(ids)].map((id) => ({ id, title: titleOf(id) ?? id }))
}

function kindOf({ before, after }: ObligationPair, fields: readonly string[]): DifferenceKind {
  const [was, is] = [before && !isGone(before), after && !isGone(after)]
  if (was !== is) return is ? 'added' : 'removed'
  return ['first', 'due', 'reason', 'form'].some((field) => fields.includes(field)) ? 'moved' : 'changed'
}

/** Finds what stands in one plan only to say that a measure is gone which the other plan has time by time: it is told of those times. */
function notesIn(one: ReadonlyMap<string, Obligation>, other: ReadonlyMap<string, Obligation>): string[] {
  const measureOf = (key: string, { measure }: Obligation) => `${key.slice(0, key.indexOf(' '))} ${measure}`
  const notes = [...one].filter(([key, obligation]) => isGone(obligation) && !other.has(key))
  if (notes.length === 0) return []
  const held = new Set([...other].filter(([key]) => !one.has(key)).map(([key, was]) => measureOf(key, was)))
  return notes.filter(([key, obligation]) => held.has(measureOf(key, obligation))).map(([key]) => key)
}

function windowOf(obligation: Obligation): Window | undefined {
  if (isDated(obligation)) return { first: obligation.first, due: obligation.due }
  return obligation.form === 'undated' ? obligation.unadjusted : undefined
}
