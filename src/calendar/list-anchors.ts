import type { DaySpan, EpochDay } from '../date/day'
import { feastNamesOf } from '../languages/feasts'
import type { Language } from '../languages/language'
import type { Titles } from '../languages/pack/titles'
import { titlesOf } from '../languages/titles'
import type { CountryCode } from '../load/calendar-document'
import { type FeastName, feastNames } from '../timing/anchors'
import { type FeastRow, feasts, type RuleByCountry } from './feasts'
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
  for (const name of feastNames) add(name, feastTitle(name, parts), 'day', spansOfFeast(feasts[name], parts))
  return anchors
}

/** The feast's days inside what the calendar knows; none where they depend on a country that it does not state. */
function spansOfFeast({ first, last = first }: FeastRow, { known, country }: AnchorParts): readonly DaySpan[] {
  const daysOf = (rule: YearlyRule | RuleByCountry) => {
    const own = 'kind' in rule ? rule : country && rule[country]
    return own ? daysOfRule(own, known) : []
  }
  const lasts = daysOf(last)
  return daysOf(first).flatMap((day) => {
    const end = lasts.find((end) => end >= day)
    return end === undefined ? [] : [{ first: day, last: end }]
  })
}

function feastTitle(name: FeastName, { country, language }: AnchorParts): string {
  const { feasts, nationalDays } = titlesOf[language]
  const own = name === 'constitution-day' && country ? nationalDays[country] : feasts[name]
  if (own !== undefined) return own
  const [printed = ''] = feastNamesOf[language][name].split('|', 1)
  return printed.slice(0, 1).toUpperCase() + printed.slice(1)
}

function dayAsSpan(day: EpochDay): DaySpan {
  return { first: day, last: day }
}
