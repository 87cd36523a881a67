import type { CalendarDay, SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { isoFromDay } from '../date/day'
import type { Window } from '../expand/obligation'

/** What of a calendar differs. */
export type CalendarPart =
  | 'break'
  | 'event'
  | 'plan'
  | 'term'
  | 'planning-day'
  | 'holiday'
  | 'day-off'
  | 'school-start'
  | 'school-end'
  | 'next-school-start'
  | 'school-week-one'

/** A part that two calendars have on different days, or only one of them has. */
export interface CalendarDifference {
  readonly part: CalendarPart
  /** The calendar's id of a break, event, plan or term; the date of a day; empty for the bounds of the year. */
  readonly id: string
  readonly title: string
  /** Empty when only the other calendar has it. */
  readonly before: readonly Window[]
  readonly after: readonly Window[]
  /** What an event says of each time it is held, where that is what differs. */
  readonly held?: { readonly before: readonly HeldAt[]; readonly after: readonly HeldAt[] }
  /** What it is called, where the name of a break, an event or a plan differs: phrases may find it by that. */
  readonly titles?: { readonly before: string; readonly after: string }
}

/** Time of day and place, as far as a calendar states them. */
export interface HeldAt {
  readonly time?: string
  readonly place?: string
}

interface Part {
  readonly part: CalendarPart
  readonly id: string
  readonly title: string
  readonly days: readonly (DaySpan & HeldAt)[]
}

/** Lists what differs between two calendars of a school year, breaks first: named spans by id, days one by one. */
export function diffCalendars(before: SchoolCalendar, after: SchoolCalendar): readonly CalendarDifference[] {
  if (before === after) return []
  const [old, fresh] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    const [from, to] = [windowsOf(was), windowsOf(is)]
    const held = { before: heldOf(was), after: heldOf(is) }
    const isSameHeld = JSON.stringify(held.before) === JSON.stringify(held.after)
    const { part, id, title } = (is ?? was)!
    const isRenamed = was && is && namedParts.has(part) && was.title !== is.title
    if (JSON.stringify(from) === JSON.stringify(to) && isSameHeld && !isRenamed) return []
    // Which week is the first follows the first school day; only another way to count is a difference of its own.
    if (part === 'school-week-one' && before.schoolWeekOne === after.schoolWeekOne) return []
    return [
      {
        part,
        id,
        title,
        before: from,
        after: to,
        ...(was && is && !isSameHeld && { held }),
        ...(isRenamed && { titles: { before: was.title, after: is.title } }),
      },
    ]
  })
}

const namedParts: ReadonlySet<CalendarPart> = new Set<CalendarPart>(['break', 'event', 'plan'])

function partsOf(calendar: SchoolCalendar): ReadonlyMap<string, Part> {
  const day = (part: CalendarPart, on: number, title = '', id = isoFromDay(on)): Part => ({
    part,
    id,
    title,
    days: [{ first: on, last: on }],
  })
  const { breaks, events, plans, terms, planningDays, holidays, limitedDaysOff, nextFirstSchoolDay } = calendar
  const parts: Part[] = [
    ...breaks.map(({ id, title, first, last }): Part => ({ part: 'break', id, title, days: [{ first, last }] })),
    ...[...events.values()].map(({ id, title, instances }): Part => ({ part: 'event', id, title, days: instances })),
    ...[...plans.values()].map(({ id, title, days }): Part => ({ part: 'plan', id, title, days: days.map(asSpan) })),
    ...terms.map(({ id, title, first, last }): Part => ({ part: 'term', id, title, days: [{ first, last }] })),
    ...planningDays.map((on) => day('planning-day', on)),
    ...holidays.map(({ day: on, titles }) => day('holiday', on, titles.join(', '))),
    ...daysOff(calendar).map(({ day: on, titles }) => day('day-off', on, titles.join(', '))),
    ...limitedDaysOff.map(({ day: on, title }) => day('day-off', on, title)),
    day('school-start', calendar.firstSchoolDay, '', ''),
    day('school-end', calendar.lastSchoolDay, '', ''),
    ...(nextFirstSchoolDay === undefined ? [] : [day('next-school-start', nextFirstSchoolDay, '', '')]),
    ...calendar.schoolWeeks
      .filter(({ number }) => number === 1)
      .map(({ first, last }): Part => ({ part: 'school-week-one', id: '', title: '', days: [{ first, last }] })),
  ]
  return new Map(parts.map((part) => [`${part.part} ${part.id}`, part]))
}

function daysOff(calendar: SchoolCalendar): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = calendar.firstSchoolDay; day <= calendar.lastSchoolDay; day++) {
    const known = calendar.dayAt(day)
    if (known?.kind === 'day-off') days.push(known)
  }
  return days
}

function windowsOf(part: Part | undefined): readonly Window[] {
  return (part?.days ?? []).map(({ first, last }) => ({ first: isoFromDay(first), due: isoFromDay(last) }))
}

function heldOf(part: Part | undefined): readonly HeldAt[] {
  return (part?.days ?? []).map(({ time, place }) => ({
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
  }))
}

function asSpan(day: number): DaySpan {
  return { first: day, last: day }
}
