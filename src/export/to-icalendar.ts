import { civilFromDay, type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import { utcFromLocal } from '../date/luxon-edge'
import { diagnose } from '../diagnostics/define-codes'
import type { DatedObligation } from '../expand/obligation'
import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import type { Language } from '../timing/language'
import { exportCodes } from './codes'
import { describeRoles, roleTitle } from './describe-roles'
import { ExportError } from './export-error'
import { icalLine, icalText } from './ical-line'
import { labelsOf } from './labels'
import { eventContent, type PreviousEvent, readPreviousEvents } from './previous-events'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { writtenTiming } from './written-timing'

/** What a calendar feed takes. */
export interface ICalendarOptions extends ExportOptions {
  /** The school's id, part of every UID: two schools share packs, and mailboxes. Letters, digits, `-`, `_` and `.`. */
  readonly school: string
  /** DTSTAMP as `YYYYMMDDTHHMMSSZ`; default 1 August of the school year at 00:00 UTC, so that the same plan gives the same bytes. */
  readonly stamp?: string
  /** The text of the feed that subscribers have now: an event that changed since gets a higher SEQUENCE, one that did not stays as it was. */
  readonly previous?: string
  /** The feed's name; default the wheels' titles and the school year. */
  readonly name?: string
}

/**
 * Writes the dated obligations as an iCalendar feed (RFC 5545, names by RFC 7986): a VEVENT each, all-day with an exclusive
 * DTEND; a single day with a time of day is written in UTC from the calendar's zone, an hour long when no end is given.
 * The UID is `id/wheel-id/school` and never holds a date. There is no METHOD: a feed is published, not sent.
 *
 * Not exported: what has no dates. Throws {@link ExportError} for a school id or stamp of another shape.
 */
export function toICalendar(plan: Plan, options: ICalendarOptions): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(options.school)) throw refusal('export/bad-school', options.school)
  const { schoolYear } = plan.calendar
  const stamp = options.stamp ?? `${schoolYear.startYear}0801T000000Z`
  if (!/^\d{8}T\d{6}Z$/.test(stamp) || !isStampDay(stamp)) throw refusal('export/bad-stamp', stamp)
  const language = languageOf(plan, options)
  const previous = (options.previous === undefined ? undefined : readPreviousEvents(options.previous)) ?? new Map()
  const name = icalText(options.name ?? `${plan.wheels.map(({ title }) => title).join(', ')} ${schoolYear.id}`)
  const events = selectObligations(plan, options)
    .filter(isDated)
    .map((obligation) => {
      const uid = icalText(`${obligation.id}/${plan.wheelOf(obligation).id}/${options.school}`)
      return eventLines(uid, eventProperties(uid, obligation, plan, language), stamp, previous.get(uid))
    })
  return [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', '-//arshjul//arshjul//EN'),
    icalLine('CALSCALE', 'GREGORIAN'),
    icalLine('NAME', name),
    icalLine('X-WR-CALNAME', name),
    icalLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    icalLine('X-PUBLISHED-TTL', 'P1D'),
    ...events,
    icalLine('END', 'VCALENDAR'),
  ].join('')
}

const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:[01]\d|2[0-3]):[0-5]\d)?$/

type Property = readonly [name: string, value: string]

function eventLines(
  uid: string,
  properties: readonly Property[],
  stamp: string,
  previous: PreviousEvent | undefined,
): string {
  const content = eventContent(properties.map(([name, value]) => `${name}:${value}`))
  const changed = previous !== undefined && previous.content !== content
  const sequence = previous === undefined ? 0 : previous.sequence + (changed ? 1 : 0)
  const stamped = previous === undefined || changed || previous.stamp === '' ? stamp : previous.stamp
  const [, ...rest] = properties
  return [
    icalLine('BEGIN', 'VEVENT'),
    icalLine('UID', uid),
    icalLine('DTSTAMP', stamped),
    icalLine('SEQUENCE', String(sequence)),
    ...rest.map(([name, value]) => icalLine(name, value)),
    icalLine('END', 'VEVENT'),
  ].join('')
}

function eventProperties(uid: string, obligation: DatedObligation, plan: Plan, language: Language): Property[] {
  const wheel = plan.wheelOf(obligation)
  const categories = obligation.responsible.map(({ role }) => icalText(roleTitle(role, wheel)))
  const url = obligation.source?.url
  return [
    ['UID', uid],
    ...spanProperties(obligation, plan.calendar.timeZone),
    ['SUMMARY', icalText(obligation.title)],
    ['DESCRIPTION', icalText(description(obligation, plan, wheel, language))],
    ...property('CATEGORIES', [...new Set(categories)].join(',')),
    ...property('LOCATION', icalText(obligation.place ?? '')),
    ...property('URL', url !== undefined && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) ? url : ''),
    ['STATUS', obligation.tentative ? 'TENTATIVE' : 'CONFIRMED'],
    // A window to do something in takes up nobody's day.
    ...property('TRANSP', isTimed(obligation) ? '' : 'TRANSPARENT'),
  ]
}

function property(name: string, value: string): Property[] {
  return value === '' ? [] : [[name, value]]
}

function isTimed({ form, time }: DatedObligation): boolean {
  return form === 'day' && time !== undefined && timePattern.test(time)
}

function spanProperties(obligation: DatedObligation, zone: string): Property[] {
  const [first, due] = [parseIsoDay(obligation.first) ?? 0, parseIsoDay(obligation.due) ?? 0]
  if (!isTimed(obligation)) {
    return [
      ['DTSTART;VALUE=DATE', dateValue(first)],
      ['DTEND;VALUE=DATE', dateValue(due + 1)],
    ]
  }
  const [from = '', to] = (obligation.time ?? '').split('-')
  const until = to ?? hourAfter(from)
  return [
    ['DTSTART', utcFromLocal(first, from, zone)],
    // "22:00-01:00" ends on the next day.
    ['DTEND', utcFromLocal(until <= from ? first + 1 : first, until, zone)],
  ]
}

function hourAfter(time: string): string {
  const [hour = '0', minute = '00'] = time.split(':')
  return `${String((Number(hour) + 1) % 24).padStart(2, '0')}:${minute}`
}

function dateValue(day: EpochDay): string {
  return isoFromDay(day).replaceAll('-', '')
}

/** Tells who and when in words first, then why on these days: what a person reads who opens the event. */
function description(obligation: DatedObligation, plan: Plan, wheel: Wheel, language: Language): string {
  const labels = labelsOf(language)
  const line = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`])
  const lines = [
    ...line(labels.when, writtenTiming(obligation, wheel, language)),
    ...line(labels.responsible, describeRoles(obligation.responsible, wheel, labels)),
    ...line(labels.participants, describeRoles(obligation.participants, wheel, labels)),
    ...(isTimed(obligation) ? [] : line(labels.time, obligation.time ?? '')),
  ]
  const why = plan.explain(obligation, language)?.text ?? ''
  return (why === '' ? lines : [...lines, '', why]).join('\n')
}

function isStampDay(stamp: string): boolean {
  const day = parseIsoDay(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`)
  const [hour, minute, second] = [stamp.slice(9, 11), stamp.slice(11, 13), stamp.slice(13, 15)].map(Number)
  return day !== undefined && civilFromDay(day).year > 0 && hour! < 24 && minute! < 60 && second! < 60
}

function refusal(code: 'export/bad-school' | 'export/bad-stamp', value: string): ExportError {
  return new ExportError(diagnose(exportCodes, code, { value }))
}
