import type { DaySpan } from '../date/day'
import type { Visibility } from '../load/wheel-document'
import { type Component, property } from './ical-component'
import { type PreviousComponent, valueNamed } from './previous-components'

/** What a cancelled component keeps of what it said: when it was, what it was, and for whom. */
const kept = /^(?:DTSTART|DTEND|DUE)(?:;VALUE=DATE)?:\d{8}(?:T\d{6}Z?)?$|^(?:SUMMARY|CATEGORIES|CLASS):/

/** The access that each visibility is written as; what is for everyone is public without a word (RFC 5545 § 3.8.1.3). */
const classes: Readonly<Record<Visibility, string>> = { everyone: '', staff: 'PRIVATE', responsible: 'CONFIDENTIAL' }

/** Returns the CLASS value of a visibility; empty for what is for everyone. */
export function classOf(visibility: Visibility): string {
  return classes[visibility]
}

/** Returns whom an earlier component was for: what its CLASS says, and nobody but the responsible where that is another word. */
export function visibilityOf({ lines }: PreviousComponent): Visibility {
  const value = valueNamed(lines, 'CLASS') ?? 'PUBLIC'
  return value === 'PUBLIC' ? 'everyone' : value === classes.staff ? 'staff' : 'responsible'
}

/**
 * Returns a UID of this school and year without what marks a variant of it, `ID@YEAR…/…/SCHOOL`; undefined for any other UID. Nothing
 * is told of what is not ours.
 */
export function identityOf(uid: string, school: string, schoolYear: string): string | undefined {
  const base = uid.replace(/\+(?:due|todo)$/, '')
  const year = /@(\d{4}-\d{2})(?=[#!/])/.exec(base)?.[1]
  return base.endsWith(`/${school}`) && year === schoolYear ? base : undefined
}

/** Tells that something is off: the same days and title, STATUS:CANCELLED, and why where that is known. No alarm rings for it. */
export function cancelComponent({ name, uid, lines }: PreviousComponent, why: string): Component {
  const properties = lines
    .filter((line) => kept.test(line))
    .map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
  return {
    name,
    uid,
    properties: [
      ...properties,
      ...property('DESCRIPTION', why),
      ['STATUS', 'CANCELLED'],
      ...property('TRANSP', name === 'VEVENT' ? 'TRANSPARENT' : ''),
    ],
  }
}

/** Tells whether a component stood on days inside a span. */
export function stoodIn({ days }: PreviousComponent, span: DaySpan): boolean {
  return days !== undefined && days.last >= span.first && days.first <= span.last
}
