import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { Involvement, Measure, RemovedMeasure } from '../resolve/wheel'
import { combineAppliesTo } from './combine-applies-to'
import { type Draft, openDraft } from './draft'
import { involve } from './involve'
import type { DatedObligation, Obligation, ObligationForm, UndatedObligation, Window } from './obligation'

/** An obligation with the draft it was made from. */
export interface BuiltObligation {
  readonly obligation: Obligation
  readonly draft: Draft
}

/** Builds the obligations of one measure from its drafts. */
export function buildObligations(
  measure: Measure,
  drafts: readonly Draft[],
  calendar: SchoolCalendar,
): BuiltObligation[] {
  const responsible = involve(measure.responsible, drafts)
  const participants = involve(measure.participants, drafts)
  return drafts.map((draft, i) => {
    const { step } = draft
    const own = step && step.responsible.length > 0 ? step.responsible : responsible[i]!
    return { draft, obligation: buildObligation(measure, draft, own, step ? [] : participants[i]!, calendar) }
  })
}

/** Builds the obligation that keeps a removed measure in the result. */
export function buildRemoved(removed: RemovedMeasure, calendar: SchoolCalendar): BuiltObligation {
  const schoolYear = calendar.schoolYear.id
  const id = `${removed.id}@${schoolYear}`
  const obligation: Obligation = {
    id,
    measure: removed.id,
    title: removed.title,
    schoolYear,
    periods: [],
    tentative: false,
    responsible: [],
    participants: [],
    per: 'school',
    visibility: 'everyone',
    criteria: [],
    evidence: [],
    tags: [],
    form: 'undated',
    reason: 'removed',
  }
  return { draft: openDraft({ removed }, id, '', 'undated', 'removed', []), obligation }
}

/** Every field of every form, to be set one by one: the fields a form lacks stay absent. */
type Fields = {
  -readonly [K in keyof DatedObligation | keyof UndatedObligation]?: K extends 'form'
    ? ObligationForm
    : K extends keyof DatedObligation
      ? DatedObligation[K]
      : K extends keyof UndatedObligation
        ? UndatedObligation[K]
        : never
}

function buildObligation(
  measure: Measure,
  draft: Draft,
  responsible: readonly Involvement[],
  participants: readonly Involvement[],
  calendar: SchoolCalendar,
): Obligation {
  const { entry, step, days, unadjusted } = draft
  const appliesTo = combineAppliesTo(measure.appliesTo, entry?.appliesTo)
  const time = entry?.time ?? measure.time
  const fields: Fields = {
    id: draft.id,
    measure: measure.id,
    title: step ? step.title : measure.title,
    schoolYear: calendar.schoolYear.id,
    periods: draft.periods,
    tentative: draft.tentative,
    responsible,
    participants,
    per: measure.per,
    visibility: measure.visibility,
    criteria: measure.criteria,
    evidence: measure.evidence,
    tags: measure.tags,
    form: draft.form,
  }
  if (entry?.id !== undefined) fields.entry = entry.id
  if (draft.cell) fields.cell = draft.cell
  if (appliesTo) fields.appliesTo = appliesTo
  if (measure.exclusive !== undefined) fields.exclusive = measure.exclusive
  // A step is done before the measure is held: neither its time nor its place.
  if (!step && time !== undefined) fields.time = time
  if (!step && measure.placeName !== undefined) fields.place = measure.placeName
  if (!step && measure.agenda.length > 0) fields.agenda = measure.agenda
  if (measure.source) fields.source = measure.source
  if (days) {
    fields.first = calendar.isoOf(days.first)
    fields.due = calendar.isoOf(days.last)
    fields.unadjusted = windowOf(unadjusted ?? days, calendar)
    if (draft.candidates) fields.candidates = draft.candidates.map((span) => windowOf(span, calendar))
    fields.schoolDays = calendar.daysOf('school').countBetween(days.first, days.last)
  } else if (draft.form === 'undated') {
    fields.reason = draft.reason ?? 'no-day-left'
    if (unadjusted) fields.unadjusted = windowOf(unadjusted, calendar)
  }
  return fields as Obligation
}

function windowOf({ first, last }: DaySpan, calendar: SchoolCalendar): Window {
  return { first: calendar.isoOf(first), due: calendar.isoOf(last) }
}
