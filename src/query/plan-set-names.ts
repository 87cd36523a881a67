import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { findPeriods } from './find-periods'
import { findRoles } from './find-roles'
import { QueryError } from './query-error'
import type { SchoolVocabulary } from './school-vocabulary'

/** How many answers for names as callers spell them are kept. */
const maxSpellings = 500

/** Looks a filter's names up in the vocabularies of a plan set, each of which may have its own meaning for them. */
export class PlanSetNames {
  private readonly roleSpellings = new Map<string, (ReadonlySet<string> | undefined)[]>()

  constructor(
    private readonly vocabularies: readonly SchoolVocabulary[],
    private readonly calendars: readonly SchoolCalendar[],
  ) {}

  /**
   * Returns the ids that a role's name stands for in each vocabulary; undefined in one that does not have it. Throws
   * {@link QueryError} when none has it.
   */
  rolesNamed(name: string, includeMembers: boolean): readonly (ReadonlySet<string> | undefined)[] {
    const key = `${includeMembers ? '+' : ' '}${name}`
    const found = this.roleSpellings.get(key) ?? []
    for (let v = found.length; v < this.vocabularies.length; v++) {
      found.push(unlessUnknown(() => findRoles([name], this.vocabularies[v]!.wheels, includeMembers)))
    }
    if (found.every((ids) => ids === undefined)) findRoles([name], this.allWheels(), includeMembers)
    if (this.roleSpellings.size < maxSpellings) this.roleSpellings.set(key, found)
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
    if (calendar) findPeriods([name], this.allWheels(), [], calendar)
    throw new Error(`the period ${name} is known after all`)
  }

  private allWheels() {
    return this.vocabularies.flatMap(({ wheels }) => wheels)
  }
}

/** Returns what `look` finds; undefined when it refuses the name. */
export function unlessUnknown<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof QueryError) return undefined
    throw error
  }
}
