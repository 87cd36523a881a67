import type { DaySpan } from '../date/day'
import type { CardIndex } from './card-index'
import { type DateColumns, noDue } from './date-columns'
import { findObligations } from './find-obligations'
import type { ObligationDictionary, Stem } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import { PlanIndex, wordsOf } from './plan-index'
import type { Meaning, PeriodQuestion } from './plan-set-meanings'
import type { ColumnQuestion, WordQuestion } from './read-set-filter'

/** Returns the cards that the columns' part of a question selects with one meaning of its names, each once. */
export function selectCards(
  { days, dated, words }: ColumnQuestion,
  { roles, period }: Meaning,
  index: CardIndex,
  { stems }: ObligationDictionary,
): number[] {
  const passes = (stem: number, dates: number): boolean => {
    const one = stems[stem]!
    return words.every((asked) => bears(one, asked)) && (!period || isShownIn(one, dates, index.dates, period))
  }
  const found: number[] = []
  const measures = words.find(({ key }) => key === 'measure')?.wanted
  const asked = words.length > 0 || period ? passes : undefined
  for (const group of index.groupsOf(roles, measures)) index.addCards(found, group, days, dated, asked)
  return found
}

/** Returns those of the cards whose obligations pass the rest of a filter; it is read, and refused, even when there are none. */
export function passingCards(
  cards: readonly number[],
  rest: ObligationFilter,
  dictionary: ObligationDictionary,
): readonly number[] {
  const obligations = cards.map((card) => dictionary.obligationOf(card))
  const [calendar] = dictionary.calendars
  if (!calendar) return cards
  const passing = new Set(findObligations(rest, new PlanIndex({ obligations, wheels: [], calendar })))
  return cards.filter((_, i) => passing.has(obligations[i]!))
}

function bears(one: Stem, { key, wanted }: WordQuestion): boolean {
  return wordsOf[key](one).some((word) => wanted.has(word))
}

function isShownIn(
  { periods }: Stem,
  dates: number,
  { first, due, calendar }: DateColumns,
  { ids, spans }: PeriodQuestion,
): boolean {
  if (periods.some((id) => ids.has(id))) return true
  const inDays = (span: DaySpan) => first[dates]! <= span.last && due[dates]! >= span.first
  return due[dates] !== noDue && spans[calendar[dates]!]!.some(inDays)
}
