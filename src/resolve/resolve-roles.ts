import type { Place } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { foldRoleName } from '../languages/fold'
import type { RoleDocument, WheelDocument } from '../load/wheel-document'
import type { ResolveContext } from './resolve-context'
import type { RoleIndex } from './role-index'
import type { Role } from './wheel'
import { withPlace } from './with-place'

/** A role with the layer that defined it last. */
export interface DefinedRole {
  readonly document: RoleDocument
  readonly layer: WheelDocument
}

/** Merges the layers' roles; a later definition replaces an earlier one as a whole. */
export function mergeRoles(layers: readonly WheelDocument[]): ReadonlyMap<string, DefinedRole> {
  const roles = new Map<string, DefinedRole>()
  for (const layer of layers) for (const [id, document] of layer.roles) roles.set(id, { document, layer })
  return roles
}

/** Checks the defined roles: names that two of them claim, members nobody knows, groups that include themselves. */
export function checkRoles(defined: ReadonlyMap<string, DefinedRole>, context: ResolveContext): void {
  const claimed = new Map<string, { readonly id: string; readonly place: () => Place }>()
  for (const [id, { document, layer }] of defined) {
    const names: [string, readonly (string | number)[]][] = [
      [id, []],
      [document.title, ['title']],
      ...document.aliases.map((name, i): [string, (string | number)[]] => [name, ['aliases', i]]),
    ]
    for (const [name, path] of names) {
      const folded = foldRoleName(name)
      const first = claimed.get(folded)
      const spot = { layer, path: ['roles', id, ...path] }
      if (first !== undefined && first.id !== id) {
        const params = { name, first: first.id, second: id }
        const related = [relatedPlace(first.place(), 'first')]
        context.report('resolve/duplicate-role-name', params, spot, { about: { role: id }, actual: name, related })
      } else
        claimed.set(folded, { id, place: () => layer.file.placeOf(spot.path, path.length === 0 ? 'key' : 'value') })
    }
    document.includes.forEach((name, i) => {
      if (context.roles.find(name) !== undefined) return
      const suggestion = context.roles.suggest(name)
      const params = { role: name, ...(suggestion === undefined ? {} : { suggestion }) }
      context.report(
        'resolve/unknown-role',
        params,
        { layer, path: ['roles', id, 'includes', i] },
        { about: { role: id }, actual: name },
      )
    })
    if (document.includes.some((name) => reaches(name, id, context.roles))) {
      context.report(
        'resolve/role-includes-itself',
        { role: id },
        { layer, path: ['roles', id, 'includes'] },
        { about: { role: id }, of: 'key' },
      )
    }
  }
}

function reaches(name: string, id: string, roles: RoleIndex): boolean {
  const member = roles.find(name)
  return member !== undefined && (member === id || roles.membersOf(member).includes(id))
}

/** Builds the wheel's roles: those defined, those named, their members, and the groups that hold them. */
export function collectRoles(
  defined: ReadonlyMap<string, DefinedRole>,
  used: Iterable<string>,
  index: RoleIndex,
): ReadonlyMap<string, Role> {
  const named = new Set([...defined.keys(), ...used])
  const members = [...named].flatMap((id) => index.membersOf(id))
  const groups = index.groupsWith(named)
  return new Map(
    [...new Set([...named, ...members, ...groups])].map((id) => {
      const role = index.role(id)
      const own = defined.get(id)
      if (own === undefined) return [id, role]
      const { document, layer } = own
      const from = { ...role, ...(document.vacant === undefined ? {} : { vacant: document.vacant }), layer: layer.id }
      return [id, withPlace(from, layer.file, ['roles', id], 'key')]
    }),
  )
}
