import type { SchoolCalendar } from '../calendar/school-calendar'
import { civilFromDay, type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import { utcFromLocal } from '../date/luxon-edge'

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:[01]\d|2[0-3]):[0-5]\d)?$/

/** Tells whether a text is a time of day, `18:00`, or a span of one, `18:00-20:00`. */
export function isTimeOfDay(text: string | undefined): text is string {
  return text !== undefined && timePattern.test(text)
}

/** Returns a day as a DATE value. */
export function dateValue(day: EpochDay): string {
  return isoFromDay(day).replaceAll('-', '')
}

/** Returns when a time of day begins and ends on a day, in UTC from the zone: an hour long when it says no end. */
export function timedSpan(day: EpochDay, time: string, zone: string): readonly [start: string, end: string] {
  const [from = '', to] = time.split('-')
  const until = to ?? hourAfter(from)
  // "22:00-01:00" ends on the next day.
  return [utcFromLocal(day, from, zone), utcFromLocal(until <= from ? day + 1 : day, until, zone)]
}

/** Tells whether a text is a moment in UTC, `YYYYMMDDTHHMMSSZ`, on a day that exists. */
export function isUtcStamp(stamp: string): boolean {
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) return false
  const day = parseIsoDay(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`)
  const [hour, minute, second] = [stamp.slice(9, 11), stamp.slice(11, 13), stamp.slice(13, 15)].map(Number)
  return day !== undefined && civilFromDay(day).year > 0 && hour! < 24 && minute! < 60 && second! < 60
}

/** Returns a number of minutes as a DURATION, `-P2DT16H`, `PT0S` for none: days are whole days of a clock that never jumps. */
export function durationValue(minutes: number): string {
  const size = Math.abs(minutes)
  const [days, hours, rest] = [Math.floor(size / 1440), Math.floor((size % 1440) / 60), size % 60]
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
  if (days === 0 && time === '') return 'PT0S'
  return `${minutes < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`
}

/** Counts the minutes from one moment in UTC to another, both `YYYYMMDDTHHMMSSZ`. */
export function minutesBetween(from: string, to: string): number {
  return minutesOf(to) - minutesOf(from)
}

/** Returns the n-th school day before a day, 0 the day itself; undefined when the calendar's year does not reach so far back. */
export function schoolDaysBefore(day: EpochDay, count: number, calendar: SchoolCalendar): EpochDay | undefined {
  if (count === 0) return day
  const days = calendar.daysOf('school')
  const before = days.countBetween(days.firstDay, day - 1)
  return before < count ? undefined : days.nth(before - count + 1)
}

function minutesOf(stamp: string): number {
  const day = parseIsoDay(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`) ?? 0
  return day * 1440 + Number(stamp.slice(9, 11)) * 60 + Number(stamp.slice(11, 13))
}

function hourAfter(time: string): string {
  const [hour = '0', minute = '00'] = time.split(':')
  return `${String((Number(hour) + 1) % 24).padStart(2, '0')}:${minute}`
}
