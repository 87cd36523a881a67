import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan, EpochDay } from '../date/day'
import { cancelComponent, identityOf, stoodIn } from './cancel-component'
import { conditionWords } from './describe-roles'
import { type Component, property } from './ical-component'
import { icalText } from './ical-line'
import { dateValue } from './ical-time'
import { checkFeedOptions, type FeedOptions, writeFeed } from './write-feed'

/** A named run of days as the feed shows it; `key` stays when it moves. */
interface Entry extends DaySpan {
  readonly key: string
  readonly title: string
}

/** UIDs of this feed; no plan's begins so. */
const ownKey = /^(?:break|school|planning-day|day-off|holiday):/

/**
 * Writes the school calendar itself as a feed: school start and end, breaks, planning days, days off (those of some groups with whom
 * they are for) and public holidays, each an all-day event in the calendar's language. A break or a bound that moves is moved, under
 * the same UID; a day that is known by its date alone is cancelled where it was and new where it is.
 *
 * Not exported: the calendar's events and plans. They are what measures hang on, and may tell of one that not everyone is to know.
 * Throws {@link ExportError} for a school id or stamp of another shape.
 */
export function toCalendarFeed(calendar: SchoolCalendar, options: FeedOptions): string {
  checkFeedOptions(options)
  const suffix = icalText(`@${calendar.schoolYear.id}/calendar/${options.school}`)
  const components = entriesOf(calendar).map(
    ({ key, title, first, last }): Component => ({
      name: 'VEVENT',
      uid: `${icalText(key)}${suffix}`,
      properties: [
        ['DTSTART;VALUE=DATE', dateValue(first)],
        ['DTEND;VALUE=DATE', dateValue(last + 1)],
        ['SUMMARY', icalText(title)],
        ['STATUS', 'CONFIRMED'],
        ...property('TRANSP', 'TRANSPARENT'),
      ],
    }),
  )
  const year = { first: calendar.firstDay, last: calendar.lastDay }
  return writeFeed(components, calendar.title, options, calendar, (gone) => {
    const identity = identityOf(gone.uid, icalText(options.school), calendar.schoolYear.id)
    const own = identity !== undefined && isCalendarUid(identity) && stoodIn(gone, year)
    return own ? cancelComponent(gone, '') : undefined
  })
}

/** Tells whether a UID is one of the school calendar's feed rather than of a plan's. */
export function isCalendarUid(uid: string): boolean {
  return ownKey.test(uid)
}

function entriesOf(calendar: SchoolCalendar): readonly Entry[] {
  const seen = new Map<string, number>()
  const breaks = calendar.breaks.map(({ id, title, first, last }): Entry => {
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return { key: `break:${id}${nth === 1 ? '' : `.${nth}`}`, title, first, last }
  })
  const bounds = ['school-start', 'school-end', 'next-school-start'].flatMap((name): Entry[] => {
    const anchor = calendar.findAnchor(name)
    const day = anchor?.instances[0]
    return anchor && day ? [{ key: `school:${name}`, title: anchor.title, first: day.first, last: day.last }] : []
  })
  const planning = calendar.findAnchor('planning-days')?.title ?? ''
  const limited = calendar.limitedDaysOff.map(({ day, title, appliesTo }) => {
    const words = conditionWords(appliesTo)
    return { day, title: words.length === 0 ? title : `${title} (${words.join(', ')})` }
  })
  const all = [
    ...breaks,
    ...bounds,
    ...dayEntries(
      'planning-day',
      calendar.planningDays.map((day) => ({ day, title: planning })),
      calendar,
    ),
    ...dayEntries('day-off', [...daysOff(calendar), ...limited], calendar),
    ...dayEntries(
      'holiday',
      calendar.holidays.map(({ day, titles }) => ({ day, title: titles.join(', ') })),
      calendar,
    ),
  ]
  return all.sort((a, b) => a.first - b.first || a.last - b.last || (a.key < b.key ? -1 : 1))
}

function daysOff(calendar: SchoolCalendar): { day: EpochDay; title: string }[] {
  const found: { day: EpochDay; title: string }[] = []
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    const known = calendar.dayAt(day)
    if (known?.kind === 'day-off') found.push({ day, title: known.titles.join(', ') })
  }
  return found
}

/** Entries for single days: a day is known by its date, and by its place among the entries of that date. */
function dayEntries(
  kind: string,
  days: readonly { readonly day: EpochDay; readonly title: string }[],
  calendar: SchoolCalendar,
): Entry[] {
  const seen = new Map<EpochDay, number>()
  return days.map(({ day, title }) => {
    const nth = (seen.get(day) ?? 0) + 1
    seen.set(day, nth)
    return { key: `${kind}:${calendar.isoOf(day)}${nth === 1 ? '' : `.${nth}`}`, title, first: day, last: day }
  })
}
