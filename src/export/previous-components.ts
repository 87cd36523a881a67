import type { DaySpan } from '../date/day'
import { parseIsoDay } from '../date/day'
import { unfoldLines } from './ical-line'
import { isUtcStamp } from './ical-time'

/** An event or a to-do of an earlier feed: what it said, and how often it had changed. */
export interface PreviousComponent {
  readonly name: 'VEVENT' | 'VTODO'
  /** Escaped, as it stood. */
  readonly uid: string
  readonly sequence: number
  /** Empty where it said none, or none that is a moment in UTC. */
  readonly stamp: string
  /** Its content lines, sorted, without those that every export may change. */
  readonly content: string
  /** The days it stood on; absent when it names none that exist. */
  readonly days?: DaySpan
  readonly lines: readonly string[]
}

/** Properties that say when and how often a text was written, not what happens. */
const volatile = /^(?:DTSTAMP|SEQUENCE|LAST-MODIFIED|CREATED)[:;]/

/** Reads the events and to-dos of an earlier feed by UID; undefined when the text is no calendar. */
export function readPrevious(text: string): ReadonlyMap<string, PreviousComponent> | undefined {
  const lines = unfoldLines(text)
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return undefined
  const found = new Map<string, PreviousComponent>()
  let open: { name: 'VEVENT' | 'VTODO'; lines: string[] } | undefined
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT' || line === 'BEGIN:VTODO') {
      open = { name: line === 'BEGIN:VTODO' ? 'VTODO' : 'VEVENT', lines: [] }
    } else if (open && line === `END:${open.name}`) {
      const uid = valueNamed(open.lines, 'UID')
      if (uid !== undefined) found.set(uid, previousComponent(open.name, uid, open.lines))
      open = undefined
    } else open?.lines.push(line)
  }
  return found
}

/** Returns a component's lines in the form that tells whether it changed. */
export function contentOf(lines: readonly string[]): string {
  return lines
    .filter((line) => !volatile.test(line))
    .sort()
    .join('\n')
}

/** Returns the value of the first property of this name, whatever its parameters. */
export function valueNamed(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((candidate) => candidate.startsWith(`${name}:`) || candidate.startsWith(`${name};`))
  return line?.slice(line.indexOf(':') + 1)
}

function previousComponent(name: 'VEVENT' | 'VTODO', uid: string, lines: readonly string[]): PreviousComponent {
  const sequence = valueNamed(lines, 'SEQUENCE') ?? ''
  const stamp = valueNamed(lines, 'DTSTAMP') ?? ''
  const days = daysOf(lines)
  return {
    name,
    uid,
    // An INTEGER ends at 2147483647 (RFC 5545 § 3.3.8); nine digits leave room to count on.
    sequence: /^\d{1,9}$/.test(sequence) ? Number(sequence) : 0,
    stamp: isUtcStamp(stamp) ? stamp : '',
    content: contentOf(lines),
    ...(days ? { days } : {}),
    lines,
  }
}

function daysOf(lines: readonly string[]): DaySpan | undefined {
  const due = dayOf(valueNamed(lines, 'DUE'))
  const first = dayOf(valueNamed(lines, 'DTSTART')) ?? due
  if (first === undefined) return undefined
  const end = valueNamed(lines, 'DTEND')
  // An all-day DTEND is the day after; one with a time is on the last day itself.
  const last = due ?? (end === undefined ? first : (dayOf(end) ?? first) - (end.length === 8 ? 1 : 0))
  return { first, last: Math.max(first, last) }
}

function dayOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^\d{8}(?:T\d{6}Z?)?$/.test(value)) return undefined
  return parseIsoDay(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`)
}
