import { diagnose } from '../diagnostics/diagnose'
import { suggest } from '../diagnostics/suggest'
import { findRole } from '../resolve/find-role'
import type { Role, Wheel } from '../resolve/wheel'
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
  const found = names.flatMap((name) => {
    const roles = rolesNamed(name, wheels)
    if (roles.length === 0) throw unknownRole(name, wheels.flatMap(roleNamesOf))
    return roles
  })
  return idsOfRoles(found, includeMembers)
}

/** Returns the roles that wheels have by a name, one from each wheel that knows the name. */
export function rolesNamed(name: string, wheels: readonly Wheel[]): Role[] {
  return wheels.flatMap((wheel) => findRole(wheel, name) ?? [])
}

/** Returns the ids of roles, with those of their members when asked to. */
export function idsOfRoles(roles: readonly Role[], includeMembers: boolean): ReadonlySet<string> {
  return new Set(roles.flatMap(({ id, members }) => (includeMembers ? [id, ...members] : [id])))
}

/** Returns what a wheel's roles may be called when a name is suggested: their ids and titles. */
export function roleNamesOf({ roles }: Wheel): string[] {
  return [...roles.values()].flatMap(({ id, title }) => [id, title])
}

/** Builds the error for a role that no wheel knows, beside the names that are known. */
export function unknownRole(role: string, known: Iterable<string>): QueryError {
  const suggestion = suggest(role, known)
  return new QueryError(
    'query/unknown-role',
    diagnose(queryCodes, 'query/unknown-role', { role, suggestion }),
    suggestion,
  )
}
