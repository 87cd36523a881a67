import type { DayKind, SchoolCalendar } from '../calendar/school-calendar'
import { type EpochDay, parseIsoDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import type { Window } from '../expand/obligation'
import { terminalText } from '../export/clean-text'
import { wrapText } from '../export/text-width'
import { describeDay, describeWindow } from '../languages/describe-day'
import type { Language } from '../languages/language'
import type { PhraseWords } from '../languages/pack/reports'
import { renderDiagnostic } from '../languages/render-diagnostic'
import { reportsOf } from '../languages/reports'
import { describeReason } from '../query/describe-reason'
import type { PhraseAnswer, PhraseAnswerReading } from './answer-phrase'

/** A line of the list of dates; `at` sorts it. */
interface Row {
  readonly at: string
  readonly when: string
  readonly note: string
}

const quiet: ReadonlySet<DayKind> = new Set<DayKind>(['school-day'])

/** Prints for people what was understood of a phrase, which dates it gives on the calendar, and what was not understood. */
export function printPhrase(answer: PhraseAnswer, calendar: SchoolCalendar, language: Language): string {
  const say = reportsOf[language].phrase
  const heading = answer.heading ? ` (${say.under} «${terminalText(answer.heading)}»)` : ''
  const lines = [`«${terminalText(answer.phrase)}»${heading}`]
  if (answer.readings.length === 0) lines.push(`  ${say.notUnderstood}`)
  for (const reading of answer.readings) lines.push(...readingLines(reading, calendar, say, language))
  for (const diagnostic of answer.diagnostics) {
    const { message, hint } = renderDiagnostic(diagnostic, language)
    const text = terminalText(hint === undefined ? message : `${message} ${hint}`)
    lines.push(...indent(text, '  ! ', '    '))
  }
  return `${lines.join('\n')}\n\n`
}

function readingLines(
  reading: PhraseAnswerReading,
  calendar: SchoolCalendar,
  say: PhraseWords,
  language: Language,
): string[] {
  const tentative = reading.tentative ? ` (${say.tentative})` : ''
  const lines = indent(`${say.understood}: ${terminalText(reading.text)}${tentative}`, '  ', '    ')
  const rows: Row[] = [
    ...reading.windows.map((window) => ({
      at: window.first,
      when: describeSpan(window, say, language),
      note: freeNote(window, calendar, say),
    })),
    ...reading.dropped.map(({ window, cell, reason }) => ({
      at: window?.first ?? '~',
      when: window ? describeSpan(window, say, language) : cell,
      note: `${say.noDate}: ${describeReason(reason, language)}`,
    })),
  ]
  rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const { when, note } of rows) lines.push(...indent(note === '' ? when : `${when}, ${note}`, '    ', '      '))
  if (reading.windows.length === 0 && reading.reason) {
    lines.push(...indent(`${say.noDate}: ${describeReason(reading.reason, language)}`, '    ', '      '))
  }
  return lines
}

/** A day in full, a window with its weeks when it is whole weeks. */
function describeSpan({ first, due }: Window, say: PhraseWords, language: Language): string {
  const [from, to] = [parseIsoDay(first), parseIsoDay(due)]
  if (first === due || from === undefined || to === undefined) return describeDay(first, language)
  const [start, end] = [isoWeekOf(from).week, isoWeekOf(to).week]
  return `${describeWindow(first, due, language)} (${say.week} ${start === end ? start : `${start}–${end}`})`
}

/** Names what a single day is when it is no school day; says so when a window holds none. */
function freeNote({ first, due }: Window, calendar: SchoolCalendar, say: PhraseWords): string {
  const [from, to] = [parseIsoDay(first), parseIsoDay(due)]
  if (from === undefined || to === undefined || from < calendar.firstDay || to > calendar.lastDay) return ''
  if (first === due) return titleOf(from, calendar)
  return calendar.daysOf('school').countBetween(from, to) === 0 ? say.noSchoolDay : ''
}

function titleOf(day: EpochDay, calendar: SchoolCalendar): string {
  const known = calendar.dayAt(day)
  return known && !quiet.has(known.kind) ? terminalText(known.titles.join(', ')) : ''
}

function indent(text: string, first: string, rest: string): string[] {
  return wrapText(text, 80 - rest.length).map((line, i) => `${i === 0 ? first : rest}${line}`)
}
