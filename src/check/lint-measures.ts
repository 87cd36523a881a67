import type { Month } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Place } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { monthName } from '../languages/describe-day'
import type { Measure, MeasureEntry, Wheel } from '../resolve/wheel'
import { describeTiming } from '../timing/describe-timing'
import { formatTiming } from '../timing/format-timing'
import { daysOfPeriod, daysOfSpan, overlap, spansOf, type YearDays } from './days-of-timing'
import { lintCodes } from './lint-codes'

/** Longer than this is no title. */
const longestTitle = 90

/** Finds measures said twice, phrases that never fall where their row stands, periods with nothing, and prose for titles. */
export function lintMeasures(wheel: Wheel): Diagnostic[] {
  return [
    ...wheel.measures.flatMap(titleProse),
    ...duplicates(wheel),
    ...wheel.measures.flatMap((measure) => contradictions(measure, wheel)),
    ...emptyPeriods(wheel),
  ]
}

function placeOfField(measure: Measure, field: string): Place {
  return measure.provenance.get(field)?.place ?? measure.place
}

function titleProse(measure: Measure): Diagnostic[] {
  const { title } = measure
  const length = [...title].length
  // "jf. kap. 3" is no end of a sentence: a sentence begins with a capital after a word of some length.
  const isSentence = /\p{L}{4,}\.$/u.test(title) || /\p{Ll}{4,}[.!?] +\p{Lu}/u.test(title)
  if (length <= longestTitle && !isSentence) return []
  const params = { title, why: length > longestTitle ? 'long' : 'sentence', length, atMost: longestTitle } as const
  return [
    diagnose(lintCodes, 'check/title-prose', params, placeOfField(measure, 'title'), {
      about: { measure: measure.id },
      actual: title,
    }),
  ]
}

function duplicates({ measures }: Wheel): Diagnostic[] {
  const seen = new Map<string, Measure>()
  return measures.flatMap((measure) => {
    const key = JSON.stringify([
      measure.title.toLowerCase(),
      measure.entries.map((entry) => [entry.timing ? formatTiming(entry.timing) : entry.phrase, entry.in]),
      measure.in,
      // Pupils it is not for, or another day or validity, make another measure of it.
      measure.appliesTo ?? null,
      measure.validity ?? null,
      measure.time ?? null,
      measure.days,
    ])
    const first = seen.get(key)
    if (!first) {
      seen.set(key, measure)
      return []
    }
    const params = { title: measure.title, first: first.id, second: measure.id }
    const related = [relatedPlace(placeOfField(first, 'title'), 'present', first.id)]
    const place = placeOfField(measure, 'title')
    return [
      diagnose(lintCodes, 'check/duplicate-measure', params, place, {
        about: { measure: measure.id, others: [first.id] },
        actual: measure.id,
        related,
      }),
    ]
  })
}

function contradictions(measure: Measure, wheel: Wheel): Diagnostic[] {
  return measure.entries.flatMap((entry) => {
    const periods = periodsOf(entry, measure)
    if (!entry.timing || periods.length === 0) return []
    const headings = periods.map((id) => daysOfPeriod(id, wheel))
    const never = (days: YearDays | undefined) =>
      days !== undefined && headings.every((heading) => heading !== undefined && !everMeet(days, heading))
    if (!spansOf(entry.timing).some((span) => never(daysOfSpan(span, wheel)))) return []
    const phrase = entry.phrase ?? describeTiming(entry.timing, wheel.language)
    const titles = periods.map((id) => titleOf(id, wheel))
    const params = { measure: measure.title, phrase, periods: titles.join(', ') }
    const related = wheel.periods.flatMap(({ id, title, place }) =>
      periods.includes(id) ? [relatedPlace(place, 'defined', title)] : [],
    )
    return [
      diagnose(lintCodes, 'check/phrase-contradicts-period', params, entry.place, {
        about: { measure: measure.id },
        actual: phrase,
        related,
      }),
    ]
  })
}

function emptyPeriods(wheel: Wheel): Diagnostic[] {
  if (wheel.measures.length === 0) return []
  return wheel.periods
    .filter(({ id }) => {
      const days = daysOfPeriod(id, wheel)
      return (
        days &&
        !wheel.measures.some((measure) => measure.entries.some((entry) => mayFallIn(id, days, entry, measure, wheel)))
      )
    })
    .map(({ id, title, place }) => diagnose(lintCodes, 'check/period-empty', { period: title }, place, { actual: id }))
}

function mayFallIn(id: string, days: YearDays, entry: MeasureEntry, measure: Measure, wheel: Wheel): boolean {
  const periods = periodsOf(entry, measure)
  if (periods.length > 0) {
    return periods.includes(id) || periods.some((other) => isMonth(other) && meets(daysOfPeriod(other, wheel), days))
  }
  if (!entry.timing) return true
  if (['standing', 'as-needed', 'asap', 'unspecified', 'not-timing'].includes(entry.timing.kind)) return false
  const spans = spansOf(entry.timing)
  // What only a calendar can place may fall here as well as anywhere.
  return spans.length === 0 || spans.some((span) => meets(daysOfSpan(span, wheel), days))
}

/** A last period may run into the August after the year. */
function everMeet(days: YearDays, heading: YearDays): boolean {
  return overlap(days, heading) || overlap({ first: days.first + 365, last: days.last + 365 }, heading)
}

function titleOf(id: string, { periods, language }: Wheel): string {
  const month = Number(/^m(\d+)$/.exec(id)?.[1])
  return periods.find((period) => period.id === id)?.title ?? (month >= 1 ? monthName(month as Month, language) : id)
}

function isMonth(id: string): boolean {
  return /^(?:m\d+|term[12])$/.test(id)
}

function meets(days: YearDays | undefined, period: YearDays): boolean {
  return days === undefined || overlap(days, period)
}

function periodsOf(entry: MeasureEntry, measure: Measure): readonly string[] {
  return entry.in.length > 0 ? entry.in : measure.in
}
