import { findRole } from '../resolve/find-role'
import type { Role, Wheel } from '../resolve/wheel'
import { roleNamesOf } from './find-roles'

/**
 * What a school's wheels call their roles and periods: all that a filter's names are looked up in. Schools that extend the same pack
 * mostly share one; the wheels it is kept as have lost their measures, so that it is small.
 */
export interface SchoolVocabulary {
  readonly wheels: readonly Wheel[]
}

/** A wheel without its measures; those with the same roles and periods have the same number. */
interface BareWheel {
  readonly number: number
  readonly wheel: Wheel
}

/** Numbers the vocabularies of a plan set; wheels with the same roles and periods have the same. */
export class VocabularyList {
  readonly vocabularies: SchoolVocabulary[] = []
  /** What the wheels' roles may be called when a name is suggested; a vocabulary alone has lost those of the dictionary. */
  readonly roleNames = new Set<string>()
  private readonly numbers = new Map<string, number>()
  private readonly bareWheels = new WeakMap<Wheel, BareWheel>()
  /** Numbers of bare wheels by all that is left of them, so that lists of wheels are compared by short texts. */
  private readonly bareNumbers = new Map<string, number>()
  /** Whether the dictionary finds a role under its own id beside a wheel's own roles, by those roles and the id. */
  private readonly plain = new Map<string, Map<string, boolean>>()

  numberOf(wheels: readonly Wheel[]): number {
    const bare = wheels.map((wheel) => this.bareOf(wheel))
    const key = bare.map((one) => one.number).join(' ')
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.vocabularies.push({ wheels: bare.map((one) => one.wheel) }) - 1
    this.numbers.set(key, number)
    return number
  }

  private bareOf(wheel: Wheel): BareWheel {
    const known = this.bareWheels.get(wheel)
    if (known) return known
    for (const name of roleNamesOf(wheel)) this.roleNames.add(name)
    const roles = this.namedRoles(wheel)
    // Nobody is told where a period of a vocabulary stands, and to ask would be to parse the wheel's text again and keep the tree.
    const periods = wheel.periods.map(({ id, title, span }) => ({ id, title, span, place: {} }))
    const key = JSON.stringify([wheel.language, roles.map(namesOf), periods.map(({ id, title }) => [id, title])])
    const bare: Wheel = {
      ...wheel,
      roles: new Map(roles.map((role) => [role.id, role])),
      periods,
      measures: [],
      removed: [],
      decisions: [],
      tests: [],
    }
    const number = this.bareNumbers.get(key) ?? this.bareNumbers.size
    this.bareNumbers.set(key, number)
    const made = { number, wheel: bare }
    this.bareWheels.set(wheel, made)
    return made
  }

  /** The roles that the dictionary alone would not find the same: the wheel's own, and any that these stand in the way of. */
  private namedRoles(wheel: Wheel): Role[] {
    const all = [...wheel.roles.values()]
    const own = all.filter(({ origin }) => origin === 'wheel')
    const ownWheel = { roles: new Map(own.map((role) => [role.id, role])), language: wheel.language }
    const key = JSON.stringify([wheel.language, own.map(namesOf)])
    const plain = this.plain.get(key) ?? new Map<string, boolean>()
    this.plain.set(key, plain)
    const isPlain = ({ id, members }: Role): boolean => {
      const known = plain.get(id)
      if (known !== undefined) return known
      const found = findRole(ownWheel, id)
      const answer = found?.id === id && found.members.join() === members.join()
      plain.set(id, answer)
      return answer
    }
    return all.filter((role) => role.origin === 'wheel' || !isPlain(role))
  }
}

function namesOf({ id, title, aliases, members, origin }: Role): unknown[] {
  return [id, title, aliases, members, origin]
}
