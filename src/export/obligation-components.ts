import { type EpochDay, parseIsoDay } from '../date/day'
import type { DatedObligation, Obligation } from '../expand/obligation'
import { labelsOf } from '../languages/labels'
import type { Language } from '../languages/language'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import { classOf } from './cancel-component'
import { describeRoles, roleTitle } from './describe-roles'
import { type Alarm, eventAlarm, todoAlarm } from './ical-alarm'
import { type Component, type Property, property } from './ical-component'
import { icalText } from './ical-line'
import { dateValue, isTimeOfDay, timedSpan } from './ical-time'
import { writtenTiming } from './written-timing'

/** How a plan is put into a calendar; the defaults are those of `toICalendar`. */
export interface ComponentOptions {
  readonly school: string
  readonly windows: 'window' | 'due' | 'both'
  readonly todos: 'none' | 'also' | 'only'
  readonly alarm: Alarm | undefined
  readonly language: Language
  /** The UID of the obligation that a preparation step is for, when the audience may know of it. */
  readonly parentOf: (obligation: Obligation) => string | undefined
}

/** Returns an obligation's UID, escaped: `id/wheel-id/school`. It never holds a date. */
export function uidOf(id: string, wheel: Wheel, school: string): string {
  return icalText(`${id}/${wheel.id}/${school}`)
}

/** Returns what stands in the calendar for an obligation: its window, the day it is due, a to-do, as asked for. */
export function obligationComponents(obligation: DatedObligation, plan: Plan, options: ComponentOptions): Component[] {
  const { windows, todos } = options
  const uid = uidOf(obligation.id, plan.wheelOf(obligation), options.school)
  const isLong = obligation.first !== obligation.due
  const components: Component[] = []
  if (todos !== 'only') {
    const ends = windows === 'window' || !isLong
    if (ends || windows === 'both') components.push(eventOf(obligation, uid, ends, 'window', plan, options))
    // Alone, the due day is the obligation's one event: a window that shrinks to a day, or grows from one, only moves it.
    if (!ends) components.push(eventOf(obligation, windows === 'both' ? `${uid}+due` : uid, true, 'due', plan, options))
  }
  if (todos !== 'none') components.push(todoOf(obligation, `${uid}+todo`, plan, options))
  return components
}

function eventOf(
  obligation: DatedObligation,
  uid: string,
  withAlarm: boolean,
  shown: 'window' | 'due',
  plan: Plan,
  options: ComponentOptions,
): Component {
  const [first, due] = daysOf(obligation)
  const start = shown === 'due' ? due : first
  const timed = timedOf(obligation, plan)
  const summary = shown === 'due' ? labelsOf[options.language].dueBy(obligation.title) : obligation.title
  const span: readonly Property[] = timed
    ? [
        ['DTSTART', timed[0]],
        ['DTEND', timed[1]],
      ]
    : [
        ['DTSTART;VALUE=DATE', dateValue(start)],
        ['DTEND;VALUE=DATE', dateValue(due + 1)],
      ]
  const alarm =
    withAlarm && options.alarm ? eventAlarm(options.alarm, { start, due, timed: timed?.[0] }, summary, plan) : undefined
  return {
    name: 'VEVENT',
    uid,
    properties: [
      ...span,
      ['SUMMARY', icalText(summary)],
      ...sharedProperties(obligation, plan, options, ''),
      ['STATUS', obligation.tentative ? 'TENTATIVE' : 'CONFIRMED'],
      // A window to do something in takes up nobody's day.
      ...property('TRANSP', timed ? '' : 'TRANSPARENT'),
    ],
    ...(alarm ? { alarm } : {}),
  }
}

/**
 * A to-do may start with its window and is due on its last day. DUE has no exclusive end as DTEND has, and must be later than DTSTART
 * (RFC 5545 § 3.8.2.3): a to-do of one day has only DUE.
 */
function todoOf(obligation: DatedObligation, uid: string, plan: Plan, options: ComponentOptions): Component {
  const [first, due] = daysOf(obligation)
  const timed = timedOf(obligation, plan)
  const span: readonly Property[] = timed
    ? [
        ['DTSTART', timed[0]],
        ['DUE', timed[1]],
      ]
    : [...property('DTSTART;VALUE=DATE', first < due ? dateValue(first) : ''), ['DUE;VALUE=DATE', dateValue(due)]]
  const alarm = options.alarm && todoAlarm(options.alarm, { due, timed: timed?.[1] }, obligation.title, plan)
  return {
    name: 'VTODO',
    uid,
    properties: [
      ...span,
      ['SUMMARY', icalText(obligation.title)],
      ...sharedProperties(obligation, plan, options, '+todo'),
      ['STATUS', 'NEEDS-ACTION'],
    ],
    ...(alarm ? { alarm } : {}),
  }
}

function sharedProperties(
  obligation: DatedObligation,
  plan: Plan,
  { language, parentOf }: ComponentOptions,
  variant: string,
): Property[] {
  const wheel = plan.wheelOf(obligation)
  const categories = obligation.responsible.map(({ role }) => icalText(roleTitle(role, wheel)))
  const url = obligation.source?.url
  const parent = parentOf(obligation)
  return [
    ['DESCRIPTION', icalText(description(obligation, plan, wheel, language))],
    ...property('CATEGORIES', [...new Set(categories)].join(',')),
    ...property('LOCATION', icalText(obligation.place ?? '')),
    ...property('URL', url !== undefined && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) ? url : ''),
    ...property('CLASS', classOf(obligation.visibility)),
    ...property('RELATED-TO', parent === undefined ? '' : `${parent}${variant}`),
  ]
}

function daysOf({ first, due }: DatedObligation): readonly [first: EpochDay, due: EpochDay] {
  return [parseIsoDay(first) ?? 0, parseIsoDay(due) ?? 0]
}

function timedOf(
  { form, time, first }: DatedObligation,
  plan: Plan,
): readonly [start: string, end: string] | undefined {
  if (form !== 'day' || !isTimeOfDay(time)) return undefined
  return timedSpan(parseIsoDay(first) ?? 0, time, plan.calendar.timeZone)
}

/** Tells who and when in words first, then why on these days: what a person reads who opens the event. */
function description(obligation: DatedObligation, plan: Plan, wheel: Wheel, language: Language): string {
  const labels = labelsOf[language]
  const line = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`])
  const lines = [
    ...line(labels.when, writtenTiming(obligation, wheel, language)),
    ...line(labels.responsible, describeRoles(obligation.responsible, wheel, labels)),
    ...line(labels.participants, describeRoles(obligation.participants, wheel, labels)),
    ...(timedOf(obligation, plan) ? [] : line(labels.time, obligation.time ?? '')),
  ]
  const why = plan.explain(obligation, language)?.text ?? ''
  return (why === '' ? lines : [...lines, '', why]).join('\n')
}
