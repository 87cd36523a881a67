import { suggest } from '../diagnostics/suggest'
import type { DecisionDocument, WheelDocument } from '../load/wheel-document'
import { type MergedMeasure, originsOf } from './merge-measures'
import type { ResolveContext } from './resolve-context'
import { findQualifiedRole } from './role-names'
import type { Decision } from './wheel'
import { withPlace } from './with-place'

/** Decisions whose measure is known, with the measures that some of them add. */
export interface ResolvedDecisions {
  readonly decisions: readonly Decision[]
  readonly added: readonly MergedMeasure[]
}

/** Resolves all layers' decisions. One about a measure that does not exist is a warning and left out; an added measure is valid in its year only. */
export function resolveDecisions(
  layers: readonly WheelDocument[],
  measures: ReadonlyMap<string, MergedMeasure>,
  context: ResolveContext,
): ResolvedDecisions {
  const leftOut = new Set(layers.flatMap((layer) => layer.leftOut))
  const added = new Map<string, MergedMeasure>()
  const decisions = layers.flatMap((layer) =>
    layer.decisions.flatMap((document, i): Decision[] => {
      const path = ['decisions', layer.indexOf.decisions[i] ?? i]
      const id = document.add?.id ?? document.measure ?? ''
      if (document.add !== undefined) {
        const earlier = measures.get(id) ?? added.get(id)
        if (earlier !== undefined) {
          const params = { id, layer: earlier.layer.id }
          context.report(
            'resolve/measure-redefined',
            params,
            { layer, path: [...path, 'add', 'id'] },
            { about: { measure: id }, actual: id },
          )
          return []
        }
        added.set(id, addedMeasure(document.add, document.schoolYear, layer, [...path, 'add']))
      } else if (!measures.has(id) && !added.has(id)) {
        if (!leftOut.has(id)) {
          const suggestion = suggest(id, measures.keys())
          const params = { id, ...(suggestion === undefined ? {} : { suggestion }) }
          context.report(
            'resolve/decision-hits-nothing',
            params,
            { layer, path: [...path, 'measure'] },
            { about: { measure: id }, actual: id },
          )
        }
        return []
      }
      const decidedBy = resolveDecider(document, layer, [...path, 'decidedBy'], context)
      const { schoolYear, cell, move, reason } = document
      const kind = document.add !== undefined ? 'add' : document.cancel === true ? 'cancel' : 'move'
      const decision = {
        schoolYear,
        kind,
        measure: id,
        ...(cell === undefined ? {} : { cell }),
        ...(move === undefined ? {} : { move }),
        reason,
        decidedBy,
        layer: layer.id,
      } satisfies Omit<Decision, 'place'>
      return [withPlace(decision, layer.file, path)]
    }),
  )
  return { decisions, added: [...added.values()] }
}

function addedMeasure(
  measure: NonNullable<DecisionDocument['add']>,
  schoolYear: string,
  layer: WheelDocument,
  path: readonly (string | number)[],
): MergedMeasure {
  const document = { ...measure, validity: { from: schoolYear, until: schoolYear } }
  return { document, layer, path, origins: originsOf(document, layer, path) }
}

/** Who decided is a role too; a name that is none may be a person's, so it is looked at but not refused. */
function resolveDecider(
  { decidedBy }: DecisionDocument,
  layer: WheelDocument,
  path: readonly (string | number)[],
  context: ResolveContext,
): string {
  const found = findQualifiedRole(decidedBy, layer.language, context)
  if (found !== undefined) return found.role
  const suggestion = context.roles.suggest(decidedBy)
  const params = { role: decidedBy, ...(suggestion === undefined ? {} : { suggestion }) }
  context.report('resolve/unknown-role', params, { layer, path }, { actual: decidedBy, severity: 'warning' })
  return decidedBy
}
