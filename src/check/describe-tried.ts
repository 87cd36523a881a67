import { civilFromDay, isoFromDay } from '../date/day'
import type { MessageLanguage } from '../diagnostics/diagnostic'
import { describeDate } from '../timing/describe-day'
import { describeShared } from './calendar-features'
import type { TriedCalendar } from './tried-calendars'

/** Says which calendars were tried: how many, of which years, with which breaks and which earliest and latest Easter. */
export function describeTried(tried: readonly TriedCalendar[], language: MessageLanguage): string {
  const years = [...new Set(tried.map(({ features }) => features.schoolYear))]
  const given = tried.filter(({ origin }) => origin === 'given').length
  const weeks = (key: 'autumnBreakWeek' | 'winterBreakWeek') =>
    [...new Set(tried.flatMap(({ features }) => features[key] ?? []))].sort((a, b) => a - b)
  const [autumnBreakWeeks, winterBreakWeeks] = [weeks('autumnBreakWeek'), weeks('winterBreakWeek')]
  const breaks = describeShared(
    {
      ...(autumnBreakWeeks.length > 0 && { autumnBreakWeeks }),
      ...(winterBreakWeeks.length > 0 && { winterBreakWeeks }),
    },
    language,
  )
  const easters = [...new Set(tried.map(({ features }) => features.easter))].sort((a, b) => inYear(a) - inYear(b))
  const [earliest, latest] = [easters[0], easters.at(-1)].map((day) => describeDate(isoFromDay(day!), language))
  const span = years.length === 1 ? years[0] : `${years[0]}..${years.at(-1)}`
  const more = [
    breaks,
    earliest === latest ? easterWords[language](earliest!) : easterWords[language](earliest!, latest),
  ]
  return triedWords[language](tried.length, given, `${span}`, more.filter((it) => it !== '').join(', '))
}

/** Orders days by their place in the civil year. */
function inYear(day: number): number {
  const { month, day: date } = civilFromDay(day)
  return month * 31 + date
}

const easterWords = {
  en: (first: string, last?: string) => (last === undefined ? `Easter ${first}` : `Easter from ${first} to ${last}`),
  nb: (first: string, last?: string) => (last === undefined ? `påske ${first}` : `påske fra ${first} til ${last}`),
} as const

const triedWords = {
  en: (count: number, given: number, span: string, more: string) =>
    `Tried on ${count} ${count === 1 ? 'calendar' : 'calendars'} of ${span}, ${given} given and ${count - given} plausible: ${more}.`,
  nb: (count: number, given: number, span: string, more: string) =>
    `Prøvd på ${count} ${count === 1 ? 'skolerute' : 'skoleruter'} for ${span}, ${given} oppgitt og ${count - given} tenkt: ${more}.`,
} as const
