import type { SchoolCalendar } from '../calendar/school-calendar'
import { type EpochDay, type IsoDate, parseIsoDay } from '../date/day'
import type { Obligation, Window } from '../expand/obligation'

/** What an obligation says of days. */
interface DateFields {
  readonly first?: IsoDate
  readonly due?: IsoDate
  readonly unadjusted?: Window
  readonly nominal?: Window
  readonly candidates?: readonly Window[]
  readonly schoolDays?: number
}

/** An obligation of any form, with every field that some form has. */
type AnyObligation = Omit<Obligation, keyof DateFields> & DateFields

/** All of an obligation but its days, and the wheel it comes from. */
export interface Stem {
  readonly wheel: string
  readonly fields: Omit<AnyObligation, keyof DateFields>
}

/** An obligation's days on one calendar. */
export interface Dates {
  readonly fields: DateFields
  /** Number of the calendar. */
  readonly calendar: number
  /** The adjusted days; without dates {@link earliest} and {@link latest}, so that every span of days overlaps them. */
  readonly first: EpochDay
  readonly due: EpochDay
  /** What the obligation is ordered by among those of other wheels: its dates, else where it would have been; absent when not known. */
  readonly place: Window | undefined
}

/** First and due day of what has no dates. */
export const earliest = -0x8000_0000
export const latest = 0x7fff_ffff

/**
 * The parts that obligations of many schools are put together from, each kept once. Schools that share a pack differ in days, and
 * schools that share a calendar in what they have added, so there are few of both.
 */
export class ObligationDictionary {
  readonly stems: Stem[] = []
  readonly dates: Dates[] = []
  readonly calendars: SchoolCalendar[] = []
  private readonly stemNumbers = new Map<string, number>()
  private readonly datesNumbers = new Map<string, number>()
  private readonly calendarNumbers = new Map<SchoolCalendar, number>()

  /** Returns the number of a calendar, which is known by its identity. */
  numberOfCalendar(calendar: SchoolCalendar): number {
    return numberIn(this.calendarNumbers, calendar, () => this.calendars.push(calendar))
  }

  /** Takes an obligation apart and returns the numbers of its stem and its dates. */
  take(obligation: Obligation, wheel: string, calendar: number): { readonly stem: number; readonly dates: number } {
    const { first, due, unadjusted, nominal, candidates, schoolDays, ...fields }: AnyObligation = obligation
    const days: DateFields = {
      ...(first !== undefined && { first }),
      ...(due !== undefined && { due }),
      ...(unadjusted && { unadjusted }),
      ...(nominal && { nominal }),
      ...(candidates && { candidates }),
      ...(schoolDays !== undefined && { schoolDays }),
    }
    return {
      stem: numberIn(this.stemNumbers, `${wheel}\n${JSON.stringify(fields)}`, () => this.stems.push({ wheel, fields })),
      dates: numberIn(this.datesNumbers, `${calendar}${JSON.stringify(days)}`, () =>
        this.dates.push({
          fields: days,
          calendar,
          first: dayOf(first) ?? earliest,
          due: dayOf(due) ?? latest,
          place:
            first !== undefined && due !== undefined
              ? { first, due }
              : fields.form === 'undated'
                ? unadjusted
                : undefined,
        }),
      ),
    }
  }

  /** Puts an obligation together again. */
  obligation(stem: number, dates: number): Obligation {
    return { ...this.stems[stem]!.fields, ...this.dates[dates]!.fields } as Obligation
  }
}

function dayOf(iso: IsoDate | undefined): EpochDay | undefined {
  return iso === undefined ? undefined : parseIsoDay(iso)
}

/** Returns the number a key has, after giving it the next one when it has none; `add` returns how many there are then. */
function numberIn<K>(numbers: Map<K, number>, key: K, add: () => number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = add() - 1
  numbers.set(key, number)
  return number
}
