import type { DayKind } from '../calendar/school-calendar'
import type { Language } from '../languages/language'

/** The words of an agenda in one language. */
export interface AgendaWords {
  readonly week: string
  readonly everybody: string
  readonly due: string
  readonly starting: string
  readonly open: string
  readonly upcoming: string
  readonly dropped: string
  readonly nothing: string
  readonly responsible: string
  /** "3 school days left", "last school day". */
  readonly left: (schoolDays: number) => string
  /** What a day without pupils is, where it has no name of its own. */
  readonly free: Readonly<Record<Exclude<DayKind, 'school-day'>, string>>
}

const nordicFree = {
  'planning-day': 'planleggingsdag',
  holiday: 'helligdag',
  weekend: 'helg',
  break: 'ferie',
  'day-off': 'fridag',
  'before-school-start': 'før skolestart',
  'after-school-end': 'etter skoleslutt',
} as const

const words: Readonly<Record<Language, AgendaWords>> = {
  nb: {
    week: 'Uke',
    everybody: 'alle',
    due: 'Frist',
    starting: 'Begynner',
    open: 'Pågår',
    upcoming: 'Kommer',
    dropped: 'Faller bort',
    nothing: 'Ingenting å gjøre.',
    responsible: 'ansvarlig',
    left: (n) => (n === 1 ? 'siste skoledag' : `${n} skoledager igjen`),
    free: nordicFree,
  },
  nn: {
    week: 'Veke',
    everybody: 'alle',
    due: 'Frist',
    starting: 'Byrjar',
    open: 'Pågår',
    upcoming: 'Kjem',
    dropped: 'Fell bort',
    nothing: 'Ingenting å gjere.',
    responsible: 'ansvarleg',
    left: (n) => (n === 1 ? 'siste skuledag' : `${n} skuledagar att`),
    free: {
      ...nordicFree,
      holiday: 'heilagdag',
      weekend: 'helg',
      'before-school-start': 'før skulestart',
      'after-school-end': 'etter skuleslutt',
    },
  },
  sv: {
    week: 'Vecka',
    everybody: 'alla',
    due: 'Sista dag',
    starting: 'Börjar',
    open: 'Pågår',
    upcoming: 'Kommer',
    dropped: 'Utgår',
    nothing: 'Inget att göra.',
    responsible: 'ansvarig',
    left: (n) => (n === 1 ? 'sista skoldagen' : `${n} skoldagar kvar`),
    free: {
      'planning-day': 'planeringsdag',
      holiday: 'helgdag',
      weekend: 'helg',
      break: 'lov',
      'day-off': 'lovdag',
      'before-school-start': 'före skolstart',
      'after-school-end': 'efter skolavslutningen',
    },
  },
  da: {
    week: 'Uge',
    everybody: 'alle',
    due: 'Frist',
    starting: 'Begynder',
    open: 'I gang',
    upcoming: 'Kommer',
    dropped: 'Falder bort',
    nothing: 'Intet at gøre.',
    responsible: 'ansvarlig',
    left: (n) => (n === 1 ? 'sidste skoledag' : `${n} skoledage tilbage`),
    free: {
      'planning-day': 'planlægningsdag',
      holiday: 'helligdag',
      weekend: 'weekend',
      break: 'ferie',
      'day-off': 'fridag',
      'before-school-start': 'før skolestart',
      'after-school-end': 'efter skoleårets slutning',
    },
  },
  en: {
    week: 'Week',
    everybody: 'everybody',
    due: 'Due',
    starting: 'Starting',
    open: 'Going on',
    upcoming: 'Coming up',
    dropped: 'Not held',
    nothing: 'Nothing to do.',
    responsible: 'responsible',
    left: (n) => (n === 1 ? 'last school day' : `${n} school days left`),
    free: {
      'planning-day': 'planning day',
      holiday: 'public holiday',
      weekend: 'weekend',
      break: 'break',
      'day-off': 'day off',
      'before-school-start': 'before school starts',
      'after-school-end': 'after school ends',
    },
  },
}

/** Returns an agenda's words in a language. */
export function agendaWordsOf(language: Language): AgendaWords {
  return words[language]
}
