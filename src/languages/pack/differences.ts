import type { CalendarPart } from '../../query/diff-calendars'
import type { DifferenceKind } from '../../query/plan-difference'

/** The words of a comparison in one language. Causes are clauses that can follow `because`, without a negation that would move there. */
export interface Differences {
  readonly kinds: Readonly<Record<DifferenceKind, string>>
  readonly parts: Readonly<Record<CalendarPart, string>>
  readonly forms: Readonly<Record<'standing' | 'as-needed' | 'asap', string>>
  /** What the fields of an obligation and of a wheel are called where a measure has none of the name. */
  readonly fields: Readonly<Record<string, string>>
  readonly times: (count: number) => string
  readonly year: (before: string, after: string) => string
  /** A sentence that says once what is the reason of all that has none of its own. */
  readonly yearOfAll: (before: string, after: string) => string
  readonly changed: (fields: string, layers: string) => string
  readonly added: (layers: string) => string
  readonly removed: (layers: string) => string
  readonly gone: (layers: string) => string
  readonly restored: (layers: string) => string
  readonly wheel: string
  readonly calendar: string
  readonly decided: (by: string, reason: string) => string
  readonly undecided: (by: string, reason: string) => string
  readonly decidedFor: (by: string, reason: string, schoolYear: string) => string
  readonly happened: (before: string | undefined, after: string | undefined) => string
  readonly stored: Readonly<Record<'before' | 'after', string>>
  readonly moved: (part: string, before: string, after: string) => string
  readonly held: (part: string, before: string, after: string) => string
  readonly renamed: (part: string, after: string) => string
  readonly onlyBefore: (part: string, days: string) => string
  readonly onlyAfter: (part: string, days: string) => string
  readonly undated: (reason: string) => string
  readonly nowhere: string
  readonly because: string
  readonly none: string
  readonly head: readonly [string, string, string, string]
  readonly total: (counts: Readonly<Record<DifferenceKind, number>>) => string
}
