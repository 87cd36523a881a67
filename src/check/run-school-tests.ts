import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, parseIsoDay } from '../date/day'
import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic, Path, Place } from '../diagnostics/diagnostic'
import { suggest } from '../diagnostics/suggest'
import { bindTiming } from '../expand/bind-timing'
import type { DatedObligation, Obligation } from '../expand/obligation'
import type { NeverDocument, SchoolTestDocument } from '../load/school-test-document'
import type { Plan } from '../query/plan'
import type { Bounds } from '../timing/applies-to'
import type { Language } from '../timing/language'
import { readPhrase } from '../timing/read-phrase'
import { checkCodes, type Expectation } from './codes'

/** How one school test came out. */
export interface SchoolTestResult {
  /** The test's title, else what it asserts. */
  readonly test: string
  readonly outcome: 'passed' | 'failed' | 'undecided'
  readonly diagnostics: readonly Diagnostic[]
}

/** Where a wheel's tests come from. */
export interface SchoolTestSource {
  readonly tests: readonly SchoolTestDocument[]
  /** The language their phrases are read in; English is tried second. */
  readonly language: Language
  /** Returns the place of a test, or of one of its keys. */
  readonly placeOf: (path: Path) => Place
}

interface Context {
  readonly plan: Plan
  readonly language: Language
  readonly test: string
  readonly place: Place
}

/**
 * Runs the tests a school wrote about its wheel on the plan. A test whose days the calendar does not know is *undecided*: a
 * warning, neither passed nor failed. Every failing key gives one diagnostic, with the explanation of the obligation that broke it.
 */
export function runSchoolTests(plan: Plan, source: SchoolTestSource): readonly SchoolTestResult[] {
  return source.tests.map((document, index) => {
    const test = document.title ?? nameOf(document)
    const context = { plan, language: source.language, test, place: source.placeOf(['tests', index]) }
    const diagnostics = runTest(document, context)
    const failed = diagnostics.some(({ severity }) => severity === 'error')
    return { test, outcome: failed ? 'failed' : diagnostics.length > 0 ? 'undecided' : 'passed', diagnostics }
  })
}

function nameOf({ title: _title, ...assertions }: SchoolTestDocument): string {
  return Object.entries(assertions)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')
}

function runTest(document: SchoolTestDocument, context: Context): Diagnostic[] {
  const { measure, role, never } = document
  const diagnostics: Diagnostic[] = []
  const asksMeasure = ['exists', 'count', 'falls', 'before', 'after'].some((key) => key in document)
  if (!(measure !== undefined && asksMeasure) && !(role !== undefined && document.has !== undefined) && !never) {
    return [diagnose(checkCodes, 'check/test-empty', { test: context.test }, context.place)]
  }
  if (measure !== undefined && asksMeasure) diagnostics.push(...runMeasureTest(measure, document, context))
  if (role !== undefined && document.has !== undefined) {
    const count = context.plan.find({ responsible: role }).filter(isActive).length
    if (!within(count, document.has)) {
      diagnostics.push(failure(context, countWanted(document.has, role), countFound(count)))
    }
  }
  if (never) diagnostics.push(...runNeverTest(never, context))
  return diagnostics
}

function runMeasureTest(measure: string, document: SchoolTestDocument, context: Context): Diagnostic[] {
  const { exists, count, falls, before, after } = document
  const own = obligationsOf(measure, context.plan)
  const dated = own.filter(isDated)
  const expectsNone = exists === false
  if (own.length === 0 && !expectsNone) return [unknownMeasure(measure, context)]

  const diagnostics: Diagnostic[] = []
  const active = own.filter(isActive).length
  if (exists !== undefined && active > 0 !== exists) {
    diagnostics.push(
      exists
        ? failure(context, said('the measure to be active', 'at tiltaket er i bruk'), countFound(active))
        : failure(
            context,
            said('no such measure', 'at tiltaket ikke er i bruk'),
            countFound(active),
            own.find(isActive),
          ),
    )
  }
  if (count !== undefined && !within(dated.length, count)) {
    diagnostics.push(failure(context, countWanted(count, measure), countFound(dated.length)))
  }
  if (falls !== undefined) diagnostics.push(...runFallsTest(falls, dated, context))
  if (before !== undefined) diagnostics.push(...runOrderTest(dated, before, 'before', context))
  if (after !== undefined) diagnostics.push(...runOrderTest(dated, after, 'after', context))
  return diagnostics
}

function runFallsTest(phrase: string, dated: readonly DatedObligation[], context: Context): Diagnostic[] {
  const windows = windowsOf(phrase, context)
  if ('code' in windows) return [windows]
  const broken = dated.find((obligation) => {
    const { first, last } = spanOf(obligation)
    return !windows.some((window) => window.first <= first && last <= window.last)
  })
  if (!broken) return []
  return [
    failure(
      context,
      said(`all of it within "${phrase}"`, `at alt faller innenfor «${phrase}»`),
      datesOf(broken),
      broken,
    ),
  ]
}

function runOrderTest(
  dated: readonly DatedObligation[],
  other: string,
  order: 'before' | 'after',
  context: Context,
): Diagnostic[] {
  const all = obligationsOf(other, context.plan)
  if (all.length === 0) return [unknownMeasure(other, context)]
  const others = all.filter(isDated).map(spanOf)
  if (others.length === 0 || dated.length === 0) {
    return [diagnose(checkCodes, 'check/test-undecided', { test: context.test, words: other }, context.place)]
  }
  const start = Math.min(...others.map(({ first }) => first))
  const end = Math.max(...others.map(({ last }) => last))
  const broken = dated.find((obligation) => {
    const { first, last } = spanOf(obligation)
    return order === 'before' ? last >= start : first <= end
  })
  if (!broken) return []
  const wanted =
    order === 'before'
      ? said(`it before "${other}"`, `at det skjer før «${other}»`)
      : said(`it after "${other}"`, `at det skjer etter «${other}»`)
  return [failure(context, wanted, datesOf(broken), broken)]
}

function runNeverTest({ during, measure, responsible, participant }: NeverDocument, context: Context): Diagnostic[] {
  if (measure === undefined && responsible === undefined && participant === undefined) {
    return [diagnose(checkCodes, 'check/test-empty', { test: context.test }, context.place)]
  }
  if (measure !== undefined && obligationsOf(measure, context.plan).length === 0)
    return [unknownMeasure(measure, context)]
  const windows = windowsOf(during, context)
  if ('code' in windows) return [windows]
  const filter = {
    ...(measure !== undefined && { measure }),
    ...(responsible !== undefined && { responsible }),
    ...(participant !== undefined && { participant }),
  }
  const broken = context.plan
    .find(filter)
    .filter(isDated)
    .find((obligation) => {
      const { first, last } = spanOf(obligation)
      return windows.some((window) => first <= window.last && window.first <= last)
    })
  if (!broken) return []
  return [
    failure(
      context,
      said(`nothing during "${during}"`, `at ingenting skjer under «${during}»`),
      datesOf(broken),
      broken,
    ),
  ]
}

/** Returns the days of an anchor or phrase on the plan's calendar, or the diagnostic that says why there are none. */
function windowsOf(words: string, context: Context): readonly DaySpan[] | Diagnostic {
  const { calendar } = context.plan
  const anchor = calendar.findAnchor(words)
  if (anchor) return anchor.instances
  const timing = [context.language, 'en' as const]
    .map((language) => readPhrase(words, { language }).timing)
    .find(Boolean)
  if (!timing) {
    return diagnose(
      checkCodes,
      'check/test-phrase-not-understood',
      { test: context.test, phrase: words },
      context.place,
    )
  }
  const windows = bindWindows(timing, calendar)
  return windows.length > 0
    ? windows
    : diagnose(checkCodes, 'check/test-undecided', { test: context.test, words }, context.place)
}

function bindWindows(timing: Parameters<typeof bindTiming>[0], calendar: SchoolCalendar): readonly DaySpan[] {
  return bindTiming(timing, calendar, {}).flatMap(({ cells }) => cells.map(({ window }) => window))
}

function obligationsOf(measure: string, plan: Plan): readonly Obligation[] {
  return plan.obligations.filter((obligation) => obligation.measure === measure)
}

function unknownMeasure(measure: string, { plan, test, place }: Context): Diagnostic {
  const nearest = suggest(measure, new Set(plan.obligations.map((obligation) => obligation.measure)))
  return diagnose(
    checkCodes,
    'check/test-unknown-measure',
    { test, measure, ...(nearest !== undefined && { nearest }) },
    place,
  )
}

function failure(context: Context, expected: Expectation, found: Expectation, broken?: Obligation): Diagnostic {
  const explanation = broken && context.plan.explain(broken.id, context.language)?.text
  const params = { test: context.test, expected, found, ...(explanation !== undefined && { explanation }) }
  return diagnose(checkCodes, 'check/test-failed', params, context.place)
}

function within(count: number, wanted: number | Bounds): boolean {
  if (typeof wanted === 'number') return count === wanted
  return count >= (wanted.atLeast ?? 0) && count <= (wanted.atMost ?? Number.POSITIVE_INFINITY)
}

function countWanted(wanted: number | Bounds, what: string): Expectation {
  if (typeof wanted === 'number') return said(`${wanted} of "${what}"`, `${wanted} av «${what}»`)
  const parts = [
    wanted.atLeast !== undefined && said(`at least ${wanted.atLeast}`, `minst ${wanted.atLeast}`),
    wanted.atMost !== undefined && said(`at most ${wanted.atMost}`, `høyst ${wanted.atMost}`),
  ].filter((part) => part !== false)
  const join = (language: keyof Expectation, and: string) => parts.map((part) => part[language]).join(and)
  return said(`${join('en', ' and ')} of "${what}"`, `${join('nb', ' og ')} av «${what}»`)
}

function countFound(count: number): Expectation {
  return said(String(count), String(count))
}

function datesOf(obligation: DatedObligation): Expectation {
  const days = obligation.first === obligation.due ? obligation.first : `${obligation.first} – ${obligation.due}`
  return said(`"${obligation.title}" on ${days}`, `«${obligation.title}» ${days}`)
}

function said(en: string, nb: string): Expectation {
  return { en, nb }
}

function spanOf({ first, due }: DatedObligation): DaySpan {
  return { first: parseIsoDay(first)!, last: parseIsoDay(due)! }
}

function isDated(obligation: Obligation): obligation is DatedObligation {
  return obligation.form === 'window' || obligation.form === 'day'
}

function isActive(obligation: Obligation): boolean {
  return obligation.form !== 'undated' || !['cancelled', 'removed', 'not-valid'].includes(obligation.reason)
}
