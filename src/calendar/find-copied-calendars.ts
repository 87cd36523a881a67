import { type EpochDay, type IsoDate, parseIsoDay, weekdayOf } from '../date/day'
import { parseSchoolYear } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import type { CalendarDocument } from '../load/calendar-document'
import { calendarCodes } from './codes'

const fewestCompared = 6
const leastAlike = 0.8

/**
 * Compares calendars of different school years with each other: one whose dates are nearly all those of another, day and month, although
 * they fall on other weekdays there, looks copied. Of two the later one is reported, once, against the one it is most like. What lies on
 * the same dates every year, Christmas, is not compared; calendars with fewer than six dates are not judged.
 */
export function findCopiedCalendars(documents: readonly CalendarDocument[]): Diagnostic[] {
  const read = documents.flatMap((document) => {
    const year = parseSchoolYear(document.schoolYear)
    return year ? [{ document, startYear: year.startYear, dates: datesOf(document) }] : []
  })
  return read.flatMap(({ document, startYear, dates }) => {
    const earlier = read
      .filter((other) => other.startYear < startYear)
      .map((other) => ({ other: other.document, same: countSame(dates, other.dates) }))
      .sort((a, b) => b.same - a.same)[0]
    if (!earlier || dates.size < fewestCompared || earlier.same < dates.size * leastAlike) return []
    const { other, same } = earlier
    const params = {
      other: other.title,
      otherYear: other.schoolYear,
      same,
      compared: dates.size,
      schoolYear: document.schoolYear,
    }
    const related = [relatedPlace(other.file.placeOf(['schoolYear']), 'present', other.title)]
    const place = document.file.placeOf(['schoolYear'])
    return [diagnose(calendarCodes, 'calendar/dates-of-another-year', params, place, { related })]
  })
}

/** Lists a calendar's own dates by what they are and their day and month. */
function datesOf(document: CalendarDocument): ReadonlyMap<string, EpochDay> {
  const dates = new Map<string, EpochDay>()
  const add = (what: string, date: IsoDate | undefined) => {
    const day = date === undefined ? undefined : parseIsoDay(date)
    if (date !== undefined && day !== undefined) dates.set(`${what} ${date.slice(5)}`, day)
  }
  add('first', document.firstSchoolDay)
  add('last', document.lastSchoolDay)
  for (const { id, from, to } of document.breaks) {
    if (id === 'christmas') continue
    add(`${id} from`, from)
    add(`${id} to`, to)
  }
  for (const date of document.planningDays) add('planning', date)
  for (const { date } of document.daysOff) add('off', date)
  for (const { id, date, dates: several = [], from, to } of document.events) {
    for (const one of [date, ...several, from, to]) add(`event ${id}`, one)
  }
  return dates
}

/** Counts the dates that both have and that fall on different weekdays; the same date on the same weekday is no sign of anything. */
function countSame(dates: ReadonlyMap<string, EpochDay>, others: ReadonlyMap<string, EpochDay>): number {
  let same = 0
  for (const [what, day] of dates) {
    const other = others.get(what)
    if (other !== undefined && weekdayOf(other) !== weekdayOf(day)) same++
  }
  return same
}
