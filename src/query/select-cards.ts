import type { DaySpan } from '../date/day'
import { findObligations } from './find-obligations'
import { namesOfObligation } from './known-names'
import type { ObligationColumns } from './obligation-columns'
import { type Dates, latest, type ObligationDictionary, type Stem } from './obligation-dictionary'
import type { ObligationFilter } from './obligation-filter'
import { PlanIndex } from './plan-index'
import type { ColumnQuestion, Meaning, PeriodQuestion, RoleQuestion } from './read-set-filter'
import type { StemIndex } from './stem-index'

/** Returns the cards that the columns' part of a question selects with one meaning of its names. */
export function selectCards(
  { spans, dated, words }: ColumnQuestion,
  { roles, period }: Meaning,
  index: StemIndex,
  columns: ObligationColumns,
  { dates }: ObligationDictionary,
): number[] {
  const asked = spans.filter((span) => span !== undefined)
  const from = Math.min(...asked.map(({ first }) => first))
  const to = Math.max(...asked.map(({ last }) => last))
  const { starts, places } = index.cards.cards
  const found: number[] = []
  const visit = (stem: number) => {
    if (index.firstDays[stem]! > to || index.dueDays[stem]! < from) return
    const one = index.stems[stem]!
    if (!roles.every((asked) => hasRole(one, asked)) || !words.every((asked) => bears(one, asked))) return
    for (let at = starts[stem]!; at < starts[stem + 1]!; at++) {
      const card = places[at]!
      const when = dates[columns.datesOf(card)]!
      if (when.first > to) return
      const span = spans[when.calendar]
      if (span === undefined || when.first > span.last || when.due < span.first) continue
      if (dated && when.due === latest) continue
      if (period && !isShownIn(one, when, period)) continue
      found.push(card)
    }
  }
  const stems = narrowestStems(roles, words, index)
  if (stems) for (const stem of stems) visit(stem)
  else for (let stem = 0; stem < index.stems.length; stem++) visit(stem)
  return found
}

/** Returns those of the cards whose obligations pass the rest of a filter; it is read, and refused, even when there are none. */
export function passingCards(
  cards: readonly number[],
  rest: ObligationFilter,
  columns: ObligationColumns,
  dictionary: ObligationDictionary,
): readonly number[] {
  const obligations = cards.map((card) => dictionary.obligation(columns.stemOf(card), columns.datesOf(card)))
  const [calendar] = dictionary.calendars
  if (!calendar) return cards
  const passing = new Set(findObligations(rest, new PlanIndex({ obligations, wheels: [], calendar })))
  return cards.filter((_, i) => passing.has(obligations[i]!))
}

/** Returns the shortest list of stems that must hold every answer; undefined when the question names neither role nor measure. */
function narrowestStems(
  roles: readonly RoleQuestion[],
  words: ColumnQuestion['words'],
  index: StemIndex,
): readonly number[] | undefined {
  const lists = [
    ...roles.map((asked) => index.withRole(asked)),
    ...words.flatMap(({ key, wanted }) => (key === 'measure' ? [index.ofMeasures(wanted)] : [])),
  ]
  return lists.sort((a, b) => a.length - b.length)[0]
}

function hasRole({ responsible, participants }: Stem, { key, ids }: RoleQuestion): boolean {
  return (
    (key !== 'participant' && responsible.some(({ role }) => ids.has(role))) ||
    (key !== 'responsible' && participants.some(({ role }) => ids.has(role)))
  )
}

function bears(stem: Stem, { key, wanted }: ColumnQuestion['words'][number]): boolean {
  return namesOfObligation[key](stem).some((word) => wanted.has(word))
}

function isShownIn({ periods }: Stem, when: Dates, { ids, spans }: PeriodQuestion): boolean {
  const inDays = (span: DaySpan) => when.first <= span.last && when.due >= span.first
  return periods.some((id) => ids.has(id)) || (when.due !== latest && spans[when.calendar]!.some(inDays))
}
