import type { Month } from '../date/day'
import { relatedPlace } from '../diagnostics/related-place'
import { suggest } from '../diagnostics/suggest'
import { monthName } from '../languages/describe-day'
import type { Language } from '../languages/language'
import type { PreparationDocument, ValidityDocument, WhenEntryDocument } from '../load/wheel-document'
import { normalizeTiming } from '../timing/normalize-timing'
import type { Timing } from '../timing/timing'
import { findPeriodSpans } from './find-period-spans'
import type { MeasureKey, MergedMeasure } from './merge-measures'
import { readDuration } from './read-duration'
import type { ResolveContext, Spot } from './resolve-context'
import { resolveInvolvements } from './resolve-involvements'
import { resolvePeriodNames } from './resolve-period-names'
import type { FieldProvenance, Measure, MeasureEntry, PreparationStep } from './wheel'
import { withPlace } from './with-place'

/** What a wheel and its layers define that measures refer to: each accepted name with the id it stands for. */
export interface References {
  readonly criteria: ReadonlyMap<string, string>
  readonly evidenceSources: ReadonlyMap<string, string>
}

/** Resolves a merged measure: each field in the language, and with the positions, of the layer that set it last. */
export function resolveMeasure(merged: MergedMeasure, references: References, context: ResolveContext): Measure {
  const { document } = merged
  const spotOf = (key: MeasureKey): Spot => {
    const origin = merged.origins.get(key)
    return origin ?? { layer: merged.layer, path: [...merged.path, key] }
  }
  const findingsBefore = context.diagnostics.length
  const periods = resolvePeriodNames(document.in, spotOf('in'), context)
  const entries = resolveEntries(merged, periods, spotOf('when'), context)
  if (document.default !== undefined) context.withdraw('timing/interval-unspecified', findingsBefore)
  const fallback =
    document.default === undefined ? undefined : readDefault(document.default, spotOf('default'), context)
  const responsible = resolveInvolvements(document.responsible, spotOf('responsible'), context)
  if (responsible.length === 0) {
    // A layer that emptied the list stands beside the measure that it is about.
    const { layer, path } = spotOf('responsible')
    const related = layer === merged.layer ? [] : [relatedPlace(layer.file.placeOf(path, 'key'), 'set', layer.id)]
    const spot = { layer: merged.layer, path: [...merged.path, 'id'] }
    context.report('resolve/no-responsible', { id: document.id }, spot, { related })
  }
  const validity = intersect(document.validity, merged.layer.validity)
  const measure = {
    id: document.id,
    title: document.title,
    ...(document.description === undefined ? {} : { description: document.description }),
    entries,
    in: periods,
    ...(fallback === undefined ? {} : { default: fallback }),
    responsible,
    participants: resolveInvolvements(document.participants, spotOf('participants'), context),
    ...(document.appliesTo === undefined ? {} : { appliesTo: document.appliesTo }),
    ...(document.exclusive === undefined ? {} : { exclusive: document.exclusive }),
    per: document.per ?? 'school',
    days: document.days ?? 'school',
    roll: document.roll ?? 'none',
    ...(document.time === undefined ? {} : { time: document.time }),
    ...(document.place === undefined ? {} : { placeName: document.place }),
    visibility: document.visibility ?? 'everyone',
    agenda: document.agenda,
    prepare: resolveSteps(document.prepare, spotOf('prepare'), context),
    criteria: resolveReferences('criteria', document.criteria, references.criteria, spotOf('criteria'), context),
    evidence: resolveReferences(
      'evidenceSources',
      document.evidence,
      references.evidenceSources,
      spotOf('evidence'),
      context,
    ),
    tags: document.tags,
    ...(validity === undefined ? {} : { validity }),
    ...(document.source === undefined ? {} : { source: document.source }),
    provenance: provenanceOf(merged),
  } satisfies Omit<Measure, 'place'>
  context.markAbout(document.id, findingsBefore)
  return withPlace(measure, merged.layer.file, merged.path)
}

function resolveEntries(
  { document }: MergedMeasure,
  periods: readonly string[],
  spot: Spot,
  context: ResolveContext,
): readonly MeasureEntry[] {
  const { when } = document
  if (!isEntryList(when)) return [resolveEntry(when, [], periods, spot, context)]
  const seen = new Map<string, number>()
  return when.flatMap((entry, i) => {
    const path = [...spot.path, i]
    const first = seen.get(entry.id)
    if (first !== undefined) {
      const related = [relatedPlace(spot.layer.file.placeOf([...spot.path, first, 'id']), 'first')]
      const details = { actual: entry.id, related }
      context.report('resolve/duplicate-entry', { id: entry.id }, { ...spot, path: [...path, 'id'] }, details)
      return []
    }
    seen.set(entry.id, i)
    const narrowed = resolvePeriodNames(entry.in, { ...spot, path: [...path, 'in'] }, context)
    const at = { ...spot, path: [...path, 'phrase'] }
    return [resolveEntry(entry.phrase, narrowed, narrowed.length > 0 ? narrowed : periods, at, context, entry.id)]
  })
}

function isEntryList(when: MergedMeasure['document']['when']): when is readonly WhenEntryDocument[] {
  return Array.isArray(when)
}

function resolveEntry(
  when: string | Timing,
  narrowed: readonly string[],
  periods: readonly string[],
  spot: Spot,
  context: ResolveContext,
  id?: string,
): MeasureEntry {
  const { language, file } = spot.layer
  const named = id === undefined ? {} : { id }
  if (typeof when !== 'string') {
    checkPeriodSpans(when, spot, context)
    return withPlace({ ...named, timing: normalizeTiming(when), in: narrowed, language }, file, spot.path)
  }
  const reading = context.read(when, language, headingOf(periods, language, context))
  context.addReadingDiagnostics(reading, spot)
  const { timing, appliesTo, time, alternative } = reading
  const entry = {
    ...named,
    phrase: when,
    ...(timing === undefined ? {} : { timing }),
    in: narrowed,
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(time === undefined ? {} : { time }),
    ...(alternative === undefined ? {} : { alternative }),
    language,
  }
  return withPlace(entry, file, spot.path)
}

/** A row under a single month gives its phrase that month ("12.-"); a row under several, or under a quarter, is bound by `expand`. */
function headingOf(periods: readonly string[], language: Language, context: ResolveContext): string | undefined {
  const [only, ...others] = periods
  if (only === undefined || others.length > 0 || context.periods.has(only)) return undefined
  const month = Number(/^m(\d+)$/.exec(only)?.[1])
  return month >= 1 && month <= 12 ? monthName(month as Month, language) : undefined
}

function checkPeriodSpans(timing: Timing, spot: Spot, context: ResolveContext): void {
  for (const { span, path } of findPeriodSpans(timing)) {
    resolvePeriodNames([span.period], { ...spot, path: [...spot.path, ...path] }, context)
  }
}

function readDefault(text: string, spot: Spot, context: ResolveContext): Timing | undefined {
  const reading = context.read(text, spot.layer.language)
  const timing = reading.timing ?? context.read(text, 'en').timing
  if (timing === undefined) context.addReadingDiagnostics(reading, spot)
  else if (['every', 'quota', 'once', 'pick-one', 'plan', 'rrule', 'all-of'].includes(timing.kind)) return timing
  if (timing !== undefined) context.report('resolve/bad-default', { text }, spot, { actual: text })
  return undefined
}

function resolveSteps(
  documents: readonly PreparationDocument[],
  spot: Spot,
  context: ResolveContext,
): readonly PreparationStep[] {
  const seen = new Map<string, number>()
  return documents.flatMap(({ id, title, before, responsible }, i) => {
    const path = [...spot.path, i]
    const first = seen.get(id)
    if (first !== undefined) {
      const related = [relatedPlace(spot.layer.file.placeOf([...spot.path, first, 'id']), 'first')]
      context.report('resolve/duplicate-step', { id }, { ...spot, path: [...path, 'id'] }, { actual: id, related })
      return []
    }
    seen.set(id, i)
    const offset = readDuration(before)
    if (offset === undefined) {
      context.report(
        'resolve/bad-duration',
        { text: before },
        { ...spot, path: [...path, 'before'] },
        { actual: before },
      )
      return []
    }
    const roles = resolveInvolvements(responsible, { ...spot, path: [...path, 'responsible'] }, context)
    return [{ id, title, before: offset, responsible: roles }]
  })
}

function resolveReferences(
  list: 'criteria' | 'evidenceSources',
  refs: readonly string[],
  known: ReadonlyMap<string, string>,
  spot: Spot,
  context: ResolveContext,
): readonly string[] {
  return refs.map((ref, i) => {
    const id = known.get(ref)
    if (id !== undefined || belongsElsewhere(ref, known)) return id ?? ref
    const suggestion = suggest(ref, known.keys())
    const params = { list, ref, ...(suggestion === undefined ? {} : { suggestion }) }
    context.report('resolve/unknown-reference', params, { ...spot, path: [...spot.path, i] }, { actual: ref })
    return ref
  })
}

/** A pack may link to a catalogue that only some of the wheels above it extend: `ostfold/…` where nothing of Østfold is known. */
function belongsElsewhere(ref: string, known: ReadonlyMap<string, string>): boolean {
  const slash = ref.indexOf('/')
  return slash > 0 && ![...known.keys()].some((name) => name.startsWith(ref.slice(0, slash + 1)))
}

function intersect(
  own: ValidityDocument | undefined,
  wheel: ValidityDocument | undefined,
): ValidityDocument | undefined {
  if (own === undefined || wheel === undefined) return own ?? wheel
  const from = [own.from, wheel.from]
    .filter((it) => it !== undefined)
    .sort()
    .at(-1)
  const until = [own.until, wheel.until].filter((it) => it !== undefined).sort()[0]
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** A field stands where its value does; a list or a table, which may take many lines, where its key does. */
function provenanceOf({ document, origins }: MergedMeasure): ReadonlyMap<string, FieldProvenance> {
  const provenance = new Map<string, FieldProvenance>()
  for (const [key, { layer, path, previous }] of origins) {
    const origin = previous === undefined ? { layer: layer.id } : { layer: layer.id, previous }
    provenance.set(key, withPlace(origin, layer.file, path, typeof document[key] === 'object' ? 'key' : 'value'))
  }
  return provenance
}
