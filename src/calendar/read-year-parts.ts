import { type DaySpan, type EpochDay, type IsoDate, parseIsoDay } from '../date/day'
import type { Language } from '../languages/language'
import type { CalendarDocument } from '../load/calendar-document'
import { listHolidays, ownLanguageOf } from './list-holidays'
import type { StatedTerms } from './list-terms'
import type { CalendarEvent, CalendarPlan, CalendarSpan, FullDayOff, Holiday, LimitedDayOff } from './school-calendar'

/** A calendar document with its dates as days, ordered and rid of repeats. What cannot be used is left out; the checks say so. */
export interface DatedDocument {
  readonly language: Language
  readonly holidays: readonly Holiday[]
  readonly breaks: readonly CalendarSpan[]
  readonly daysOff: readonly FullDayOff[]
  readonly limitedDaysOff: readonly LimitedDayOff[]
  readonly planningDays: readonly EpochDay[]
  readonly terms: StatedTerms
  readonly events: ReadonlyMap<string, CalendarEvent>
  readonly plans: ReadonlyMap<string, CalendarPlan>
}

/** Reads the dated parts of a document that lie inside the known year. Breaks that reach out of it are clipped. */
export function readYearParts(document: CalendarDocument, known: DaySpan): DatedDocument {
  const inside = (day: EpochDay | undefined): day is EpochDay =>
    day !== undefined && day >= known.first && day <= known.last
  const daysIn = (dates: readonly IsoDate[]) =>
    [...new Set(dates.map(parseIsoDay))].filter(inside).sort((a, b) => a - b)

  const breaks = document.breaks.flatMap(({ id, title, from, to }): CalendarSpan[] => {
    const span = clip(spanOf(from, to), known)
    return span ? [{ id, title, ...span }] : []
  })
  const daysOff: FullDayOff[] = []
  const limitedDaysOff: LimitedDayOff[] = []
  for (const { date, title, appliesTo } of document.daysOff) {
    const day = parseIsoDay(date)
    if (!inside(day)) continue
    if (appliesTo) limitedDaysOff.push({ day, title, appliesTo })
    else daysOff.push({ day, title })
  }
  const terms: { term1?: DaySpan; term2?: DaySpan } = {}
  for (const { id, from, to } of document.terms) {
    const span = clip(spanOf(from, to), known)
    if (span) terms[id] = span
  }
  const next = document.nextSchoolYear
  return {
    language: document.language ?? (document.country ? ownLanguageOf(document.country) : 'nb'),
    holidays: document.country
      ? listHolidays(document.country, known, document.language)
      : listedHolidays(document, inside),
    breaks: breaks.sort((a, b) => a.first - b.first),
    daysOff: daysOff.sort((a, b) => a.day - b.day),
    limitedDaysOff: limitedDaysOff.sort((a, b) => a.day - b.day),
    planningDays: daysIn([...document.planningDays, ...(next?.planningDays ?? [])]),
    terms,
    events: eventsOf(document, known),
    plans: new Map([...document.plans].map(([id, { title, dates }]) => [id, { id, title, days: daysIn(dates) }])),
  }
}

/** Returns the days of a from–to pair; undefined when they are reversed or no dates. */
export function spanOf(from: IsoDate, to: IsoDate): DaySpan | undefined {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)]
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined
}

/** Returns the part of a span that lies inside `known`; undefined when none does. */
export function clip(span: DaySpan | undefined, known: DaySpan): DaySpan | undefined {
  if (!span || span.last < known.first || span.first > known.last) return undefined
  return { first: Math.max(span.first, known.first), last: Math.min(span.last, known.last) }
}

function listedHolidays(document: CalendarDocument, inside: (day: EpochDay | undefined) => day is EpochDay): Holiday[] {
  const titles = new Map<EpochDay, string[]>()
  for (const { date, title } of document.holidays) {
    const day = parseIsoDay(date)
    if (inside(day)) titles.set(day, [...(titles.get(day) ?? []), title])
  }
  return [...titles].sort(([a], [b]) => a - b).map(([day, names]) => ({ day, titles: names }))
}

function eventsOf(document: CalendarDocument, known: DaySpan): Map<string, CalendarEvent> {
  const events = new Map<string, CalendarEvent>()
  for (const { id, title, date, dates, from, to, time, place } of document.events) {
    const spans = [
      ...(date ? [spanOf(date, date)] : []),
      ...(dates ?? []).map((one) => spanOf(one, one)),
      ...(from ? [spanOf(from, to ?? from)] : []),
    ]
    const held = { ...(time !== undefined && { time }), ...(place !== undefined && { place }) }
    const instances = spans
      .filter((span) => span !== undefined)
      .filter((span) => clip(span, known) !== undefined)
      .map((span) => ({ ...span, ...held }))
    const before = events.get(id)
    const all = [...(before?.instances ?? []), ...instances].sort((a, b) => a.first - b.first || a.last - b.last)
    events.set(id, {
      id,
      title: before?.title ?? title,
      instances: all.filter(({ first, last }, i) => first !== all[i - 1]?.first || last !== all[i - 1]?.last),
    })
  }
  return events
}
