import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { SourceSpan } from '../diagnostics/diagnostic-parts'
import { suggest } from '../diagnostics/suggest'
import { timingCodes } from './codes'
import { describeTiming } from './describe-timing'
import { findImpossible } from './find-impossible'
import { findOccasions } from './find-occasions'
import { isDated } from './kernel'
import { openSeasonBrackets, partBrackets } from './read/brackets'
import { combineClauses } from './read/combine'
import { isContent } from './read/content'
import { Cursor, type ReadContext } from './read/cursor'
import { editTerms } from './read/edit-terms'
import { findImpossibleNumber } from './read/impossible-number'
import { inSeason, joinSpans } from './read/join-pairs'
import { lex, type Term } from './read/lex'
import { type Lexicon, lexiconOf } from './read/lexicon'
import { otherReading } from './read/other-reading'
import { type Joined, readClauses, scopeAfter, slotOf } from './read/read-clauses'
import { joinConditions } from './read/read-condition'
import { readHeading } from './read/read-heading'
import { foldTimes } from './read/read-times'
import { suggestPhrase } from './read/suggest-phrase'
import type { PhraseReading, ReadPhraseOptions } from './reading'
import type { SimpleTiming, Timing } from './timing'

/** Characters of the longest phrase that is read, and the terms it may come to. */
const maxLength = 2000
const maxTerms = 300

/**
 * Reads a phrase of the "when" column. Pure: it knows neither calendar nor wheel, so anchors and plans stay names.
 * When any part is not understood there is no timing, and a diagnostic names the words.
 * @example
 * readPhrase('Andre og tredje skoleuke', { language: 'nb' }).timing // once, school weeks 2 to 3
 */
export function readPhrase(text: string, options: ReadPhraseOptions): PhraseReading {
  return readPhraseIn(lexiconOf(options.language), text, options)
}

/** Reads a phrase as {@link readPhrase} does, by the words of any lexicon; what is said about it is said in the language of the options. */
export function readPhraseIn(lexicon: Lexicon, text: string, options: ReadPhraseOptions): PhraseReading {
  const { language } = options
  const heading = options.heading === undefined ? undefined : readHeading(options.heading, language, lexicon)
  const base = { phrase: text, language, ...(heading ? { heading } : {}) }
  if (text.length > maxLength) return { ...base, details: [], diagnostics: [tooLong(text.length)] }
  const headed = options.heading !== undefined && options.heading.trim() !== ''
  const context: ReadContext = { lexicon, language, headed, text, ...(heading ? { heading } : {}) }
  const terms = foldTimes(lex(text, lexicon))
  if (terms.length > maxTerms) return { ...base, details: [], diagnostics: [tooLong(text.length)] }
  if (terms.length === 0) return { ...base, timing: underHeading(context), details: [], diagnostics: [] }
  const edited = editTerms(terms)
  if (!edited) return { ...base, ...notUnderstood(new Cursor(terms, context), 0, terms, context) }
  if (edited.cancelled) return { ...base, timing: { kind: 'cancelled' }, details: [text.trim()], diagnostics: [] }
  return { ...base, ...readTerms(edited.terms, context) }
}

/** An empty phrase is its heading (READING rules 5b, 35). */
function underHeading({ heading }: ReadContext): Timing {
  return heading?.span ? { kind: 'once', in: [{ span: 'heading' }] } : { kind: 'not-timing' }
}

type Read = Pick<PhraseReading, 'timing' | 'appliesTo' | 'time' | 'details' | 'alternative' | 'diagnostics'>

function readTerms(terms: readonly Term[], context: ReadContext): Read {
  const opened = openSeasonBrackets(terms)
  const spelled = opened && readTerms(opened, context)
  if (spelled?.timing) return spelled
  const { outside, inside } = partBrackets(terms)
  const cursor = new Cursor(outside, context)
  const main = readClauses(cursor)
  const details: string[] = []
  const [only] = main.clauses
  const occasion = inside.length > 0 && only?.clause.clause === 'event' && only.clause.bare ? only : undefined
  const clauses: Joined[] = main.failedAt === undefined && !occasion ? [...main.clauses] : []
  for (const bracket of inside) {
    if (main.failedAt !== undefined || readBracket(bracket, cursor, clauses, context)) continue
    if (deniesTime(bracket)) return notUnderstood(new Cursor(bracket, context), 0, terms, context)
    details.push(textOf(bracket, context))
  }
  if (occasion && main.failedAt === undefined) {
    if (clauses.length === 0) clauses.push(occasion)
    else details.unshift(textOf(outside, context))
  }
  const aside = { ...asideOf(cursor), details: [...cursor.details, ...details] }
  if (main.failedAt !== undefined) return notUnderstood(cursor, main.failedAt, terms, context)
  const slips = terms.flatMap((term) => (term.corrected ? [slip(term, context)] : []))
  if (clauses.length === 0) {
    const timing = alone(cursor, context)
    return { ...aside, timing, diagnostics: [...slips, ...withoutTime(timing, cursor, context)] }
  }
  const combined = combineClauses(clauses, context)
  // What cannot be left out of a time is what stopped it.
  const excepted = cursor.terms.findIndex(({ senses }) => senses.except !== undefined)
  if (combined === 'contradictory') return contradictory(terms, context)
  if (combined === 'unfit') return notUnderstood(cursor, Math.max(excepted, 0), terms, context)
  const timing = cursor.tentative ? tentatively(combined.timing) : combined.timing
  if (findImpossible(timing)) return impossible(terms, context)
  const open = isUnspecified(timing)
    ? [diagnose(timingCodes, 'timing/interval-unspecified', { phrase: context.text })]
    : []
  const shared =
    cursor.conditions > 1 && timing.kind === 'once' && timing.in.length > 1
      ? [diagnose(timingCodes, 'timing/conditions-shared', { phrase: context.text })]
      : []
  const found = { ...aside, details: [...aside.details, ...combined.details] }
  const notes = [...slips, ...open, ...shared, ...occasions(timing, context)]
  const alternative = otherReading(timing, terms)
  if (!alternative) return { ...found, timing, diagnostics: notes }
  const chosen = tentatively(timing)
  const ambiguous = diagnose(timingCodes, 'timing/ambiguous', {
    phrase: context.text,
    chosen: describeTiming(timing, context.language),
    other: describeTiming(alternative, context.language),
  })
  return { ...found, timing: chosen, alternative, diagnostics: [...notes, ambiguous] }
}

function contradictory(terms: readonly Term[], { text }: ReadContext): Read {
  const place = { span: spanOf(terms[0]!, terms.at(-1)!) }
  return { details: [], diagnostics: [diagnose(timingCodes, 'timing/contradictory', { phrase: text.trim() }, place)] }
}

/** A clock or a grade alone says no day: a slip such as "15.13." would vanish otherwise. */
function withoutTime(timing: Timing, { time }: Cursor, { text }: ReadContext): Diagnostic[] {
  if (timing.kind !== 'not-timing') return []
  return [diagnose(timingCodes, 'timing/no-time', { phrase: text.trim(), time })]
}

/** What no school year has is an error wherever it stands (READING rule 46). */
function impossible(terms: readonly Term[], context: ReadContext): Read {
  const span = spanOf(terms[0]!, terms.at(-1)!)
  const words = context.text.slice(span.start, span.end)
  return { details: [], diagnostics: [diagnose(timingCodes, 'timing/no-such-date', { words }, { span })] }
}

/** Names that no table knows, each with the word it may be a slip of (READING rule 47). */
function occasions(timing: Timing, { lexicon }: ReadContext): Diagnostic[] {
  return findOccasions(timing).map((name) => {
    const near = suggest(name, lexicon.correctable.keys())
    return diagnose(timingCodes, 'timing/occasion', { name, near })
  })
}

function asideOf({ time, appliesTo }: Cursor): Pick<Read, 'time' | 'appliesTo'> {
  return { ...(time === undefined ? {} : { time }), ...(appliesTo ? { appliesTo } : {}) }
}

/**
 * Reads what stands in brackets when it counts: the week of a date, the dates of a week, a rate, or the only timing
 * (READING rule 5b). Anything else is a detail.
 */
function readBracket(terms: readonly Term[], main: Cursor, clauses: Joined[], context: ReadContext): boolean {
  const only = clauses.length === 0
  const [first] = terms
  if (terms.length === 1 && first!.senses.mark === '?') {
    main.tentative = true
    return true
  }
  if (
    terms.length === 1 &&
    first!.senses.num !== undefined &&
    isDatedLast(clauses) &&
    first!.n >= 1 &&
    first!.n <= 53
  ) {
    const week = {
      clause: 'spans' as const,
      spans: [{ span: 'week' as const, week: first!.n }],
      plain: true,
      bounded: false,
    }
    clauses.push({ clause: week, joint: 'none', text: first!.text })
    return true
  }
  // "(frist skolen)": whose deadline it is.
  if (!only && first!.senses['deadline-noun'] !== undefined && !terms.slice(1).some(isContent)) return false
  const cursor = new Cursor(terms, context)
  cursor.scope = clauses.length === 1 ? scopeAfter(clauses[0]!.clause) : undefined
  cursor.openSlot = clauses.length === 1 ? slotOf(clauses[0]!.clause) : undefined
  const read = readClauses(cursor)
  if (read.failedAt === undefined && read.clauses.length === 0 && cursor.appliesTo) {
    // "uke 36 (vg1)": kept as written too, since two of them may say which time is whose.
    main.appliesTo = joinConditions(main.appliesTo, cursor.appliesTo)
    main.conditions += cursor.conditions
  }
  if (read.failedAt !== undefined || read.clauses.length === 0) return false
  const rated = read.clauses.every(({ clause }) => clause.clause === 'every' || clause.clause === 'quota')
  const hasRate = clauses.some(
    ({ clause }) => clause.clause === 'every' || clause.clause === 'quota' || clause.clause === 'yearly',
  )
  const [inner, ...others] = read.clauses.map(({ clause }) => clause)
  const checks =
    inner?.clause === 'spans' &&
    others.length === 0 &&
    clauses.some(
      ({ clause }) => clause.clause === 'spans' && (joinSpans(clause, inner, 'comma') ?? inSeason(clause, inner)),
    )
  const named = hasRate && read.clauses.every(({ clause }) => clause.clause === 'spans' || clause.clause === 'weekdays')
  // "annenhver uke (partallsuker)"
  const phased = read.clauses.every(({ clause }) => clause.clause === 'every' && clause.timing.parity !== undefined)
  // "hver måned (ikke juli)", "uke 40 (onsdag)", and "mars (siste uke)", which says which part is meant.
  const excepts = read.clauses.every(({ clause }) => clause.clause === 'except')
  const [outer] = clauses
  const onDay = read.clauses.every(({ clause }) => clause.clause === 'weekdays') && outer?.clause.clause === 'spans'
  const narrows = read.narrows === true && cursor.details.length === 0
  if (!only && !(rated && !hasRate) && !checks && !named && !phased && !excepts && !onDay && !narrows) return false
  if (narrows) clauses.length = 0
  clauses.push(...read.clauses.map((joined, i) => (i === 0 ? { ...joined, joint: 'none' as const } : joined)))
  main.details.push(...cursor.details)
  main.time ??= cursor.time
  main.appliesTo ??= cursor.appliesTo
  main.tentative ||= cursor.tentative
  return true
}

/** A bare number in brackets is the week of a date right before it, and of nothing else (READING rule 5b). */
function isDatedLast(clauses: readonly Joined[]): boolean {
  const clause = clauses.at(-1)?.clause
  return clause?.clause === 'spans' && clause.spans.every(isDated)
}

const limits = ['except', 'negation', 'parity', 'or', 'maybe']

/** Tells whether a bracket limits the time or offers another: "(ikke 38)", "(partallsuker, fra uke 36)", "(evt. 42)". It must not be passed over. */
function deniesTime(terms: readonly Term[]): boolean {
  return terms.some(
    (term) =>
      limits.some((sense) => term.senses[sense] !== undefined) &&
      terms.some((other) => isTimely(other) && (other !== term || term.senses.parity !== undefined)),
  )
}

function isTimely({ senses }: Term): boolean {
  const timely = ['num', 'month', 'season', 'anchor', 'weekday', 'weekdays', 'holidays', 'parity']
  return timely.some((sense) => senses[sense] !== undefined) || senses.unit === 'week'
}

/** Nothing but a grade: the whole year when a preposition says that it is a time, else no timing. A place at something is an event. */
function alone(cursor: Cursor, context: ReadContext): Timing {
  const [first] = cursor.terms
  const preposed = first?.senses.in !== undefined || first?.senses.at !== undefined
  if (cursor.tentative && cursor.terms.length === 1) return { kind: 'unspecified' }
  if (cursor.appliesTo && preposed && first!.text.includes(' ')) return { kind: 'once', in: [{ span: 'school-year' }] }
  if (!cursor.appliesTo && preposed && cursor.details.length > 0) {
    return { kind: 'event', event: cursor.details[0]!.replace(/^\S+\s+/, '').toLowerCase() }
  }
  return cursor.time !== undefined ? underHeading(context) : { kind: 'not-timing' }
}

function tentatively(timing: Timing): Timing {
  if (timing.kind === 'all-of') return { ...timing, of: timing.of.map((part) => tentatively(part) as SimpleTiming) }
  const takes =
    timing.kind === 'once' || timing.kind === 'pick-one' || timing.kind === 'every' || timing.kind === 'quota'
  return takes ? { ...timing, tentative: true } : timing
}

function isUnspecified(timing: Timing): boolean {
  return (
    timing.kind === 'unspecified' || (timing.kind === 'all-of' && timing.of.some(({ kind }) => kind === 'unspecified'))
  )
}

function notUnderstood(cursor: Cursor, failedAt: number, terms: readonly Term[], context: ReadContext): Read {
  const { monthless } = cursor
  if (monthless) {
    const place = { span: spanOf(monthless, monthless) }
    return {
      details: [],
      diagnostics: [diagnose(timingCodes, 'timing/month-missing', { words: monthless.text }, place)],
    }
  }
  const impossible = findImpossibleNumber(terms)
  if (impossible) {
    const span = spanOf(impossible.first, impossible.last)
    const words = context.text.slice(span.start, span.end)
    return { details: [], diagnostics: [diagnose(timingCodes, 'timing/no-such-date', { words }, { span })] }
  }
  // All of it may stand in brackets.
  const { first, last } = stumble(cursor.terms.length > 0 ? cursor.terms : terms, failedAt)
  const span = spanOf(first, last)
  const words = context.text.slice(span.start, span.end)
  const understood = suggestPhrase(terms, first, last, context)
  const suggestion = understood && describeTiming(understood, context.language)
  const diagnostic = diagnose(
    timingCodes,
    'timing/not-understood',
    { words, phrase: context.text, suggestion },
    { span },
    { actual: words },
  )
  return { details: [], diagnostics: [diagnostic] }
}

/** The words that stopped the reading: the unknown ones from there on, else the first that fits nowhere. */
function stumble(terms: readonly Term[], failedAt: number): { first: Term; last: Term } {
  const isUnknown = (term: Term) => Object.keys(term.senses).length === 0
  const from = terms.findIndex((term, i) => i >= failedAt && isUnknown(term))
  const start = from < 0 ? Math.min(failedAt, terms.length - 1) : from
  let end = start
  while (end + 1 < terms.length && isUnknown(terms[start]!) && isUnknown(terms[end + 1]!)) end++
  return { first: terms[start]!, last: terms[end]! }
}

function spanOf(first: Term, last: Term): SourceSpan {
  return { start: first.start, end: last.end }
}

function textOf(terms: readonly Term[], { text }: ReadContext): string {
  return text.slice(terms[0]!.start, terms.at(-1)!.end)
}

function slip(term: Term, { text }: ReadContext): Diagnostic {
  const written = text.slice(term.start, term.end)
  return diagnose(timingCodes, 'timing/spelling', { written, read: term.corrected! }, { span: spanOf(term, term) })
}

function tooLong(length: number): Diagnostic {
  return diagnose(timingCodes, 'timing/too-long', { length, limit: maxLength })
}
