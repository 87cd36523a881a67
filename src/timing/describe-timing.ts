import type { Language } from '../languages/language'
import { fill } from '../languages/phrases'
import { phrasesOf } from '../languages/printing'
import { spanAdverbial } from './describe/span-words'
import { timingWords } from './describe/timing-words'
import type { Span, Timing } from './timing'

/**
 * Puts a timing into words as a school would write it: "hver tredje uke", "senest 15. november", "fra skolestart til høstferien".
 * Every timing a phrase can give is read back from its words by `readPhrase`; of a recurrence rule, a period of the wheel's own
 * or spans nested beyond what people say, the words are for people only. No capital first, no full stop last.
 */
export function describeTiming(timing: Timing, language: Language): string {
  const speech = { language, phrases: phrasesOf[language] }
  if (timing.kind !== 'all-of') return timingWords(timing, speech)
  const { also, otherwise } = speech.phrases
  const [x = '', ...rest] = timing.of.map((part) => timingWords(part, speech))
  return rest.reduce(
    (said, y, index) => fill(timing.of[index + 1]?.kind === 'as-needed' ? otherwise : also, { x: said, y }),
    x,
  )
}

/** Puts a span into words with its preposition: "i november", "på høsten", "fra skolestart til høstferien". */
export function describeSpan(span: Span, language: Language): string {
  return spanAdverbial(span, { language, phrases: phrasesOf[language] })
}
