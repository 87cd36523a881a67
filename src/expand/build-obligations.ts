import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { Involvement, Measure, MeasureEntry, RemovedMeasure } from '../resolve/wheel'
import { combineAppliesTo } from './combine-applies-to'
import type { Draft } from './draft'
import { involve } from './involve'
import type { Obligation, Window } from './obligation'

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
  const shared = new Map<MeasureEntry | undefined, ReturnType<typeof sharedFields>>()
  return drafts.map((draft, i) => {
    let fields = shared.get(draft.entry)
    if (!fields) {
      fields = sharedFields(measure, draft.entry, calendar)
      shared.set(draft.entry, fields)
    }
    const { step } = draft
    const own: readonly Involvement[] = step && step.responsible.length > 0 ? step.responsible : responsible[i]!
    const base = {
      id: draft.id,
      ...fields,
      ...(step && { title: step.title }),
      ...(draft.cell && { cell: draft.cell }),
      periods: draft.periods,
      tentative: draft.tentative,
      responsible: own,
      participants: step ? [] : participants[i]!,
    }
    return { draft, obligation: finish(base, draft, calendar) }
  })
}

/** Builds the obligation that keeps a removed measure in the result. */
export function buildRemoved(removed: RemovedMeasure, calendar: SchoolCalendar): BuiltObligation {
  const schoolYear = calendar.schoolYear.id
  const id = `${removed.id}@${schoolYear}`
  const draft: Draft = { id, removed, cell: '', form: 'undated', reason: 'removed', tentative: false, periods: [] }
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
  return { draft, obligation }
}

function sharedFields(measure: Measure, entry: MeasureEntry | undefined, calendar: SchoolCalendar) {
  const appliesTo = combineAppliesTo(measure.appliesTo, entry?.appliesTo)
  const time = entry?.time ?? measure.time
  return {
    measure: measure.id,
    title: measure.title,
    schoolYear: calendar.schoolYear.id,
    ...(entry?.id !== undefined && { entry: entry.id }),
    ...(appliesTo && { appliesTo }),
    ...(measure.exclusive !== undefined && { exclusive: measure.exclusive }),
    per: measure.per,
    visibility: measure.visibility,
    criteria: measure.criteria,
    evidence: measure.evidence,
    tags: measure.tags,
    ...(time !== undefined && { time }),
    ...(measure.placeName !== undefined && { place: measure.placeName }),
    ...(measure.source && { source: measure.source }),
  }
}

type Base = Omit<Extract<Obligation, { form: 'standing' | 'as-needed' | 'asap' }>, 'form'>

function finish(base: Base, draft: Draft, calendar: SchoolCalendar): Obligation {
  const { form, days, unadjusted } = draft
  if (form === 'standing' || form === 'as-needed' || form === 'asap') return { ...base, form }
  if (form === 'undated' || !days) {
    const reason = draft.reason ?? 'no-day-left'
    return { ...base, form: 'undated', reason, ...(unadjusted && { unadjusted: windowOf(unadjusted, calendar) }) }
  }
  return {
    ...base,
    form,
    first: calendar.isoOf(days.first),
    due: calendar.isoOf(days.last),
    unadjusted: windowOf(unadjusted ?? days, calendar),
    ...(draft.candidates && { candidates: draft.candidates.map((span) => windowOf(span, calendar)) }),
    schoolDays: calendar.daysOf('school').countBetween(days.first, days.last),
  }
}

function windowOf({ first, last }: DaySpan, calendar: SchoolCalendar): Window {
  return { first: calendar.isoOf(first), due: calendar.isoOf(last) }
}
