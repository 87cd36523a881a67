import { type DaySpan, parseIsoDay } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import { relatedPlace } from '../diagnostics/related-place'
import { suggest } from '../diagnostics/suggest'
import { bindPeriods } from '../expand/bind-periods'
import { bindTiming } from '../expand/bind-timing'
import type { DatedObligation, Obligation } from '../expand/obligation'
import { languages } from '../languages/language'
import type { NeverDocument, SchoolTestDocument } from '../load/school-test-document'
import { isActive } from '../query/is-active'
import { isDated } from '../query/is-dated'
import type { ObligationFilter } from '../query/obligation-filter'
import type { Plan } from '../query/plan'
import { QueryError } from '../query/query-error'
import type { Wheel, WheelTest } from '../resolve/wheel'
import { readPhrase } from '../timing/read-phrase'
import { checkCodes, type Expected, type Found } from './codes'
import { isWithin } from './is-within'

/** How one school test came out. */
export interface SchoolTestResult {
  /** The test's title, else what it asserts. */
  readonly test: string
  /** Id of the layer that has the test. */
  readonly layer: string
  readonly outcome: 'passed' | 'failed' | 'undecided'
  readonly diagnostics: readonly Diagnostic[]
}

interface Context {
  readonly plan: Plan
  readonly wheel: Wheel
  readonly own: WheelTest
  readonly test: string
}

const measureKeys = ['exists', 'count', 'falls', 'before', 'after'] as const

/**
 * Runs the tests of the plan's wheels, those of their layers too, each layer's phrases read in its own language. A test whose days
 * the calendar does not know is *undecided*: neither passed nor failed, with a warning; so is a layer's test of a measure that a
 * later layer removed. Every failing key gives one diagnostic, with the explanation of the obligation that broke it.
 */
export function runSchoolTests(plan: Plan): readonly SchoolTestResult[] {
  return plan.wheels.flatMap((wheel) =>
    wheel.tests.map((own) => {
      const test = own.document.title ?? nameOf(own.document)
      const diagnostics = runTest({ plan, wheel, own, test })
      const failed = diagnostics.some(({ severity }) => severity === 'error')
      const outcome = failed ? 'failed' : diagnostics.length > 0 ? 'undecided' : 'passed'
      return { test, layer: own.layer, outcome, diagnostics }
    }),
  )
}

function nameOf({ title: _title, ...assertions }: SchoolTestDocument): string {
  return Object.entries(assertions)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? `{ ${listed(value)} }` : String(value)}`)
    .join(', ')
}

function listed(value: object): string {
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${String(one)}`)
    .join(', ')
}

function runTest(context: Context): Diagnostic[] {
  const { measure, role, has, never, ...more } = context.own.document
  const asksMeasure = measureKeys.some((key) => more[key] !== undefined)
  const whole = asksMeasure === (measure !== undefined) && (has === undefined) === (role === undefined)
  if (!whole || (!asksMeasure && has === undefined && !never)) return [report(context, 'check/test-empty', {})]
  return [
    ...(measure === undefined ? [] : runMeasureTest(measure, context)),
    ...(role === undefined || has === undefined ? [] : runRoleTest(role, has, context)),
    ...(never ? runNeverTest(never, context) : []),
  ]
}

function runRoleTest(role: string, has: NonNullable<SchoolTestDocument['has']>, context: Context): Diagnostic[] {
  const found = find({ responsible: role }, context)
  if ('code' in found) return [found]
  const count = found.filter(isActive).length
  return isWithin(count, has) ? [] : [failure(context, { count: has, of: role }, count)]
}

function runMeasureTest(measure: string, context: Context): Diagnostic[] {
  const { exists, count, falls, before, after } = context.own.document
  const own = obligationsOf(measure, context.plan)
  if (own.length === 0 && exists !== false) return [unknownMeasure(measure, context)]
  const removed = context.wheel.removed.find(({ id, layer }) => id === measure && layer !== context.own.layer)
  if (removed && exists !== false) {
    const related = [relatedPlace(removed.place, 'removed', removed.layer)]
    return [report(context, 'check/test-measure-removed', { measure: removed.title, reason: removed.reason }, related)]
  }
  const dated = own.filter(isDated)
  const lost = own.find((obligation) => !isDated(obligation))
  const diagnostics: Diagnostic[] = []
  const active = own.filter(isActive)
  if (exists === true && active.length === 0) {
    diagnostics.push(failure(context, { measure, inUse: true }, 0, lost))
  }
  if (exists === false && active[0]) {
    diagnostics.push(failure(context, { measure, inUse: false }, active.length, active[0]))
  }
  if (count !== undefined && !isWithin(dated.length, count)) {
    diagnostics.push(failure(context, { count, of: measure }, dated.length, lost ?? dated.at(-1)))
  }
  if (falls !== undefined) diagnostics.push(...runFallsTest(falls, measure, dated, context))
  if (before !== undefined) diagnostics.push(...runOrderTest(measure, dated, before, 'before', context))
  if (after !== undefined) diagnostics.push(...runOrderTest(measure, dated, after, 'after', context))
  return diagnostics
}

function runFallsTest(
  phrase: string,
  measure: string,
  dated: readonly DatedObligation[],
  context: Context,
): Diagnostic[] {
  const windows = windowsOf(phrase, context)
  if ('code' in windows) return [windows]
  if (dated.length === 0) return [report(context, 'check/test-undecided', { words: measure })]
  const broken = dated.find((obligation) => {
    const { first, last } = spanOf(obligation)
    return !windows.some((window) => window.first <= first && last <= window.last)
  })
  if (!broken) return []
  return [failure(context, { falls: 'within', words: phrase }, datesOf(broken), broken)]
}

function runOrderTest(
  measure: string,
  dated: readonly DatedObligation[],
  other: string,
  order: 'before' | 'after',
  context: Context,
): Diagnostic[] {
  const all = obligationsOf(other, context.plan)
  if (all.length === 0) return [unknownMeasure(other, context)]
  const others = all.filter(isDated).map(spanOf)
  if (others.length === 0 || dated.length === 0) {
    return [report(context, 'check/test-undecided', { words: others.length === 0 ? other : measure })]
  }
  const start = Math.min(...others.map(({ first }) => first))
  const end = Math.max(...others.map(({ last }) => last))
  const broken = dated.find((obligation) => {
    const { first, last } = spanOf(obligation)
    return order === 'before' ? last >= start : first <= end
  })
  if (!broken) return []
  return [failure(context, { falls: order, words: other }, datesOf(broken), broken)]
}

function runNeverTest({ during, measure, responsible, participant }: NeverDocument, context: Context): Diagnostic[] {
  if (measure !== undefined && obligationsOf(measure, context.plan).length === 0) {
    return [unknownMeasure(measure, context)]
  }
  const windows = windowsOf(during, context, true)
  if ('code' in windows) return [windows]
  const filter = {
    ...(measure !== undefined && { measure }),
    ...(responsible !== undefined && { responsible }),
    ...(participant !== undefined && { participant }),
  }
  const found = find(filter, context)
  if ('code' in found) return [found]
  const broken = found.filter(isDated).find((obligation) => {
    const { first, last } = spanOf(obligation)
    return windows.some((window) => first <= window.last && window.first <= last)
  })
  if (!broken) return []
  return [failure(context, { falls: 'not-during', words: during }, datesOf(broken), broken)]
}

/** Finds obligations of the test's own wheel, or the diagnostic that says the role is not known. */
function find(filter: ObligationFilter, context: Context): readonly Obligation[] | Diagnostic {
  const { plan, wheel } = context
  try {
    return plan.find(filter).filter((obligation) => plan.wheelOf(obligation) === wheel)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    const role = [filter.responsible, filter.participant].filter((one) => one !== undefined).join(', ')
    const nearest = suggest(role, new Set([...wheel.roles.values()].flatMap(({ id, title }) => [id, title])))
    return report(context, 'check/test-unknown-role', { role, ...(nearest !== undefined && { nearest }) })
  }
}

/** Returns the days of an anchor or phrase on the plan's calendar, or the diagnostic that says why there are none. */
function windowsOf(words: string, context: Context, mayBeName = false): readonly DaySpan[] | Diagnostic {
  const { calendar } = context.plan
  const anchor = calendar.findAnchor(words)
  if (anchor) return anchor.instances
  const timing = [context.own.language, 'en' as const]
    .map((language) => readPhrase(words, { language }).timing)
    .find((read) => read !== undefined && read.kind !== 'not-timing')
  if (!timing) {
    // A name that is no phrase may be an event that this year's calendar does not have yet.
    if (mayBeName) return report(context, 'check/test-undecided', { words })
    return report(context, 'check/test-phrase-not-understood', { phrase: words })
  }
  const periods = bindPeriods(context.wheel.periods, calendar, [])
  const windows = bindTiming(timing, calendar, { periods }).flatMap(({ cells }) =>
    cells.filter(({ undated }) => undated === undefined).map(({ window }) => window),
  )
  return windows.length > 0 ? windows : report(context, 'check/test-undecided', { words })
}

function obligationsOf(measure: string, plan: Plan): readonly Obligation[] {
  // Not `find`, which refuses an id that no wheel has: here that is a finding of the test.
  return plan.obligations.filter((obligation) => obligation.measure === measure)
}

function unknownMeasure(measure: string, context: Context): Diagnostic {
  const nearest = suggest(measure, new Set(context.plan.obligations.map((obligation) => obligation.measure)))
  return report(context, 'check/test-unknown-measure', { measure, ...(nearest !== undefined && { nearest }) })
}

function failure(context: Context, expected: Expected, found: Found, broken?: Obligation): Diagnostic {
  const explanation = broken && explainAll(broken, context.plan)
  const measure = context.wheel.measures.find(({ id }) => id === broken?.measure)
  const when = measure?.entries.find(({ id }) => id === broken?.entry) ?? measure?.entries[0]
  const related = measure && when ? [relatedPlace(when.place, 'present', measure.title)] : []
  return report(
    context,
    'check/test-failed',
    { expected, found, ...(explanation && { explanation }) },
    related,
    broken?.measure,
  )
}

/** An explanation is told by the query stage, which a language's messages cannot ask: it goes along in every language. */
function explainAll(broken: Obligation, plan: Plan): ParamsOf<'check/test-failed'>['explanation'] {
  const texts = languages.map((language) => [language, plan.explain(broken, language)?.text] as const)
  if (texts.some(([, text]) => text === undefined)) return undefined
  return Object.fromEntries(texts) as ParamsOf<'check/test-failed'>['explanation']
}

function report<C extends keyof typeof checkCodes>(
  { test, own }: Context,
  code: C,
  params: Omit<ParamsOf<C>, 'test'>,
  related: readonly RelatedPlace[] = [],
  measure = own.document.measure,
): Diagnostic {
  const details = { related, ...(measure !== undefined && { about: { measure } }) }
  return diagnose(checkCodes, code, { test, ...params } as never, own.place, details)
}

function datesOf({ title, first, due }: DatedObligation): Found {
  return { title, first, due }
}

function spanOf({ first, due }: DatedObligation): DaySpan {
  return { first: parseIsoDay(first)!, last: parseIsoDay(due)! }
}
