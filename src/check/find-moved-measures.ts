import type { Draft } from '../expand/draft'
import { skippedRuns } from '../expand/trace-obligation'
import { describeCauses } from '../query/describe-causes'
import { periodTitle } from '../query/describe-cell'
import { said } from './expectation'
import { type FeasibilityCase, headingPeriods, inBoth, type LaidWheel, sayDay, sayDays } from './feasibility-case'

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
          at: entry ?? measure,
          say() {
            const day = sayDay(days.first, calendar)
            const runs = skippedRuns(days, measure.days, calendar)
            const what = inBoth((language) => describeCauses(runs, language).replace(/ \([^()]*\)$/, ''))
            return said(`${day.en} (${what.en})`, `${day.nb} (${what.nb})`)
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
          ...(repeats && { oneOfMany: true as const }),
          wheel,
          measures: [measure],
          obligations: [draft.id],
          at: entry ?? measure,
          say() {
            const now = sayDays(days, laid.calendar)
            const bounds = sayDays(period, laid.calendar)
            const name = inBoth((language) => periodTitle(period.id, wheel, language))
            return said(
              `it is on ${now.en}, outside ${name.en} (${bounds.en})`,
              `det blir ${now.nb}, utenfor ${name.nb} (${bounds.nb})`,
            )
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
