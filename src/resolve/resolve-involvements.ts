import { editDistance } from '../diagnostics/suggest'
import { findPersons } from '../load/find-persons'
import { givenNames } from '../load/given-names'
import { spellingFix } from '../load/spelling-fix'
import type { InvolvementDocument } from '../load/wheel-document'
import type { Offset, RepeatUnit } from '../timing/timing'
import { readDuration } from './read-duration'
import type { ResolveContext, Spot } from './resolve-context'
import { resolvePeriodNames } from './resolve-period-names'
import { findQualifiedRole, type QualifiedRole, splitRoles } from './role-names'
import type { Involvement } from './wheel'

/** Resolves who is responsible or takes part: canonical roles, intervals and periods. A name that is no role is reported and kept as written. */
export function resolveInvolvements(
  documents: readonly InvolvementDocument[],
  spot: Spot,
  context: ResolveContext,
): readonly Involvement[] {
  return documents.flatMap((document, i) => resolveInvolvement(document, { ...spot, path: [...spot.path, i] }, context))
}

function resolveInvolvement(document: InvolvementDocument, spot: Spot, context: ResolveContext): Involvement[] {
  const { role: name, every, tentative, ...rest } = document
  const interval =
    every === undefined ? undefined : readInterval(every, { ...spot, path: [...spot.path, 'every'] }, context)
  const uncertain =
    tentative === undefined || tentative === true
      ? tentative
      : resolvePeriodNames(tentative, { ...spot, path: [...spot.path, 'tentative'] }, context)
  const part = {
    ...rest,
    ...(interval === undefined ? {} : { every: interval }),
    ...(uncertain === undefined ? {} : { tentative: uncertain }),
  }
  return resolveRoleNames(name, { ...spot, path: [...spot.path, 'role'] }, context).map((found) => ({
    ...found,
    ...part,
  }))
}

/** Resolves a name to its role, reporting one that is none. Several roles in one name are told apart, and reported. */
export function resolveRoleNames(name: string, spot: Spot, context: ResolveContext): readonly QualifiedRole[] {
  const found = findQualifiedRole(name, spot.layer.language, context)
  const roles = found === undefined ? splitRoles(name, spot.layer.language, context) : [found]
  if (roles === undefined) {
    const suggestion = context.roles.suggest(name)
    // To define a role for an address or a name would be the wrong way out.
    const isPerson = findPersons(name, undefined).length > 0
    const params = {
      role: name,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(isPerson ? { isPerson } : {}),
    }
    const expected = suggestion === undefined ? {} : { expected: suggestion }
    // A role is a person's duty: only a slip of one letter is mended without asking.
    const slip = suggestion !== undefined && editDistance(name.toLowerCase(), suggestion.toLowerCase(), 2) === 1
    const fix = slip ? spellingFix(spot.layer.file, spot.layer.file.placeOf(spot.path), name, suggestion) : {}
    context.report('resolve/unknown-role', params, spot, { actual: name, ...expected, ...fix })
    if (looksLikeName(name)) context.report('resolve/possible-person-name', { name }, spot, { actual: name })
    return [{ role: name }]
  }
  if (found === undefined) {
    const list = `[${roles.map(({ role }) => context.roles.role(role).title.toLowerCase()).join(', ')}]`
    context.report('resolve/several-roles', { role: name, list }, spot, { actual: name, expected: list })
  }
  for (const { role } of roles) context.usedRoles.add(role)
  return roles
}

const monthsIn: Readonly<Partial<Record<RepeatUnit, number>>> = { year: 12, quarter: 3 }

function readInterval(text: string, spot: Spot, context: ResolveContext): Offset | undefined {
  const direct = readDuration(text)
  if (direct !== undefined) return direct
  const { timing } = context.read(text, spot.layer.language)
  if (timing?.kind === 'every' && timing.maxInterval === undefined && timing.unit !== 'term') {
    const { interval, unit } = timing
    const months = monthsIn[unit]
    return months === undefined
      ? { count: interval, unit: unit as Offset['unit'] }
      : { count: interval * months, unit: 'month' }
  }
  if (timing?.kind === 'quota' && timing.min === 1 && (timing.per === 'month' || timing.per === 'week')) {
    return { count: 1, unit: timing.per }
  }
  context.report('resolve/bad-duration', { text }, spot, { actual: text })
  return undefined
}

/** Loading has already warned of common given names; this is for the others. */
function looksLikeName(name: string): boolean {
  const words = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}[\p{Ll}.]+){1,2}$/u.exec(name)
  return words !== null && !givenNames.has(words[1]!.toLowerCase())
}
