import type { EpochDay } from '../date/day'
import type { Language } from '../languages/language'
import { titlesOf } from '../languages/titles'
import type { DayIndex } from './day-index'
import type { CalendarSpan } from './school-calendar'

/** Term bounds the calendar states itself; a term it leaves out starts or ends where the other one lets it. */
export interface StatedTerms {
  readonly term1?: { readonly first: EpochDay; readonly last: EpochDay }
  readonly term2?: { readonly first: EpochDay; readonly last: EpochDay }
}

/**
 * Lists the first and the second term: those stated, else parted by the Christmas break (READING rule 17). Empty when neither is
 * there, since no other day parts a school year of itself.
 */
export function listTerms(
  stated: StatedTerms,
  breaks: readonly CalendarSpan[],
  schoolDays: DayIndex,
  language: Language,
): CalendarSpan[] {
  const { term1, term2 } = stated
  const christmas = breaks.find(({ id }) => id === 'christmas')
  const firstEnd = term1?.last ?? schoolDays.previous((term2?.first ?? christmas?.first ?? Number.NaN) - 1)
  const secondStart = term2?.first ?? schoolDays.next((term1?.last ?? christmas?.last ?? Number.NaN) + 1)
  const start = term1?.first ?? schoolDays.nth(1)
  const end = term2?.last ?? schoolDays.nth(-1)
  const terms: CalendarSpan[] = []
  const [first, second] = titlesOf[language].terms
  if (start !== undefined && firstEnd !== undefined)
    terms.push({ id: 'term1', title: first, first: start, last: firstEnd })
  if (secondStart !== undefined && end !== undefined) {
    terms.push({ id: 'term2', title: second, first: secondStart, last: end })
  }
  return terms
}
