import type { Obligation } from '../expand/obligation'
import { type MeasureField, measureFields } from '../resolve/measure-fields'
import type { Measure, Wheel } from '../resolve/wheel'
import type { ImaginedPlans } from './imagine-plans'
import { isSameData } from './is-same-data'
import type { Plan } from './plan'
import type { DifferenceCause, ObligationPair } from './plan-difference'

type WheelCause = Extract<DifferenceCause, { kind: 'wheel' }>

/** What an obligation takes over from its measure under the same name; any other field may move its dates. */
const ownFields: Readonly<Partial<Record<MeasureField, string>>> = {
  title: 'title',
  responsible: 'responsible',
  participants: 'participants',
  appliesTo: 'appliesTo',
  exclusive: 'exclusive',
  per: 'per',
  time: 'time',
  placeName: 'place',
  visibility: 'visibility',
  agenda: 'agenda',
  criteria: 'criteria',
  evidence: 'evidence',
  tags: 'tags',
  source: 'source',
}
const ownNames: ReadonlyMap<string, string> = new Map(Object.entries(ownFields))
const taken: ReadonlySet<string> = new Set(ownNames.values())

/** Tells what two wheels have otherwise of an obligation's measure, as far as it shows in what differs, and which layers did it. */
export function wheelCause(
  key: string,
  pair: ObligationPair,
  fields: readonly string[],
  imagined: ImaginedPlans,
  after: Plan,
): WheelCause {
  const one = (pair.after ?? pair.before)!
  const [was, is] = [imagined.wheelOf(key, 'before'), imagined.wheelOf(key, 'after')]
  const [old, fresh] = [measureIn(was, one), measureIn(is, one)]
  if (!fresh) {
    const removed = (is ? [is] : after.wheels).flatMap((wheel) => wheel.removed).find(({ id }) => id === one.measure)
    const layers = layerList(removed?.layer ?? (old && definedBy(old)))
    return { kind: 'wheel', change: 'removed', fields: [], layers, ...(removed && { reason: removed.reason }) }
  }
  if (!old) {
    const removed = was?.removed.find(({ id }) => id === one.measure)
    if (removed) return { kind: 'wheel', change: 'restored', fields: [], layers: [removed.layer] }
    return { kind: 'wheel', change: 'added', fields: [], layers: layerList(definedBy(fresh)) }
  }
  return changeOf(old, fresh, { was: was!, is: is!, pair, fields })
}

interface Wheels {
  readonly was: Wheel
  readonly is: Wheel
  readonly pair: ObligationPair
  readonly fields: readonly string[]
}

function changeOf(old: Measure, fresh: Measure, { was, is, pair, fields }: Wheels): WheelCause {
  const differing: string[] = measureFields.filter((field) => !isSameData(old[field], fresh[field]))
  if (!isSameData(timingsOf(old), timingsOf(fresh))) differing.unshift('when')
  const shown = differing.filter((field) => isShown(field, pair, fields))
  const named = shown.length > 0 ? shown : differing
  const renamed = new Map(named.map((field) => [field, definersOfNewRoles(field, old, fresh, { was, is })]))
  const layers = named.flatMap((field) => {
    const origin = fresh.provenance.get(keyOf(field)) ?? old.provenance.get(keyOf(field))
    return renamed.get(field) ?? layerList(origin?.layer)
  })
  const changed = named.map((field) => (field === 'placeName' ? 'place' : field))
  if ([...renamed.values()].some((found) => found !== undefined)) changed.push('roles')
  if (standsUnderOther({ was, is, pair, fields })) changed.push('periods')
  if (layers.length === 0) layers.push(...layerList(is.layers.at(-1)?.id))
  return { kind: 'wheel', change: 'changed', fields: changed, layers: [...new Set(layers)] }
}

/** A field that the obligation has too is shown by that one; one that moves dates by anything else that differs. */
function isShown(field: string, { before, after }: ObligationPair, fields: readonly string[]): boolean {
  if (field === 'description') return false
  const own = ownNames.get(field)
  if (!before || !after) return own === undefined
  if (own !== undefined) return fields.includes(own)
  if (field === 'prepare') return before.id.includes('!')
  const phraseSays = field === 'when' && (fields.includes('time') || fields.includes('appliesTo'))
  return phraseSays || fields.some((other) => !taken.has(other))
}

/**
 * Returns the layers that define the roles which are new in a field, when nothing but such roles is: a layer that gives a role another name
 * or takes over its words changes measures that stand in another layer. Undefined otherwise.
 */
function definersOfNewRoles(
  field: string,
  old: Measure,
  fresh: Measure,
  { was, is }: Pick<Wheels, 'was' | 'is'>,
): readonly string[] | undefined {
  if (field !== 'responsible' && field !== 'participants') return undefined
  const known = new Set(old[field].map(({ role }) => role))
  const added = fresh[field].map(({ role }) => role).filter((role) => !known.has(role))
  const definers = added.map((role) => {
    const layer = is.roles.get(role)?.layer
    return layer !== undefined && was.roles.get(role)?.layer !== layer ? layer : undefined
  })
  const setBy = fresh.provenance.get(field)?.layer
  const isRename = added.length > 0 && fresh[field].length === old[field].length && definers.every((layer) => layer)
  return isRename && !definers.includes(setBy) ? definers.flatMap((layer) => layer ?? []) : undefined
}

/** Tells whether the obligation stands under a period whose title or bounds differ. */
function standsUnderOther({ was, is, pair: { before, after } }: Wheels): boolean {
  const under = new Set([...(before?.periods ?? []), ...(after?.periods ?? [])])
  const periodOf = (wheel: Wheel, id: string) => wheel.periods.find((period) => period.id === id)
  return [...under].some((id) => {
    const [old, fresh] = [periodOf(was, id), periodOf(is, id)]
    return !isSameData(old?.span, fresh?.span)
  })
}

function measureIn(wheel: Wheel | undefined, { measure: id }: Obligation): Measure | undefined {
  return wheel?.measures.find((measure) => measure.id === id)
}

function timingsOf({ entries }: Measure): unknown {
  return entries.map(({ id, timing, in: under, appliesTo, time }) => [id, timing, under, appliesTo, time])
}

/** Returns the layer that made the measure: the first field that none set before. */
function definedBy({ provenance }: Measure): string | undefined {
  return [...provenance.values()].find(({ previous }) => previous === undefined)?.layer
}

function keyOf(field: string): string {
  return field === 'placeName' ? 'place' : field
}

function layerList(layer: string | undefined): string[] {
  return layer === undefined ? [] : [layer]
}
