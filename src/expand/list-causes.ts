import type { CalendarDay, SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { Cause } from './codes'

/** Returns what a day is to the school: its first name where it has one, else its kind. */
export function causeOf(day: CalendarDay | undefined): Cause {
  if (!day) return { kind: 'outside-school-year' }
  const { kind, titles } = day
  const named = kind === 'holiday' || kind === 'break' || kind === 'day-off'
  return { kind, ...(named && titles[0] !== undefined && { title: titles[0] }) }
}

/** Lists why the days of a window cannot be used, each cause once, in order; weekends only when there is nothing else. */
export function listCauses(span: DaySpan, calendar: SchoolCalendar): readonly Cause[] {
  const causes = new Map<string, Cause>()
  for (let day = span.first; day <= span.last && day - span.first < 400; day++) {
    const classified = calendar.dayAt(day)
    if (classified?.kind === 'school-day') continue
    const cause = causeOf(classified)
    causes.set(cause.title ?? cause.kind, cause)
  }
  const list = [...causes.values()]
  const others = list.filter(({ kind }) => kind !== 'weekend')
  return others.length > 0 ? others : list
}
