import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, EpochDay } from '../date/day'
import { buildStem, isStemOf, type ObligationStem, type StaffedDraft } from '../expand/build-obligations'
import type { Obligation } from '../expand/obligation'
import { addDays, type ToldDays } from '../expand/obligation-days'
import type { Measure } from '../resolve/wheel'

/** All of an obligation but its days. */
export type Stem = ObligationStem

/** An obligation's days on one calendar. */
export interface Dates {
  /** Number of the calendar. */
  readonly calendar: number
  /** The adjusted days; without dates {@link earliest} and {@link latest}, so that every span of days overlaps them. */
  readonly first: EpochDay
  readonly due: EpochDay
  /** What the obligation tells of them. */
  readonly told: ToldDays
}

/** First and due day of what has no dates. */
const earliest = -0x8000_0000
export const latest = 0x7fff_ffff

/** How many stems of one id are compared field by field; more than that are told apart by their text. */
const maxCompared = 16

/** Number of what a layer removed: it has no measure any more. */
const noMeasure = 0

/** The fields of a stem. */
const stemKeys = Object.keys({
  id: true,
  measure: true,
  title: true,
  schoolYear: true,
  entry: true,
  cell: true,
  periods: true,
  tentative: true,
  responsible: true,
  participants: true,
  agenda: true,
  appliesTo: true,
  exclusive: true,
  per: true,
  visibility: true,
  criteria: true,
  evidence: true,
  tags: true,
  time: true,
  place: true,
  source: true,
  form: true,
  reason: true,
} satisfies Record<keyof Stem, true>) as readonly (keyof Stem)[]

/**
 * What obligations of many schools have in common, each kept once. Schools that share a pack differ in days, and schools that share a
 * calendar in what they have added, so there are few of both. An obligation is put together from the two when somebody asks for it.
 */
export class ObligationDictionary {
  readonly stems: Stem[] = []
  readonly dates: Dates[] = []
  readonly calendars: SchoolCalendar[] = []
  /** The numbers of each school year's calendars, by the year's id. */
  readonly calendarsOfYear = new Map<string, number[]>()
  /** Those that have been asked for, by their cards. */
  private readonly obligations: (Obligation | undefined)[] = []
  private readonly stemsOfId = new Map<string, number[]>()
  /** The number of the measure that each stem was built from first. */
  private readonly sources: number[] = []
  /** Measures are known by their identity, and not held on to. */
  private readonly measureNumbers = new WeakMap<Measure, number>()
  private lastMeasure = noMeasure
  private readonly stemTexts = new Map<string, number>()
  /** Numbers of dates by what they tell, for each calendar: by a number where days of its year are all, else by a text. */
  private readonly plainDates: Map<number, number>[] = []
  private readonly rareDates: Map<string, number>[] = []
  private readonly calendarNumbers = new Map<SchoolCalendar, number>()

  constructor(private readonly cards: CardParts) {}

  /** Returns the obligation of a card, the same object each time. */
  obligationOf(card: number): Obligation {
    const known = this.obligations[card]
    if (known) return known
    const { calendar, told } = this.dates[this.cards.datesOf(card)]!
    const stem = { ...this.stems[this.cards.stemOf(card)]! }
    const made = addDays(stem, told, this.calendars[calendar]!) as Obligation
    // Filled from the start: a list with gaps is a slow one.
    while (this.obligations.length <= card) this.obligations.push(undefined)
    this.obligations[card] = made
    return made
  }

  /** Returns the number of a calendar, which is known by its identity. */
  numberOfCalendar(calendar: SchoolCalendar): number {
    const known = this.calendarNumbers.get(calendar)
    if (known !== undefined) return known
    const number = this.calendars.push(calendar) - 1
    this.calendarNumbers.set(calendar, number)
    const { id } = calendar.schoolYear
    this.calendarsOfYear.set(id, [...(this.calendarsOfYear.get(id) ?? []), number])
    this.plainDates.push(new Map())
    this.rareDates.push(new Map())
    return number
  }

  /** Returns the number of the stem of a draft; the next one when there is none like it. */
  numberOfStem(staffed: StaffedDraft, calendar: SchoolCalendar): number {
    const { id, measure } = staffed.draft
    const source = measure ? this.numberOfMeasure(measure) : noMeasure
    const known = this.stemsOfId.get(id)
    if (!known) {
      const number = this.addStem(buildStem(staffed, calendar), source)
      this.stemsOfId.set(id, [number])
      return number
    }
    // Most come from a measure that came on another calendar before; then little has to be compared, and nothing built.
    for (const number of known) {
      if (this.sources[number] === source && isStemOf(this.stems[number]!, staffed, isSame)) return number
    }
    const stem = buildStem(staffed, calendar)
    for (const number of known) if (isSameStem(this.stems[number]!, stem)) return number
    if (known.length >= maxCompared) {
      return numberIn(this.stemTexts, JSON.stringify(stem), () => this.addStem(stem, source) + 1)
    }
    const number = this.addStem(stem, source)
    known.push(number)
    return number
  }

  /** Returns the number of what an obligation tells of days on a calendar, given by its number. */
  numberOfDates(told: ToldDays, calendar: number): number {
    const add = () => {
      const { first, last } = told.days ?? { first: earliest, last: latest }
      return this.dates.push({ calendar, first, due: last, told })
    }
    const plain = numberForDays(told, this.calendars[calendar]!.firstDay)
    return plain === undefined
      ? numberIn(this.rareDates[calendar]!, JSON.stringify(told), add)
      : numberIn(this.plainDates[calendar]!, plain, add)
  }

  private addStem(stem: Stem, source: number): number {
    this.sources.push(source)
    return this.stems.push(stem) - 1
  }

  private numberOfMeasure(measure: Measure): number {
    const known = this.measureNumbers.get(measure)
    if (known !== undefined) return known
    const number = ++this.lastMeasure
    this.measureNumbers.set(measure, number)
    return number
  }
}

/** Knows which stem and which dates make a card. */
export interface CardParts {
  stemOf(card: number): number
  datesOf(card: number): number
}

/** Days that are counted from the first of August of a school year: more than two years of them. */
const countedDays = 1023

/** Tells days apart by one number; undefined for a chain's link, a choice of windows and what lies far from the school year. */
function numberForDays({ days, unadjusted, nominal, candidates }: ToldDays, firstDay: EpochDay): number | undefined {
  if (nominal || candidates) return undefined
  const adjusted = numberForSpan(days, firstDay)
  const before = numberForSpan(unadjusted, firstDay)
  return adjusted === undefined || before === undefined ? undefined : adjusted * (countedDays + 1) ** 2 + before
}

function numberForSpan(span: DaySpan | undefined, firstDay: EpochDay): number | undefined {
  if (!span) return countedDays
  const [from, to] = [span.first - firstDay, span.last - firstDay]
  return from < 0 || to < 0 || from >= countedDays || to >= countedDays ? undefined : from * (countedDays + 1) + to
}

function isSameStem(a: Stem, b: Stem): boolean {
  for (const key of stemKeys) if (a[key] !== b[key] && !isSame(a[key], b[key])) return false
  return true
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

/** Returns the number a key has, after giving it the next one when it has none; `add` returns how many there are then. */
function numberIn<K>(numbers: Map<K, number>, key: K, add: () => number): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const number = add() - 1
  numbers.set(key, number)
  return number
}
