import type { Language } from '../../languages/language'

/** A role as the dictionary knows it. Names of all five languages stand together; inflected forms are found by rule. */
export interface RoleEntry {
  /** Canonical: kebab-case, in Norwegian, or in the language of the one country that has the role. */
  readonly id: string
  readonly titles: Readonly<Record<Language, string>>
  readonly aliases: readonly string[]
  /** Ids of the roles in this group. */
  readonly includes: readonly string[]
}

/** Builds an entry from its titles (`nb|nn|sv|da|en`; empty repeats the first) and aliases (`|` between them). */
export function roleEntry(id: string, titles: string, aliases = '', includes: readonly string[] = []): RoleEntry {
  const [nb = id, ...others] = titles.split('|')
  const [nn, sv, da, en] = others.map((title) => (title === '' ? nb : title))
  return {
    id,
    titles: { nb, nn: nn ?? nb, sv: sv ?? nb, da: da ?? nb, en: en ?? nb },
    aliases: aliases === '' ? [] : aliases.split('|'),
    includes,
  }
}
