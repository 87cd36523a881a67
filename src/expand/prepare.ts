import type { SchoolCalendar } from '../calendar/school-calendar'
import { type EpochDay, isoFromDay } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Measure, PreparationStep } from '../resolve/wheel'
import { addOffset } from './add-offset'
import { expandCodes } from './codes'
import type { Draft } from './draft'
import type { Finding } from './findings'
import { causeOf } from './list-causes'
import type { UndatedReason } from './obligation'

/**
 * Makes the drafts of a measure's preparation steps: each a day counted back from the deadline, so it moves with it. A day that
 * cannot be used gives way to the last usable one before it; falling into a break, or before the year, is reported.
 */
export function prepareSteps(
  drafts: readonly Draft[],
  measure: Measure,
  calendar: SchoolCalendar,
  findings: Finding[],
): Draft[] {
  return drafts.flatMap((draft) => measure.prepare.map((step) => prepareStep(draft, step, measure, calendar, findings)))
}

function prepareStep(
  draft: Draft,
  step: PreparationStep,
  measure: Measure,
  calendar: SchoolCalendar,
  findings: Finding[],
): Draft {
  const { days } = draft
  const id = `${draft.id}!${step.id}`
  const base: Draft = {
    ...draft,
    id,
    step,
    slot: undefined,
    unadjusted: undefined,
    days: undefined,
    candidates: undefined,
    decided: undefined,
  }
  if (!days) return { ...base, form: 'undated', reason: waitsFor(draft) }
  const raw = addOffset(days.last, { ...step.before, count: -Math.abs(step.before.count) }, calendar)
  const params = { step: step.title, measure: measure.title }
  const details = { about: { measure: measure.id } }
  if (raw === undefined || raw < calendar.firstDay) {
    findings.push(diagnose(expandCodes, 'expand/step-before-year', params, measure.place, details))
    const unadjusted = raw === undefined ? undefined : { first: raw, last: raw }
    return { ...base, form: 'undated', reason: 'outside-school-year', unadjusted }
  }
  const unadjusted = { first: raw, last: raw }
  const due = lastUsableDay(raw, measure, calendar)
  if (due === undefined) {
    findings.push(diagnose(expandCodes, 'expand/step-before-year', params, measure.place, details))
    return { ...base, form: 'undated', reason: 'no-day-left', unadjusted }
  }
  const rawDay = calendar.dayAt(raw)
  if (due !== raw && rawDay?.kind !== 'weekend') {
    const moved = { ...params, date: isoFromDay(raw), cause: causeOf(rawDay), due: isoFromDay(due) }
    findings.push(diagnose(expandCodes, 'expand/step-in-break', moved, measure.place, details))
  }
  return { ...base, form: 'day', unadjusted, days: { first: due, last: due } }
}

/** Before school start there are no school days, but there are days to prepare on. */
function lastUsableDay(day: EpochDay, measure: Measure, calendar: SchoolCalendar): EpochDay | undefined {
  const days = calendar.daysOf(measure.days)
  return days.previous(day) ?? calendar.daysOf('staff').previous(day) ?? calendar.daysOf('working').previous(day)
}

function waitsFor({ form, reason }: Draft): UndatedReason {
  if (reason) return reason
  return form === 'standing' ? 'interval-unspecified' : 'awaits-event'
}
