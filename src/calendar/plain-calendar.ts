import type { DaySpan, EpochDay } from '../date/day'
import type { PlanDocument } from '../load/plan-schema'
import type { SchoolCalendar } from './school-calendar'

/** Returns a calendar as plain data: enough to build the same calendar from. */
export function plainCalendar(calendar: SchoolCalendar): PlanDocument['calendar'] {
  const iso = (day: EpochDay) => calendar.isoOf(day)
  const span = ({ id, title, first, last }: DaySpan & { id: string; title: string }) => ({
    id,
    title,
    first: iso(first),
    last: iso(last),
  })
  return {
    id: calendar.id,
    title: calendar.title,
    ...(calendar.country === undefined ? {} : { country: calendar.country }),
    language: calendar.language,
    timeZone: calendar.timeZone,
    firstDay: iso(calendar.firstDay),
    lastDay: iso(calendar.lastDay),
    firstSchoolDay: iso(calendar.firstSchoolDay),
    lastSchoolDay: iso(calendar.lastSchoolDay),
    ...(calendar.nextFirstSchoolDay === undefined ? {} : { nextFirstSchoolDay: iso(calendar.nextFirstSchoolDay) }),
    schoolWeekOne: calendar.schoolWeekOne,
    schoolDays: calendar.daysOf('school').count,
    terms: calendar.terms.map(span),
    breaks: calendar.breaks.map(span),
    planningDays: calendar.planningDays.map(iso),
    holidays: calendar.holidays.map(({ day, titles }) => ({ date: iso(day), titles: [...titles] })),
    daysOff: [...calendar.daysOff, ...calendar.limitedDaysOff]
      .sort((a, b) => a.day - b.day)
      .map(({ day, ...rest }) => ({ date: iso(day), ...rest })),
    events: [...calendar.events.values()].map(({ id, title, instances }) => ({
      id,
      title,
      instances: instances.map(({ first, last, ...held }) => ({ first: iso(first), last: iso(last), ...held })),
    })),
    plans: [...calendar.plans.values()].map(({ id, title, days }) => ({ id, title, dates: days.map(iso) })),
  }
}
