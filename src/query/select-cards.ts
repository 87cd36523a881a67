import type { DaySpan } from '../date/day'
import type { Obligation } from '../expand/obligation'
import type { CardIndex } from './card-index'
import { findObligations } from './find-obligations'
import { namesOfObligation } from './known-names'
import { type Dates, latest, type ObligationDictionary } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import { PlanIndex } from './plan-index'
import type { ColumnQuestion, Meaning, PeriodQuestion } from './read-set-filter'

/** Returns the cards that the columns' part of a question selects with one meaning of its names, each once. */
export function selectCards(
  { days, dated, words }: ColumnQuestion,
  { roles, period }: Meaning,
  index: CardIndex,
  dictionary: ObligationDictionary,
): number[] {
  const found: number[] = []
  const visit = (card: number, { first, due, calendar }: Dates) => {
    const span = days.spans[calendar]
    if (span === undefined || first > span.last || due < span.first || (dated && due === latest)) return
    if (words.length > 0 || period) {
      const one = dictionary.obligationOf(card)
      if (!words.every((asked) => bears(one, asked))) return
      if (period && !isShownIn(one, { first, due, calendar }, period)) return
    }
    found.push(card)
  }
  const measures = words.find(({ key }) => key === 'measure')?.wanted
  for (const group of index.groupsOf(roles, measures)) index.visit(group, days.all, visit)
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

function bears(one: Obligation, { key, wanted }: ColumnQuestion['words'][number]): boolean {
  return namesOfObligation[key](one).some((word) => wanted.has(word))
}

function isShownIn(
  { periods }: Obligation,
  when: Pick<Dates, 'first' | 'due' | 'calendar'>,
  { ids, spans }: PeriodQuestion,
): boolean {
  const inDays = (span: DaySpan) => when.first <= span.last && when.due >= span.first
  return periods.some((id) => ids.has(id)) || (when.due !== latest && spans[when.calendar]!.some(inDays))
}
