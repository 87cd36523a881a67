import type { Language } from '../../languages/language'
import type { Phrases } from '../../languages/phrases'
import type { Span } from '../timing'

/** What spans are put into words with. */
export interface Speech {
  readonly language: Language
  readonly phrases: Phrases
  /** What a repetition is by ("hver måned"), while something in each is put into words. */
  readonly slot?: string
  /** Which ones are counted, where one span is said for several that differ in nothing else. */
  readonly ordinals?: string
  /** What is said in place of the span that several are said of, likewise. */
  readonly kernel?: { readonly span: Span; readonly words: string }
}
