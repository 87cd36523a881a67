import type { Language } from '../languages/language'
import type { Status } from '../query/status'

/** The words of a status report in one language. */
export interface StatusWords {
  readonly statuses: Readonly<Record<Status, string>>
  /** "3 school days left" with days still to come, on the last day in words. */
  readonly left: (schoolDays: number) => string
  readonly doneOn: (day: string) => string
  readonly waivedOn: (day: string) => string
  readonly late: string
  readonly nothing: string
  readonly criterion: string
  /** Heading of completions that are not counted, because their ids mean other days now. */
  readonly misfits: string
  readonly wasFor: (window: string) => string
  readonly tooEarly: string
  readonly mayBeFor: (window: string) => string
}

const words: Readonly<Record<Language, StatusWords>> = {
  nb: {
    statuses: {
      upcoming: 'kommer',
      open: 'pågår',
      'due-soon': 'snart frist',
      overdue: 'over frist',
      done: 'gjort',
      waived: 'fritatt',
      unknown: 'uten dato',
    },
    left: (n) => (n === 0 ? 'siste dag' : n === 1 ? 'én skoledag igjen' : `${n} skoledager igjen`),
    doneOn: (day) => `gjort ${day}`,
    waivedOn: (day) => `fritatt ${day}`,
    late: 'etter fristen',
    nothing: 'Ingenting å vise.',
    criterion: 'Kjennetegn',
    misfits: 'meldt, men ikke regnet med',
    wasFor: (window) => `gjaldt ${window}`,
    tooEarly: 'for tidlig til å gjelde denne',
    mayBeFor: (window) => `kan gjelde ${window}`,
  },
  nn: {
    statuses: {
      upcoming: 'kjem',
      open: 'pågår',
      'due-soon': 'snart frist',
      overdue: 'over frist',
      done: 'gjort',
      waived: 'friteke',
      unknown: 'utan dato',
    },
    left: (n) => (n === 0 ? 'siste dag' : n === 1 ? 'éin skuledag att' : `${n} skuledagar att`),
    doneOn: (day) => `gjort ${day}`,
    waivedOn: (day) => `friteke ${day}`,
    late: 'etter fristen',
    nothing: 'Ingenting å vise.',
    criterion: 'Kjenneteikn',
    misfits: 'meldt, men ikkje rekna med',
    wasFor: (window) => `galdt ${window}`,
    tooEarly: 'for tidleg til å gjelde denne',
    mayBeFor: (window) => `kan gjelde ${window}`,
  },
  sv: {
    statuses: {
      upcoming: 'kommer',
      open: 'pågår',
      'due-soon': 'snart dags',
      overdue: 'försenat',
      done: 'gjort',
      waived: 'utgår',
      unknown: 'utan datum',
    },
    left: (n) => (n === 0 ? 'sista dagen' : n === 1 ? 'en skoldag kvar' : `${n} skoldagar kvar`),
    doneOn: (day) => `gjort ${day}`,
    waivedOn: (day) => `utgår, bestämt ${day}`,
    late: 'för sent',
    nothing: 'Inget att visa.',
    criterion: 'Kriterium',
    misfits: 'rapporterat men inte medräknat',
    wasFor: (window) => `gällde ${window}`,
    tooEarly: 'för tidigt för att gälla detta',
    mayBeFor: (window) => `kan gälla ${window}`,
  },
  da: {
    statuses: {
      upcoming: 'kommer',
      open: 'i gang',
      'due-soon': 'snart frist',
      overdue: 'over frist',
      done: 'gjort',
      waived: 'fritaget',
      unknown: 'uden dato',
    },
    left: (n) => (n === 0 ? 'sidste dag' : n === 1 ? 'én skoledag tilbage' : `${n} skoledage tilbage`),
    doneOn: (day) => `gjort ${day}`,
    waivedOn: (day) => `fritaget ${day}`,
    late: 'efter fristen',
    nothing: 'Intet at vise.',
    criterion: 'Kendetegn',
    misfits: 'meldt, men ikke talt med',
    wasFor: (window) => `gjaldt ${window}`,
    tooEarly: 'for tidligt til at gælde denne',
    mayBeFor: (window) => `kan gælde ${window}`,
  },
  en: {
    statuses: {
      upcoming: 'coming up',
      open: 'open',
      'due-soon': 'due soon',
      overdue: 'overdue',
      done: 'done',
      waived: 'waived',
      unknown: 'no date',
    },
    left: (n) => (n === 0 ? 'last day' : n === 1 ? 'one school day left' : `${n} school days left`),
    doneOn: (day) => `done ${day}`,
    waivedOn: (day) => `waived ${day}`,
    late: 'late',
    nothing: 'Nothing to show.',
    criterion: 'Criterion',
    misfits: 'recorded, but not counted',
    wasFor: (window) => `was for ${window}`,
    tooEarly: 'too early for this one',
    mayBeFor: (window) => `may be for ${window}`,
  },
}

/** Returns a status report's words in a language. */
export function statusWordsOf(language: Language): StatusWords {
  return words[language]
}
