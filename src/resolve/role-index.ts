import { suggest } from '../diagnostics/suggest'
import { foldRoleName, uninflected } from '../languages/fold'
import type { Language } from '../languages/language'
import type { RoleDocument } from '../load/wheel-document'
import type { RoleEntry } from './role-dictionary'
import { roleDictionary } from './role-dictionary'
import type { Role } from './wheel'

const entriesById: ReadonlyMap<string, RoleEntry> = new Map(roleDictionary.map((entry) => [entry.id, entry]))

const dictionaryGroups: readonly string[] = roleDictionary
  .filter(({ includes }) => includes.length > 0)
  .map(({ id }) => id)

const idsByName: ReadonlyMap<string, string> = new Map(
  // Reversed, so that of two entries with the same name the first counts; ids and titles before aliases.
  [
    ...[...roleDictionary].reverse().flatMap(({ id, aliases }) => aliases.map((name): [string, string] => [name, id])),
    ...[...roleDictionary]
      .reverse()
      .flatMap(({ id, titles }) => Object.values(titles).map((name): [string, string] => [name, id])),
    ...roleDictionary.map(({ id }): [string, string] => [id, id]),
  ].map(([name, id]): [string, string] => [foldRoleName(name), id]),
)

/** Finds roles by any of their names: a wheel's own roles first, then the dictionary. */
export class RoleIndex {
  private readonly ownByName = new Map<string, string>()
  /** Names looked up before; an empty id for a name that nobody has. */
  private readonly found = new Map<string, string>()

  constructor(
    private readonly own: ReadonlyMap<string, RoleDocument>,
    private readonly language: Language,
  ) {
    for (const [id, { title, aliases }] of own) {
      for (const name of [...aliases, title, id]) this.ownByName.set(foldRoleName(name), id)
    }
  }

  /** Returns the canonical id; undefined for a name that no role has. */
  find(name: string): string | undefined {
    const known = this.found.get(name)
    if (known !== undefined) return known === '' ? undefined : known
    const folded = foldRoleName(name)
    const id =
      this.ownByName.get(folded) ?? idsByName.get(folded) ?? lookUp(folded, this.ownByName) ?? lookUp(folded, idsByName)
    this.found.set(name, id ?? '')
    return id
  }

  /** Returns the known name nearest to `name`, in the words of the wheel's language where possible. */
  suggest(name: string): string | undefined {
    const titles = roleDictionary.map((entry) => entry.titles[this.language].toLowerCase())
    const own = [...this.own].flatMap(([id, { title, aliases }]) => [title, ...aliases, id])
    return suggest(name, [...own, ...titles, ...roleDictionary.map(({ id }) => id)])
  }

  /** Builds the role with this canonical id; one that neither the wheel nor the dictionary knows has its id for a title. */
  role(id: string): Role {
    const own = this.own.get(id)
    const entry = entriesById.get(id)
    return {
      id,
      title: own?.title ?? entry?.titles[this.language] ?? id,
      members: this.membersOf(id),
      aliases: [...(own?.aliases ?? []), ...(entry?.aliases ?? [])],
      origin: own !== undefined ? 'wheel' : 'dictionary',
    }
  }

  /** Returns the ids in a group, closed over nested groups, without the group itself. */
  membersOf(id: string): string[] {
    const members = new Set<string>()
    const open = [...this.directMembers(id)]
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      if (next === id || members.has(next)) continue
      members.add(next)
      open.push(...this.directMembers(next))
    }
    return [...members]
  }

  /** Returns the wheel's and the dictionary's groups that hold one of the roles, directly or nested. */
  groupsWith(ids: ReadonlySet<string>): string[] {
    const groups = new Set([...this.own.keys(), ...dictionaryGroups])
    return [...groups].filter((group) => this.membersOf(group).some((member) => ids.has(member)))
  }

  private directMembers(id: string): readonly string[] {
    const own = this.own.get(id)
    if (own === undefined || (own.includes.length === 0 && entriesById.has(id)))
      return entriesById.get(id)?.includes ?? []
    return own.includes.map((name) => this.find(name) ?? name)
  }
}

function lookUp(folded: string, names: ReadonlyMap<string, string>): string | undefined {
  for (const form of uninflected(folded)) {
    const id = names.get(form)
    if (id !== undefined) return id
  }
  return undefined
}
