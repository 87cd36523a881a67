import type { Month } from '../date/day'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Language } from '../languages/language'
import type { AppliesTo } from './applies-to'
import type { Span, Timing } from './timing'

/** How to read a phrase. */
export interface ReadPhraseOptions {
  readonly language: Language
  /** The heading the phrase stands under, as written; nested ones joined by `>`. */
  readonly heading?: string
}

/** What a heading gives to the phrases under it. */
export interface Heading {
  /** The span it names: a month, a quarter, a term, a week. */
  readonly span?: Span
  /** The month a day number under it takes. */
  readonly month?: Month
  /** An ISO week that dates under it are checked against. */
  readonly week?: number
  /** An explicit civil year, which wins over the school year (READING rule 4). */
  readonly year?: number
  /** An explicit school year, by the civil year it starts in. */
  readonly startYear?: number
}

/** What was read from a phrase. Reading is pure: it knows neither calendar nor wheel. */
export interface PhraseReading {
  /** The phrase as given. */
  readonly phrase: string
  readonly language: Language
  /** Absent when any part of the phrase was not understood: then nothing of it is dated. */
  readonly timing?: Timing
  readonly heading?: Heading
  /** A condition that stood beside the timing ("Vg1: uke 35"). */
  readonly appliesTo?: AppliesTo
  /** A clock time as `HH:MM` or `HH:MM-HH:MM`, when one was given. */
  readonly time?: string
  /** Words kept as text: day-parts, places, brackets with details. */
  readonly details: readonly string[]
  /** The other reading, when two were equally good; the timing is then tentative. */
  readonly alternative?: Timing
  /** Spans are offsets into the phrase. */
  readonly diagnostics: readonly Diagnostic[]
}
