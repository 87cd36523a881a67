import { DateTime, IANAZone, Info, type Zone } from 'luxon'
import { type EpochDay, isoFromDay } from './day'

const millisecondsPerDay = 86_400_000

/**
 * Parses a calendar date in any form of ISO 8601: `2026-11-13`, `20261113`, `2026-W46-5`, `2026-317`. Undefined for a text with a
 * time of day, without a day, or naming a day that does not exist.
 */
export function parseAnyIsoDay(text: string): EpochDay | undefined {
  if (!/^\d{4}(?:-?W\d{2}-?[1-7]|-?\d{3}|-\d{2}-\d{2}|\d{4})$/.test(text)) return undefined
  return dayFromDateTime(DateTime.fromISO(text, { zone: 'utc' }))
}

/** Returns the day a DateTime shows in its own zone; undefined for an invalid one. */
export function dayFromDateTime(dateTime: DateTime): EpochDay | undefined {
  if (!dateTime.isValid) return undefined
  return Math.floor((dateTime.toMillis() + dateTime.offset * 60_000) / millisecondsPerDay)
}

/** Returns the day it is in a zone at an instant, milliseconds since 1970-01-01T00:00Z. Throws on an unknown zone. */
export function dayAtInstant(instant: number, zone: string): EpochDay {
  return Math.floor((instant + zoneNamed(zone).offset(instant) * 60_000) / millisecondsPerDay)
}

/** Returns the DateTime at the start of a day in a zone. Where the clock skips midnight, the first moment after. Throws on an unknown zone. */
export function dateTimeFromDay(day: EpochDay, zone = 'utc'): DateTime<true> {
  const dateTime = DateTime.fromMillis(instantOf(day, 0, zoneNamed(zone)), { zone })
  if (!dateTime.isValid) throw new RangeError(`No such day: ${day}`)
  return dateTime
}

/**
 * Returns a local time of day as an instant in iCalendar's UTC form, `YYYYMMDDTHHMMSSZ`. A time the clock skips counts from the
 * offset before the gap (02:30 becomes 03:30), a time it shows twice is the first of the two: RFC 5545 § 3.3.5.
 * Throws on an unknown zone or a time that is not `HH:MM`: both are checked where they are loaded.
 */
export function utcFromLocal(day: EpochDay, time: string, zone: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  if (!match) throw new RangeError(`Not a time of day: ${time}`)
  const minutes = Number(match[1]) * 60 + Number(match[2])
  const utcMinutes = instantOf(day, minutes, zoneNamed(zone)) / 60_000
  const utcDay = Math.floor(utcMinutes / 1440)
  const rest = utcMinutes - utcDay * 1440
  const hour = String(Math.floor(rest / 60)).padStart(2, '0')
  const minute = String(rest % 60).padStart(2, '0')
  return `${isoFromDay(utcDay).replaceAll('-', '')}T${hour}${minute}00Z`
}

/** Tells whether the text is a time zone's IANA name (`Europe/Oslo`) that this machine knows. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name)
}

function zoneNamed(name: string): Zone {
  const zone = Info.normalizeZone(name)
  if (!zone.isValid) throw new RangeError(`Unknown time zone: ${name}`)
  return zone
}

/** luxon's own conversion starts from today's offset, so an hour shown twice would depend on when the program runs. */
function instantOf(day: EpochDay, minutes: number, zone: Zone): number {
  const local = day * millisecondsPerDay + minutes * 60_000
  const before = zone.offset(local - millisecondsPerDay)
  const after = zone.offset(local + millisecondsPerDay)
  const first = local - before * 60_000
  if (zone.offset(first) === before) return first
  const second = local - after * 60_000
  return zone.offset(second) === after ? second : first
}
