import type { PlanDocument } from '../load/plan-schema'
import type { FieldProvenance, Measure, Wheel } from '../resolve/wheel'

type WheelData = PlanDocument['wheels'][number]

/** Makes a wheel of what a plan's text says of it. It has no places in a file, and neither tests nor lint settings. */
export function restoreWheel(data: WheelData): Wheel {
  return {
    id: data.id,
    title: data.title,
    language: data.language,
    layers: data.layers,
    periods: data.periods.map((period) => ({ ...period, place: {} })),
    roles: new Map(data.roles.map((role) => [role.id, role])),
    measures: data.measures.map(restoreMeasure),
    removed: data.removed.map((removed) => ({ ...removed, place: {} })),
    decisions: data.decisions.map((decision) => ({ ...decision, place: {} })),
    criteria: data.criteria,
    evidenceSources: data.evidenceSources,
    norms: data.norms,
    events: data.events,
    limits: data.limits.map((limit) => ({ ...limit, place: {} })),
    lint: new Map(),
    tests: [],
  }
}

function restoreMeasure({ provenance, entries, ...measure }: WheelData['measures'][number]): Measure {
  return {
    ...measure,
    entries: entries.map((entry) => ({ ...entry, place: {} })),
    provenance: new Map(
      Object.entries(provenance).map(([field, { layer, previous }]): [string, FieldProvenance] => [
        field,
        { layer, place: {}, ...(previous && { previous: { layer: previous.layer, value: previous.value } }) },
      ]),
    ),
    place: {},
  }
}
