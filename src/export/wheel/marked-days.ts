import type { SchoolCalendar } from '../../calendar/school-calendar'
import type { DaySpan, EpochDay } from '../../date/day'
import type { YearScale } from './year-scale'

/** Days of the calendar that the wheel marks. */
export interface MarkedDays extends DaySpan {
  readonly title: string
  /** `outside`: before the first school day or after the last. */
  readonly kind: 'break' | 'holiday' | 'day-off' | 'planning-day' | 'outside'
}

/**
 * Lists what the wheel marks of the calendar, in order of time: breaks whole, the days before the first and after the last school day
 * whole, and holidays, days off and planning days that lie in none of these.
 */
export function listMarkedDays(calendar: SchoolCalendar, scale: YearScale): MarkedDays[] {
  const marked: MarkedDays[] = calendar.breaks.map(({ first, last, title }) => ({ first, last, title, kind: 'break' }))
  const outside = (first: EpochDay, last: EpochDay) => {
    if (first <= last) marked.push({ first, last, title: '', kind: 'outside' })
  }
  outside(scale.first, calendar.firstSchoolDay - 1)
  outside(calendar.lastSchoolDay + 1, scale.last)
  const isMarked = (day: EpochDay) => calendar.breaks.some(({ first, last }) => first <= day && day <= last)
  for (let day = scale.first; day <= scale.last; day++) {
    const found = calendar.dayAt(day)
    if (!found) continue
    const { kind, titles } = found
    const [title = ''] = titles
    if (
      kind === 'planning-day' ||
      ((kind === 'holiday' || kind === 'day-off') && !isMarked(day) && isTerm(calendar, day))
    )
      marked.push({ first: day, last: day, title, kind })
  }
  return marked.sort((a, b) => a.first - b.first || a.last - b.last)
}

function isTerm({ firstSchoolDay, lastSchoolDay }: SchoolCalendar, day: EpochDay): boolean {
  return day >= firstSchoolDay && day <= lastSchoolDay
}
