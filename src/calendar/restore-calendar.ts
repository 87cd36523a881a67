import type { CalendarDocument } from '../load/calendar-document'
import type { PlanDocument } from '../load/plan-schema'

/** Makes the document of a calendar that a plan was written with; what a country's table says is computed again. */
export function restoreCalendarDocument(calendar: PlanDocument['calendar'], schoolYear: string): CalendarDocument {
  const { id, title, country, language, timeZone, firstSchoolDay, lastSchoolDay, nextFirstSchoolDay } = calendar
  return {
    kind: 'calendar',
    id,
    title,
    language,
    ...(country !== undefined && { country }),
    timeZone,
    schoolYear,
    firstSchoolDay,
    lastSchoolDay,
    ...(nextFirstSchoolDay !== undefined && {
      nextSchoolYear: { firstSchoolDay: nextFirstSchoolDay, planningDays: [] },
    }),
    schoolWeekOne: calendar.schoolWeekOne,
    holidays: calendar.holidays.flatMap(({ date, titles }) => titles.map((name) => ({ date, title: name }))),
    breaks: calendar.breaks.map(({ first, last, ...named }) => ({ ...named, from: first, to: last })),
    terms: calendar.terms.flatMap(({ id: term, first, last }) =>
      term === 'term1' || term === 'term2' ? [{ id: term, from: first, to: last }] : [],
    ),
    planningDays: calendar.planningDays,
    daysOff: calendar.daysOff,
    events: calendar.events.flatMap(({ id: event, title: name, instances }) =>
      instances.length === 0
        ? [{ id: event, title: name }]
        : instances.map(({ first, last, ...held }) => ({ id: event, title: name, from: first, to: last, ...held })),
    ),
    plans: new Map(calendar.plans.map(({ id: plan, title: name, dates }) => [plan, { title: name, dates }])),
    indexOf: { holidays: [], breaks: [], terms: [], planningDays: [], daysOff: [], events: [] },
    file: { text: '', placeOf: () => ({}), placeWithin: () => ({}) },
  }
}
