import type { DayKind } from '../../calendar/school-calendar'
import type { DayBasis } from '../../date/day-basis'
import type { UndatedReason } from '../../expand/obligation'
import type { Offset } from '../../timing/timing'

/** The sentences of an explanation. Dates, titles and phrases come ready to be put in. */
export interface Explaining {
  readonly phrase: (phrase: string) => string
  readonly structured: (timing: string) => string
  readonly heading: (titles: readonly string[]) => string
  readonly reading: (sentence: string) => string
  readonly alternative: (sentence: string) => string
  readonly step: (measure: string, length: string) => string
  readonly removed: (layer: string, reason: string) => string
  readonly usedDefault: (sentence: string) => string
  readonly cellOfWeek: (week: number) => string
  readonly cellOfMonth: (month: string) => string
  readonly nthCell: (n: number) => string
  readonly nthOf: (n: number, period: string) => string
  readonly otherCell: (cell: string) => string
  readonly moved: (from: string, to: string) => string
  readonly movedDay: (from: string, to: string) => string
  readonly window: (window: string) => string
  readonly nominal: (days: string) => string
  readonly candidates: (windows: string) => string
  readonly firstMoved: (from: string, to: string, causes: string) => string
  readonly dueMoved: (from: string, to: string, causes: string) => string
  readonly dayMoved: (from: string, to: string, causes: string) => string
  /** A fixed day that is none of its basis: "school day". */
  readonly freeDay: (day: string, basis: string, causes: string) => string
  readonly result: (window: string, schoolDays: number) => string
  readonly resultDay: (day: string) => string
  readonly held: (event: string | undefined, time: string | undefined, place: string | undefined) => string
  readonly cancelled: (by: string, reason: string) => string
  readonly decided: (window: string, by: string, reason: string) => string
  readonly added: (by: string, reason: string) => string
  readonly tentative: string
  readonly noDeadline: string
  readonly mayComeEarlier: string
  readonly raised: (event: string, day: string) => string
  readonly raisedBy: (event: string, measure: string, day: string) => string
  readonly undated: (reason: string) => string
  readonly validity: (from: string | undefined, until: string | undefined) => string
  readonly addedFor: (schoolYears: string) => string
  readonly noCause: string
  readonly setBy: (fields: string, layer: string, several: boolean) => string
  readonly setInstead: (fields: string, layer: string, previous: string, several: boolean) => string
  readonly source: (source: string) => string
  readonly read: (day: string) => string
  /** What the fields of a measure are called at the head of a sentence. */
  readonly fields: Readonly<Record<string, string>>
  /** Why there are no dates: a clause that can follow "no date:". */
  readonly reasons: Readonly<Record<UndatedReason, string>>
  /** What a day of each basis is called, after "not a": "school day". */
  readonly bases: Readonly<Record<DayBasis, string>>
  readonly kinds: Readonly<Record<DayKind, string>>
  readonly and: string
  readonly quote: (title: string) => string
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string
  /** "a, b or c". */
  readonly choice: (words: readonly string[]) => string
  readonly wholeYear: string
  readonly terms: readonly [first: string, second: string]
  /** One and several of each unit of length. */
  readonly units: Readonly<Record<Offset['unit'], readonly [one: string, several: string]>>
}
