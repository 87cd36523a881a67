import type { SchoolCalendar } from '../calendar/school-calendar'
import { ExportError } from './export-error'
import { type Component, writeComponent } from './ical-component'
import { icalLine, icalText } from './ical-line'
import { isUtcStamp } from './ical-time'
import { type PreviousComponent, readPrevious } from './previous-components'

/** What every calendar feed takes. */
export interface FeedOptions {
  /** The school's id, part of every UID: two schools share packs, and mailboxes. Letters, digits, `-`, `_` and `.`. */
  readonly school: string
  /** DTSTAMP as `YYYYMMDDTHHMMSSZ`; default 1 August of the school year at 00:00 UTC, so that the same plan gives the same bytes. */
  readonly stamp?: string
  /**
   * The text of the feed that subscribers have now. What changed since gets a higher SEQUENCE and the new stamp, what did not keeps
   * its bytes, and what is gone is told as cancelled. A text that is no calendar counts as none.
   */
  readonly previous?: string
  /** The feed's name as programs show it. */
  readonly name?: string
  /** Marks the feed as made in spite of errors: its description says so in this sentence. */
  readonly partialNote?: string
}

/** Checks what a feed is asked for with; throws {@link ExportError} for a school id or a stamp of another shape. */
export function checkFeedOptions({ school, stamp }: FeedOptions): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(school)) {
    throw new ExportError('export/bad-school', { value: school })
  }
  if (stamp !== undefined && !isUtcStamp(stamp)) {
    throw new ExportError('export/bad-stamp', { value: stamp })
  }
}

/**
 * Writes a feed (RFC 5545, names and refresh by RFC 7986 and by what programs read in their place). `cancel` says what to tell of a
 * component that subscribers have and that is gone: undefined for nothing. There is no METHOD: a feed is published, not sent.
 */
export function writeFeed(
  components: readonly Component[],
  name: string,
  options: FeedOptions,
  calendar: SchoolCalendar,
  cancel: (gone: PreviousComponent) => Component | undefined,
): string {
  const stamp = options.stamp ?? `${calendar.schoolYear.startYear}0801T000000Z`
  const previous = (options.previous === undefined ? undefined : readPrevious(options.previous)) ?? new Map()
  const present = new Set(components.map(({ uid }) => uid))
  const gone = [...previous.values()]
    .filter(({ uid }) => !present.has(uid))
    .flatMap((component) => cancel(component) ?? [])
  const written = [...components, ...gone].map((component) =>
    writeComponent(component, stamp, previous.get(component.uid)),
  )
  const title = icalText(options.name ?? name)
  return [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', '-//arshjul//arshjul//EN'),
    icalLine('CALSCALE', 'GREGORIAN'),
    icalLine('NAME', title),
    icalLine('X-WR-CALNAME', title),
    ...(options.partialNote === undefined ? [] : partialLines(options.partialNote)),
    icalLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    icalLine('X-PUBLISHED-TTL', 'P1D'),
    ...(written.length === 0 ? noEvents : written),
    icalLine('END', 'VCALENDAR'),
  ].join('')
}

/** A calendar must have one component at least (RFC 5545 § 3.6): one without events names a time zone, which no program shows. */
const noEvents = [
  icalLine('BEGIN', 'VTIMEZONE'),
  icalLine('TZID', 'Etc/UTC'),
  icalLine('BEGIN', 'STANDARD'),
  icalLine('DTSTART', '19700101T000000'),
  icalLine('TZOFFSETFROM', '+0000'),
  icalLine('TZOFFSETTO', '+0000'),
  icalLine('END', 'STANDARD'),
  icalLine('END', 'VTIMEZONE'),
]

/** The sentence where programs show a calendar's description, and a property that a program can look for. */
function partialLines(note: string): string[] {
  const text = icalText(note)
  return [icalLine('DESCRIPTION', text), icalLine('X-WR-CALDESC', text), icalLine('X-ARSHJUL-PARTIAL', 'TRUE')]
}
