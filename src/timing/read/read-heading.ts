import type { Month } from '../../date/day'
import type { Language } from '../../languages/language'
import type { Heading } from '../reading'
import type { Span } from '../timing'
import { partBrackets } from './brackets'
import type { SpansClause } from './clauses'
import { Cursor, type ReadContext } from './cursor'
import { lex, type Term } from './lex'
import { lexiconOf } from './lexicon'
import { readClauses } from './read-clauses'

/** Levels of nested headings that are looked at; deeper ones are passed over. */
const maxLevels = 8
const maxLength = 400

/**
 * Reads a heading; nested ones are joined by `>`, and the innermost that is a timing counts (READING rules 4, 5b).
 * Undefined when none of them is ("Styret", "8. trinn").
 */
export function readHeading(text: string, language: Language, lexicon = lexiconOf(language)): Heading | undefined {
  if (text.length > maxLength) return undefined
  const levels = text.split('>').slice(-maxLevels)
  let heading: Heading | undefined
  for (const level of levels) {
    const found = readLevel(level, { language, lexicon, ...(heading ? { heading } : {}) })
    if (!found) continue
    const years = { ...(heading?.year === undefined ? {} : { year: heading.year }), ...startYear(heading) }
    // "Januar > Uke 2": the week is the span, the month still the one its day numbers take.
    const month = heading?.month === undefined ? {} : { month: heading.month }
    heading = { ...years, ...month, ...found }
  }
  return heading
}

function startYear(heading: Heading | undefined): { startYear?: number } {
  return heading?.startYear === undefined ? {} : { startYear: heading.startYear }
}

/** What is known before a level is read; its heading is the level outside. */
type Known = Pick<ReadContext, 'language' | 'lexicon' | 'heading'>

function readLevel(text: string, known: Known): Heading | undefined {
  const terms = partBrackets(lex(text, known.lexicon)).outside
  const { rest, year, schoolYear } = takeYear(terms)
  for (let start = 0; start <= Math.min(rest.length - 1, 3); start++) {
    const spans = readSpansFrom(rest.slice(start), text, known)
    if (spans) return toHeading(spans, year, schoolYear)
    // Only words that mean nothing here may stand before the time ("VU i mars", "FN-dagen 24/10").
    const term = rest[start]!
    if (Object.keys(term.senses).length > 0 && term.senses.anchor === undefined && term.senses.label === undefined)
      break
  }
  if (year === undefined && schoolYear === undefined) return undefined
  return {
    ...(year === undefined ? {} : { year }),
    ...(schoolYear === undefined
      ? {}
      : { startYear: schoolYear, span: { span: 'school-year', startYear: schoolYear } }),
  }
}

/** "2018 – Efterår", "Vårterminen 2022", "Skoleåret 2022-2023": the year beside the rest. */
function takeYear(terms: readonly Term[]): { rest: Term[]; year?: number; schoolYear?: number } {
  const at = terms.findIndex((term) => term.senses.year !== undefined)
  if (at < 0) return { rest: [...terms] }
  const year = terms[at]!.n
  const joint = terms[at + 1]?.senses.mark
  const second = terms[at + 2]
  const follows =
    second !== undefined && (second.n === year + 1 || second.n === (year + 1) % 100) && second.senses.num !== undefined
  if ((joint === '-' || joint === '/') && follows) {
    const rest = [...terms.slice(0, at), ...terms.slice(at + 3)].filter((term) => term.senses.unit !== 'school-year')
    return { rest: trimMarks(rest), schoolYear: year }
  }
  // A date keeps its own year; the heading has it too.
  return { rest: trimMarks([...terms.slice(0, at), ...terms.slice(at + 1)]), year }
}

function trimMarks(terms: Term[]): Term[] {
  let [start, end] = [0, terms.length]
  while (start < end && ['-', ',', ':', '.'].includes(terms[start]!.senses.mark ?? '')) start++
  while (end > start && ['-', ',', ':'].includes(terms[end - 1]!.senses.mark ?? '')) end--
  return terms.slice(start, end)
}

function readSpansFrom(terms: readonly Term[], text: string, known: Known): SpansClause[] | undefined {
  if (terms.length === 0) return undefined
  const context = { ...known, headed: true, text }
  const { clauses, failedAt } = readClauses(new Cursor(terms, context))
  if (failedAt !== undefined || clauses.length === 0) return undefined
  const spans = clauses.map(({ clause }) => clause)
  return spans.every((clause): clause is SpansClause => clause.clause === 'spans') ? spans : undefined
}

function toHeading(clauses: readonly SpansClause[], year: number | undefined, schoolYear: number | undefined): Heading {
  const spans = clauses.flatMap((clause) => clause.spans)
  const inner = withYear(spans.at(-1)!, year)
  const first = spans[0]!
  const span: Span =
    clauses.length > 1 || spans.length === 1
      ? clip(inner)
      : { span: 'range', from: { edge: 'first', of: first }, to: { edge: 'last', of: inner } }
  const month = spans.map(monthOf).find((found) => found !== undefined)
  const week = inner.span === 'week' ? inner.week : undefined
  return {
    span,
    ...(month === undefined ? {} : { month }),
    ...(week === undefined ? {} : { week }),
    ...(year === undefined ? {} : { year }),
    ...(schoolYear === undefined ? {} : { startYear: schoolYear }),
  }
}

/** A season or term of a named year; months and weeks take the heading's year by themselves. */
function withYear(span: Span, year: number | undefined): Span {
  if (year === undefined || (span.span !== 'season' && span.span !== 'term')) return span
  return { ...span, year }
}

/** A range over the turn of the school year ("Juli - september") begins with the school year; "mai - august" ends in the August after it. */
function clip(span: Span): Span {
  if (span.span !== 'range' || span.from?.of.span !== 'month' || span.to?.of.span !== 'month') return span
  const [from, to] = [span.from.of.month ?? 0, span.to.of.month ?? 0]
  if (from > 7 || to <= 8 || span.from.of.year !== undefined) return span
  return { ...span, from: { edge: 'first', of: { span: 'month', month: 8 } } }
}

function monthOf(span: Span): Month | undefined {
  switch (span.span) {
    case 'month':
    case 'date':
      return span.month
    case 'part':
      return monthOf(span.of)
    case 'nth-weekday':
    case 'nth-weeks':
      return monthOf(span.in)
    case 'range': {
      const from = span.from && monthOf(span.from.of)
      return from !== undefined && span.to && from === monthOf(span.to.of) ? from : undefined
    }
    default:
      return undefined
  }
}
