import type { Language } from '../../languages/language'
import type { Phrases } from '../../languages/phrases'

/** What spans are put into words with. */
export interface Speech {
  readonly language: Language
  readonly phrases: Phrases
}
