import { civilFromDay, isoFromDay } from '../date/day'
import { partsDa } from '../languages/da/messages/parts'
import { describeDate } from '../languages/describe-day'
import { partsEn } from '../languages/en/messages/parts'
import type { Language } from '../languages/language'
import type { MessageParts } from '../languages/message-parts'
import { partsNb } from '../languages/nb/messages/parts'
import { partsNn } from '../languages/nn/messages/parts'
import { partsSv } from '../languages/sv/messages/parts'
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

const partsOf: Readonly<Record<Language, MessageParts>> = {
  nb: partsNb,
  nn: partsNn,
  sv: partsSv,
  da: partsDa,
  en: partsEn,
}

const easterWords: Readonly<Record<Language, (first: string, last?: string) => string>> = {
  nb: (first, last) => (last === undefined ? `påske ${first}` : `påske fra ${first} til ${last}`),
  nn: (first, last) => (last === undefined ? `påske ${first}` : `påske frå ${first} til ${last}`),
  sv: (first, last) => (last === undefined ? `påsk ${first}` : `påsk från ${first} till ${last}`),
  da: (first, last) => (last === undefined ? `påske ${first}` : `påske fra ${first} til ${last}`),
  en: (first, last) => (last === undefined ? `Easter ${first}` : `Easter from ${first} to ${last}`),
}

const triedWords: Readonly<Record<Language, (count: number, given: number, span: string, more: string) => string>> = {
  nb: (count, given, span, more) =>
    `Prøvd på ${count} ${count === 1 ? 'skolerute' : 'skoleruter'} for ${span}, ${given} oppgitt og ${count - given} tenkt: ${more}.`,
  nn: (count, given, span, more) =>
    `Prøvd på ${count} ${count === 1 ? 'skulerute' : 'skuleruter'} for ${span}, ${given} oppgjevne og ${count - given} tenkte: ${more}.`,
  sv: (count, given, span, more) =>
    `Prövat med ${count} läsårsdata för ${span}, ${given} angivna och ${count - given} tänkta: ${more}.`,
  da: (count, given, span, more) =>
    `Prøvet på ${count} ${count === 1 ? 'ferieplan' : 'ferieplaner'} for ${span}, ${given} angivet og ${count - given} tænkt: ${more}.`,
  en: (count, given, span, more) =>
    `Tried on ${count} ${count === 1 ? 'calendar' : 'calendars'} of ${span}, ${given} given and ${count - given} plausible: ${more}.`,
}
