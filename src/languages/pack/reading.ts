import type { WordTable } from '../word-table'

/** What the phrase reader needs to know of a language. */
export interface ReadingLanguage {
  /** Its words by word class, the endings of words that no table has, and how words of a kind end. */
  readonly words: WordTable
  /** A month's name may stand before the day's number: "May 12". */
  readonly monthBeforeDay: boolean
  /** A compound is written as two words: "winter concert". */
  readonly compoundsApart: boolean
}
