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

/** All of an obligation but its days. */
export type Stem = Omit<AnyObligation, keyof DateFields>

/** An obligation's days on one calendar. */
export interface Dates {
  /** Number of the calendar. */
  readonly calendar: number
  /** The adjusted days; without dates {@link earliest} and {@link latest}, so that every span of days overlaps them. */
  readonly first: EpochDay
  readonly due: EpochDay
  /** What the obligation is ordered by among those of other wheels: its dates, else where it would have been; absent when not known. */
  readonly place: Window | undefined
}

/** First and due day of what has no dates. */
const earliest = -0x8000_0000
export const latest = 0x7fff_ffff

/** How many stems of one id are compared field by field; more than that are told apart by their text. */
const maxCompared = 16

/**
 * What obligations of many schools have in common, each kept once. Schools that share a pack differ in days, and schools that share a
 * calendar in what they have added, so there are few of both.
 */
export class ObligationDictionary {
  /** An obligation of each stem; its days are those of any of the stem's cards. */
  readonly stems: Stem[] = []
  readonly dates: Dates[] = []
  readonly calendars: SchoolCalendar[] = []
  /** The numbers of each school year's calendars, by the year's id. */
  readonly calendarsOfYear = new Map<string, number[]>()
  /** Each different obligation as it was planned first, by its card. */
  private readonly obligations: Obligation[] = []
  /** How many fields each stem has. */
  private readonly fieldCounts: number[] = []
  private readonly stemsOfId = new Map<string, number[]>()
  private readonly stemTexts = new Map<string, number>()
  private readonly datesTexts = new Map<string, number>()
  private readonly calendarNumbers = new Map<SchoolCalendar, number>()

  /** Returns the obligation of a card, the same object each time. */
  obligationOf(card: number): Obligation {
    return this.obligations[card]!
  }

  /** Keeps the obligation of a card, unless the card has one. */
  keep(card: number, obligation: Obligation): void {
    if (card === this.obligations.length) this.obligations.push(obligation)
  }

  /** Returns the number of a calendar, which is known by its identity. */
  numberOfCalendar(calendar: SchoolCalendar): number {
    return numberIn(this.calendarNumbers, calendar, () => {
      const { id } = calendar.schoolYear
      this.calendarsOfYear.set(id, [...(this.calendarsOfYear.get(id) ?? []), this.calendars.length])
      return this.calendars.push(calendar)
    })
  }

  /** Returns the number of what an obligation says besides its days. */
  stemOf(obligation: Obligation): number {
    const known = this.stemsOfId.get(obligation.id)
    if (!known) {
      const stem = this.addStem(obligation) - 1
      this.stemsOfId.set(obligation.id, [stem])
      return stem
    }
    for (const stem of known) {
      if (isStemOf(this.stems[stem]!, this.fieldCounts[stem]!, obligation)) return stem
    }
    if (known.length >= maxCompared) {
      return numberIn(this.stemTexts, JSON.stringify(withoutDates(obligation)), () => this.addStem(obligation))
    }
    const stem = this.addStem(obligation) - 1
    known.push(stem)
    return stem
  }

  /** Returns the number of what an obligation says of days on a calendar, given by its number. */
  datesOf(obligation: Obligation, calendar: number): number {
    const { first, due, unadjusted, nominal, candidates, schoolDays, form }: AnyObligation = obligation
    const rare = nominal || candidates ? JSON.stringify([nominal, candidates]) : ''
    const text = `${calendar} ${first} ${due} ${unadjusted?.first} ${unadjusted?.due} ${schoolDays} ${form === 'undated'} ${rare}`
    return numberIn(this.datesTexts, text, () => {
      const dated = first !== undefined && due !== undefined
      return this.dates.push({
        calendar,
        first: dayOf(first) ?? earliest,
        due: dayOf(due) ?? latest,
        place: dated ? { first, due } : form === 'undated' ? unadjusted : undefined,
      })
    })
  }

  private addStem(obligation: Obligation): number {
    this.fieldCounts.push(Object.keys(withoutDates(obligation)).length)
    return this.stems.push(obligation)
  }
}

function withoutDates(obligation: Obligation): Stem {
  const { first, due, unadjusted, nominal, candidates, schoolDays, ...fields }: AnyObligation = obligation
  return fields
}

const dateKeys: ReadonlySet<string> = new Set<keyof DateFields>([
  'first',
  'due',
  'unadjusted',
  'nominal',
  'candidates',
  'schoolDays',
])

/** Tells whether an obligation says the same as a stem of everything but days. */
function isStemOf(stem: Stem, fieldCount: number, obligation: Obligation): boolean {
  let fields = 0
  for (const key in obligation) {
    if (dateKeys.has(key)) continue
    fields++
    if (!isSame(stem[key as keyof Stem], obligation[key as keyof Obligation])) return false
  }
  return fields === fieldCount
}

/** Tells whether two pieces of plain data are the same, the order of keys included. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, i) => isSame(value, b[i]))
  }
  const mine = Object.entries(a)
  const others = Object.entries(b)
  return (
    !Array.isArray(b) &&
    mine.length === others.length &&
    mine.every(([key, value], i) => key === others[i]![0] && isSame(value, others[i]![1]))
  )
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
