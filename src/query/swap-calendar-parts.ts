import { buildCalendar } from '../calendar/build-calendar'
import { plainCalendar } from '../calendar/plain-calendar'
import { restoreCalendarDocument } from '../calendar/restore-calendar'
import type { SchoolCalendar } from '../calendar/school-calendar'
import type { PlanDocument } from '../load/plan-schema'
import type { CalendarDifference } from './diff-calendars'
import { isSameData } from './is-same-data'

type PlainCalendar = PlanDocument['calendar']

/** Two calendars of a year, and what lies between them: each with some of its parts as the other one has them. */
export interface CalendarPair {
  /** What can be exchanged by itself: a difference alone, but all public holidays at once, which come of the country. */
  readonly units: readonly (readonly CalendarDifference[])[]
  /** Returns a calendar with one unit as the other has it, without one: built anew, so that it compares; undefined when there is no such year. */
  swap(base: 'before' | 'after', unit?: readonly CalendarDifference[]): SchoolCalendar | undefined
}

/** Pairs two calendars of the same school year by what differs between them. */
export function pairCalendars(
  before: SchoolCalendar,
  after: SchoolCalendar,
  differences: readonly CalendarDifference[],
): CalendarPair {
  const plain = { before: withoutMadeTerms(before), after: withoutMadeTerms(after) }
  const madeTerms = plain.before.terms.length + plain.after.terms.length === 0
  const told = differences.filter(({ part }) => !(part === 'term' && madeTerms))
  const holidays = told.filter(({ part }) => part === 'holiday')
  const others = told.filter(({ part }) => part !== 'holiday').map((one) => [one])
  return {
    units: holidays.length > 0 ? [...others, holidays] : others,
    swap: (base, unit = []) => {
      const other = plain[base === 'before' ? 'after' : 'before']
      return build(
        unit.reduce((calendar, one) => swapPart(calendar, other, one), plain[base]),
        before.schoolYear.id,
      )
    },
  }
}

/** Leaves out terms that the Christmas break makes: they follow when it is moved. */
function withoutMadeTerms(calendar: SchoolCalendar): PlainCalendar {
  const plain = plainCalendar(calendar)
  const bare = { ...plain, terms: [] }
  return isSameData(build(bare, calendar.schoolYear.id)?.terms, calendar.terms) ? bare : plain
}

function build(calendar: PlainCalendar, schoolYear: string): SchoolCalendar | undefined {
  return buildCalendar(restoreCalendarDocument(calendar, schoolYear)).value
}

function swapPart(base: PlainCalendar, other: PlainCalendar, { part, id }: CalendarDifference): PlainCalendar {
  const byId = <T extends { readonly id: string }>(own: readonly T[], others: readonly T[]) =>
    exchange(own, others, (one) => one.id === id)
  switch (part) {
    case 'break':
      return { ...base, breaks: byId(base.breaks, other.breaks) }
    case 'event':
      return { ...base, events: byId(base.events, other.events) }
    case 'plan':
      return { ...base, plans: byId(base.plans, other.plans) }
    case 'term':
      return { ...base, terms: byId(base.terms, other.terms) }
    case 'planning-day':
      return { ...base, planningDays: exchange(base.planningDays, other.planningDays, (date) => date === id) }
    case 'day-off':
      return { ...base, daysOff: exchange(base.daysOff, other.daysOff, ({ date }) => date === id) }
    case 'holiday': {
      const { country: _country, ...rest } = base
      return { ...rest, ...(other.country && { country: other.country }), holidays: other.holidays }
    }
    case 'school-start':
      return { ...base, firstSchoolDay: other.firstSchoolDay }
    case 'school-end':
      return { ...base, lastSchoolDay: other.lastSchoolDay }
    case 'next-school-start': {
      const { nextFirstSchoolDay: _next, ...rest } = base
      const next = other.nextFirstSchoolDay
      return { ...rest, ...(next !== undefined && { nextFirstSchoolDay: next }) }
    }
    case 'school-week-one':
      return { ...base, schoolWeekOne: other.schoolWeekOne }
  }
}

function exchange<T>(own: readonly T[], others: readonly T[], isMeant: (one: T) => boolean): T[] {
  return [...own.filter((one) => !isMeant(one)), ...others.filter(isMeant)]
}
