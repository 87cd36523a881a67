import type { Expansion } from '../expand/expansion'
import type { Obligation, Window } from '../expand/obligation'
import { type ObligationTrace, traceObligation } from '../expand/trace-obligation'
import type { SourceDocument } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import { describeDay, describeWindow } from '../timing/describe-day'
import { describeTiming } from '../timing/describe-timing'
import { formatTiming } from '../timing/format-timing'
import type { Language } from '../timing/language'
import type { Offset } from '../timing/timing'
import { describeCauses } from './describe-causes'
import { describeCell, periodTitle } from './describe-cell'
import { describeReason } from './describe-reason'
import type { ExplainWords } from './explain-wording'
import { explainWordsOf } from './explain-words'
import { isDated } from './is-dated'
import type { Explanation, ExplanationStep } from './plan'

/** What every step is told from. */
interface Telling {
  readonly trace: ObligationTrace
  readonly wheel: Wheel
  readonly expansion: Expansion
  readonly language: Language
  readonly say: ExplainWords
}

/** Explains an obligation from its trace: what the wheel says, how it is read, which days that is, what moved them, who set it. */
export function explainObligation(
  obligation: Obligation,
  expansion: Expansion,
  language: Language,
): Explanation | undefined {
  const trace = traceObligation(expansion, obligation.id)
  if (!trace) return undefined
  const telling: Telling = { trace, wheel: expansion.wheel, expansion, language, say: explainWordsOf(language) }
  const steps = [
    ...phraseSteps(telling),
    ...windowSteps(telling),
    ...adjustmentSteps(telling),
    ...decisionSteps(telling),
    ...endSteps(telling),
    ...provenanceSteps(telling),
    ...sourceSteps(telling),
  ]
  const text = steps.map((step) => step.text).join(' ')
  return { id: obligation.id, title: obligation.title, steps, text }
}

function step(name: ExplanationStep['step'], text: string): ExplanationStep {
  return { step: name, text: text.charAt(0).toUpperCase() + text.slice(1) }
}

function phraseSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const { measure, entry, phrase, timing, usesDefault, removed } = trace
  if (removed) return [step('provenance', say.removed(layerTitle(removed.layer, wheel), sentence(removed.reason)))]
  const steps: ExplanationStep[] = []
  if (phrase !== undefined) steps.push(step('phrase', say.phrase(phrase)))
  else if (entry?.timing) steps.push(step('phrase', say.structured(formatTiming(entry.timing))))
  const under = entry && entry.in.length > 0 ? entry.in : (measure?.in ?? [])
  if (under.length > 0) {
    const titles = under.map((id) => periodTitle(id, wheel, language))
    steps.push(step('phrase', say.heading(titles)))
  }
  if (entry?.timing) steps.push(step('reading', say.reading(describeTiming(entry.timing, language))))
  if (usesDefault && timing) steps.push(step('reading', say.usedDefault(describeTiming(timing, language))))
  if (entry?.alternative) steps.push(step('reading', say.alternative(describeTiming(entry.alternative, language))))
  return steps
}

function windowSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const steps: ExplanationStep[] = []
  const { cell, unadjusted, movedFrom, unadjustedCandidates, measure, raised } = trace
  if (raised) {
    const day = describeDay(raised.on, language)
    const text =
      raised.after === undefined ? say.raised(raised.event, day) : say.raisedBy(raised.event, raised.after, day)
    steps.push(step('grid', text))
  }
  if (trace.step) {
    const length = lengthInWords(trace.step.before, say)
    steps.push(step('grid', say.step(measure?.title ?? trace.obligation.measure, length)))
  } else if (cell !== undefined) steps.push(step('grid', describeCell(cell, wheel, language)))
  if (movedFrom && unadjusted) {
    steps.push(step('grid', say.moved(inWords(movedFrom, language), inWords(unadjusted, language))))
  } else if (unadjusted) steps.push(step('window', say.window(inWords(unadjusted, language))))
  const { obligation } = trace
  if (isDated(obligation) && obligation.nominal) {
    steps.push(step('window', say.nominal(inWords(obligation.nominal, language))))
  }
  if (unadjustedCandidates) {
    const windows = unadjustedCandidates.map((window) => inWords(window, language)).join(', ')
    steps.push(step('window', say.candidates(windows)))
  }
  if (trace.obligation.tentative) steps.push(step('window', say.tentative))
  return steps
}

function adjustmentSteps({ trace, expansion, language, say }: Telling): ExplanationStep[] {
  const { moved, obligation, unadjusted } = trace
  if (!isDated(obligation)) return []
  const single = unadjusted?.first === unadjusted?.due && obligation.first === obligation.due
  const steps = moved.map(({ bound, from, to, skipped }) => {
    const tell = single ? say.dayMoved : bound === 'first' ? say.firstMoved : say.dueMoved
    return step(
      'adjustment',
      tell(describeDay(from, language), describeDay(to, language), describeCauses(skipped, language)),
    )
  })
  const free = moved.length === 0 && obligation.form === 'day' ? freeDayCause(trace, expansion, language) : undefined
  if (free !== undefined) steps.push(step('adjustment', say.freeDay(describeDay(obligation.first, language), free)))
  return steps
}

/** Says what a day is that stayed although it is no day of the measure's basis; undefined for an ordinary one. */
function freeDayCause(trace: ObligationTrace, { calendar }: Expansion, language: Language): string | undefined {
  const { obligation, measure } = trace
  if (!isDated(obligation) || !measure) return undefined
  const usable = calendar.daysOf(measure.days)
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    if (calendar.isoOf(day) !== obligation.first) continue
    const known = usable.has(day) ? undefined : calendar.dayAt(day)
    if (!known) return undefined
    const { kind, titles } = known
    return describeCauses([{ first: obligation.first, last: obligation.first, kind, titles }], language)
  }
  return undefined
}

function decisionSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const { decision, obligation } = trace
  const added = wheel.decisions.find(
    (one) => one.kind === 'add' && one.measure === obligation.measure && one.schoolYear === obligation.schoolYear,
  )
  const steps = added ? [step('decision', say.added(added.decidedBy, sentence(added.reason)))] : []
  if (!decision) return steps
  const { decidedBy, reason, move } = decision
  if (move) steps.push(step('decision', say.decided(inWords(move, language), decidedBy, sentence(reason))))
  else steps.push(step('decision', say.cancelled(decidedBy, sentence(reason))))
  return steps
}

function endSteps({ trace, language, say }: Telling): ExplanationStep[] {
  const { obligation, lost } = trace
  if (isDated(obligation)) return [step('result', say.result(inWords(obligation, language), obligation.schoolDays))]
  if (obligation.form !== 'undated') return []
  const why = describeReason(obligation.reason, language)
  return [step('undated', say.undated(lost.length === 0 ? why : `${why} – ${describeCauses(lost, language)}`))]
}

/** Tells which layer set what, where there are several to have done it. */
function provenanceSteps({ trace, wheel, say }: Telling): ExplanationStep[] {
  if (wheel.layers.length < 2) return []
  const groups = new Map<string, { layer: string; previous?: string; fields: string[]; before: string[] }>()
  for (const [field, { layer, previous: earlier }] of trace.provenance) {
    const previous = earlier?.value === undefined ? undefined : earlier
    const name = say.fields[field] ?? field
    const key = `${layer}\n${previous?.layer ?? ''}`
    const group = groups.get(key) ?? { layer, ...(previous && { previous: previous.layer }), fields: [], before: [] }
    group.fields.push(name)
    group.before.push(...plainText(previous?.value))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ layer, previous, fields, before }) => {
    const [first, ...rest] = fields
    const names = [first, ...rest.map((name) => name.toLowerCase())].join(', ')
    const by = layerTitle(layer, wheel)
    if (previous === undefined) return step('provenance', say.setBy(names, by))
    const instead = say.setInstead(names, by, layerTitle(previous, wheel))
    return step('provenance', before.length === 0 ? instead : `${instead.slice(0, -1)} (${before.join('; ')}).`)
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
  const parts = trace.source ? sourceParts(trace.source, language, say) : []
  return parts.length === 0 ? [] : [step('source', say.source(parts.join(', ')))]
}

function sourceParts(
  { document, place, url, read, reviewed }: SourceDocument,
  language: Language,
  say: ExplainWords,
): string[] {
  const day = read ?? reviewed
  return [document, place, url, day === undefined ? undefined : say.read(describeDay(day, language))].filter(
    (part) => part !== undefined,
  )
}

function inWords({ first, due }: Window, language: Language): string {
  return describeWindow(first, due, language)
}

function lengthInWords({ count, unit }: Offset, say: ExplainWords): string {
  const [one, several] = say.units[unit]
  return `${Math.abs(count)} ${Math.abs(count) === 1 ? one : several}`
}

function layerTitle(id: string, wheel: Wheel): string {
  return wheel.layers.find((layer) => layer.id === id)?.title ?? id
}

/** Ends a text that a user wrote with a full stop, unless it has an end of its own. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
