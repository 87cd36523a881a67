import type { Expansion } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import { traceObligation } from '../expand/trace-obligation'
import { describeDay } from '../languages/describe-day'
import { explainingOf } from '../languages/explaining'
import type { Language } from '../languages/language'
import type { Explaining } from '../languages/pack/explaining'
import type { SourceDocument } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import { describeTiming } from '../timing/describe-timing'
import { formatTiming } from '../timing/format-timing'
import type { Timing } from '../timing/timing'
import { periodTitle } from './describe-cell'
import { adjustmentSteps, decisionSteps, endSteps, heldSteps, windowSteps } from './explain-days'
import type { Explanation, ExplanationStep } from './explanation'
import { nameEvents } from './name-events'
import { sentence, stepOf, type Telling } from './telling'

/** Explains an obligation from its trace: what the wheel says, how it is read, which days that is, what moved them, who set it. */
export function explainObligation(
  obligation: Obligation,
  expansion: Expansion,
  language: Language,
): Explanation | undefined {
  const trace = traceObligation(expansion, obligation.id)
  if (!trace) return undefined
  const telling: Telling = { trace, wheel: expansion.wheel, expansion, language, say: explainingOf[language] }
  const steps = [
    ...phraseSteps(telling),
    ...readingSteps(telling),
    ...windowSteps(telling),
    ...adjustmentSteps(telling),
    ...heldSteps(telling),
    ...decisionSteps(telling),
    ...endSteps(telling),
    ...provenanceSteps(telling),
    ...sourceSteps(telling),
  ]
  const text = steps.map((step) => step.text).join(' ')
  return { id: obligation.id, title: obligation.title, steps, text }
}

function phraseSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const { measure, entry, phrase, removed } = trace
  if (removed) {
    const { layer, reason } = removed
    const text = say.removed(layerTitle(layer, wheel), sentence(reason))
    return [stepOf({ step: 'provenance', layer, fields: [], removed: reason }, text)]
  }
  const steps: ExplanationStep[] = []
  // What is not valid this year was never bound entry by entry.
  for (const unbound of entry ? [] : (measure?.entries ?? [])) {
    if (unbound.phrase !== undefined) {
      steps.push(stepOf({ step: 'phrase', phrase: unbound.phrase }, say.phrase(unbound.phrase)))
    }
  }
  if (phrase !== undefined) steps.push(stepOf({ step: 'phrase', phrase }, say.phrase(phrase)))
  else if (entry?.timing) {
    const structured = formatTiming(entry.timing)
    steps.push(stepOf({ step: 'phrase', structured }, say.structured(structured)))
  }
  const periods = entry && entry.in.length > 0 ? entry.in : (measure?.in ?? [])
  if (periods.length > 0) {
    const titles = periods.map((id) => periodTitle(id, wheel, language))
    steps.push(stepOf({ step: 'phrase', periods }, say.heading(titles)))
  }
  return steps
}

function readingSteps({ trace, expansion, language, say }: Telling): ExplanationStep[] {
  const { entry, timing, usesDefault } = trace
  const inWords = (read: Timing) => describeTiming(nameEvents(read, expansion, say.quote), language)
  const steps: ExplanationStep[] = []
  const tell = (read: Timing, as: 'phrase' | 'default' | 'alternative', text: string) =>
    steps.push(stepOf({ step: 'reading', timing: read, as }, text))
  if (entry?.timing) tell(entry.timing, 'phrase', say.reading(inWords(entry.timing)))
  if (usesDefault && timing) tell(timing, 'default', say.usedDefault(inWords(timing)))
  if (entry?.alternative) tell(entry.alternative, 'alternative', say.alternative(inWords(entry.alternative)))
  return steps
}

/** Tells which layer set what, where there are several to have done it. */
function provenanceSteps({ trace, wheel, say }: Telling): ExplanationStep[] {
  if (wheel.layers.length < 2) return []
  const groups = new Map<string, { layer: string; previous?: string; fields: string[]; before: string[] }>()
  for (const [field, { layer, previous: earlier }] of trace.provenance) {
    const previous = earlier?.value === undefined ? undefined : earlier
    const key = `${layer}\n${previous?.layer ?? ''}`
    const group = groups.get(key) ?? { layer, ...(previous && { previous: previous.layer }), fields: [], before: [] }
    group.fields.push(field)
    group.before.push(...plainText(previous?.value))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ layer, previous, fields, before }) => {
    const [first, ...rest] = fields.map((field) => say.fields[field] ?? field)
    const names = say.list([first!, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))])
    const by = layerTitle(layer, wheel)
    const several = fields.length > 1
    if (previous === undefined) return stepOf({ step: 'provenance', layer, fields }, say.setBy(names, by, several))
    const instead = say.setInstead(names, by, layerTitle(previous, wheel), several)
    const text = before.length === 0 ? instead : `${instead.slice(0, -1)} (${before.join('; ')}).`
    return stepOf({ step: 'provenance', layer, fields, previous }, text)
  })
}

/** Puts what a field was before in one text, where it is a word or a list of words or roles; anything deeper stands in the data. */
function plainText(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (!Array.isArray(value)) return []
  const words = value.map((one: unknown) => {
    if (typeof one === 'string') return one
    return typeof one === 'object' && one !== null && 'role' in one && typeof one.role === 'string' ? one.role : ''
  })
  return words.length === 0 || words.includes('') ? [] : [words.join(', ')]
}

function sourceSteps({ trace, language, say }: Telling): ExplanationStep[] {
  const { source } = trace
  const parts = source ? sourceParts(source, language, say) : []
  return source && parts.length > 0 ? [stepOf({ step: 'source', source }, say.source(parts.join(', ')))] : []
}

function sourceParts(
  { document, place, url, read, reviewed }: SourceDocument,
  language: Language,
  say: Explaining,
): string[] {
  const day = read ?? reviewed
  return [document, place, url, day === undefined ? undefined : say.read(describeDay(day, language))].filter(
    (part) => part !== undefined,
  )
}

function layerTitle(id: string, wheel: Wheel): string {
  return wheel.layers.find((layer) => layer.id === id)?.title ?? id
}
