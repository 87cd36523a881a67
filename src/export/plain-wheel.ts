import { maySee } from '../query/may-see'
import { measureFields } from '../resolve/measure-fields'
import type { Measure, MeasureEntry, RemovedMeasure, Wheel } from '../resolve/wheel'
import type { Audience } from './select-obligations'

const entryKeys = ['id', 'phrase', 'timing', 'in', 'appliesTo', 'time', 'alternative', 'language'] as const

const measureKeys = ['id', ...measureFields] as const
const roleKeys = ['id', 'title', 'members', 'aliases', 'origin', 'vacant', 'layer'] as const
const decisionKeys = ['schoolYear', 'kind', 'measure', 'cell', 'move', 'reason', 'decidedBy', 'layer'] as const
const removedKeys = ['id', 'title', 'visibility', 'source', 'reason', 'layer'] as const

/**
 * Returns a wheel as plain data: all that queries and explanations need of it, without what the audience may not see. For anybody
 * but the responsible, events and criteria are those that a measure they may see names.
 */
export function plainWheel(wheel: Wheel, audience: Audience): object {
  const mayBeSeen = ({ visibility }: Measure | RemovedMeasure) => maySee(audience, visibility)
  const measures = wheel.measures.filter(mayBeSeen)
  const hidden = new Set(wheel.measures.filter((one) => !mayBeSeen(one)).map(({ id }) => id))
  const removed = wheel.removed.filter(mayBeSeen)
  for (const one of wheel.removed) if (!mayBeSeen(one)) hidden.add(one.id)
  const all = hidden.size === 0
  const named = new Set(measures.flatMap(({ criteria, evidence }) => [...criteria, ...evidence]))
  const timings = JSON.stringify(measures.map(({ entries }) => entries)).toLowerCase()
  const isNamed = ({ id }: { readonly id: string }) => all || named.has(id)
  return {
    id: wheel.id,
    title: wheel.title,
    language: wheel.language,
    layers: wheel.layers.map(({ id, title, language }) => ({ id, title, language })),
    periods: wheel.periods.map(({ id, title, span }) => ({ id, title, span })),
    roles: [...wheel.roles.values()].map((role) => pick(role, roleKeys)),
    criteria: wheel.criteria.filter(isNamed),
    evidenceSources: wheel.evidenceSources.filter(isNamed),
    norms: wheel.norms,
    events: wheel.events
      .filter(({ id, title }) => all || [id, title].some((name) => timings.includes(name.toLowerCase())))
      .map(({ after, ...event }) => (after === undefined || hidden.has(after) ? event : { ...event, after })),
    limits: wheel.limits.map(({ role, atMost, per }) => ({ role, atMost, per })),
    decisions: wheel.decisions.filter(({ measure }) => !hidden.has(measure)).map((one) => pick(one, decisionKeys)),
    measures: measures.map(plainMeasure),
    removed: removed.map((one) => pick(one, removedKeys)),
  }
}

function plainMeasure(measure: Measure): object {
  const { id, title, description, ...rest } = pick(measure, measureKeys)
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    entries: measure.entries.map((entry: MeasureEntry) => pick(entry, entryKeys)),
    ...rest,
    provenance: Object.fromEntries(
      [...measure.provenance].map(([field, { layer, previous }]) => [field, { layer, ...(previous && { previous }) }]),
    ),
  }
}

/** Returns these keys of a value in this order; those without a value are left out. */
function pick<T, K extends keyof T & string>(value: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const kept: Partial<Pick<T, K>> = {}
  for (const key of keys) if (value[key] !== undefined) kept[key] = value[key]
  return kept
}
