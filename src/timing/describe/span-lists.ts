import { dayNumber } from '../../languages/day-names'
import { fill } from '../../languages/phrases'
import type { DateSpan, Span } from '../timing'
import { listWords } from './count-words'
import { dateNoun } from './date-words'
import { spanAdverbial } from './span-words'
import type { Speech } from './speech'

/** Lists several spans after one preposition where they are alike: "i uke 39–40 og 42", "12., 15. og 19. november". */
export function spansAdverbial(spans: readonly Span[], conjunction: string, speech: Speech): string {
  const { language, phrases } = speech
  const weeks = spans.map((span) => bareWeeks(span))
  if (spans.length > 1 && weeks.every((week) => week !== undefined)) {
    const name = conjunction === phrases.or ? phrases.week : phrases.weeks
    return fill(phrases.at.week, { x: fill(name, { n: listWords(weeks, conjunction) }) })
  }
  const last = spans.at(-1)
  if (spans.length > 1 && last?.span === 'date' && spans.every((span) => isDateIn(span, last))) {
    const before = spans.slice(0, -1).map((span) => dayNumber((span as DateSpan).day, language))
    return fill(phrases.at.date, { x: listWords([...before, dateNoun(last, undefined, speech)], conjunction) })
  }
  return listWords(
    spans.map((span) => spanAdverbial(span, speech)),
    conjunction,
  )
}

function bareWeeks(span: Span): string | undefined {
  if (span.span === 'week') return span.year === undefined ? String(span.week) : undefined
  if (span.span !== 'range' || span.check) return undefined
  const [from, to] = [span.from, span.to]
  if (from?.edge !== 'first' || to?.edge !== 'last' || from.offset || to.offset) return undefined
  const [a, b] = [bareWeeks(from.of), bareWeeks(to.of)]
  return a === undefined || b === undefined ? undefined : `${a}–${b}`
}

function isDateIn(span: Span, like: DateSpan): boolean {
  return (
    span.span === 'date' &&
    !span.check &&
    span.month === like.month &&
    span.year === like.year &&
    span.month !== undefined
  )
}
