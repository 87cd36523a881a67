import type { Month } from '../date/day'
import type { Draft } from '../expand/draft'
import { skippedRuns } from '../expand/trace-obligation'
import type { Wheel } from '../resolve/wheel'
import { diagnoseMeasure } from './diagnose-measure'
import { causeRuns, daysOf, type FeasibilityCase, headingPeriods, type LaidWheel } from './feasibility-case'
import type { PeriodName } from './feasibility-codes'

/** Finds fixed days that stay on a day the measure cannot be done on. What the calendar itself dates is the calendar's to mend. */
export function findFreeDays(laid: LaidWheel): FeasibilityCase[] {
  const { wheel, calendar } = laid
  return laid.measures.flatMap(({ measure, drafts }) =>
    drafts.flatMap(({ draft }): FeasibilityCase[] => {
      const { days, slot, kind, entry } = draft
      const fixed = kind === 'window' && slot && 'meets' in slot && slot.meets === 'fixed-day'
      if (!fixed || draft.form !== 'day' || !days || calendar.daysOf(measure.days).has(days.first)) return []
      return [
        {
          kind: 'lands-on-free-day',
          key: `lands-on-free-day ${wheel.id} ${measure.id} ${entry?.id ?? ''} ${draft.cell}`,
          wheel,
          measures: [measure],
          obligations: [draft.id],
          diagnose(reached) {
            const runs = causeRuns(skippedRuns(days, measure.days, calendar))
            const params = {
              ...reached,
              date: calendar.isoOf(days.first),
              causes: runs.flatMap(({ causes }) => causes),
            }
            return diagnoseMeasure('check/lands-on-free-day', measure, params, entry)
          },
        },
      ]
    }),
  )
}

/** Finds occurrences that adjustment took wholly out of the period they stand under: their heading's, else one of the wheel's own. */
export function findLeftPeriods(laid: LaidWheel): FeasibilityCase[] {
  const { wheel } = laid
  return laid.measures.flatMap(({ measure, drafts }) =>
    drafts.flatMap(({ draft }): FeasibilityCase[] => {
      const left = leftPeriod(draft, laid)
      if (!left) return []
      const { period, days } = left
      const { entry } = draft
      const repeats = draft.kind === 'recurrence'
      return [
        {
          kind: 'leaves-period',
          key: `leaves-period ${wheel.id} ${measure.id} ${entry?.id ?? ''} ${repeats ? '' : draft.cell}`,
          wheel,
          measures: [measure],
          obligations: [draft.id],
          diagnose(reached) {
            const named = { period: periodName(period.id, wheel), bounds: daysOf(period, laid.calendar) }
            const params = { ...reached, ...daysOf(days, laid.calendar), ...named }
            // One occurrence of many weighs less than the only one.
            return diagnoseMeasure('check/leaves-period', measure, params, entry, repeats ? { severity: 'info' } : {})
          },
        },
      ]
    }),
  )
}

function leftPeriod(draft: Draft, laid: LaidWheel) {
  const { days, nominal, slot, unadjusted, measure } = draft
  if (!days || nominal === undefined || !unadjusted || !measure) return undefined
  const moved = slot && 'movedFrom' in slot && slot.movedFrom !== undefined
  if (!moved && days.first >= unadjusted.first && days.last <= unadjusted.last) return undefined
  const heading = headingPeriods(measure, draft.entry, laid)
  const period = (heading.length > 0 ? heading : laid.frame.periods).find(
    ({ first, last }) => nominal >= first && nominal <= last,
  )
  return period && (days.first > period.last || days.last < period.first) ? { period, days } : undefined
}

/** Names a period: the wheel's own by its title, a month (`m8`) or a term by its number. */
function periodName(id: string, { periods }: Wheel): PeriodName {
  const own = periods.find((period) => period.id === id)
  if (own) return { title: own.title }
  const month = /^m(\d+)$/.exec(id)
  return month ? { month: Number(month[1]) as Month } : { term: id === 'term2' ? 2 : 1 }
}
