import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { bindTiming } from '../expand/bind-timing'
import type { BoundTiming, ReadingKind } from '../expand/bound-timing'
import type { UndatedReason, Window } from '../expand/obligation'
import type { Language } from '../languages/language'
import type { AppliesTo } from '../timing/applies-to'
import { describeTiming } from '../timing/describe-timing'
import { formatTiming } from '../timing/format-timing'
import { readPhrase } from '../timing/read-phrase'
import type { SimpleTiming, Timing } from '../timing/timing'

/** A phrase to be read. */
export interface PhraseQuestion {
  readonly phrase: string
  readonly heading: string | undefined
  readonly language: Language
}

/** One part of a phrase on a calendar, its windows unadjusted. */
export interface PhraseAnswerReading {
  readonly kind: ReadingKind
  readonly quota?: { readonly min: number; readonly max: number | null; readonly per: string }
  readonly windows: readonly Window[]
  /** The windows of a pick-one, whose hull is the window. */
  readonly candidates?: readonly Window[]
  readonly dropped: readonly { readonly cell: string; readonly reason: UndatedReason; readonly window?: Window }[]
  readonly tentative: boolean
  /** Why there are no windows, for what is undated. */
  readonly reason?: UndatedReason
  /** The structured form, on one line. */
  readonly timing: string
  /** The reading as a sentence, in the phrase's language. */
  readonly text: string
}

/** What a phrase means on a calendar. */
export interface PhraseAnswer {
  readonly phrase: string
  readonly heading: string | undefined
  /** Absent when the phrase was not understood. */
  readonly timing?: Timing
  readonly readings: readonly PhraseAnswerReading[]
  readonly appliesTo?: AppliesTo
  readonly time?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a phrase and binds it to the calendar: one reading for each part of it, none when it was not understood. */
export function answerPhrase(question: PhraseQuestion, calendar: SchoolCalendar): PhraseAnswer {
  const { phrase, heading, language } = question
  const reading = readPhrase(phrase, { language, ...(heading === undefined ? {} : { heading }) })
  const base = {
    phrase,
    heading,
    ...(reading.appliesTo ? { appliesTo: reading.appliesTo } : {}),
    ...(reading.time === undefined ? {} : { time: reading.time }),
  }
  if (!reading.timing) return { ...base, readings: [], diagnostics: reading.diagnostics }
  const parts: readonly SimpleTiming[] = reading.timing.kind === 'all-of' ? reading.timing.of : [reading.timing]
  const bound = bindTiming(reading.timing, calendar, reading.heading ? { heading: reading.heading } : {})
  return {
    ...base,
    timing: reading.timing,
    readings: bound.map((part, i) => readingOf(part, parts[i]!, calendar, language)),
    diagnostics: [...reading.diagnostics, ...bound.flatMap((part) => part.diagnostics)],
  }
}

function namesChoices(timing: SimpleTiming): boolean {
  return timing.kind === 'pick-one' && timing.of.length > 1 && timing.weekday === undefined
}

function readingOf(
  bound: BoundTiming,
  timing: SimpleTiming,
  calendar: SchoolCalendar,
  language: Language,
): PhraseAnswerReading {
  const windowOf = (span: { first: number; last: number }): Window => ({
    first: calendar.isoOf(span.first),
    due: calendar.isoOf(span.last),
  })
  const candidates = bound.cells.flatMap((cell) => (cell.candidates ?? []).map(windowOf))
  return {
    kind: bound.kind,
    ...(bound.quota ? { quota: bound.quota } : {}),
    // Of a choice between times that are named, neither the hull nor a single one would be true.
    windows: namesChoices(timing) ? candidates : bound.cells.map(({ window }) => windowOf(window)),
    ...(candidates.length > 0 ? { candidates } : {}),
    dropped: bound.dropped.map(({ cell, reason, window }) => ({
      cell,
      reason,
      ...(window ? { window: windowOf(window) } : {}),
    })),
    tentative: bound.tentative,
    ...(bound.reason ? { reason: bound.reason } : {}),
    timing: formatTiming(timing),
    text: describeTiming(timing, language),
  }
}
