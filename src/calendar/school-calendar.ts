import type { DaySpan, EpochDay, IsoDate } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import type { SchoolYear } from '../date/school-year'
import type { Language } from '../languages/language'
import type { CountryCode } from '../load/calendar-document'
import type { AppliesTo } from '../timing/applies-to'
import type { DayIndex } from './day-index'

/**
 * What a day is to the school. After `school-day` the strongest reason first: a planning day inside a break is a
 * `planning-day`, Easter Sunday a `holiday`, a Saturday inside a break a `weekend`.
 */
export type DayKind =
  | 'school-day'
  | 'planning-day'
  | 'holiday'
  | 'weekend'
  | 'break'
  | 'day-off'
  | 'before-school-start'
  | 'after-school-end'

/** A day classified. */
export interface CalendarDay {
  readonly day: EpochDay
  readonly kind: DayKind
  /** Every name the day bears, the deciding one first: 17 May 2027 is both Constitution Day and Whit Monday. */
  readonly titles: readonly string[]
}

/** A named run of days. */
export interface CalendarSpan extends DaySpan {
  readonly id: string
  readonly title: string
}

/** A public holiday with all its names. */
export interface Holiday {
  readonly day: EpochDay
  readonly titles: readonly string[]
}

/**
 * A school week: an ISO week with at least one school day, Monday to Sunday, numbered from 1 without gaps. Only where school
 * week 1 is the first full week, the weeks before it bear the numbers below: 0, then -1.
 */
export interface SchoolWeek extends DaySpan {
  readonly number: number
  readonly schoolDays: number
}

/** A day off for everybody. */
export interface FullDayOff {
  readonly day: EpochDay
  readonly title: string
}

/** A day without pupils for some groups only; for the others it is a school day. */
export interface LimitedDayOff {
  readonly day: EpochDay
  readonly title: string
  readonly appliesTo: AppliesTo
}

/** One time an event is held; time and place as the calendar states them, absent where it does not. */
export interface EventInstance extends DaySpan {
  /** Local time of day: `18:00` or `18:00-20:00`. */
  readonly time?: string
  readonly place?: string
}

/** An event the school declares: one or several instances in order of time. */
export interface CalendarEvent {
  readonly id: string
  readonly title: string
  readonly instances: readonly EventInstance[]
}

/** A plan the school supplies by name; days in order, no repeats. */
export interface CalendarPlan {
  readonly id: string
  readonly title: string
  readonly days: readonly EpochDay[]
}

/** An anchor's days on this calendar. */
export interface CalendarAnchor {
  readonly name: string
  readonly title: string
  /** A break ends the school days around it; a day or event does not. */
  readonly kind: 'break' | 'day' | 'event'
  /** One or several instances in order of time. */
  readonly instances: readonly EventInstance[]
}

/** One school year of one school, built and indexed. Knows `firstDay` to `lastDay` and refuses to guess outside. */
export interface SchoolCalendar {
  readonly id: string
  readonly title: string
  readonly country?: CountryCode
  /** The language its own names (planning day, term) are given in. */
  readonly language: Language
  readonly timeZone: string
  readonly schoolYear: SchoolYear
  /** 1 August. */
  readonly firstDay: EpochDay
  /** 31 July, or the day before the next school start when the calendar knows that and it is later. */
  readonly lastDay: EpochDay
  readonly firstSchoolDay: EpochDay
  readonly lastSchoolDay: EpochDay
  /** Next year's first school day; absent when not yet known. */
  readonly nextFirstSchoolDay?: EpochDay
  readonly holidays: readonly Holiday[]
  readonly breaks: readonly CalendarSpan[]
  /** First and second term: the calendar's own, else parted by the Christmas break; absent without one. */
  readonly terms: readonly CalendarSpan[]
  /** Staff-only days in order, those before the next school start among them when the calendar knows them. */
  readonly planningDays: readonly EpochDay[]
  /** Days without pupils for everybody, as the calendar lists them; one inside a break stands here too. */
  readonly daysOff: readonly FullDayOff[]
  readonly limitedDaysOff: readonly LimitedDayOff[]
  readonly events: ReadonlyMap<string, CalendarEvent>
  readonly plans: ReadonlyMap<string, CalendarPlan>
  /** Which week is school week 1: that of the first school day, or the first full one. */
  readonly schoolWeekOne: 'first-day' | 'first-full'
  readonly schoolWeeks: readonly SchoolWeek[]
  /** Returns the index of the days that count by this basis. */
  daysOf(basis: DayBasis): DayIndex
  /** Returns what the day is; undefined outside the known year. */
  dayAt(day: EpochDay): CalendarDay | undefined
  /** Returns the school week that holds the day; undefined in weeks without school days. */
  schoolWeekOf(day: EpochDay): SchoolWeek | undefined
  /**
   * Finds an anchor by canonical name, or an event by id or title (case, definite and plural forms folded).
   * Undefined when the calendar does not have it: the caller reports, nobody guesses.
   */
  findAnchor(name: string): CalendarAnchor | undefined
  /** Returns the day as `YYYY-MM-DD`, from a table inside the known year. */
  isoOf(day: EpochDay): IsoDate
}
