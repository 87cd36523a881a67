import type { FeastNames } from './feast-names'
import type { Language } from './language'
import type { MessageParts } from './message-parts'
import type { Messages, RelationWords } from './messages'
import type { Differences } from './pack/differences'
import type { Explaining } from './pack/explaining'
import type { Inflection } from './pack/inflection'
import type { KeyWords } from './pack/keys'
import type { Labels } from './pack/labels'
import type { Names } from './pack/names'
import type { Pages } from './pack/pages'
import type { ReadingLanguage } from './pack/reading'
import type { Reports } from './pack/reports'
import type { RoleWords } from './pack/roles'
import type { Titles } from './pack/titles'
import type { Phrases } from './phrases'

/**
 * Everything of a language: a folder `languages/<xx>/` with a file for each of these. A reader of one facet takes it from the table of that
 * name (`languages/labels.ts`) and loads no other.
 */
export interface LanguagePack {
  /** The words its phrases are read by, and what is no word. */
  readonly reading: ReadingLanguage
  /** What timings are put into words with. */
  readonly printing: Phrases
  /** How its names are inflected. */
  readonly inflection: Inflection
  /** What days and months are called. */
  readonly names: Names
  /** What the days and spans of a calendar are called. */
  readonly titles: Titles
  /** What the feasts are called inside a sentence, and the other ways to write them. */
  readonly feasts: FeastNames
  /** What the roles of a school are called. */
  readonly roles: RoleWords
  /** What people first try as keys of a file. */
  readonly keys: KeyWords
  /** The sentences of an explanation. */
  readonly explaining: Explaining
  /** How a comparison of two plans is told. */
  readonly differences: Differences
  /** What exports put around the data. */
  readonly labels: Labels
  /** What stands on pages. */
  readonly pages: Pages
  /** What reports to people are said with. */
  readonly reports: Reports
  /** What diagnostics say, and what their second places are called. */
  readonly messages: Messages
  readonly relations: RelationWords
  /** What messages are put together from. */
  readonly parts: MessageParts
}

/** One facet of every language: what does not compile until a new language has it. */
export type ByLanguage<Facet extends keyof LanguagePack> = Readonly<Record<Language, LanguagePack[Facet]>>
