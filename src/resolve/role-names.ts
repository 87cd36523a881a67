import type { Language } from '../languages/language'
import type { AppliesTo } from '../timing/applies-to'
import type { ResolveContext } from './resolve-context'

/** A role with what stood beside its name: which holders, for which grades. */
export interface QualifiedRole {
  readonly role: string
  readonly selection?: string
  readonly if?: AppliesTo
}

/** Words before a role that choose among its holders. */
const selections: ReadonlySet<string> = new Set(
  `alle alla all every samtlige samtliga aktuelle aktuella relevante relevanta relevant berørte berörda involverte involverade
  klassens klassernas elevens elevenes elevernas elevernes skolens skulens skolans trinnets øvrige övriga andre andra noen nokre
  some nye nya new avtroppende`.split(/\s+/),
)

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
  if (selections.has(first.toLowerCase())) {
    const rest = findQualifiedRole(others.join(' '), language, context)
    if (rest !== undefined && rest.selection === undefined) return { ...rest, selection: first.toLowerCase() }
  }
  for (let length = words.length - 1; length > 0; length--) {
    const role = context.roles.find(words.slice(0, length).join(' '))
    if (role === undefined) continue
    const { timing, appliesTo } = context.read(words.slice(length).join(' '), language)
    if (timing?.kind === 'not-timing' && appliesTo !== undefined) return { role, if: appliesTo }
    if (qualifiers.has(words[length]!.toLowerCase())) return { role, selection: words.slice(length).join(' ') }
  }
  return undefined
}

/** Words that begin a description of whom it is about ("elever som er syke", "søkere med særskilt grunnlag"). */
const qualifiers: ReadonlySet<string> = new Set(
  'som med uten utan uden på i ved fra frå från til till för for av who with without in at of from'.split(' '),
)

const between = /\s*(?:[/,;+&]|\s(?:og|och|and|samt|eller|or)\s)\s*/i

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
