import { civilFromDay, isoFromDay } from '../date/day'
import { describeDate } from '../languages/describe-day'
import type { Language } from '../languages/language'
import { partsOf } from '../languages/parts'
import { reportsOf } from '../languages/reports'
import type { TriedCalendar } from './tried-calendars'

/** Says which calendars were tried: how many, of which years, with which breaks and which earliest and latest Easter. */
export function describeTried(tried: readonly TriedCalendar[], language: Language): string {
  const years = [...new Set(tried.map(({ features }) => features.schoolYear))]
  const given = tried.filter(({ origin }) => origin === 'given').length
  const weeks = (key: 'autumnBreakWeek' | 'winterBreakWeek') =>
    [...new Set(tried.flatMap(({ features }) => features[key] ?? []))].sort((a, b) => a - b)
  const [autumnBreakWeeks, winterBreakWeeks] = [weeks('autumnBreakWeek'), weeks('winterBreakWeek')]
  const breaks = partsOf[language].shared({
    ...(autumnBreakWeeks.length > 0 && { autumnBreakWeeks }),
    ...(winterBreakWeeks.length > 0 && { winterBreakWeeks }),
  })
  const easters = [...new Set(tried.map(({ features }) => features.easter))].sort((a, b) => inYear(a) - inYear(b))
  const [earliest, latest] = [easters[0], easters.at(-1)].map((day) => describeDate(isoFromDay(day!), language))
  const span = years.length === 1 ? years[0] : `${years[0]}..${years.at(-1)}`
  const { easter, tried: say } = reportsOf[language].tried
  const more = [breaks, earliest === latest ? easter(earliest!) : easter(earliest!, latest)]
  return say(tried.length, given, `${span}`, more.filter((it) => it !== '').join(', '))
}

/** Orders days by their place in the civil year. */
function inYear(day: number): number {
  const { month, day: date } = civilFromDay(day)
  return month * 31 + date
}
