import type { Language } from '../language'
import type { Phrases } from './phrases'

/** What spans are put into words with. */
export interface Speech {
  readonly language: Language
  readonly phrases: Phrases
}
