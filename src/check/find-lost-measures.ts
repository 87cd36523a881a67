import type { Draft } from '../expand/draft'
import type { UndatedReason } from '../expand/obligation'
import { skippedRuns } from '../expand/trace-obligation'
import { diagnoseMeasure } from './diagnose-measure'
import { type FeasibilityCase, headingPeriods, type LaidMeasure, type LaidWheel, lostDays } from './feasibility-case'

/** Reasons that are the calendar's doing. */
const lostReasons: ReadonlySet<UndatedReason | undefined> = new Set<UndatedReason | undefined>([
  'no-day-left',
  'free-day',
  'too-close',
])

/** Tells whether a reason is that the year does not have the date. */
function isNotThisYear(reason: UndatedReason | undefined): reason is 'no-such-date' | 'outside-school-year' {
  return reason === 'no-such-date' || reason === 'outside-school-year'
}

/**
 * Finds measures that lose their days: one that is held once, or once in a period, when that time is gone; a repetition only when
 * nothing is left of it in a period it stands under, because that breaks take some of its weeks is as it should be.
 */
export function findLostMeasures(laid: LaidWheel): FeasibilityCase[] {
  return laid.measures.flatMap((one) => [...findLostTimes(one, laid), ...findLostRepetitions(one, laid)])
}

function findLostTimes({ measure, drafts }: LaidMeasure, laid: LaidWheel): FeasibilityCase[] {
  return drafts.flatMap(({ draft }): FeasibilityCase[] => {
    if (repeats(draft)) return []
    if (lostReasons.has(draft.reason)) return [lostCase([draft], draft.cell, laid)]
    const { entry, reason } = draft
    if (!isNotThisYear(reason)) return []
    return [
      {
        kind: 'date-not-every-year',
        key: `date-not-every-year ${laid.wheel.id} ${measure.id} ${entry?.id ?? ''} ${draft.cell}`,
        wheel: laid.wheel,
        measures: [measure],
        obligations: [draft.id],
        diagnose: (reached) => diagnoseMeasure('check/date-not-every-year', measure, { ...reached, reason }, entry),
      },
    ]
  })
}

function findLostRepetitions({ measure, drafts }: LaidMeasure, laid: LaidWheel): FeasibilityCase[] {
  const repeated = drafts.map(({ draft }) => draft).filter((draft) => repeats(draft) && draft.kind !== 'plan')
  return [...new Set(repeated.map(({ entry }) => entry))].flatMap((entry) => {
    const own = repeated.filter((draft) => draft.entry === entry)
    const periods = headingPeriods(measure, entry, laid)
    const groups = periods.map(({ id, first, last }) => ({
      id,
      inside: own.filter(({ nominal }) => nominal !== undefined && nominal >= first && nominal <= last),
    }))
    return (periods.length > 0 ? groups : [{ id: '', inside: own }])
      .filter(({ inside }) => inside.length > 0 && inside.every(({ reason }) => lostReasons.has(reason)))
      .map(({ id, inside }) => lostCase(inside, id, laid))
  })
}

/** Tells whether a draft is one of many, so that losing it alone is no finding. */
function repeats({ kind, timing }: Draft): boolean {
  if (kind === 'recurrence' || kind === 'plan') return true
  if (kind !== 'quota') return false
  return timing?.kind !== 'quota' || timing.per === 'week' || timing.per === 'month'
}

function lostCase(drafts: readonly Draft[], part: string, { wheel, calendar }: LaidWheel): FeasibilityCase {
  const draft = drafts[0]!
  const measure = draft.measure!
  const inBreak = drafts.every(
    ({ unadjusted }) =>
      unadjusted && skippedRuns(unadjusted, measure.days, calendar).some(({ kind }) => kind === 'break'),
  )
  const kind = inBreak ? 'lost-to-break' : 'measure-vanishes'
  return {
    kind,
    key: `${kind} ${wheel.id} ${measure.id} ${draft.entry?.id ?? ''} ${part}`,
    wheel,
    measures: [measure],
    obligations: drafts.map(({ id }) => id),
    diagnose: (reached) =>
      diagnoseMeasure(`check/${kind}`, measure, { ...reached, ...lostDays(draft, calendar) }, draft.entry),
  }
}
