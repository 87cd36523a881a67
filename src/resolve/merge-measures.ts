import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { suggest } from '../diagnostics/suggest'
import type { MeasureDocument, WheelDocument } from '../load/wheel-document'
import { resolveCodes } from './codes'
import type { RemovedMeasure } from './wheel'
import { withPlace } from './with-place'

/** The keys of a measure that a layer may set. */
export type MeasureKey = Exclude<keyof MeasureDocument, 'id'>

/** Where a field's value comes from: the layer that set it last, and what it was before. */
export interface FieldOrigin {
  readonly layer: WheelDocument
  readonly path: Path
  readonly previous?: { readonly layer: string; readonly value: unknown }
}

/** A measure with all layers applied, its fields still as written. */
export interface MergedMeasure {
  readonly document: MeasureDocument
  /** The layer that defined it. */
  readonly layer: WheelDocument
  readonly path: Path
  readonly origins: ReadonlyMap<MeasureKey, FieldOrigin>
}

/** All layers' measures merged, in the order they were first defined. */
export interface MergedMeasures {
  readonly measures: ReadonlyMap<string, MergedMeasure>
  readonly removed: readonly RemovedMeasure[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Applies the layers in order; in each first `remove`, then its own measures, then `change`. */
export function mergeMeasures(layers: readonly WheelDocument[]): MergedMeasures {
  const measures = new Map<string, MergedMeasure>()
  const removed = new Map<string, RemovedMeasure>()
  const leftOut = new Set(layers.flatMap((layer) => layer.leftOut))
  const diagnostics: Diagnostic[] = []

  const missing = (layer: WheelDocument, verb: 'change' | 'remove', id: string): void => {
    const place = layer.file.placeOf([verb, id], 'key')
    const about = { measure: id }
    const removal = removed.get(id)
    if (removal !== undefined) {
      const params = { verb, id, layer: layer.id, removedBy: removal.layer }
      const related = [relatedPlace(removal.place, 'removed', removal.layer)]
      diagnostics.push(diagnose(resolveCodes, 'resolve/target-removed', params, place, { about, actual: id, related }))
    } else if (!leftOut.has(id)) {
      const suggestion = suggest(id, measures.keys())
      const params = { verb, id, layer: layer.id, ...(suggestion === undefined ? {} : { suggestion }) }
      diagnostics.push(diagnose(resolveCodes, 'resolve/unknown-target', params, place, { about, actual: id }))
    }
  }

  for (const layer of layers) {
    for (const [id, { reason }] of layer.remove) {
      const target = measures.get(id)
      if (target === undefined) {
        missing(layer, 'remove', id)
        continue
      }
      measures.delete(id)
      const { title, visibility = 'everyone', source } = target.document
      const removal = { id, title, visibility, ...(source === undefined ? {} : { source }), reason, layer: layer.id }
      removed.set(id, withPlace(removal, layer.file, ['remove', id], 'key'))
    }
    layer.measures.forEach((document, i) => {
      const path = ['measures', layer.indexOf.measures[i] ?? i]
      const earlier = measures.get(document.id)
      if (earlier !== undefined) {
        const params = { id: document.id, layer: earlier.layer.id }
        const defined = earlier.layer.file.placeOf([...earlier.path, 'id'])
        const related = [relatedPlace(defined, 'defined', document.id)]
        const place = layer.file.placeOf([...path, 'id'])
        diagnostics.push(
          diagnose(resolveCodes, 'resolve/measure-redefined', params, place, {
            about: { measure: document.id },
            actual: document.id,
            related,
          }),
        )
        return
      }
      removed.delete(document.id)
      measures.set(document.id, { document, layer, path, origins: originsOf(document, layer, path) })
    })
    for (const [id, patch] of layer.change) {
      const target = measures.get(id)
      if (target === undefined) {
        missing(layer, 'change', id)
        continue
      }
      if (target.layer === layer) {
        const place = layer.file.placeOf(['change', id], 'key')
        const related = [relatedPlace(layer.file.placeOf([...target.path, 'id']), 'defined', id)]
        diagnostics.push(
          diagnose(resolveCodes, 'resolve/change-own-measure', { id }, place, {
            about: { measure: id },
            actual: id,
            related,
          }),
        )
      }
      measures.set(id, applyPatch(target, patch, layer))
    }
  }
  return { measures, removed: [...removed.values()], diagnostics }
}

/** Returns the origins of a measure's fields as its own layer sets them; lists left empty are nobody's. */
export function originsOf(document: MeasureDocument, layer: WheelDocument, path: Path): Map<MeasureKey, FieldOrigin> {
  const origins = new Map<MeasureKey, FieldOrigin>()
  for (const key of Object.keys(document) as (keyof MeasureDocument)[]) {
    const value = document[key]
    if (key === 'id' || (Array.isArray(value) && value.length === 0)) continue
    origins.set(key, { layer, path: [...path, key] })
  }
  return origins
}

function applyPatch(
  target: MergedMeasure,
  patch: NonNullable<ReturnType<WheelDocument['change']['get']>>,
  layer: WheelDocument,
): MergedMeasure {
  const document: Record<string, unknown> = { ...target.document }
  const origins = new Map(target.origins)
  for (const key of Object.keys(patch) as MeasureKey[]) {
    const before = origins.get(key)
    const previous = { layer: before?.layer.id ?? target.layer.id, value: document[key] }
    origins.set(key, { layer, path: ['change', target.document.id, key], previous })
    if (patch[key] === null) delete document[key]
    else document[key] = patch[key]
  }
  return { ...target, document: document as unknown as MeasureDocument, origins }
}
