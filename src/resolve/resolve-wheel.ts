import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import type { NamedDocument, WheelDocument } from '../load/wheel-document'
import { loadLayers, type ReadLayer } from './layers'
import { mergeMeasures } from './merge-measures'
import { ResolveContext } from './resolve-context'
import { resolveDecisions } from './resolve-decisions'
import { resolveRoleNames } from './resolve-involvements'
import { type References, resolveMeasure } from './resolve-measure'
import { periodTitles, resolvePeriods } from './resolve-periods'
import { checkRoles, collectRoles, mergeRoles } from './resolve-roles'
import { RoleIndex } from './role-index'
import type { LintSetting, Wheel, WheelTest } from './wheel'
import { withPlace } from './with-place'

/** How to resolve a wheel. */
export interface ResolveOptions {
  /** Reads the layers it extends; without it a wheel that extends anything is reported as lacking them. */
  readonly read?: ReadLayer
}

/**
 * Resolves a wheel: merges its layers, reads its phrases in the language of the layer they stand in, and gives every role its canonical
 * id. Always returns a wheel; what could not be resolved is reported and left out, or kept as written where leaving it out would hide it.
 */
export function resolveWheel(document: WheelDocument, options: ResolveOptions = {}): Outcome<Wheel> {
  const { layers, diagnostics: layerDiagnostics } = loadLayers(document, options.read)
  const merged = mergeMeasures(layers)
  const defined = mergeRoles(layers)
  const own = new Map([...defined].map(([id, role]) => [id, role.document]))
  const index = new RoleIndex(own, document.language)
  const context = new ResolveContext(index, periodTitles(layers))
  checkRoles(defined, context)
  const periods = resolvePeriods(layers, context)
  const { decisions, added } = resolveDecisions(layers, merged.measures, context)
  const criteria = mergeNamed(layers, (layer) => layer.criteria)
  const evidenceSources = mergeNamed(layers, (layer) => layer.evidenceSources)
  const references: References = {
    criteria: namesOf(layers, (layer) => layer.criteria),
    evidenceSources: namesOf(layers, (layer) => layer.evidenceSources),
  }
  const measures = [...merged.measures.values(), ...added].map((it) => resolveMeasure(it, references, context))
  const limits = layers.flatMap((layer) =>
    layer.limits.flatMap((limit, i) => {
      const path = ['limits', layer.indexOf.limits[i] ?? i]
      const spot = { layer, path: [...path, 'role'] }
      return resolveRoleNames(limit.role, spot, context).map(({ role }) =>
        withPlace({ ...limit, role }, layer.file, path),
      )
    }),
  )
  const value: Wheel = {
    id: document.id,
    title: document.title,
    language: document.language,
    layers: layers.map(({ id, title, language, file }) => ({
      id,
      title,
      language,
      ...(file.file === undefined ? {} : { file: file.file }),
    })),
    periods,
    roles: collectRoles(defined, context.usedRoles, index),
    measures,
    removed: merged.removed,
    decisions,
    criteria,
    evidenceSources,
    norms: mergeNamed(layers, (layer) => layer.norms),
    events: mergeNamed(layers, (layer) => layer.events),
    limits,
    lint: new Map(layers.flatMap(settingsOf)),
    tests: layers.flatMap(testsOf),
  }
  const diagnostics: Diagnostic[] = [...layerDiagnostics, ...merged.diagnostics, ...context.diagnostics]
  return { value, diagnostics }
}

function testsOf({ id, language, tests, indexOf, file }: WheelDocument): WheelTest[] {
  return tests.map((document, i) => ({
    document,
    layer: id,
    language,
    // A place is found by searching the text, so only when a diagnostic needs it.
    get place() {
      return file.placeOf(['tests', indexOf.tests[i] ?? i])
    },
  }))
}

function settingsOf({ lint, file }: WheelDocument): [string, LintSetting][] {
  return [...lint].map(([code, setting]) => [code, withPlace({ ...setting }, file, ['lint', code], 'key')])
}

/** Merges a list by id: a later layer's item replaces an earlier one in its place. */
function mergeNamed<T extends NamedDocument>(
  layers: readonly WheelDocument[],
  listOf: (layer: WheelDocument) => readonly T[],
): readonly T[] {
  return [...new Map(layers.flatMap((layer) => listOf(layer).map((item): [string, T] => [item.id, item]))).values()]
}

/** Returns every name an item answers to: its id, and its id behind the layer's. */
function namesOf(
  layers: readonly WheelDocument[],
  listOf: (layer: WheelDocument) => readonly NamedDocument[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const layer of layers) {
    for (const { id } of listOf(layer)) {
      names.set(`${layer.id}/${id}`, id)
      names.set(id, id)
    }
  }
  return names
}
