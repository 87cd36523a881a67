import { icalLine } from './ical-line'
import { contentOf, type PreviousComponent } from './previous-components'

/** A content line before it is folded: its name with any parameters, and its value, escaped where it is a text. */
export type Property = readonly [name: string, value: string]

/** An event or a to-do before it is written. */
export interface Component {
  readonly name: 'VEVENT' | 'VTODO'
  /** Escaped as a text. */
  readonly uid: string
  /** What it says, without the properties that tell when and how often it was written. */
  readonly properties: readonly Property[]
  /** Properties of its alarm. */
  readonly alarm?: readonly Property[]
}

/**
 * Writes a component. Against what an earlier feed said: one that says something else gets the next SEQUENCE and the new stamp, one
 * that says the same keeps both, so that its bytes stay. LAST-MODIFIED is the moment it last changed; in a feed without METHOD
 * DTSTAMP means the same (RFC 5545 § 3.8.7.2).
 */
export function writeComponent(component: Component, stamp: string, previous: PreviousComponent | undefined): string {
  const lines = contentLines(component)
  const changed = previous !== undefined && previous.content !== contentOf(lines)
  const sequence = previous === undefined ? 0 : previous.sequence + (changed ? 1 : 0)
  const stamped = previous === undefined || changed || previous.stamp === '' ? stamp : previous.stamp
  return [
    icalLine('BEGIN', component.name),
    icalLine('UID', component.uid),
    icalLine('DTSTAMP', stamped),
    icalLine('LAST-MODIFIED', stamped),
    icalLine('SEQUENCE', String(sequence)),
    ...lines.slice(1).map((line) => icalLine(...splitLine(line))),
    icalLine('END', component.name),
  ].join('')
}

/** Returns the property when it has a value. */
export function property(name: string, value: string): Property[] {
  return value === '' ? [] : [[name, value]]
}

function contentLines({ uid, properties, alarm }: Component): string[] {
  const lineOf = ([name, value]: Property) => `${name}:${value}`
  const within = alarm ? ['BEGIN:VALARM', ...alarm.map(lineOf), 'END:VALARM'] : []
  return [`UID:${uid}`, ...properties.map(lineOf), ...within]
}

function splitLine(line: string): Property {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1)]
}
