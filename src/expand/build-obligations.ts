import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Involvement, Measure, RemovedMeasure } from '../resolve/wheel'
import type { AppliesTo } from '../timing/applies-to'
import { combineAppliesTo } from './combine-applies-to'
import { type Draft, openDraft } from './draft'
import { involve } from './involve'
import type { DatedObligation, Obligation, ObligationForm, UndatedObligation, UndatedReason } from './obligation'
import { addDays, type DayFields, daysToTell } from './obligation-days'

/** A draft with who takes part in it: all that its obligation is built from. */
export interface StaffedDraft {
  readonly draft: Draft
  readonly responsible: readonly Involvement[]
  readonly participants: readonly Involvement[]
}

const nobody: readonly Involvement[] = []

/** Adds to a measure's drafts who takes part in each; a preparation step has its own responsible, and no participants. */
export function staffDrafts(measure: Measure, drafts: readonly Draft[]): readonly StaffedDraft[] {
  const responsible = involve(measure.responsible, drafts)
  const participants = involve(measure.participants, drafts)
  return drafts.map((draft, i) => {
    const { step } = draft
    const own = step && step.responsible.length > 0 ? step.responsible : responsible[i]!
    return { draft, responsible: own, participants: step ? nobody : participants[i]! }
  })
}

/** Makes the draft that keeps a removed measure in the result. */
export function draftRemoved(removed: RemovedMeasure, calendar: SchoolCalendar): StaffedDraft {
  const draft = openDraft({ removed }, `${removed.id}@${calendar.schoolYear.id}`, '', 'undated', 'removed', [])
  return { draft, responsible: nobody, participants: nobody }
}

/** Builds the obligation of a draft. */
export function buildObligation(staffed: StaffedDraft, calendar: SchoolCalendar): Obligation {
  return addDays(stemOf(staffed, calendar), daysToTell(staffed.draft), calendar) as Obligation
}

/** Every field of every form but its days, to be set one by one: the fields a form lacks stay absent. */
type StemFields = {
  -readonly [K in Exclude<keyof DatedObligation | keyof UndatedObligation, keyof DayFields>]?: K extends 'form'
    ? ObligationForm
    : K extends keyof DatedObligation
      ? DatedObligation[K]
      : K extends keyof UndatedObligation
        ? UndatedObligation[K]
        : never
}

/** All that an obligation says besides its days. */
export type ObligationStem = Readonly<StemFields> & Omit<Obligation, keyof DayFields>

/** Builds all of a draft's obligation but its days. */
export function buildStem(staffed: StaffedDraft, calendar: SchoolCalendar): ObligationStem {
  return stemOf(staffed, calendar) as ObligationStem
}

function stemOf(staffed: StaffedDraft, calendar: SchoolCalendar): StemFields {
  const { measure, removed } = staffed.draft
  if (measure) return stemOfMeasure(measure, staffed, calendar)
  return {
    id: staffed.draft.id,
    measure: removed!.id,
    title: removed!.title,
    schoolYear: calendar.schoolYear.id,
    periods: [],
    tentative: false,
    responsible: [],
    participants: [],
    per: 'school',
    visibility: removed!.visibility,
    criteria: [],
    evidence: [],
    tags: [],
    form: 'undated',
    reason: 'removed',
  }
}

function stemOfMeasure(
  measure: Measure,
  { draft, responsible, participants }: StaffedDraft,
  calendar: SchoolCalendar,
): StemFields {
  const { entry, step } = draft
  const appliesTo = conditionOf(measure, draft)
  const time = timeOf(measure, draft)
  const place = placeOf(measure, draft)
  const reason = reasonOf(draft)
  const fields: StemFields = {
    id: draft.id,
    measure: measure.id,
    title: titleOf(measure, draft),
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
  if (time !== undefined) fields.time = time
  if (place !== undefined) fields.place = place
  if (!step && measure.agenda.length > 0) fields.agenda = measure.agenda
  if (measure.source) fields.source = measure.source
  if (reason) fields.reason = reason
  return fields
}

/**
 * Tells whether a stem is that of a draft, when the stem was built from a draft of the same measure with the same id: then they can differ in
 * what the entry, the step and the calendar decide, and in nothing else.
 */
export function isStemOf(
  stem: ObligationStem,
  { draft, responsible, participants }: StaffedDraft,
  isSame: (a: unknown, b: unknown) => boolean,
): boolean {
  const { measure } = draft
  return (
    measure !== undefined &&
    stem.form === draft.form &&
    stem.tentative === draft.tentative &&
    stem.reason === reasonOf(draft) &&
    stem.title === titleOf(measure, draft) &&
    stem.time === timeOf(measure, draft) &&
    stem.place === placeOf(measure, draft) &&
    isSame(stem.periods, draft.periods) &&
    isSame(stem.responsible, responsible) &&
    isSame(stem.participants, participants) &&
    isSame(stem.appliesTo, conditionOf(measure, draft))
  )
}

function titleOf({ title }: Measure, { step }: Draft): string {
  return step ? step.title : title
}

function conditionOf({ appliesTo }: Measure, { entry }: Draft): AppliesTo | undefined {
  return combineAppliesTo(appliesTo, entry?.appliesTo)
}

/** A step is done before the measure is held: neither at its time nor in its place. */
function timeOf({ time }: Measure, draft: Draft): string | undefined {
  return draft.step ? undefined : (draft.entry?.time ?? time ?? heldWith(draft)?.time)
}

function placeOf({ placeName }: Measure, draft: Draft): string | undefined {
  return draft.step ? undefined : (placeName ?? heldWith(draft)?.place)
}

function reasonOf({ days, form, reason }: Draft): UndatedReason | undefined {
  return !days && form === 'undated' ? (reason ?? 'no-day-left') : undefined
}

/** The event on whose one day the draft falls, with its time and place; none when the draft was moved away from it. */
function heldWith({ slot, days }: Draft): { readonly time?: string; readonly place?: string } | undefined {
  if (!slot || 'reason' in slot || !days) return undefined
  const { first, last } = slot.window
  return first === last && days.first === first && days.last === last ? slot : undefined
}
