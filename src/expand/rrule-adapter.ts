import type { ByWeekday, Frequency, Options, RRule } from 'rrule'
import * as rruleModule from 'rrule'
import { civilFromDay, type EpochDay, weekdayOf } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import { parseRrule, type RruleFrequency, type RruleParts, ruleLeavesDays } from '../timing/rrule-parts'

/** What a rule is expanded in. All days are inclusive. */
export interface RuleFrame {
  /** Phase and first day of the rule: the user's start, else the Monday of school week 1. */
  readonly start: EpochDay
  /** The user gave the start; COUNT needs it. */
  readonly startGiven: boolean
  readonly first: EpochDay
  readonly last: EpochDay
}

/** A rule's days in order inside its frame, or the part for which it is refused. */
export type RuleDays = { readonly days: readonly EpochDay[]; readonly parts: RruleParts } | { readonly refused: string }

const millisecondsPerDay = 86_400_000
/** Combinations of weekday, leap year and week 53 all occur in 28 years. */
const cycleDays = 28 * 366
const farthestStartDays = 60 * 366

/**
 * Expands a recurrence rule at day level. Nothing reaches the engine that it could run away on: every number is checked first, and
 * a rule that leaves no day in 28 years is refused, since `until` is only looked at when a candidate turns up. All days pass as
 * UTC midnights, never with a time zone, and come back as day numbers at once.
 */
export function expandRule(text: string, frame: RuleFrame): RuleDays {
  const { parts, faults } = parseRrule(text)
  if (!parts) return { refused: faults.map(({ actual }) => actual).join(', ') }
  if (parts.count !== undefined && !frame.startGiven) return { refused: 'COUNT' }
  if (frame.first - frame.start > farthestStartDays) return { refused: 'start' }
  const counted = parts.weekNumbers !== undefined || mixesWeekdays(parts)
  if (counted && parts.positions) return { refused: parts.weekNumbers ? 'BYSETPOS, BYWEEKNO' : 'BYSETPOS, BYDAY' }
  const { until: _until, ...pattern } = withStartWeekday(parts, frame.start)
  if (
    !ruleLeavesDays(pattern, frame.start, frame.start + cycleDays, frame.start) ||
    !reachesPosition(pattern, frame.start)
  ) {
    return { refused: text }
  }
  const last = Math.min(frame.last, parts.until ?? frame.last)
  if (last < frame.first || last < frame.start) return { days: [], parts }
  return { days: counted ? countedDays(parts, frame, last) : engineDays(parts, frame, last), parts }
}

/** Asks the engine, with everything it would otherwise take from the machine or guess from the start given explicitly. */
function engineDays(parts: RruleParts, { start, first }: RuleFrame, last: EpochDay): EpochDay[] {
  const engine = findEngine()
  const { weekdays } = withStartWeekday(parts, start)
  const options: Partial<Options> = {
    freq: engine[parts.frequency],
    interval: parts.interval,
    dtstart: toDate(start),
    until: toDate(last),
    wkst: engine.MO,
    ...(parts.months && { bymonth: [...parts.months] }),
    ...(parts.monthDays && { bymonthday: [...parts.monthDays] }),
    ...(parts.yearDays && { byyearday: [...parts.yearDays] }),
    ...(parts.positions && { bysetpos: [...parts.positions] }),
    ...(weekdays && { byweekday: weekdays.map(({ weekday, nth }) => engine.weekday(weekday, nth)) }),
    // The engine takes either an end or a number, so the end is cut off below.
    ...(parts.count !== undefined && { count: parts.count, until: null }),
  }
  const found = new engine.RRule(options, true).between(toDate(Math.max(first, start)), toDate(last), true)
  return found.map((date) => Math.round(date.getTime() / millisecondsPerDay))
}

/**
 * Goes through the days one by one, for what the engine gets wrong: it misses and invents days of weeks 52, 53 and 1 around New
 * Year, and finds nothing for a list of plain and numbered weekdays ("MO,2TU").
 */
function countedDays(parts: RruleParts, { start, first }: RuleFrame, last: EpochDay): EpochDay[] {
  const rule = withStartWeekday(parts, start)
  const startYear = isoWeekOf(start).weekYear
  const days: EpochDay[] = []
  let counted = 0
  for (let day = start; day <= last && counted < (parts.count ?? Number.POSITIVE_INFINITY); day++) {
    if (parts.weekNumbers && (isoWeekOf(day).weekYear - startYear) % parts.interval !== 0) continue
    if (!ruleLeavesDays(parts.weekNumbers ? { ...rule, interval: 1 } : rule, day, day, start)) continue
    counted++
    if (day >= first) days.push(day)
  }
  return days
}

function mixesWeekdays({ weekdays }: RruleParts): boolean {
  return weekdays !== undefined && new Set(weekdays.map(({ nth }) => nth === undefined)).size > 1
}

/** Weeks without a weekday take the start's, as the standard says. */
function withStartWeekday(parts: RruleParts, start: EpochDay): RruleParts {
  const weekly = parts.frequency === 'WEEKLY' || (parts.weekNumbers && !parts.monthDays && !parts.yearDays)
  return weekly && !parts.weekdays ? { ...parts, weekdays: [{ weekday: weekdayOf(start) }] } : parts
}

/** Tells whether some day, month or year of the rule has as many days as a BYSETPOS asks for. */
function reachesPosition(parts: RruleParts, start: EpochDay): boolean {
  if (!parts.positions) return true
  const wanted = Math.min(...parts.positions.map(Math.abs))
  let period = ''
  let size = 0
  const { year: startYear } = civilFromDay(start)
  for (let day = start; day <= start + cycleDays; day++) {
    const { year, month } = civilFromDay(day)
    const current =
      parts.frequency === 'DAILY'
        ? `${day}`
        : parts.frequency === 'MONTHLY'
          ? `${year}-${month}`
          : `${year - startYear}`
    if (current !== period) size = 0
    period = current
    if (ruleLeavesDays(parts, day, day, start) && ++size >= wanted) return true
  }
  return false
}

interface Engine extends Readonly<Record<RruleFrequency, Frequency>> {
  readonly RRule: typeof RRule
  readonly MO: Options['wkst']
  weekday(weekday: number, nth: number | undefined): ByWeekday
}

/** Finds the class whether the package came as an ES module, as CommonJS behind `default`, or bundled. */
function findEngine(): Engine {
  const namespace: Readonly<Record<string, unknown>> = rruleModule
  const source = (namespace.RRule === undefined ? namespace.default : namespace) as {
    readonly RRule: typeof RRule
  }
  const engine = source.RRule
  const weekdays = [engine.MO, engine.TU, engine.WE, engine.TH, engine.FR, engine.SA, engine.SU]
  return {
    RRule: engine,
    MO: engine.MO,
    DAILY: engine.DAILY,
    WEEKLY: engine.WEEKLY,
    MONTHLY: engine.MONTHLY,
    YEARLY: engine.YEARLY,
    weekday: (weekday, nth) => (nth === undefined ? weekdays[weekday - 1]! : weekdays[weekday - 1]!.nth(nth)),
  }
}

function toDate(day: EpochDay): Date {
  return new Date(day * millisecondsPerDay)
}
