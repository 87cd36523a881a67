import { type Language, languages } from '../languages/language'
import { rolesOf } from '../languages/roles'
import { type RoleId, roleGroups } from './role-groups'

/** A role as the dictionary knows it. Names of all languages stand together; inflected forms are found by rule. */
export interface RoleEntry {
  readonly id: RoleId
  readonly titles: Readonly<Record<Language, string>>
  readonly aliases: readonly string[]
  /** Ids of the roles in this group. */
  readonly includes: readonly RoleId[]
}

/** The roles the library knows, in every language. A wheel's own roles come before these. */
export const roleDictionary: readonly RoleEntry[] = (Object.keys(roleGroups) as RoleId[]).map((id) => {
  const names = languages.map((language) => rolesOf[language].names[id].split('|'))
  const titles = Object.fromEntries(languages.map((language, i) => [language, names[i]?.[0] ?? id]))
  return {
    id,
    titles: titles as Record<Language, string>,
    aliases: [...new Set(names.flatMap(([, ...aliases]) => aliases))],
    includes: roleGroups[id],
  }
})
