import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { dayOf } from './compile-filter'
import { monthSpan, schoolWeekSpan, weekSpan } from './month-span'
import type { ObligationFilter } from './obligation-filter'
import { QueryError } from './query-error'

/** The days that a question to a plan set is about: on each calendar one span, which obligations must overlap. */
export interface SetDays {
  /** By calendar, the first day of the span and the last. Of several spans these are the latest first and the earliest last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** From the first of them all to the last. */
  readonly all: DaySpan
}

/** The keys of a filter about days. */
type DaysAsked = Pick<ObligationFilter, 'from' | 'to' | 'on' | 'week' | 'month' | 'schoolWeek'>

/** Days by calendar, and why some calendars have none. */
interface NumberedDays extends SetDays {
  readonly refusal: QueryError | undefined
}

/** Bounds that every day lies between. */
const unbounded: DaySpan = { first: -0x4000_0000, last: 0x4000_0000 }
/** Last day on a calendar that has no such days: nothing begins so early, not even what has no dates. */
const lacking = -0x8000_0000

/** Reads the keys about days of questions to a plan set. Weeks, months and school weeks that its calendars have are remembered. */
export class PlanSetDays {
  private readonly weeks = new Map<number, NumberedDays>()
  private readonly months = new Map<number, NumberedDays>()
  private readonly schoolWeeks = new Map<number, NumberedDays>()

  constructor(
    private readonly calendars: readonly SchoolCalendar[],
    /** The numbers of each school year's calendars. */
    private readonly years: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** Returns the days asked for. Throws {@link QueryError} for days that no calendar has. */
  read({ from, to, on, week, month, schoolWeek }: DaysAsked): SetDays {
    const numbered: NumberedDays[] = []
    const always = from === undefined && to === undefined && on === undefined ? undefined : boundsOf(from, to, on)
    if (week !== undefined) numbered.push(this.numbered(this.weeks, week, () => this.inYears(week, weekSpan)))
    if (month !== undefined) numbered.push(this.numbered(this.months, month, () => this.inYears(month, monthSpan)))
    if (schoolWeek !== undefined) {
      numbered.push(this.numbered(this.schoolWeeks, schoolWeek, () => this.onCalendars(schoolWeek)))
    }
    return numbered.length === 1 && !always ? numbered[0]! : this.overlapOf(always ?? unbounded, numbered)
  }

  /** Returns what is remembered of a number, unless a calendar has come since. */
  private numbered(known: Map<number, NumberedDays>, number: number, find: () => NumberedDays): NumberedDays {
    const before = known.get(number)
    if (before && before.first.length === this.calendars.length) return before
    const found = find()
    known.set(number, found)
    return found
  }

  /** Weeks and months lie the same on every calendar of a school year. */
  private inYears(number: number, spanOf: (number: number, calendar: SchoolCalendar) => DaySpan): NumberedDays {
    return this.found([...this.years.values()], (calendar) => spanOf(number, calendar))
  }

  private onCalendars(schoolWeek: number): NumberedDays {
    return this.found(
      this.calendars.map((_, number) => [number]),
      (calendar) => schoolWeekSpan(schoolWeek, calendar),
    )
  }

  /** Finds a span for each group of calendars by its first; one that all lack is a slip of the pen. */
  private found(groups: readonly (readonly number[])[], spanOf: (calendar: SchoolCalendar) => DaySpan): NumberedDays {
    const days = this.everywhere({ first: unbounded.last, last: lacking })
    let refusal: QueryError | undefined
    let answers = 0
    for (const numbers of groups) {
      try {
        const { first, last } = spanOf(this.calendars[numbers[0]!]!)
        answers++
        for (const number of numbers) {
          days.first[number] = first
          days.last[number] = last
        }
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        refusal = error
      }
    }
    if (refusal && answers === 0) throw refusal
    return { ...days, all: hullOf(days), refusal }
  }

  private overlapOf(always: DaySpan, numbered: readonly NumberedDays[]): SetDays {
    const days = this.everywhere(always)
    if (numbered.length === 0) return { ...days, all: always }
    for (const { first, last } of numbered) {
      for (let calendar = 0; calendar < first.length; calendar++) {
        days.first[calendar] = Math.max(days.first[calendar]!, first[calendar]!)
        days.last[calendar] = Math.min(days.last[calendar]!, last[calendar]!)
      }
    }
    const refusal = numbered.find((one) => one.refusal)?.refusal
    if (refusal && days.last.every((day) => day === lacking)) throw refusal
    return { ...days, all: hullOf(days) }
  }

  private everywhere({ first, last }: DaySpan): Pick<SetDays, 'first' | 'last'> {
    const { length } = this.calendars
    return { first: new Int32Array(length).fill(first), last: new Int32Array(length).fill(last) }
  }
}

function boundsOf(from: unknown, to: unknown, on: unknown): DaySpan {
  const first = from === undefined ? unbounded.first : dayOf('from', from)
  const last = to === undefined ? unbounded.last : dayOf('to', to)
  if (on === undefined) return { first, last }
  const day = dayOf('on', on)
  return { first: Math.max(first, day), last: Math.min(last, day) }
}

function hullOf({ first, last }: Pick<SetDays, 'first' | 'last'>): DaySpan {
  const all = { first: unbounded.last, last: unbounded.first }
  for (let calendar = 0; calendar < first.length; calendar++) {
    if (last[calendar] === lacking) continue
    all.first = Math.min(all.first, first[calendar]!)
    all.last = Math.max(all.last, last[calendar]!)
  }
  return all
}
