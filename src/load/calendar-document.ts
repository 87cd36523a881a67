import type { IsoDate } from '../date/day'
import type { Language } from '../languages/language'
import type { AppliesTo } from '../timing/applies-to'
import type { SourceFile } from './source-file'
import type { SourceDocument } from './wheel-document'

/** A school calendar as its file says it: dates are checked to exist, nothing is built. */
export interface CalendarDocument {
  readonly kind: 'calendar'
  readonly id: string
  readonly title: string
  readonly language?: Language
  /** Public holidays come from the table of this country; without it from `holidays`. */
  readonly country?: CountryCode
  readonly holidays: readonly TitledDateDocument[]
  readonly schoolYear: string
  readonly firstSchoolDay: IsoDate
  readonly lastSchoolDay: IsoDate
  /** Which ISO week is school week 1: that of the first school day, or the first with five weekdays after it. Default `first-day`. */
  readonly schoolWeekOne: 'first-day' | 'first-full'
  readonly breaks: readonly BreakDocument[]
  /** Term bounds, when the school publishes them. */
  readonly terms: readonly TermDocument[]
  readonly planningDays: readonly IsoDate[]
  readonly daysOff: readonly DayOffDocument[]
  readonly events: readonly CalendarEventDocument[]
  readonly plans: ReadonlyMap<string, PlanDocument>
  /** What the publication says of days beside their dates, to be checked; it makes nothing of the days themselves. */
  readonly printed?: readonly PrintedDateDocument[]
  readonly expectedSchoolDays?: number
  /** Published school days per month number. */
  readonly schoolDaysByMonth?: ReadonlyMap<number, number>
  readonly nextSchoolYear?: NextSchoolYearDocument
  /** IANA name; default by country, else Europe/Oslo. Used only where a time of day becomes an instant. */
  readonly timeZone?: string
  readonly source?: SourceDocument
  /** Where each kept item of a list stood in the file, since items with errors are left out. */
  readonly indexOf: CalendarIndexes
  readonly file: SourceFile
}

/** For each list of a calendar, the position in the file of each kept item. */
export type CalendarIndexes = Readonly<
  Record<'holidays' | 'breaks' | 'terms' | 'planningDays' | 'daysOff' | 'events', readonly number[]> & {
    printed?: readonly number[]
  }
>

/** The countries whose public holidays the library computes. */
export type CountryCode = 'NO' | 'SE' | 'DK' | 'FI'

/** A named day. `weekday` (1–7) and `week` are what the publication also said, to be checked. */
export interface TitledDateDocument {
  readonly date: IsoDate
  readonly title: string
  readonly weekday?: number
  readonly week?: number
}

/** A date as a publication gives it, with the weekday (1–7) and the ISO week it puts beside it. */
export interface PrintedDateDocument {
  readonly date: IsoDate
  readonly title?: string
  readonly weekday?: number
  readonly week?: number
}

/** A break, both days inclusive. Ids `autumn christmas winter easter`, or the school's own. */
export interface BreakDocument {
  readonly id: string
  readonly title: string
  readonly from: IsoDate
  readonly to: IsoDate
  /** ISO weeks the publication mentioned. */
  readonly weeks?: readonly number[]
}

/** A term's bounds, both inclusive. */
export interface TermDocument {
  readonly id: 'term1' | 'term2'
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A day without pupils; with `appliesTo` only for some, and then still a school day. */
export interface DayOffDocument extends TitledDateDocument {
  readonly appliesTo?: AppliesTo
}

/** A named day, days or span of the school's own. */
export interface CalendarEventDocument {
  readonly id: string
  readonly title: string
  readonly date?: IsoDate
  readonly dates?: readonly IsoDate[]
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly time?: string
  readonly place?: string
}

/** Dates the school supplies by name. */
export interface PlanDocument {
  readonly title: string
  readonly dates: readonly IsoDate[]
}

/** What is already known of the next school year. */
export interface NextSchoolYearDocument {
  readonly firstSchoolDay: IsoDate
  readonly planningDays: readonly IsoDate[]
}
