import { diagnose } from '../diagnostics/define-codes'
import { suggest } from '../diagnostics/suggest'
import { findRole } from '../resolve/find-role'
import type { Wheel } from '../resolve/wheel'
import { queryCodes } from './codes'
import { QueryError } from './query-error'

/**
 * Returns the ids of the named roles, with those of their members when asked to. A role is named by id, title,
 * alias or an inflected form of these.
 * Throws {@link QueryError} for a role that no wheel knows.
 */
export function findRoles(
  names: readonly string[],
  wheels: readonly Wheel[],
  includeMembers: boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const roles = wheels.flatMap((wheel) => findRole(wheel, name) ?? [])
    if (roles.length === 0) throw unknownRole(name, wheels)
    for (const role of roles) {
      found.add(role.id)
      if (includeMembers) for (const member of role.members) found.add(member)
    }
  }
  return found
}

function unknownRole(role: string, wheels: readonly Wheel[]): QueryError {
  const known = wheels.flatMap((wheel) => [...wheel.roles.values()].flatMap(({ id, title }) => [id, title]))
  const suggestion = suggest(role, known)
  return new QueryError(
    'query/unknown-role',
    diagnose(queryCodes, 'query/unknown-role', { role, suggestion }),
    suggestion,
  )
}
