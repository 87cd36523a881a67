import { dayFromCivil, daysInMonth, parseIsoDay } from '../date/day'
import type { Path } from '../diagnostics/diagnostic-parts'
import type { CheckParams, checkCodes } from './check-codes'
import { parseRrule, ruleLeavesDays } from './rrule-parts'
import type { RruleTiming, SimpleTiming, Span, Timing } from './timing'

/** One thing wrong with a structured timing; pass code and params to `diagnose(timingCodes, …)`. */
export interface TimingFinding {
  /** From the timing to the value. */
  readonly path: Path
  readonly code: keyof typeof checkCodes
  readonly params: CheckParams
}

type Report = (path: Path, code: TimingFinding['code'], params?: Partial<CheckParams>) => void

/** Levels of spans inside spans; phrases need four. */
const maxDepth = 8
/** Texts a school names things by. */
const maxTextLength = 200
const maxRruleLength = 500

/** Bounds of every number by its key; a list's numbers are bounded by the list's key. */
const bounds: Readonly<Record<string, readonly [min: number, max: number]>> = {
  interval: [1, 366],
  maxInterval: [1, 366],
  count: [-3660, 3660],
  min: [0, 366],
  max: [1, 366],
  nth: [-53, 53],
  weekday: [1, 7],
  lastWeekday: [1, 7],
  weekdays: [1, 7],
  weeks: [1, 53],
  day: [1, 31],
  days: [0, 366],
  month: [1, 12],
  week: [1, 53],
  term: [1, 2],
  quarter: [1, 4],
  which: [-53, 53],
  from: [-366, 366],
  to: [-366, 366],
  year: [1900, 2199],
  startYear: [1900, 2198],
}

/** Keys that count from either end and so cannot be 0. */
const counting = new Set(['nth', 'which', 'from', 'to'])

/**
 * Tells what in a timing can never be dated: numbers that are negative, fractional or out of bounds, reversed ranges, days that
 * do not exist, empty lists, and rules outside what docs/timing.md accepts. The timing's shape is taken for granted (the schema
 * of the load stage has checked it). Whether a week 53 or a 29 February exists in the year at hand is for `expand` to tell.
 */
export function checkTiming(timing: Timing): readonly TimingFinding[] {
  const findings: TimingFinding[] = []
  const report: Report = (path, code, params = {}) => {
    findings.push({ path, code, params: { field: String(path.at(-1) ?? ''), actual: '', allowed: '', ...params } })
  }
  if (timing.kind === 'all-of') {
    if (timing.of.length < 2) report(['of'], 'timing/list-empty')
    timing.of.forEach((part, index) => {
      checkSimple(part, ['of', index], report)
    })
  } else {
    checkSimple(timing, [], report)
  }
  return findings
}

function checkSimple(timing: SimpleTiming, path: Path, report: Report): void {
  if (timing.kind === 'rrule') {
    checkRule(timing, path, report)
    return
  }
  checkValues(timing, path, 0, report)
  if (timing.kind === 'once' && timing.in.length === 0) report([...path, 'in'], 'timing/list-empty')
  if (timing.kind === 'pick-one' && timing.of.length === 0) report([...path, 'of'], 'timing/list-empty')
  if (timing.kind === 'every') {
    const { interval, maxInterval, unit, weekdays, parity } = timing
    if (maxInterval !== undefined) checkOrder(interval, maxInterval, [...path, 'maxInterval'], report)
    if (weekdays?.length === 0) report([...path, 'weekdays'], 'timing/list-empty')
    if (weekdays && unit !== 'week') report([...path, 'weekdays'], 'timing/weeks-only')
    if (parity && (unit !== 'week' || interval !== 1)) report([...path, 'parity'], 'timing/weeks-only')
  }
  if (timing.kind === 'quota') {
    const { min, max, per, within, minGap } = timing
    if (minGap && minGap.count < 1) {
      const params = { field: 'count', actual: String(minGap.count), allowed: '1–366' }
      report([...path, 'minGap', 'count'], 'timing/number-out-of-range', params)
    }
    if (max !== null) checkOrder(min, max, [...path, 'max'], report)
    if (min === 0 && max === null) report([...path, 'min'], 'timing/quota-empty')
    if (per === 'window' && !within) report([...path, 'per'], 'timing/window-missing')
  }
}

/** Checks every number and text in a value, and the spans it holds. */
function checkValues(value: object, path: Path, depth: number, report: Report): void {
  if (depth > maxDepth) {
    report(path, 'timing/nested-too-deep', { allowed: String(maxDepth) })
    return
  }
  if ('span' in value) checkSpan(value as Span, path, report)
  for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
    if (key === 'kind' || key === 'span') continue
    const here = [...path, key]
    if (typeof entry === 'number') checkNumber(key, entry, here, report)
    else if (typeof entry === 'string') checkText(entry, maxTextLength, here, report)
    else if (Array.isArray(entry)) {
      entry.forEach((item: unknown, index) => {
        if (typeof item === 'number') checkNumber(key, item, [...here, index], report)
        else if (typeof item === 'object' && item !== null) checkValues(item, [...here, index], depth + 1, report)
      })
    } else if (typeof entry === 'object' && entry !== null) {
      checkValues(entry, here, 'edge' in entry ? depth : depth + 1, report)
    }
  }
}

function checkSpan(span: Span, path: Path, report: Report): void {
  if (span.span === 'date' && span.month !== undefined) {
    const { day, month, year } = span
    const length = daysInMonth(Number.isInteger(year) ? year! : 2000, month)
    if (day > length && day <= 31) {
      report([...path, 'day'], 'timing/day-never-exists', { actual: [day, month, ...(year ? [year] : [])].join('/') })
    }
  }
  if (span.span === 'school-weeks' || span.span === 'school-days' || span.span === 'nth-weeks') {
    if (span.from < 0 === span.to < 0) checkOrder(span.from, span.to, [...path, 'to'], report)
  }
}

function checkNumber(key: string, value: number, path: Path, report: Report): void {
  const [min, max] = bounds[key] ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const zero = value === 0 && counting.has(key)
  if (Number.isInteger(value) && value >= min && value <= max && !zero) return
  const allowed = counting.has(key) ? `${min}–-1, 1–${max}` : `${min}–${max}`
  report(path, 'timing/number-out-of-range', { field: key, actual: String(value), allowed })
}

function checkOrder(from: number, to: number, path: Path, report: Report): void {
  if (to < from) report(path, 'timing/bounds-reversed', { actual: String(to), allowed: String(from) })
}

function checkText(text: string, limit: number, path: Path, report: Report): boolean {
  const fits = text.trim() !== '' && text.length <= limit
  if (!fits) report(path, 'timing/text-unfit', { allowed: String(limit) })
  return fits
}

/** Every combination of weekday, leap year and week 53 occurs in these 28 years. */
const cycle = { first: dayFromCivil(2000, 1, 1), last: dayFromCivil(2027, 12, 31) }

function checkRule(timing: RruleTiming, path: Path, report: Report): void {
  const here = [...path, 'rrule']
  if (!checkText(timing.rrule, maxRruleLength, here, report)) return
  const start = timing.start === undefined ? undefined : parseIsoDay(timing.start)
  if (timing.start !== undefined && start === undefined) {
    report([...path, 'start'], 'timing/day-never-exists', { actual: timing.start })
  }
  const { parts, faults } = parseRrule(timing.rrule)
  for (const { code, ...params } of faults) report(here, code, params)
  if (!parts) return
  if (parts.count !== undefined && timing.start === undefined) report(here, 'timing/rrule-count-without-start')
  const { until: _until, ...pattern } = parts
  const never =
    !ruleLeavesDays(pattern, cycle.first, cycle.last) ||
    (start !== undefined && !ruleLeavesDays(parts, start, start + 28 * 366, start))
  if (never) report(here, 'timing/rrule-never-matches', { actual: timing.rrule })
}
