import type { CalendarDay } from '../calendar/school-calendar'
import type { DaySpan, EpochDay, IsoDate } from '../date/day'
import type { DatedObligation, Obligation, UndatedObligation } from '../expand/obligation'
import { compileFilter, dayOf } from './compile-filter'
import { visitPositions } from './find-obligations'
import { findRoles } from './find-roles'
import { isDated } from './is-dated'
import { weekSpan } from './month-span'
import type { ObligationFilter } from './obligation-filter'
import type { PlanIndex } from './plan-index'
import { badFilter, unknownKey, wholeNumberFrom } from './query-error'

/** Whose agenda, and of which day or week: one of `on` and `week`. The day is always given; nothing here reads a clock. */
export interface AgendaQuestion {
  /** Responsible or participant. Absent: everybody's. */
  readonly role?: string | readonly string[]
  /** Also what is a member's of the named roles. Default false. */
  readonly includeMembers?: boolean
  readonly on?: IsoDate
  /** ISO week 1–53 of the school year, Monday to Sunday. */
  readonly week?: number
  /** How many school days ahead the upcoming are looked for, 0 or more; default 5. */
  readonly upcomingSchoolDays?: number
  /** Narrows the agenda further. */
  readonly filter?: Omit<ObligationFilter, 'role' | 'includeMembers' | 'dated'>
}

/** One thing on an agenda. */
export interface AgendaItem {
  readonly obligation: DatedObligation
  /** What the roles asked for do in it; both of them is `responsible`. Absent when no role was asked for. */
  readonly part?: 'responsible' | 'participant'
  /** School days left to do it in, from the agenda's first day, or its own when that is later, up to its due day. */
  readonly schoolDaysLeft: number
}

/** What a day of the agenda is to the school. */
export interface AgendaDay extends Pick<CalendarDay, 'kind' | 'titles'> {
  readonly date: IsoDate
}

/** What a role has before it on a day or in a week. Each dated obligation stands in one list only. */
export interface Agenda {
  /** Ids of the roles asked for, without their members; empty when none was. */
  readonly roles: readonly string[]
  readonly first: IsoDate
  readonly last: IsoDate
  readonly days: readonly AgendaDay[]
  /** Due on these days, whenever it started; what lasts one day is here. By due day. */
  readonly due: readonly AgendaItem[]
  /** Starts on these days and is due later. By first day. */
  readonly starting: readonly AgendaItem[]
  /** Started before and is due later. By due day. */
  readonly open: readonly AgendaItem[]
  /** Starts after these days, at most so many school days later as was asked. By first day. */
  readonly upcoming: readonly AgendaItem[]
  /** Would have been on these days, and why it is not: a break, a decision. */
  readonly dropped: readonly UndatedObligation[]
  /** To be done as soon as possible, whichever the day. */
  readonly asap: readonly Obligation[]
}

const agendaKeys: readonly string[] = [
  'role',
  'includeMembers',
  'on',
  'week',
  'upcomingSchoolDays',
  'filter',
] satisfies (keyof AgendaQuestion)[]

/** Answers what is due, starting, open and coming. Throws {@link QueryError}, also for a day outside the calendar's known year. */
export function agendaOf(question: AgendaQuestion, index: PlanIndex): Agenda {
  for (const key in question) if (!agendaKeys.includes(key)) throw unknownKey(key, agendaKeys)
  const { role, includeMembers = false } = question
  const span = spanOf(question, index)
  const horizon = horizonOf(question, span, index)
  const { calendar } = index
  const filter = { ...question.filter, ...(role !== undefined && { role, includeMembers }) }
  const names = typeof role === 'string' ? [role] : (role ?? [])
  const roles = role === undefined ? undefined : findRoles(names, index.wheels, includeMembers)
  const lists = {
    due: [] as AgendaItem[],
    starting: [] as AgendaItem[],
    open: [] as AgendaItem[],
    upcoming: [] as AgendaItem[],
  }
  const dropped: UndatedObligation[] = []
  const asap: Obligation[] = []
  const from = calendar.isoOf(span.first)
  const to = calendar.isoOf(span.last)
  visitPositions(compileFilter(filter, index), index, (at) => {
    const obligation = index.obligations[at]!
    if (!isDated(obligation)) {
      if (obligation.form === 'asap') asap.push(obligation)
      else if (obligation.form === 'undated' && isWithin(obligation, from, to)) dropped.push(obligation)
      return
    }
    const list = listFor(index.firstDays[at]!, index.dueDays[at]!, span, horizon)
    if (list === undefined) return
    const start = Math.max(span.first, index.firstDays[at]!)
    const schoolDaysLeft = calendar.daysOf('school').countBetween(start, index.dueDays[at]!)
    lists[list].push({ obligation, ...(roles && { part: partOf(obligation, roles) }), schoolDaysLeft })
  })
  return {
    roles: role === undefined ? [] : [...findRoles(names, index.wheels, false)],
    first: from,
    last: to,
    days: daysIn(span, index),
    due: byDueDay(lists.due),
    starting: lists.starting,
    open: byDueDay(lists.open),
    upcoming: lists.upcoming,
    dropped,
    asap,
  }
}

function spanOf({ on, week }: AgendaQuestion, { calendar }: PlanIndex): DaySpan {
  if ((on === undefined) === (week === undefined)) {
    throw badFilter(on === undefined ? 'on' : 'week', week, { value: 'on-or-week' })
  }
  const day = on === undefined ? 0 : dayOf('on', on)
  const span = week === undefined ? { first: day, last: day } : weekSpan(week, calendar)
  const { firstDay, lastDay } = calendar
  if (span.last < firstDay || span.first > lastDay) {
    const [from, to] = [calendar.isoOf(firstDay), calendar.isoOf(lastDay)]
    throw badFilter(week === undefined ? 'on' : 'week', on ?? week, { from, to })
  }
  return span
}

/** Returns the last day on which something upcoming may start. */
function horizonOf({ upcomingSchoolDays: days = 5 }: AgendaQuestion, span: DaySpan, { calendar }: PlanIndex): EpochDay {
  if (!Number.isInteger(days) || days < 0) throw badFilter('upcomingSchoolDays', days, wholeNumberFrom(0))
  if (days === 0) return span.last
  const school = calendar.daysOf('school')
  const before = school.countBetween(school.firstDay, span.last)
  return school.nth(before + days) ?? calendar.lastDay
}

function listFor(
  first: EpochDay,
  due: EpochDay,
  span: DaySpan,
  horizon: EpochDay,
): 'due' | 'starting' | 'open' | 'upcoming' | undefined {
  if (due < span.first || first > horizon) return undefined
  if (first > span.last) return 'upcoming'
  if (due <= span.last) return 'due'
  return first >= span.first ? 'starting' : 'open'
}

function isWithin({ unadjusted }: UndatedObligation, from: IsoDate, to: IsoDate): boolean {
  return unadjusted !== undefined && unadjusted.first <= to && unadjusted.due >= from
}

function partOf({ responsible }: Obligation, roles: ReadonlySet<string>): 'responsible' | 'participant' {
  return responsible.some(({ role }) => roles.has(role)) ? 'responsible' : 'participant'
}

/** What is due on one day stands by its time of day, what has none before. */
function byDueDay(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const key = ({ obligation: { due, time = '' } }: AgendaItem) => `${due} ${time}`
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function daysIn(span: DaySpan, { calendar }: PlanIndex): readonly AgendaDay[] {
  const days: AgendaDay[] = []
  for (let day = span.first; day <= span.last; day++) {
    const known = calendar.dayAt(day)
    if (known) days.push({ date: calendar.isoOf(day), kind: known.kind, titles: known.titles })
  }
  return days
}
