import type { DayKind } from '../../calendar/school-calendar'
import type { Language } from '../../languages/language'

/** The words of a year calendar that no other export has. */
export interface YearWords {
  readonly yearCalendar: string
  readonly kinds: Readonly<Record<DayKind, string>>
  readonly weekShort: string
  readonly starts: string
  readonly due: string
  /** A bar, a day's dot, and the two marks of what takes longer than a bar shows. */
  readonly signs: { readonly bar: string; readonly day: string; readonly starts: string; readonly due: string }
  readonly legend: string
  readonly responsible: string
  readonly rest: string
}

const nb: YearWords = {
  yearCalendar: 'Årskalender',
  kinds: {
    'school-day': 'skoledag',
    'planning-day': 'planleggingsdag',
    holiday: 'helligdag',
    weekend: 'helg',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'utenfor skoletiden',
    'after-school-end': 'utenfor skoletiden',
  },
  weekShort: 'Uke',
  starts: 'starter',
  due: 'frist',
  signs: { bar: 'gjøres i løpet av dagene', day: 'denne dagen', starts: 'starter, varer lenge', due: 'frist' },
  legend: 'Tegnforklaring',
  responsible: 'Hvem som er ansvarlig',
  rest: 'Uten plass i kalenderen',
}

const words: Readonly<Record<Language, YearWords>> = {
  nb,
  nn: {
    ...nb,
    kinds: {
      ...nb.kinds,
      'school-day': 'skuledag',
      holiday: 'heilagdag',
      break: 'ferie',
      'before-school-start': 'utanfor skuletida',
      'after-school-end': 'utanfor skuletida',
    },
    weekShort: 'Veke',
    starts: 'startar',
    signs: { bar: 'blir gjort i løpet av dagane', day: 'denne dagen', starts: 'startar, varer lenge', due: 'frist' },
    legend: 'Teiknforklaring',
    responsible: 'Kven som er ansvarleg',
    rest: 'Utan plass i kalenderen',
  },
  sv: {
    yearCalendar: 'Årskalender',
    kinds: {
      'school-day': 'skoldag',
      'planning-day': 'studiedag',
      holiday: 'helgdag',
      weekend: 'helg',
      break: 'lov',
      'day-off': 'lovdag',
      'before-school-start': 'utanför skoltiden',
      'after-school-end': 'utanför skoltiden',
    },
    weekShort: 'V.',
    starts: 'börjar',
    due: 'sista dag',
    signs: { bar: 'görs under dagarna', day: 'denna dag', starts: 'börjar, pågår länge', due: 'sista dag' },
    legend: 'Teckenförklaring',
    responsible: 'Vem som är ansvarig',
    rest: 'Utan plats i kalendern',
  },
  da: {
    yearCalendar: 'Årskalender',
    kinds: {
      'school-day': 'skoledag',
      'planning-day': 'planlægningsdag',
      holiday: 'helligdag',
      weekend: 'weekend',
      break: 'ferie',
      'day-off': 'fridag',
      'before-school-start': 'uden for skoletiden',
      'after-school-end': 'uden for skoletiden',
    },
    weekShort: 'Uge',
    starts: 'starter',
    due: 'frist',
    signs: { bar: 'gøres i løbet af dagene', day: 'denne dag', starts: 'starter, varer længe', due: 'frist' },
    legend: 'Signaturforklaring',
    responsible: 'Hvem der er ansvarlig',
    rest: 'Uden plads i kalenderen',
  },
  en: {
    yearCalendar: 'Year calendar',
    kinds: {
      'school-day': 'school day',
      'planning-day': 'staff planning day',
      holiday: 'public holiday',
      weekend: 'weekend',
      break: 'break',
      'day-off': 'day off',
      'before-school-start': 'outside the school’s days',
      'after-school-end': 'outside the school’s days',
    },
    weekShort: 'Wk',
    starts: 'starts',
    due: 'due',
    signs: { bar: 'to be done during these days', day: 'on this day', starts: 'starts, goes on for long', due: 'due' },
    legend: 'Legend',
    responsible: 'Who is responsible',
    rest: 'Not in the calendar',
  },
}

/** Returns the year calendar's words of a language. */
export function yearWordsOf(language: Language): YearWords {
  return words[language]
}
