import type { DaySpan, EpochDay } from '../date/day'
import type { Language } from '../languages/language'
import type { Titles } from '../languages/pack/titles'
import { titlesOf } from '../languages/titles'
import type { CountryCode } from '../load/calendar-document'
import { feasts, nationalDays } from './feasts'
import type { CalendarAnchor, CalendarSpan } from './school-calendar'
import { daysOfRule, type YearlyRule } from './yearly-rule'

/** What the computed anchors of a calendar come from. */
export interface AnchorParts {
  readonly known: DaySpan
  readonly firstSchoolDay: EpochDay
  readonly lastSchoolDay: EpochDay
  readonly nextFirstSchoolDay?: EpochDay
  readonly breaks: readonly CalendarSpan[]
  readonly terms: readonly CalendarSpan[]
  readonly planningDays: readonly EpochDay[]
  readonly country?: CountryCode
  readonly language: Language
}

/** Lists the anchors that a calendar answers for by name, its own events apart. What it does not have is not in the map. */
export function listAnchors(parts: AnchorParts): Map<string, CalendarAnchor> {
  const titles = titlesOf[parts.language]
  const anchors = new Map<string, CalendarAnchor>()
  const add = (name: string, title: string, kind: CalendarAnchor['kind'], instances: readonly DaySpan[]) => {
    if (instances.length > 0) anchors.set(name, { name, title, kind, instances })
  }
  const addDays = (name: keyof Titles['anchors'], days: readonly EpochDay[]) =>
    add(name, titles.anchors[name], 'day', days.map(dayAsSpan))

  addDays('school-start', [parts.firstSchoolDay])
  addDays('school-end', [parts.lastSchoolDay])
  if (parts.nextFirstSchoolDay !== undefined) addDays('next-school-start', [parts.nextFirstSchoolDay])
  addDays('planning-days', parts.planningDays)
  const breaks = new Map<string, DaySpan[]>()
  for (const { id, first, last } of parts.breaks) breaks.set(id, [...(breaks.get(id) ?? []), { first, last }])
  for (const { id, title } of parts.breaks) {
    if (!anchors.has(`${id}-break`)) add(`${id}-break`, title, 'break', breaks.get(id) ?? [])
  }
  if (!anchors.has('summer-break') && parts.lastSchoolDay < parts.known.last) {
    const summer = { first: parts.lastSchoolDay + 1, last: parts.known.last }
    add('summer-break', titles.anchors['summer-break'], 'break', [summer])
  }
  for (const { id, title, last } of parts.terms)
    add(`${id.replace('term', 'term-')}-end`, title, 'day', [dayAsSpan(last)])
  const addYearly = (name: string, rule: YearlyRule, title: string) =>
    add(name, title, 'day', daysOfRule(rule, parts.known).map(dayAsSpan))
  for (const { name, rule } of feasts) addYearly(name, rule, titles.feasts[name])
  const { country } = parts
  if (country) addYearly('constitution-day', nationalDays[country], titles.nationalDays[country])
  return anchors
}

function dayAsSpan(day: EpochDay): DaySpan {
  return { first: day, last: day }
}
