import { type DaySpan, isoFromDay } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { type BuiltFrom, causeOf, placeIn, whatCovers } from './calendar-check'
import { calendarCodes } from './codes'
import { clip, spanOf } from './read-year-parts'

/** Checks breaks, terms and events. That a span ends before it starts is the loader's to say. */
export function checkSpans(built: BuiltFrom): Diagnostic[] {
  return [...checkBreakBounds(built), ...checkOverlaps(built), ...checkTerms(built), ...checkEvents(built)]
}

function knownSpan({ calendar }: BuiltFrom): DaySpan {
  return { first: calendar.firstDay, last: calendar.lastDay }
}

function checkBreakBounds(built: BuiltFrom): Diagnostic[] {
  const known = knownSpan(built)
  const schoolYear = built.calendar.schoolYear.id
  return built.document.breaks.flatMap(({ title, from, to }, i) => {
    const span = spanOf(from, to)
    const inside = clip(span, known)
    if (!span) return []
    const place = () => placeIn(built, ['breaks', i])
    if (!inside) return [diagnose(calendarCodes, 'calendar/break-outside', { title, from, to, schoolYear }, place())]
    const whole = inside.first === span.first && inside.last === span.last
    return whole ? [] : [diagnose(calendarCodes, 'calendar/break-clipped', { title, schoolYear }, place())]
  })
}

function checkOverlaps(built: BuiltFrom): Diagnostic[] {
  const spans = built.document.breaks
    .flatMap(({ title, from, to }, position) => {
      const span = spanOf(from, to)
      return span ? [{ title, position, ...span }] : []
    })
    .sort((a, b) => a.first - b.first)
  const found: Diagnostic[] = []
  let reaching = spans[0]
  for (const span of spans.slice(1)) {
    if (reaching && span.first <= reaching.last) {
      const from = isoFromDay(span.first)
      const to = isoFromDay(Math.min(span.last, reaching.last))
      const params = { title: span.title, other: reaching.title, from, to }
      const related = [relatedPlace(placeIn(built, ['breaks', reaching.position]), 'present', reaching.title)]
      const place = placeIn(built, ['breaks', span.position])
      found.push(diagnose(calendarCodes, 'calendar/breaks-overlap', params, place, { related }))
    }
    if (!reaching || span.last > reaching.last) reaching = span
  }
  return found
}

function checkTerms(built: BuiltFrom): Diagnostic[] {
  const school = built.calendar.daysOf('school')
  return built.document.terms.flatMap(({ id, from, to }, i) => {
    const span = spanOf(from, to)
    if (!span) return []
    return (['first', 'last'] as const).flatMap((which) => {
      const day = span[which]
      if (school.has(day)) return []
      const params = { which, term: id === 'term1' ? (1 as const) : (2 as const), date: isoFromDay(day) }
      const place = placeIn(built, ['terms', i, which === 'first' ? 'from' : 'to'])
      const related = whatCovers(built, day)
      const cause = causeOf(built, day)
      return [diagnose(calendarCodes, 'calendar/term-bound-free', { ...params, cause }, place, { related })]
    })
  })
}

function checkEvents(built: BuiltFrom): Diagnostic[] {
  const known = knownSpan(built)
  const schoolYear = built.calendar.schoolYear.id
  return built.document.events.flatMap(({ title, date, dates, from, to }, i) => {
    const instances = [
      ...(date ? [{ from: date, to: date, key: ['date'] }] : []),
      ...(dates ?? []).map((one, k) => ({ from: one, to: one, key: ['dates', k] })),
      ...(from ? [{ from, to: to ?? from, key: ['from'] }] : []),
    ]
    return instances.flatMap((instance) => {
      const span = spanOf(instance.from, instance.to)
      if (!span || clip(span, known)) return []
      const params = { title, date: instance.from, schoolYear }
      return [diagnose(calendarCodes, 'calendar/date-outside', params, placeIn(built, ['events', i, ...instance.key]))]
    })
  })
}
