import { isDated } from '../query/is-dated'
import type { Plan } from '../query/plan'
import { roleTitle } from './describe-roles'
import { type PreviousComponent, readPrevious } from './previous-components'
import { selectObligations } from './select-obligations'
import { toCalendarFeed } from './to-calendar-feed'
import { type ICalendarOptions, toICalendar } from './to-icalendar'

/** What a school's set of feeds takes: what one takes, and the feeds that subscribers have now, by file name. */
export interface FeedsOptions extends Omit<ICalendarOptions, 'name' | 'previous' | 'filter'> {
  /** Also what is a role's members'. Default false. */
  readonly includeMembers?: boolean
  readonly previous?: (file: string) => string | undefined
}

/** How a feed stands against the one subscribers have. */
export interface FeedChanges {
  /** Events and to-dos in it that are not cancelled. */
  readonly count: number
  readonly added: number
  readonly changed: number
  readonly cancelled: number
}

/** One feed of a set. */
export interface NamedFeed extends FeedChanges {
  /** `all.ics`, `calendar.ics`, `role-rektor.ics`. */
  readonly file: string
  readonly title: string
  readonly text: string
}

/**
 * Writes a plan as a school publishes it: everything, the school calendar, and a feed for each role that has something dated, all for
 * one audience. A role whose feed subscribers have keeps it when nothing is left in it, so that they are told what is off. A role that
 * only has what the audience may not see has no feed. Throws {@link ExportError} as {@link toICalendar} does.
 */
export function toFeeds(plan: Plan, options: FeedsOptions): readonly NamedFeed[] {
  const { includeMembers = false, previous = () => undefined, ...rest } = options
  const year = plan.calendar.schoolYear.id
  const wheels = plan.wheels.map(({ title }) => title).join(', ')
  const write = (file: string, title: string, text: (earlier: { previous?: string }) => string): NamedFeed => {
    const earlier = previous(file)
    const written = text(earlier === undefined ? {} : { previous: earlier })
    return { file, title, text: written, ...changesOf(written, earlier) }
  }
  const { school, stamp } = rest
  const feeds = [
    write('all.ics', `${wheels} ${year}`, (earlier) => toICalendar(plan, { ...rest, ...earlier })),
    write('calendar.ics', plan.calendar.title, (earlier) =>
      toCalendarFeed(plan.calendar, { school, ...(stamp === undefined ? {} : { stamp }), ...earlier }),
    ),
  ]
  for (const role of rolesOf(plan)) {
    const title = titleOf(role, plan)
    const filter = { role, includeMembers }
    const file = `role-${fileNamePart(role)}.ics`
    const isEmpty = !selectObligations(plan, { ...rest, filter }).some(isDated)
    if (isEmpty && previous(file) === undefined) continue
    const name = `${title}: ${wheels} ${year}`
    feeds.push(write(file, title, (earlier) => toICalendar(plan, { ...rest, filter, name, ...earlier })))
  }
  return feeds
}

/** The roles of the plan's wheels, in the order of their ids' code units. */
function rolesOf(plan: Plan): readonly string[] {
  const ids = new Set(plan.wheels.flatMap(({ roles }) => [...roles.keys()]))
  return [...ids].sort()
}

function titleOf(role: string, plan: Plan): string {
  const wheel = plan.wheels.find(({ roles }) => roles.has(role)) ?? plan.wheels[0]
  return wheel ? roleTitle(role, wheel) : role
}

/** A role's id as a part of a file's name on any disk: letters, digits and hyphens stay, the rest is written by number. */
function fileNamePart(role: string): string {
  return role.replace(/[^\p{L}\p{N}-]/gu, (character) => `%${character.codePointAt(0)!.toString(16).toUpperCase()}`)
}

function changesOf(text: string, earlier: string | undefined): FeedChanges {
  const before = (earlier === undefined ? undefined : readPrevious(earlier)) ?? new Map<string, PreviousComponent>()
  const now = [...(readPrevious(text) ?? new Map<string, PreviousComponent>()).values()]
  const isOff = ({ lines }: PreviousComponent) => lines.includes('STATUS:CANCELLED')
  const moved = now.filter(({ uid, content }) => before.has(uid) && before.get(uid)?.content !== content)
  return {
    count: now.filter((component) => !isOff(component)).length,
    added: now.filter(({ uid }) => !before.has(uid)).length,
    changed: moved.filter((component) => !isOff(component)).length,
    cancelled: moved.filter(isOff).length,
  }
}
