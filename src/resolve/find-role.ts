import { RoleIndex } from './role-index'
import type { Role, Wheel } from './wheel'

/**
 * Finds a role of a wheel by id, title, alias or an inflected form of these, in any of the five languages; roles the wheel does not
 * use are found in the dictionary. Undefined for a name nobody has.
 */
export function findRole(wheel: Pick<Wheel, 'roles' | 'language'>, name: string): Role | undefined {
  const exact = wheel.roles.get(name)
  if (exact) return exact
  const own = [...wheel.roles.values()].filter((role) => role.origin === 'wheel')
  const index = new RoleIndex(
    new Map(own.map(({ id, title, aliases, members }) => [id, { title, aliases, includes: members }])),
    wheel.language,
  )
  const id = index.find(name)
  return id === undefined ? undefined : (wheel.roles.get(id) ?? index.role(id))
}
