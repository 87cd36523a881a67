import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { findPeriods } from './find-periods'
import { idsOfRoles, rolesNamed, unknownRole } from './find-roles'
import { QueryError } from './query-error'
import type { SchoolVocabulary, VocabularyList } from './school-vocabulary'

/** How many answers for names as callers spell them are kept. */
const maxSpellings = 500

/** The ids that a name stands for, by vocabulary; undefined in one that does not have it. */
export interface NameInSet {
  readonly ids: readonly (ReadonlySet<string> | undefined)[]
  /** Every vocabulary has it and means the same. */
  readonly agreed: boolean
}

/** Looks a filter's names up in the vocabularies of a plan set, each of which may have its own meaning for them. */
export class PlanSetNames {
  private readonly roleSpellings = new Map<string, NameInSet>()

  private readonly vocabularies: readonly SchoolVocabulary[]

  constructor(
    private readonly list: VocabularyList,
    private readonly calendars: readonly SchoolCalendar[],
  ) {
    this.vocabularies = list.vocabularies
  }

  /** Returns what a role's name stands for in each vocabulary. Throws {@link QueryError} when none has it. */
  rolesNamed(name: string, includeMembers: boolean): NameInSet {
    const key = `${includeMembers ? '+' : ' '}${name}`
    const known = this.roleSpellings.get(key)
    if (known && known.ids.length === this.vocabularies.length) return known
    const ids = [...(known?.ids ?? [])]
    for (let v = ids.length; v < this.vocabularies.length; v++) {
      const roles = rolesNamed(name, this.vocabularies[v]!.wheels)
      ids.push(roles.length === 0 ? undefined : idsOfRoles(roles, includeMembers))
    }
    if (ids.every((found) => found === undefined)) throw unknownRole(name, this.list.roleNames)
    const spelled = ids.map((found) => found && [...found].join('\n'))
    const found = { ids, agreed: spelled.every((one) => one !== undefined && one === spelled[0]) }
    if (known || this.roleSpellings.size < maxSpellings) this.roleSpellings.set(key, found)
    return found
  }

  /** Returns the ids of a period by each vocabulary's own name for it; undefined in one that has none by that name. */
  ownPeriodsNamed(name: string): readonly (ReadonlySet<string> | undefined)[] {
    const [calendar] = this.calendars
    return this.vocabularies.map(({ wheels }) => {
      const found = calendar && unlessUnknown(() => findPeriods([name], wheels, [], calendar))
      return found && found.spans.length === 0 ? found.ids : undefined
    })
  }

  /** Returns the days of a month or term on each calendar; empty on one without it. */
  builtInPeriod(name: string): readonly (readonly DaySpan[])[] {
    return this.calendars.map((calendar) => unlessUnknown(() => findPeriods([name], [], [], calendar))?.spans ?? [])
  }

  /** Throws the {@link QueryError} for a period that no school knows. */
  refusePeriod(name: string): never {
    const [calendar] = this.calendars
    const wheels = this.vocabularies.flatMap((vocabulary) => vocabulary.wheels)
    if (calendar) findPeriods([name], wheels, [], calendar)
    throw new Error(`the period ${name} is known after all`)
  }
}

/** Returns what `look` finds; undefined when it refuses the name. */
function unlessUnknown<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof QueryError) return undefined
    throw error
  }
}
