import {
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  type EpochDay,
  parseIsoDay,
  type Weekday,
  weekdayOf,
} from '../date/day'
import { isoWeekOf, isoWeeksInYear } from '../date/iso-week'

/** The frequencies that concern days. */
export type RruleFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A recurrence rule of RFC 5545 in parts, as far as it is accepted. Lists are absent when the rule has none. */
export interface RruleParts {
  readonly frequency: RruleFrequency
  readonly interval: number
  readonly count?: number
  readonly until?: EpochDay
  readonly months?: readonly number[]
  readonly monthDays?: readonly number[]
  readonly yearDays?: readonly number[]
  readonly weekNumbers?: readonly number[]
  readonly weekdays?: readonly { readonly weekday: Weekday; readonly nth?: number }[]
  readonly positions?: readonly number[]
}

/** Why a rule is not accepted, with the part that is at fault. */
export interface RruleFault {
  readonly code: 'timing/rrule-unreadable' | 'timing/rrule-refused' | 'timing/number-out-of-range'
  readonly field: string
  readonly actual: string
  readonly allowed: string
}

const frequencies: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const clockParts = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYEASTER', 'DTSTART', 'TZID']

/** Whole-number lists: the part, its field, the largest absolute value, and whether it may count from the end. */
const lists = {
  BYMONTH: ['months', 12, false],
  BYMONTHDAY: ['monthDays', 31, true],
  BYYEARDAY: ['yearDays', 366, true],
  BYWEEKNO: ['weekNumbers', 53, true],
  BYSETPOS: ['positions', 366, true],
} as const

/** Reads the text of a rule (`FREQ=WEEKLY;BYDAY=TU`, no `RRULE:` before it) and tells every part that is not accepted. */
export function parseRrule(text: string): { readonly parts?: RruleParts; readonly faults: readonly RruleFault[] } {
  const faults: RruleFault[] = []
  const found: { -readonly [K in keyof RruleParts]?: RruleParts[K] } = {}
  const seen = new Set<string>()
  const fault = (code: RruleFault['code'], actual: string, field = 'rrule', allowed = ''): void => {
    faults.push({ code, field, actual, allowed })
  }
  for (const part of text.trim().toUpperCase().replace(/;$/, '').split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    if (value === '' || rest.length > 0 || seen.has(name)) {
      fault('timing/rrule-unreadable', part)
      continue
    }
    seen.add(name)
    if (name === 'FREQ') {
      if (frequencies.includes(value)) found.frequency = value as RruleFrequency
      else fault(/^(SECOND|MINUTE|HOUR)LY$/.test(value) ? 'timing/rrule-refused' : 'timing/rrule-unreadable', part)
    } else if (name === 'INTERVAL' || name === 'COUNT') {
      const number = Number(value)
      if (/^\d{1,3}$/.test(value) && number >= 1 && number <= 366)
        found[name === 'COUNT' ? 'count' : 'interval'] = number
      else fault('timing/number-out-of-range', value, name, '1–366')
    } else if (name === 'UNTIL') {
      const day = parseIsoDay(value.replace(/^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/, '$1-$2-$3'))
      if (day === undefined) fault('timing/rrule-unreadable', part)
      else found.until = day
    } else if (name === 'BYDAY') {
      const days = value.split(',').map(parseWeekday)
      if (days.some((day) => day === undefined)) fault('timing/rrule-unreadable', part)
      else found.weekdays = days.filter((day) => day !== undefined)
    } else if (name === 'WKST') {
      if (value !== 'MO') fault(weekdayCodes.includes(value) ? 'timing/rrule-refused' : 'timing/rrule-unreadable', part)
    } else if (name in lists) {
      const [field, limit, fromEnd] = lists[name as keyof typeof lists]
      const numbers = value.split(',').map(Number)
      const fits = /^[+-]?\d+(,[+-]?\d+)*$/.test(value) && numbers.every((n) => within(n, limit, fromEnd))
      if (fits) found[field] = numbers
      else fault('timing/number-out-of-range', value, name, `${fromEnd ? `-${limit}–-1, ` : ''}1–${limit}`)
    } else {
      fault(clockParts.includes(name) ? 'timing/rrule-refused' : 'timing/rrule-unreadable', part)
    }
  }
  if (!seen.has('FREQ') && faults.length === 0) fault('timing/rrule-unreadable', text)
  const { frequency } = found
  if (frequency === undefined || faults.length > 0) return { faults }
  if (found.count !== undefined && found.until !== undefined) fault('timing/rrule-refused', 'COUNT;UNTIL')
  if (found.positions && frequency === 'WEEKLY') fault('timing/rrule-refused', 'BYSETPOS')
  if (found.positions && !hasFilter(found)) fault('timing/rrule-refused', 'BYSETPOS')
  if (found.weekNumbers && frequency !== 'YEARLY') fault('timing/rrule-refused', 'BYWEEKNO')
  if (found.yearDays && frequency !== 'YEARLY') fault('timing/rrule-refused', 'BYYEARDAY')
  if (found.monthDays && frequency === 'WEEKLY') fault('timing/rrule-refused', 'BYMONTHDAY')
  const ordinal = found.weekdays?.some(({ nth }) => nth !== undefined) === true
  const counts = frequency === 'MONTHLY' || (frequency === 'YEARLY' && !found.weekNumbers)
  if (ordinal && !counts) fault('timing/rrule-refused', 'BYDAY')
  return faults.length > 0 ? { faults } : { parts: { interval: 1, ...found, frequency }, faults }
}

/**
 * Tells whether the rule's parts leave any day from `first` to `last`, both inclusive. With `start` the interval's phase counts
 * too. COUNT and BYSETPOS are not looked at: they only take days away, so `false` is certain and `true` is not.
 */
export function ruleLeavesDays(parts: RruleParts, first: EpochDay, last: EpochDay, start?: EpochDay): boolean {
  const end = parts.until === undefined ? last : Math.min(last, parts.until)
  for (let day = Math.max(first, start ?? first); day <= end; day++) {
    if ((start === undefined || inPhase(parts, day, start)) && passes(parts, day)) return true
  }
  return false
}

function inPhase(parts: RruleParts, day: EpochDay, start: EpochDay): boolean {
  const { frequency, interval } = parts
  if (frequency === 'DAILY') return (day - start) % interval === 0
  const monday = (d: EpochDay): number => d - weekdayOf(d)
  if (frequency === 'WEEKLY') return ((monday(day) - monday(start)) / 7) % interval === 0
  const [from, to] = [civilFromDay(start), civilFromDay(day)]
  const years = to.year - from.year
  if (frequency === 'MONTHLY') return (years * 12 + to.month - from.month) % interval === 0
  // A week-numbered year differs from the civil one around New Year.
  return years % interval === 0 || (parts.weekNumbers !== undefined && (years + 1) % interval <= 2)
}

function passes(parts: RruleParts, day: EpochDay): boolean {
  const { year, month, day: dayOfMonth } = civilFromDay(day)
  const length = daysInMonth(year, month)
  if (parts.months && !parts.months.includes(month)) return false
  if (parts.monthDays && !listed(parts.monthDays, dayOfMonth, length)) return false
  const dayOfYear = day - dayFromCivil(year, 1, 1) + 1
  const yearLength = dayFromCivil(year + 1, 1, 1) - dayFromCivil(year, 1, 1)
  if (parts.yearDays && !listed(parts.yearDays, dayOfYear, yearLength)) return false
  if (parts.weekNumbers) {
    const { week, weekYear } = isoWeekOf(day)
    if (!listed(parts.weekNumbers, week, isoWeeksInYear(weekYear))) return false
  }
  if (!parts.weekdays) return true
  const perMonth = parts.frequency === 'MONTHLY' || parts.months !== undefined
  const [place, size] = perMonth ? [dayOfMonth, length] : [dayOfYear, yearLength]
  const [nth, nthFromEnd] = [Math.ceil(place / 7), -Math.ceil((size - place + 1) / 7)]
  const weekday = weekdayOf(day)
  return parts.weekdays.some(
    (w) => w.weekday === weekday && (w.nth === undefined || w.nth === nth || w.nth === nthFromEnd),
  )
}

function listed(numbers: readonly number[], place: number, size: number): boolean {
  return numbers.includes(place) || numbers.includes(place - size - 1)
}

function within(n: number, limit: number, fromEnd: boolean): boolean {
  return n !== 0 && n <= limit && n >= (fromEnd ? -limit : 1)
}

function hasFilter(found: Partial<RruleParts>): boolean {
  return Boolean(found.months ?? found.monthDays ?? found.yearDays ?? found.weekNumbers ?? found.weekdays)
}

function parseWeekday(text: string): { weekday: Weekday; nth?: number } | undefined {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text)
  if (!match) return undefined
  const weekday = (weekdayCodes.indexOf(match[2]!) + 1) as Weekday
  if (match[1] === undefined) return { weekday }
  const nth = Number(match[1])
  return within(nth, 53, true) ? { weekday, nth } : undefined
}
