import { dayNumber } from '../../languages/day-names'
import { fill } from '../../languages/phrases'
import type { DateSpan, Span } from '../timing'
import { listWords, ordinalWord } from './count-words'
import { dateNoun } from './date-words'
import { type MergedSpans, mergeSpans } from './merge-spans'
import { spanAdverbial, spanNoun } from './span-words'
import type { Speech } from './speech'

/** Lists several spans after one preposition where they are alike: "i uke 39–40 og 42", "12., 15. og 19. november". */
export function spansAdverbial(spans: readonly Span[], conjunction: string, speech: Speech): string {
  const { language, phrases } = speech
  const weeks = spans.map((span) => bareWeeks(span))
  if (spans.length > 1 && weeks.every((week) => week !== undefined)) {
    const name = conjunction === phrases.or ? phrases.week : phrases.weeks
    return fill(phrases.at.week, { x: fill(name, { n: listWords(weeks, conjunction) }) })
  }
  const months = spans.map((span) => bareMonths(span, speech))
  if (spans.length > 1 && months.every((month) => month !== undefined))
    return fill(phrases.at.month, { x: listWords(months, conjunction) })
  const last = spans.at(-1)
  if (spans.length > 1 && last?.span === 'date' && spans.every((span) => isDateIn(span, last))) {
    const before = spans.slice(0, -1).map((span) => dayNumber((span as DateSpan).day, language))
    return fill(phrases.at.date, { x: listWords([...before, dateNoun(last, undefined, speech)], conjunction) })
  }
  const merged = mergeSpans(spans)
  if (merged) return mergedAdverbial(merged, conjunction, speech)
  return listWords(
    spans.map((span) => spanAdverbial(span, speech)),
    conjunction,
  )
}

function mergedAdverbial({ like, ordinals, kernels }: MergedSpans, conjunction: string, speech: Speech): string {
  if (ordinals) {
    const words = ordinals.map((n) => ordinalWord(n, speech.phrases))
    return spanAdverbial(like, { ...speech, ordinals: listWords(words, conjunction) })
  }
  const [span] = kernels!
  const words = listWords(
    kernels!.map((kernel) => spanNoun(kernel, speech)),
    conjunction,
  )
  return spanAdverbial(like, { ...speech, kernel: { span: span!, words } })
}

function bareWeeks(span: Span): string | undefined {
  if (span.span === 'week') return span.year === undefined ? String(span.week) : undefined
  if (span.span !== 'range' || span.check) return undefined
  const [from, to] = [span.from, span.to]
  if (from?.edge !== 'first' || to?.edge !== 'last' || from.offset || to.offset) return undefined
  const [a, b] = [bareWeeks(from.of), bareWeeks(to.of)]
  return a === undefined || b === undefined ? undefined : `${a}–${b}`
}

function bareMonths(span: Span, speech: Speech): string | undefined {
  const isMonth = (of: Span | undefined): boolean => of?.span === 'month' && of.month !== undefined
  const whole = isMonth(span) || (span.span === 'range' && isMonth(span.from?.of) && isMonth(span.to?.of))
  return whole ? spanNoun(span, speech) : undefined
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
