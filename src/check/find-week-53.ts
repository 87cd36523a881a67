import { isoWeeksInYear } from '../date/iso-week'
import type { EveryTiming, Timing } from '../timing/timing'
import { said } from './expectation'
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
          at: entry,
          parity,
          say: () =>
            parity === 'odd'
              ? said(
                  'week 53 and week 1 follow each other and are both odd',
                  'uke 53 og uke 1 følger etter hverandre og er begge oddetallsuker',
                )
              : said(
                  'between week 52 and week 2 there are three weeks instead of two',
                  'mellom uke 52 og uke 2 går det tre uker i stedet for to',
                ),
        },
      ]
    }),
  )
}

function parityOf(timing: Timing | undefined): EveryTiming['parity'] {
  const parts = timing?.kind === 'all-of' ? timing.of : timing ? [timing] : []
  return parts.flatMap((part) => (part.kind === 'every' && part.parity ? [part.parity] : []))[0]
}
