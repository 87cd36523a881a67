import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, EpochDay } from '../date/day'

/** Returns a calendar as plain data: enough to build the same calendar from. */
export function plainCalendar(calendar: SchoolCalendar): object {
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
    // Weeks before school week 1 are numbered 0 and below only where that is the first full one.
    schoolWeekOne: (calendar.schoolWeeks[0]?.number ?? 1) < 1 ? 'first-full' : 'first-day',
    schoolDays: calendar.daysOf('school').count,
    terms: calendar.terms.map(span),
    breaks: calendar.breaks.map(span),
    planningDays: calendar.planningDays.map(iso),
    holidays: calendar.holidays.map(({ day, titles }) => ({ date: iso(day), titles })),
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
