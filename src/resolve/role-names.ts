import { type Language, languages } from '../languages/language'
import { rolesOf } from '../languages/roles'
import type { AppliesTo } from '../timing/applies-to'
import type { ResolveContext } from './resolve-context'

/** A role with what stood beside its name: which holders, for which grades. */
export interface QualifiedRole {
  readonly role: string
  readonly selection?: string
  readonly if?: AppliesTo
}

const wordsOf = (kind: 'choosing' | 'describing' | 'joining'): readonly string[] =>
  languages.flatMap((language) => rolesOf[language][kind].split(' '))

/** Words before a role that choose among its holders ("aktuelle elever"). */
const choosing: ReadonlySet<string> = new Set(wordsOf('choosing'))

/** Words that begin a description of whom it is about ("elever som er syke", "søkere med særskilt grunnlag"). */
const describing: ReadonlySet<string> = new Set(wordsOf('describing'))

const between = new RegExp(`\\s*(?:[/,;+&]|\\s(?:${wordsOf('joining').join('|')})\\s)\\s*`, 'i')

/**
 * Finds a role by name, allowing a choice before it ("aktuelle elever", "klassens lærere") and a grade or programme after it
 * ("elever på 10. trinn") or another description ("elever med fortrinnsrett"). Undefined when the name holds anything else.
 */
export function findQualifiedRole(
  name: string,
  language: Language,
  context: ResolveContext,
): QualifiedRole | undefined {
  const direct = context.roles.find(name)
  if (direct !== undefined) return { role: direct }
  const words = name.trim().split(/\s+/)
  const [first = '', ...others] = words
  if (others.length === 0) return undefined
  if (choosing.has(first.toLowerCase())) {
    const rest = findQualifiedRole(others.join(' '), language, context)
    if (rest !== undefined && rest.selection === undefined) return { ...rest, selection: first.toLowerCase() }
  }
  for (let length = words.length - 1; length > 0; length--) {
    const role = context.roles.find(words.slice(0, length).join(' '))
    if (role === undefined) continue
    const { timing, appliesTo } = context.read(words.slice(length).join(' '), language)
    if (timing?.kind === 'not-timing' && appliesTo !== undefined) return { role, if: appliesTo }
    if (describing.has(words[length]!.toLowerCase())) return { role, selection: words.slice(length).join(' ') }
  }
  return undefined
}

/** Splits a name that is several roles ("PPT/OT", "lærere og elever"); undefined unless every part is a role. */
export function splitRoles(
  name: string,
  language: Language,
  context: ResolveContext,
): readonly QualifiedRole[] | undefined {
  for (const separator of [between, /\s*[-–]\s*/]) {
    const parts = name.split(separator).filter((part) => part !== '')
    if (parts.length < 2 || parts.length > 12) continue
    const roles = parts.map((part) => findQualifiedRole(part, language, context))
    if (roles.every((role) => role !== undefined)) return roles
  }
  return undefined
}
