import type { Expansion } from '../expand/expansion'
import type { ObligationTrace, SkippedRun } from '../expand/trace-obligation'
import { describeDay } from '../languages/describe-day'
import type { Explaining } from '../languages/pack/explaining'
import type { Offset } from '../timing/timing'
import { describeCause, describeCauses } from './describe-causes'
import { describeCell } from './describe-cell'
import { describeReason } from './describe-reason'
import type { ExplanationStep } from './explanation'
import { isDated } from './is-dated'
import { inWords, sentence, stepOf, type Telling } from './telling'

/** Tells which of several it is, and which days that is by the calendar's bounds. */
export function windowSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const steps: ExplanationStep[] = []
  const { cell, unadjusted, movedFrom, unadjustedCandidates, measure, raised, step, obligation } = trace
  if (raised) {
    const day = describeDay(raised.on, language)
    const text =
      raised.after === undefined ? say.raised(raised.event, day) : say.raisedBy(raised.event, raised.after, day)
    steps.push(stepOf({ step: 'grid', raised }, text))
  }
  if (step) {
    const length = lengthInWords(step.before, say)
    steps.push(stepOf({ step: 'grid', preparation: step.id }, say.step(measure?.title ?? obligation.measure, length)))
  } else if (cell !== undefined) steps.push(stepOf({ step: 'grid', cell }, describeCell(cell, wheel, language)))
  if (movedFrom && unadjusted) {
    const tell = movedFrom.first === movedFrom.due ? say.movedDay : say.moved
    const text = tell(inWords(movedFrom, language), inWords(unadjusted, language))
    steps.push(stepOf({ step: 'grid', moved: { from: movedFrom, to: unadjusted } }, text))
  } else if (unadjusted) {
    steps.push(stepOf({ step: 'window', window: unadjusted }, say.window(inWords(unadjusted, language))))
  }
  if (isDated(obligation) && obligation.nominal) {
    const { nominal } = obligation
    steps.push(stepOf({ step: 'window', nominal }, say.nominal(inWords(nominal, language))))
  }
  if (unadjustedCandidates) {
    const windows = say.choice(unadjustedCandidates.map((window) => inWords(window, language)))
    steps.push(stepOf({ step: 'window', candidates: unadjustedCandidates }, say.candidates(windows)))
  }
  if (obligation.tentative) {
    const text = !raised ? say.tentative : raised.after === undefined ? say.noDeadline : say.mayComeEarlier
    steps.push(stepOf({ step: 'window', tentative: true }, text))
  }
  return steps
}

/** Tells what moved a bound: from which day, to which, and what the days between are. */
export function adjustmentSteps({ trace, expansion, language, say }: Telling): ExplanationStep[] {
  const { moved, obligation, unadjusted } = trace
  if (!isDated(obligation)) return []
  const single = unadjusted?.first === unadjusted?.due && obligation.first === obligation.due
  const steps = moved.map(({ bound, from, to, skipped }) => {
    const tell = single ? say.dayMoved : bound === 'first' ? say.firstMoved : say.dueMoved
    return stepOf(
      { step: 'adjustment', bound: single ? 'day' : bound, from, to, causes: skipped },
      tell(describeDay(from, language), describeDay(to, language), describeCauses(skipped, language)),
    )
  })
  const free = moved.length === 0 && obligation.form === 'day' ? freeDayCause(trace, expansion) : undefined
  if (free) {
    const on = obligation.first
    const basis = say.bases[trace.measure?.days ?? 'school']
    const text = say.freeDay(describeDay(on, language), basis, describeCause(free, language))
    steps.push(stepOf({ step: 'free-day', on, causes: [free] }, text))
  }
  return steps
}

/** Finds what a day is that stayed although it is no day of the measure's basis; undefined for an ordinary one. */
function freeDayCause(trace: ObligationTrace, { calendar }: Expansion): SkippedRun | undefined {
  const { obligation, measure } = trace
  if (!isDated(obligation) || !measure) return undefined
  const usable = calendar.daysOf(measure.days)
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    if (calendar.isoOf(day) !== obligation.first) continue
    const known = usable.has(day) ? undefined : calendar.dayAt(day)
    return known && { first: obligation.first, last: obligation.first, kind: known.kind, titles: known.titles }
  }
  return undefined
}

/** Tells what time and place come from the calendar's event. */
export function heldSteps({ trace, expansion, say }: Telling): ExplanationStep[] {
  const { held } = trace
  if (!held) return []
  const { event, time, place } = held
  const title = event === undefined ? undefined : expansion.calendar.events.get(event)?.title
  const text = say.held(title === undefined ? undefined : say.quote(title), time?.replace('-', '–'), place)
  return [stepOf({ step: 'event', ...held }, text)]
}

/** Tells what was decided for this school year. */
export function decisionSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const { decision, obligation } = trace
  const steps: ExplanationStep[] = []
  for (const added of wheel.decisions) {
    const isIts =
      added.kind === 'add' && added.measure === obligation.measure && added.schoolYear === obligation.schoolYear
    if (!isIts || steps.length > 0) continue
    const { decidedBy, reason, layer } = added
    steps.push(
      stepOf({ step: 'decision', kind: 'add', decidedBy, reason, layer }, say.added(decidedBy, sentence(reason))),
    )
  }
  if (!decision) return steps
  const { decidedBy, reason, move, layer } = decision
  if (!move) {
    const text = say.cancelled(decidedBy, sentence(reason))
    return [...steps, stepOf({ step: 'decision', kind: 'cancel', decidedBy, reason, layer }, text)]
  }
  const text = say.decided(inWords(move, language), decidedBy, sentence(reason))
  return [...steps, stepOf({ step: 'decision', kind: 'move', decidedBy, reason, layer, to: move }, text)]
}

/** Tells what it comes to: the days, or why there are none. */
export function endSteps({ trace, wheel, language, say }: Telling): ExplanationStep[] {
  const { obligation, lost, measure } = trace
  if (isDated(obligation)) {
    const { first, due, schoolDays } = obligation
    const days = inWords({ first, due }, language)
    const text = first === due ? say.resultDay(days) : say.result(days, schoolDays)
    return [stepOf({ step: 'result', window: { first, due }, schoolDays }, text)]
  }
  if (obligation.form !== 'undated') return []
  const { reason } = obligation
  const why = describeReason(reason, language)
  const addedFor = wheel.decisions.flatMap(({ kind, measure: id, schoolYear }) =>
    kind === 'add' && id === obligation.measure ? [schoolYear] : [],
  )
  const validity = reason === 'not-valid' ? measure?.validity : undefined
  const added = reason === 'not-valid' && addedFor.length > 0 && !addedFor.includes(obligation.schoolYear)
  const details = [
    ...(lost.length > 0 ? [describeCauses(lost, language)] : []),
    ...(validity ? [say.validity(validity.from, validity.until)] : []),
    ...(added ? [say.addedFor(addedFor.join(', '))] : []),
  ]
  const fact = {
    step: 'undated',
    reason,
    causes: lost,
    ...(validity && { validity }),
    ...(added && { addedFor }),
  } as const
  return [stepOf(fact, say.undated([why, ...details].join(' – ')))]
}

function lengthInWords({ count, unit }: Offset, say: Explaining): string {
  const [one, several] = say.units[unit]
  return `${Math.abs(count)} ${Math.abs(count) === 1 ? one : several}`
}
