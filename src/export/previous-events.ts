import { unfoldLines } from './ical-line'

/** An event of an earlier export: what it said, and how often it had changed. */
export interface PreviousEvent {
  readonly sequence: number
  readonly stamp: string
  /** Its content lines, sorted, without those that every export may change. */
  readonly content: string
}

/** Properties that say when and how often a text was written, not what happens. */
const volatile = /^(?:DTSTAMP|SEQUENCE|LAST-MODIFIED|CREATED)[:;]/

/** Reads the events of an earlier export by UID; undefined when the text is no calendar. */
export function readPreviousEvents(text: string): ReadonlyMap<string, PreviousEvent> | undefined {
  const lines = unfoldLines(text)
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return undefined
  const events = new Map<string, PreviousEvent>()
  let event: string[] | undefined
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') event = []
    else if (line === 'END:VEVENT' && event) {
      const uid = propertyOf(event, 'UID')
      if (uid !== undefined) events.set(uid, previousEvent(event))
      event = undefined
    } else event?.push(line)
  }
  return events
}

/** Returns an event's lines in the form that tells whether it changed. */
export function eventContent(lines: readonly string[]): string {
  return lines
    .filter((line) => !volatile.test(line))
    .sort()
    .join('\n')
}

function previousEvent(lines: readonly string[]): PreviousEvent {
  const sequence = Number(propertyOf(lines, 'SEQUENCE') ?? '0')
  return {
    sequence: Number.isInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp: propertyOf(lines, 'DTSTAMP') ?? '',
    content: eventContent(lines),
  }
}

function propertyOf(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
}
