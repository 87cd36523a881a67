import { isoWeeksInYear } from '../date/iso-week'
import type { EveryTiming, Timing } from '../timing/timing'
import { diagnoseMeasure } from './diagnose-measure'
import type { FeasibilityCase, LaidWheel } from './feasibility-case'

/** Finds measures in odd or even weeks on a calendar whose autumn has a week 53: two odd weeks then follow each other, and no even one. */
export function findWeek53({ wheel, calendar, measures }: LaidWheel): FeasibilityCase[] {
  if (isoWeeksInYear(calendar.schoolYear.startYear) !== 53) return []
  return measures.flatMap(({ measure, drafts }) =>
    measure.entries.flatMap((entry): FeasibilityCase[] => {
      const parity = parityOf(entry.timing)
      const own = drafts.filter(({ draft }) => draft.entry === entry && draft.cell !== '')
      if (!parity || own.length === 0) return []
      return [
        {
          kind: 'week-53',
          key: `week-53 ${wheel.id} ${measure.id} ${entry.id ?? ''}`,
          wheel,
          measures: [measure],
          obligations: own.map(({ draft }) => draft.id),
          diagnose: (reached) => diagnoseMeasure('check/week-53', measure, { ...reached, parity }, entry),
        },
      ]
    }),
  )
}

function parityOf(timing: Timing | undefined): EveryTiming['parity'] {
  const parts = timing?.kind === 'all-of' ? timing.of : timing ? [timing] : []
  return parts.flatMap((part) => (part.kind === 'every' && part.parity ? [part.parity] : []))[0]
}
