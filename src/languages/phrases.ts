import type { KnownAnchor } from '../timing/anchors'
import type { EveryTiming, Offset, PartSpan, QuotaTiming, SeasonSpan } from '../timing/timing'

/** A pattern with `{x}`-like gaps that {@link fill} closes. */
export type Pattern = string

/** What numbered school weeks, school days and weeks are called. */
export interface CountedPhrases {
  /** One: `{nth}`. */
  readonly one: Pattern
  /** Two neighbours: `{a}`, `{b}` as ordinals. */
  readonly two: Pattern
  /** From one to another: `{a}`, `{b}` as ordinals. */
  readonly several: Pattern
  /** The first or last few: `{n}` as a number. */
  readonly first: Pattern
  readonly last: Pattern
}

/** How a repetition is said: each, every other, every n-th (`{nth}`), every n–m (`{n}`, `{m}`, or `{a}`, `{b}` as ordinals). */
export interface EveryPhrases {
  readonly one: string
  readonly two: string
  readonly nth: Pattern
  readonly chain: Pattern
}

/** One language's printing table: every pattern a timing is put into words with. `{x}` and `{y}` are spans or timings already in words. */
export interface Phrases {
  readonly and: string
  readonly or: string
  /** 1 to 12, as before a noun. */
  readonly numbers: readonly string[]
  /** First to twelfth, as before a noun. */
  readonly ordinals: readonly string[]
  /** From 13 on: `{n}`. */
  readonly ordinal: (n: number) => string
  readonly last: string
  readonly secondLast: string
  /** `{nth}` from the end. */
  readonly nthLast: Pattern
  /** One and several (`{n}`) of each unit. */
  readonly units: Readonly<Record<Offset['unit'], readonly [one: string, several: Pattern]>>

  readonly week: Pattern
  readonly weeks: Pattern
  readonly weekYear: Pattern
  readonly openDate: Pattern
  readonly weekdayDate: Pattern
  readonly weekCheck: Pattern
  readonly seasons: Readonly<Record<SeasonSpan['season'], string>>
  readonly terms: readonly [string, string]
  readonly schoolYear: string
  readonly schoolYearNamed: Pattern
  readonly quarter: (n: number) => string
  readonly period: Pattern
  readonly headingMonth: string
  readonly heading: string
  readonly schoolWeeks: CountedPhrases
  readonly schoolDays: CountedPhrases
  readonly calendarWeeks: CountedPhrases
  readonly workingDays: CountedPhrases
  /** `{nth}`, `{weekday}`. */
  readonly nthWeekday: Pattern
  /** A weekday of a single week `{x}`. */
  readonly weekdayIn: Pattern
  readonly anchors: Readonly<Record<KnownAnchor, string>>
  /** One of the planning days, after an ordinal. */
  readonly planningDay: string
  /** `{nth}`, `{x}`. */
  readonly which: Pattern
  readonly parts: Readonly<Record<PartSpan['part'], Pattern>>
  readonly around: Pattern
  readonly aroundDays: Pattern
  readonly roughly: Pattern
  readonly rightBefore: Pattern
  readonly rightAfter: Pattern
  /** A span that has no name of its own, as a noun. */
  readonly spanAsNoun: Pattern

  readonly firstDayOf: Pattern
  readonly lastDayOf: Pattern
  readonly dayBefore: Pattern
  readonly dayAfter: Pattern
  /** `{n}` a length of time. */
  readonly lengthBefore: Pattern
  readonly lengthAfter: Pattern
  /** The seven days after something, and from a day on. */
  readonly weekAfter: Pattern
  readonly weekFrom: Pattern
  /** A deadline by a point, and by the end of a span: `{x}` its name, `{when}` with its preposition. */
  readonly by: Pattern
  readonly byWhen: Pattern
  /** A deadline by the end of a month. */
  readonly byEnd: Pattern
  readonly before: Pattern
  readonly from: Pattern
  readonly after: Pattern
  readonly fromTo: Pattern
  /** To and with the last day of something that "to" would stop before. */
  readonly fromThrough: Pattern

  /** Prepositions, by what stands after them. */
  readonly at: {
    readonly month: Pattern
    readonly week: Pattern
    /** A week something is repeated in. */
    readonly throughWeek: Pattern
    readonly date: Pattern
    readonly season: Readonly<Record<SeasonSpan['season'], Pattern>>
    readonly term: Pattern
    readonly schoolYear: Pattern
    readonly counted: Pattern
    readonly part: Readonly<Record<PartSpan['part'], Pattern>>
    readonly break: Pattern
    readonly anchor: Pattern
    readonly point: Pattern
  }

  readonly every: Readonly<Record<EveryTiming['unit'], EveryPhrases>>
  /** `{x}` the repetition, `{y}` what is left out. */
  readonly except: Pattern
  /** Every one of a kind. */
  readonly each: Pattern
  /** A break, whichever, after {@link each}. */
  readonly aBreak: string
  /** The break that lies in the heading. */
  readonly theBreak: string
  /** `{y}` on top of `{x}`, sharing nothing with it. */
  readonly apart: Pattern
  /** `{x}` one or several weekdays. */
  readonly everyWeekday: Pattern
  /** `{x}` the repetition, `{y}` one or several weekdays. */
  readonly everyOnWeekday: Pattern
  readonly weekdayPlural: Pattern
  readonly parityWeeks: Readonly<Record<'odd' | 'even', string>>
  /** `{x}` weekdays, `{y}` the weeks. */
  readonly weekdayInParity: Pattern
  readonly perPlan: Pattern
  readonly onPlan: Pattern
  readonly plans: Readonly<Record<string, string>>
  readonly times: (n: number) => string
  readonly timesRange: Pattern
  /** A number of times with a distance: `{x}` the times, `{n}` the length. No phrase reads back into it. */
  readonly timesApart: Pattern
  readonly atLeast: Pattern
  readonly atMost: Pattern
  readonly per: Readonly<Record<Exclude<QuotaTiming['per'], 'window'>, Pattern>>
  readonly about: Pattern
  readonly probably: Pattern
  readonly rolls: Readonly<
    Record<'none' | 'following' | 'preceding' | 'nearest' | 'modified-following' | 'modified-preceding', Pattern>
  >
  /** `{weekday}`, `{x}` where. */
  readonly aWeekday: Pattern
  /** `{x}` the planning days. */
  readonly oneOf: Pattern
  readonly aDay: Pattern
  readonly atEvent: Pattern
  readonly dueWithin: Pattern
  readonly dueAfter: Pattern
  readonly dueBefore: Pattern
  readonly anEvent: string
  /** Of an event without a name, when nothing else is known. */
  readonly beforeIt: string
  readonly standing: string
  readonly asNeeded: string
  readonly asap: string
  readonly unspecified: string
  readonly cancelled: string
  readonly notTiming: string
  readonly rule: Pattern
  readonly ruleFrom: Pattern
  /** `{n}` the day's number as an ordinal. */
  readonly dayOfMonth: Pattern
  /** Two timings that both hold, and one with what holds beside it. */
  readonly also: Pattern
  readonly otherwise: Pattern
}

/** Closes the gaps of a pattern. A gap without a value is left as it is, which a test would show. */
export function fill(pattern: Pattern, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
