import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { findRole } from '../resolve/find-role'
import type { Role, Wheel } from '../resolve/wheel'
import { lintCodes } from './lint-codes'

/** Finds roles that a layer defines and nothing names, and measures whose every responsible role is vacant. */
export function lintRoles(wheel: Wheel): Diagnostic[] {
  return [...unusedRoles(wheel), ...vacantRoles(wheel)]
}

function unusedRoles(wheel: Wheel): Diagnostic[] {
  const named = namedRoles(wheel)
  const used = new Set(named)
  for (const id of named) for (const member of wheel.roles.get(id)?.members ?? []) used.add(member)
  return (
    [...wheel.roles.values()]
      // A group is used when one of its members is: plans are asked by it.
      .filter((role) => role.origin === 'wheel' && !used.has(role.id) && !role.members.some((id) => used.has(id)))
      .map((role) =>
        diagnose(lintCodes, 'check/role-unused', { role: role.id, layer: role.layer ?? wheel.id }, role.place ?? {}, {
          about: { role: role.id },
          actual: role.id,
        }),
      )
  )
}

function namedRoles(wheel: Wheel): ReadonlySet<string> {
  const inMeasures = wheel.measures.flatMap(({ responsible, participants, prepare }) =>
    [...responsible, ...participants, ...prepare.flatMap((step) => step.responsible)].map(({ role }) => role),
  )
  const inTests = wheel.tests.flatMap(({ document: { role, never } }) =>
    [role, never?.responsible, never?.participant].flatMap((name) => {
      const found = name === undefined ? undefined : findRole(wheel, name)
      return found ? [found.id] : []
    }),
  )
  return new Set([...inMeasures, ...wheel.limits.map(({ role }) => role), ...inTests])
}

function vacantRoles(wheel: Wheel): Diagnostic[] {
  const isVacant = (role: Role | undefined): boolean => {
    if (!role) return false
    if (role.vacant) return true
    const members = role.members.map((id) => wheel.roles.get(id))
    return members.length > 0 && members.every((member) => member?.vacant === true)
  }
  return wheel.measures.flatMap((measure) => {
    const roles = measure.responsible.map(({ role }) => wheel.roles.get(role))
    if (roles.length === 0 || !roles.every(isVacant)) return []
    const place = measure.provenance.get('responsible')?.place ?? measure.place
    const names = roles.map((role) => role?.title).join(', ')
    const related = roles.flatMap((role) => (role?.place ? [relatedPlace(role.place, 'defined', role.title)] : []))
    return [
      diagnose(lintCodes, 'check/role-vacant', { measure: measure.title, role: names }, place, {
        about: { measure: measure.id, ...(roles[0] && { role: roles[0].id }) },
        actual: roles.map((role) => role?.id).join(', '),
        related,
      }),
    ]
  })
}
