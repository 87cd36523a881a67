import type { Obligation } from '../../expand/obligation'
import { alphabeticalKey } from '../../languages/alphabet'
import type { Language } from '../../languages/language'
import type { Plan } from '../../query/plan'
import { roleTitle } from '../describe-roles'

/** The roles that a page can be filtered by. */
export interface RoleChoice {
  /** In the order of the alphabet. */
  readonly roles: readonly { readonly key: string; readonly title: string; readonly count: number }[]
  /** Returns the keys of an obligation's roles, parted by blanks. */
  keysOf(involved: readonly { readonly role: string }[]): string
}

/** Lists the roles that take part in any of the obligations, and no others: a role nobody may see is not named either. */
export function listRoles(plan: Plan, obligations: readonly Obligation[], language: Language): RoleChoice {
  const found = new Map<string, { key: string; title: string; count: number }>()
  for (const obligation of obligations) {
    const own = new Set([...obligation.responsible, ...obligation.participants].map(({ role }) => role))
    for (const id of own) {
      const role = found.get(id) ?? { key: `r${found.size}`, title: roleTitle(id, plan.wheelOf(obligation)), count: 0 }
      role.count++
      found.set(id, role)
    }
  }
  const order = (title: string) => alphabeticalKey(title, language)
  const roles = [...found.values()].sort((a, b) => (order(a.title) < order(b.title) ? -1 : 1))
  return {
    roles,
    keysOf: (involved) => [...new Set(involved.flatMap(({ role }) => found.get(role)?.key ?? []))].join(' '),
  }
}
