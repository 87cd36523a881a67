import { type DaySpan, parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'
import { labelsOf } from '../languages/labels'
import { isDated } from '../query/is-dated'
import { maySee } from '../query/may-see'
import { monthSpan, weekSpan } from '../query/month-span'
import type { ObligationFilter } from '../query/obligation-filter'
import type { Plan } from '../query/plan'
import { cancelComponent, identityOf, stoodIn, visibilityOf } from './cancel-component'
import { type Alarm, checkAlarm } from './ical-alarm'
import type { Component } from './ical-component'
import { icalText } from './ical-line'
import { type ComponentOptions, obligationComponents, uidOf } from './obligation-components'
import type { PreviousComponent } from './previous-components'
import { type ExportOptions, languageOf, selectObligations } from './select-obligations'
import { isCalendarUid } from './to-calendar-feed'
import { checkFeedOptions, type FeedOptions, writeFeed } from './write-feed'

/** What a calendar feed of a plan takes. The feed's name is by default the wheels' titles and the school year. */
export interface ICalendarOptions extends ExportOptions, FeedOptions {
  /** How a window of several days is shown: whole (the default), as the day it is due, or as both. */
  readonly windows?: 'window' | 'due' | 'both'
  /** To-dos with the day they are due: `none` (the default), `also` beside the events, or `only` to-dos. */
  readonly todos?: 'none' | 'also' | 'only'
  /** A reminder on what is due; none by default. It stands on a window's due day where both are shown. */
  readonly alarm?: Alarm
}

/**
 * Writes the dated obligations as an iCalendar feed (RFC 5545, RFC 7986): a VEVENT each, all-day with an exclusive DTEND; a single
 * day with a time of day is written in UTC from the calendar's zone, an hour long when no end is given. The UID is
 * `id/wheel-id/school` and never holds a date; `+due` and `+todo` mark the due day beside its window and the to-do.
 *
 * With the feed that subscribers have now under `previous`, what is gone from this feed is told as cancelled while it lies in the
 * school year: not what the audience may not know of, nor what lies outside the days that `filter` asks for.
 *
 * Not exported: what has no dates. Throws {@link ExportError} for a school id, stamp or reminder of another shape.
 */
export function toICalendar(plan: Plan, options: ICalendarOptions): string {
  checkFeedOptions(options)
  if (options.alarm) checkAlarm(options.alarm)
  const chosen: ComponentOptions = {
    school: options.school,
    windows: options.windows ?? 'window',
    todos: options.todos ?? 'none',
    alarm: options.alarm,
    language: languageOf(plan, options),
    parentOf: parentFinder(plan, options),
  }
  const components = selectObligations(plan, options)
    .filter(isDated)
    .flatMap((obligation) => obligationComponents(obligation, plan, chosen))
  const name = `${plan.wheels.map(({ title }) => title).join(', ')} ${plan.calendar.schoolYear.id}`
  const marked = options.partial ? { ...options, partialNote: labelsOf[chosen.language].partialNote } : options
  return writeFeed(components, name, marked, plan.calendar, canceller(plan, options))
}

/** Finds what a preparation step prepares: the obligation whose id is the step's without its `!step`. */
function parentFinder(plan: Plan, { school, audience = 'everyone' }: ICalendarOptions): ComponentOptions['parentOf'] {
  const known = byUid(plan, school)
  return (obligation) => {
    const [base = '', ...steps] = obligation.id.split('!')
    const shorter = steps.map((_step, i) => [base, ...steps.toSpliced(i, 1)].join('!'))
    const uids = shorter.map((id) => uidOf(id, plan.wheelOf(obligation), school))
    return uids.findLast((uid) => {
      const parent = known.get(uid)
      return parent && isDated(parent) && maySee(audience, parent.visibility)
    })
  }
}

function byUid(plan: Plan, school: string): ReadonlyMap<string, Obligation> {
  return new Map(
    plan.obligations.map((obligation) => [uidOf(obligation.id, plan.wheelOf(obligation), school), obligation]),
  )
}

function canceller(plan: Plan, options: ICalendarOptions): (gone: PreviousComponent) => Component | undefined {
  const { school, audience = 'everyone', filter = {} } = options
  const known = byUid(plan, school)
  const spans = [{ first: plan.calendar.firstDay, last: plan.calendar.lastDay }, ...filterSpans(filter, plan)]
  return (gone) => {
    const identity = identityOf(gone.uid, icalText(school), plan.calendar.schoolYear.id)
    if (identity === undefined || isCalendarUid(identity) || !spans.every((span) => stoodIn(gone, span)))
      return undefined
    const obligation = known.get(identity)
    // What is hidden now is not told of, and neither is what was hidden when it went.
    if (!maySee(audience, obligation?.visibility ?? visibilityOf(gone))) return undefined
    const why =
      obligation && !isDated(obligation) ? plan.explain(obligation, languageOf(plan, options))?.text : undefined
    return cancelComponent(gone, icalText(why ?? ''))
  }
}

/** The days a filter asks for; what stood on others was never in this feed. The filter has been checked by finding with it. */
function filterSpans({ from, to, on, week, month }: ObligationFilter, { calendar }: Plan): DaySpan[] {
  const day = (text: string | undefined, fallback: number) => (text === undefined ? fallback : (parseIsoDay(text) ?? 0))
  return [
    { first: day(from, Number.NEGATIVE_INFINITY), last: day(to, Number.POSITIVE_INFINITY) },
    ...(on === undefined ? [] : [{ first: day(on, 0), last: day(on, 0) }]),
    ...(week === undefined ? [] : [weekSpan(week, calendar)]),
    ...(month === undefined ? [] : [monthSpan(month, calendar)]),
  ]
}
