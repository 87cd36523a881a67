import type { Language } from '../../languages/language'
import type { Phrases } from '../../languages/phrases'

/** What spans are put into words with. */
export interface Speech {
  readonly language: Language
  readonly phrases: Phrases
  /** What a repetition is by ("hver måned"), while something in each is put into words. */
  readonly slot?: string
}
