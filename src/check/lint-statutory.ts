import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { type Language, languages } from '../languages/language'
import type { SourceDocument } from '../load/wheel-document'
import type { FieldProvenance, Measure, Wheel } from '../resolve/wheel'
import { describeTiming } from '../timing/describe-timing'
import { readPhrase } from '../timing/read-phrase'
import type { SimpleTiming, Timing } from '../timing/timing'
import { daysOfSpan, spansOf } from './days-of-timing'
import { lintCodes } from './lint-codes'

/** Finds what is set nationally and a later layer weakens: later, more seldom, without a deadline, for fewer, or taken out. */
export function lintStatutory(wheel: Wheel): Diagnostic[] {
  return [
    ...wheel.measures.flatMap((measure) => [...weakened(measure, wheel), ...narrowed(measure)]),
    ...removed(wheel),
  ]
}

function removed(wheel: Wheel): Diagnostic[] {
  return wheel.removed
    .filter(({ source }) => source?.kind === 'national')
    .map(({ id, title, layer, reason, place }) =>
      diagnose(lintCodes, 'check/statutory-removed', { measure: title, layer, reason }, place, {
        about: { measure: id },
        actual: id,
      }),
    )
}

function weakened(measure: Measure, wheel: Wheel): Diagnostic[] {
  const changed = measure.provenance.get('when')
  if (!changed?.previous || !isNational(measure)) return []
  const before = timingsIn(changed.previous.value, languageOf(changed.previous.layer, wheel))
  const after = measure.entries.flatMap(({ timing }) => timing ?? [])
  const how = compare(before, after, wheel)
  if (!how) return []
  const describe = (timings: readonly Timing[]) =>
    timings.map((timing) => describeTiming(timing, wheel.language)).join('; ')
  const { value } = changed.previous
  const was = typeof value === 'string' ? value : describe(before)
  const is = measure.entries.map(({ phrase, timing }) => phrase ?? (timing ? describe([timing]) : '')).join('; ')
  const params = { measure: measure.title, layer: changed.layer, before: was, after: is, how }
  return [
    diagnose(lintCodes, 'check/statutory-weakened', params, changed.place, {
      about: { measure: measure.id },
      expected: was,
      actual: is,
      related: [relatedPlace(measure.place, 'defined', measure.title)],
    }),
  ]
}

/** Looks at what says for whom and how long. That nobody is responsible any more is an error already. */
function narrowed(measure: Measure): Diagnostic[] {
  if (!isNational(measure)) return []
  return (['appliesTo', 'validity'] as const).flatMap((field) => {
    const changed = measure.provenance.get(field)
    if (!changed?.previous) return []
    const [was, is] = [changed.previous.value, measure[field]]
    if (!isNarrower(was, is)) return []
    const show = (value: unknown) => `${field}: ${value === undefined || value === null ? '–' : JSON.stringify(value)}`
    const params = {
      measure: measure.title,
      layer: changed.layer,
      before: show(was),
      after: show(is),
      how: 'narrower',
    } as const
    return [
      diagnose(lintCodes, 'check/statutory-weakened', params, changed.place, {
        about: { measure: measure.id },
        expected: params.before,
        actual: params.after,
        related: [relatedPlace(measure.place, 'defined', measure.title)],
      }),
    ]
  })
}

/** Tells whether a condition or validity admits less than it did: a key more, a choice fewer, a bound farther in. */
function isNarrower(was: unknown, is: unknown): boolean {
  if (is === undefined || is === null) return false
  if (was === undefined || was === null) return Object.keys(is).length > 0
  const [before, after] = [was, is] as Readonly<Record<string, unknown>>[]
  return Object.keys({ ...before, ...after }).some((key) => {
    const [old, young] = [before![key], after![key]]
    if (young === undefined) return false
    if (old === undefined) return true
    if (Array.isArray(old) && Array.isArray(young)) {
      // Of what must not be there, one more narrows; of what may be there, one fewer.
      const [wide, tight] = key === 'none' ? [young, old] : [old, young]
      return wide.some((it) => !tight.includes(it))
    }
    if (typeof old === 'object' && typeof young === 'object') return isNarrower(old, young)
    if (key === 'atLeast' || key === 'from') return young! > old!
    return (key === 'atMost' || key === 'until') && young! < old!
  })
}

/** A layer that changes the source as well does not make the measure its own. */
function isNational({ source, provenance }: Measure): boolean {
  const previous = provenance.get('source')?.previous?.value as SourceDocument | undefined
  return source?.kind === 'national' || previous?.kind === 'national'
}

function languageOf(layer: FieldProvenance['layer'], wheel: Wheel): Language {
  return wheel.layers.find(({ id }) => id === layer)?.language ?? wheel.language
}

/** Reads a `when` as it was written in an earlier layer; phrases not understood there are left out. */
function timingsIn(when: unknown, language: Language): readonly Timing[] {
  if (typeof when === 'string') {
    const { timing } = readPhrase(when, { language: languages.includes(language) ? language : 'nb' })
    return timing ? [timing] : []
  }
  if (Array.isArray(when)) return when.flatMap((entry: { phrase: unknown }) => timingsIn(entry.phrase, language))
  return typeof when === 'object' && when !== null && 'kind' in when ? [when as Timing] : []
}

type How = 'later' | 'seldomer' | 'unbounded'

function compare(before: readonly Timing[], after: readonly Timing[], wheel: Wheel): How | undefined {
  if (before.length === 0 || after.length === 0) return undefined
  const [rateBefore, rateAfter] = [yearlyRate(before), yearlyRate(after)]
  if (rateBefore !== undefined && rateBefore > 0 && rateAfter === 0) return 'unbounded'
  const [lastBefore, lastAfter] = [lastDay(before, wheel), lastDay(after, wheel)]
  if (lastBefore !== undefined && lastAfter !== undefined && lastAfter > lastBefore) return 'later'
  return rateBefore !== undefined && rateAfter !== undefined && rateAfter < rateBefore ? 'seldomer' : undefined
}

/** The last day, counted from 1 August, that something done at given times can fall on; undefined when only a calendar knows. */
function lastDay(timings: readonly Timing[], wheel: Wheel): number | undefined {
  const parts = timings.flatMap(partsOf)
  if (!parts.every(({ kind }) => kind === 'once' || kind === 'pick-one')) return undefined
  const days = parts.flatMap(spansOf).map((span) => daysOfSpan(span, wheel))
  return days.every((day) => day !== undefined) ? Math.max(...days.map(({ last }) => last)) : undefined
}

const perYear = { year: 1, term: 2, quarter: 4, month: 10, week: 38, window: 1, day: 190 }

/** How often at least in a school year, roughly; 0 when nothing says; undefined when only a calendar knows. */
function yearlyRate(timings: readonly Timing[]): number | undefined {
  const rates = timings.flatMap(partsOf).map(rateOf)
  return rates.every((rate) => rate !== undefined) ? rates.reduce((sum, rate) => sum + rate, 0) : undefined
}

function rateOf(timing: SimpleTiming): number | undefined {
  switch (timing.kind) {
    case 'once':
      return timing.in.length
    case 'pick-one':
      return 1
    case 'every':
      return timing.within
        ? undefined
        : (perYear[timing.unit] * (timing.weekdays?.length ?? 1)) / (timing.maxInterval ?? timing.interval)
    case 'quota':
      return timing.min * perYear[timing.per]
    case 'standing':
    case 'as-needed':
    case 'asap':
    case 'unspecified':
    case 'not-timing':
      return 0
    default:
      return undefined
  }
}

function partsOf(timing: Timing): readonly SimpleTiming[] {
  return timing.kind === 'all-of' ? timing.of : [timing]
}
