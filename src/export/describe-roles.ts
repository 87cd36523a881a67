import type { Labels } from '../languages/pack/labels'
import { fill } from '../languages/phrases'
import type { Involvement, Wheel } from '../resolve/wheel'
import type { AppliesTo } from '../timing/applies-to'
import type { Offset } from '../timing/timing'

/** Returns a role's title in its wheel, else its id. */
export function roleTitle(role: string, wheel: Wheel): string {
  return wheel.roles.get(role)?.title ?? role
}

/** Says who takes part and how far: "Rådgiver (valgfri), Miljøarbeider (hver måned)". */
export function describeRoles(involvements: readonly Involvement[], wheel: Wheel, labels: Labels): string {
  return describeRoleList(involvements, wheel, labels).join(', ')
}

/** Says of each role who takes part and how far. */
export function describeRoleList(involvements: readonly Involvement[], wheel: Wheel, labels: Labels): string[] {
  return involvements.map((involvement) => describeRole(involvement, wheel, labels))
}

function describeRole(involvement: Involvement, wheel: Wheel, labels: Labels): string {
  const { every, optional, asNeeded, tentative, selection } = involvement
  const notes = [
    selection ?? '',
    every ? howOften(every, labels) : '',
    optional ? labels.optional : '',
    asNeeded ? labels.ifNeeded : '',
    tentative ? labels.tentative : '',
    ...conditionWords(involvement.if),
  ].filter((note) => note !== '')
  const title = roleTitle(involvement.role, wheel)
  return notes.length === 0 ? title : `${title} (${notes.join(', ')})`
}

function howOften({ count, unit }: Offset, labels: Labels): string {
  const [one, several] = labels.every[unit]
  return count === 1 ? one : fill(several, { n: count })
}

/** Returns a condition in the shortest words that are the same in every language: "VG1", "SF", "18+". */
export function conditionWords(condition: AppliesTo | undefined): string[] {
  if (!condition) return []
  const { grade = [], programme = [], age, tags } = condition
  const years = age && `${age.atLeast ?? ''}${age.atMost === undefined ? '+' : `–${age.atMost}`}`
  return [...grade, ...programme].map((word) => word.toUpperCase()).concat(years ?? [], tags?.any ?? [])
}
