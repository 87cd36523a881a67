import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Place } from '../diagnostics/diagnostic-parts'
import { expandWheel } from '../expand/expand-wheel'
import { WheelFrame } from '../expand/wheel-frame'
import { buildPlan, listOf } from '../query/expand'
import type { Wheel } from '../resolve/wheel'
import { type CalendarFeatures, findSharedFeatures, sketchOf } from './calendar-features'
import { checkLimits } from './check-limits'
import { diagnoseMeasure } from './diagnose-measure'
import { type FeasibilityCase, type FeasibilityKind, type LaidWheel, layWheel } from './feasibility-case'
import { feasibilityCodes, type Reach, type SharedFeatures } from './feasibility-codes'
import { findCollisions } from './find-collisions'
import { findLostMeasures } from './find-lost-measures'
import { findFreeDays, findLeftPeriods } from './find-moved-measures'
import { findOpenMeasures, type OpenMeasure } from './find-open-measures'
import { findWeek53 } from './find-week-53'
import { type FeasibilityOptions, listTriedCalendars, type TriedCalendar } from './tried-calendars'

/** One thing that becomes of a wheel's measures in some years. */
export interface FeasibilityFinding {
  readonly kind: FeasibilityKind
  readonly wheel: string
  /** Ids: one measure, two that collide, or none for a limit. */
  readonly measures: readonly string[]
  /** The earliest year it happens in, on the most usual calendar of that year it happens on. */
  readonly example: {
    readonly calendar: TriedCalendar
    /** Ids of the obligations that show it in the plan of the wheel on that calendar. */
    readonly obligations: readonly string[]
  }
  /** On how many of the calendars tried it happens. */
  readonly calendars: number
  /** The school years it happens in. */
  readonly years: readonly string[]
  /** What those calendars share that not all tried have. */
  readonly shared: SharedFeatures
  readonly diagnostic: Diagnostic
}

/** What a wheel comes to over many years. */
export interface FeasibilityReport {
  /** In the order of the smallest example, then of the wheel. */
  readonly findings: readonly FeasibilityFinding[]
  /** The findings', and what could not be judged. */
  readonly diagnostics: readonly Diagnostic[]
  readonly tried: readonly TriedCalendar[]
}

/**
 * Finds what becomes of wheels over many school years: measures that lose their days, land on free ones, leave their period, collide, or
 * hang on a date or week that not every year has, and limits that do not hold. Given calendars are tried as they are; for every other year
 * of `years` the calendars that a school in the country might publish. Each finding comes once, with its smallest example. Wheels that
 * are given together are one plan: their measures may collide. The list of {@link listTriedCalendars} may be given in place of options, to
 * try many wheels on the same calendars.
 *
 * @throws RangeError as {@link listTriedCalendars}
 */
export function checkFeasibility(
  wheels: Wheel | readonly Wheel[],
  options: FeasibilityOptions | readonly TriedCalendar[],
): FeasibilityReport {
  const list = listOf(wheels)
  const tried = isList(options) ? options : listTriedCalendars(options)
  const tallies = new Map<string, Tally>()
  const open = new Map<string, OpenTally>()
  for (const one of tried) {
    const laid = list.map((wheel) => layWheel(new WheelFrame(wheel, one.calendar)))
    for (const found of findCases(laid)) count(tallies, found, one)
    for (const measure of laid.flatMap(findOpenMeasures)) countOpen(open, measure)
  }
  const all = tried.map(({ features }) => features)
  const findings = [...tallies.values()].map((tally) => toFinding(tally, all))
  const unjudged = [...open.values()].filter(({ calendars }) => calendars === tried.length)
  return {
    findings,
    diagnostics: [
      ...findings.map(({ diagnostic }) => diagnostic),
      ...unjudged.map(({ open: it }) => diagnoseMeasure('check/feasibility-open', it.measure, { reason: it.reason })),
    ],
    tried,
  }
}

function isList(options: FeasibilityOptions | readonly TriedCalendar[]): options is readonly TriedCalendar[] {
  return Array.isArray(options)
}

interface Tally {
  readonly found: FeasibilityCase
  readonly example: TriedCalendar
  readonly hit: CalendarFeatures[]
}

interface OpenTally {
  readonly open: OpenMeasure
  calendars: number
}

function findCases(laid: readonly LaidWheel[]): FeasibilityCase[] {
  const each = laid.flatMap((one) => [
    ...findLostMeasures(one),
    ...findFreeDays(one),
    ...findLeftPeriods(one),
    ...findWeek53(one),
    ...findBrokenLimits(one),
  ])
  return [...each, ...findCollisions(laid)]
}

function findBrokenLimits({ wheel, calendar, frame }: LaidWheel): FeasibilityCase[] {
  if (wheel.limits.length === 0) return []
  const plan = buildPlan([wheel], calendar, [expandWheel(wheel, calendar, {}, frame)])
  return checkLimits(plan).flatMap((broken): FeasibilityCase[] => {
    if (broken.code !== 'check/limit-exceeded') return []
    const { params: limit, about, file = '', path = [] } = broken
    return [
      {
        kind: 'limit-some-years',
        key: `limit-some-years ${wheel.id} ${file} ${path.join('.')}`,
        wheel,
        measures: [],
        obligations: [],
        diagnose: (reached) =>
          diagnose(feasibilityCodes, 'check/limit-some-years', { ...reached, limit }, placeOf(broken), {
            ...(about && { about }),
          }),
      },
    ]
  })
}

function placeOf({ file, span, path }: Place): Place {
  return { ...(file !== undefined && { file }), ...(span && { span }), ...(path && { path }) }
}

/** Counts a calendar once for each thing found on it, however often it is found there. */
function count(tallies: Map<string, Tally>, found: FeasibilityCase, example: TriedCalendar): void {
  const known = tallies.get(found.key)
  if (!known) tallies.set(found.key, { found, example, hit: [example.features] })
  else if (known.hit.at(-1) !== example.features) known.hit.push(example.features)
}

function countOpen(tallies: Map<string, OpenTally>, open: OpenMeasure): void {
  const key = `${open.wheel} ${open.measure.id}`
  const known = tallies.get(key)
  if (known) known.calendars++
  else tallies.set(key, { open, calendars: 1 })
}

function toFinding({ found, example, hit }: Tally, tried: readonly CalendarFeatures[]): FeasibilityFinding {
  const years = [...new Set(hit.map(({ schoolYear }) => schoolYear))]
  const shared = findSharedFeatures(hit, tried)
  const reach = { calendars: hit.length, years, shared }
  return {
    kind: found.kind,
    wheel: found.wheel.id,
    measures: found.measures.map(({ id }) => id),
    example: { calendar: example, obligations: found.obligations },
    ...reach,
    diagnostic: found.diagnose({ schoolYear: example.calendar.schoolYear.id, reach: reachOf(example, reach, tried) }),
  }
}

/** Says which calendar the example is, how many are like it, and what these share. */
function reachOf(
  { calendar, features, origin }: TriedCalendar,
  reach: Pick<FeasibilityFinding, 'calendars' | 'years' | 'shared'>,
  tried: readonly CalendarFeatures[],
): Reach {
  const title = origin === 'given' ? { title: calendar.title } : {}
  const yearsTried = new Set(tried.map(({ schoolYear }) => schoolYear)).size
  return { example: { ...title, ...sketchOf(features) }, ...reach, tried: tried.length, yearsTried }
}
