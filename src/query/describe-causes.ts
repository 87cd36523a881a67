import type { CalendarDay, SchoolCalendar } from '../calendar/school-calendar'
import { type EpochDay, isoFromDay } from '../date/day'
import { describeDate, describeWindow } from '../timing/describe-day'
import type { Language } from '../timing/language'
import { explainWordsOf } from './explain-words'

/**
 * Says why the days from `first` to `last` could not be used: each run of days with the same cause, by date and name.
 * "5.–9. oktober 2026 Høstferie, 10.–11. oktober 2026 helg". Days without a cause (school days) are passed over.
 */
export function describeCauses(first: EpochDay, last: EpochDay, calendar: SchoolCalendar, language: Language): string {
  const runs: { first: EpochDay; last: EpochDay; cause: string }[] = []
  for (let day = first; day <= last; day++) {
    const cause = causeOf(calendar.dayAt(day), language)
    const previous = runs.at(-1)
    if (cause === '') continue
    if (previous && previous.cause === cause && previous.last === day - 1) previous.last = day
    else runs.push({ first: day, last: day, cause })
  }
  if (runs.length === 0) return explainWordsOf(language).noCause
  return runs
    .map((run) => {
      const [from, to] = [isoFromDay(run.first), isoFromDay(run.last)]
      return `${from === to ? describeDate(from, language) : describeWindow(from, to, language)} ${run.cause}`
    })
    .join(', ')
}

/** A named day goes by its names, a nameless one by its kind. */
function causeOf(day: CalendarDay | undefined, language: Language): string {
  if (!day || day.kind === 'school-day') return ''
  const { kinds } = explainWordsOf(language)
  const named = day.kind === 'holiday' || day.kind === 'break' || day.kind === 'day-off'
  return named && day.titles.length > 0 ? day.titles.join(` ${explainWordsOf(language).and} `) : kinds[day.kind]
}
