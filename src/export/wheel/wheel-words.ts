import type { Language } from '../../languages/language'

/** The words on and beside a wheel that no other export has. */
export interface WheelWords {
  readonly schoolYear: string
  readonly rings: string
  readonly signs: string
  readonly window: string
  readonly day: string
  readonly standing: string
  readonly tentative: string
  readonly oneOf: string
  readonly free: string
  readonly planningDay: string
  readonly outside: string
  readonly today: string
  readonly weeks: string
  readonly breaks: string
  readonly noRole: string
  readonly noCriterion: string
  /** A ring that several share, because each has little in it. */
  readonly otherRoles: string
  readonly otherCriteria: string
  readonly count: (count: number) => string
  readonly more: (count: number) => string
  readonly alsoListed: string
}

const nb: WheelWords = {
  schoolYear: 'Skoleåret',
  rings: 'Ringene',
  signs: 'Tegn',
  window: 'noe å gjøre i løpet av dagene',
  day: 'én bestemt dag',
  standing: 'hele året',
  tentative: 'usikre dager',
  oneOf: 'én av dagene, etter valg',
  free: 'ferie og fridager',
  planningDay: 'planleggingsdag',
  outside: 'utenfor skoletiden',
  today: 'i dag',
  weeks: 'ukenummer',
  breaks: 'Ferier',
  noRole: 'Ingen ansvarlig',
  noCriterion: 'Uten kjennetegn',
  otherRoles: 'Andre roller',
  otherCriteria: 'Andre kjennetegn',
  count: (count) => `${count} gjøremål`,
  more: (count) => `… og ${count} til`,
  alsoListed: 'Uten plass i hjulet',
}

const words: Readonly<Record<Language, WheelWords>> = {
  nb,
  nn: {
    ...nb,
    window: 'noko å gjere i løpet av dagane',
    day: 'éin bestemt dag',
    standing: 'heile året',
    tentative: 'usikre dagar',
    oneOf: 'éin av dagane, etter val',
    free: 'ferie og fridagar',
    planningDay: 'planleggingsdag',
    outside: 'utanfor skoletida',
    weeks: 'vekenummer',
    breaks: 'Feriar',
    noRole: 'Ingen ansvarleg',
    noCriterion: 'Utan kjenneteikn',
    otherRoles: 'Andre roller',
    otherCriteria: 'Andre kjenneteikn',
    count: (count) => `${count} gjeremål`,
    signs: 'Teikn',
    alsoListed: 'Utan plass i hjulet',
  },
  sv: {
    schoolYear: 'Läsåret',
    rings: 'Ringarna',
    signs: 'Tecken',
    window: 'något att göra under dagarna',
    day: 'en bestämd dag',
    standing: 'hela året',
    tentative: 'osäkra dagar',
    oneOf: 'en av dagarna, efter val',
    free: 'lov och lediga dagar',
    planningDay: 'studiedag',
    outside: 'utanför skoltiden',
    today: 'i dag',
    weeks: 'veckonummer',
    breaks: 'Lov',
    noRole: 'Ingen ansvarig',
    noCriterion: 'Utan kvalitetskriterium',
    otherRoles: 'Andra roller',
    otherCriteria: 'Andra kriterier',
    count: (count) => `${count} ${count === 1 ? 'uppgift' : 'uppgifter'}`,
    more: (count) => `… och ${count} till`,
    alsoListed: 'Utan plats i hjulet',
  },
  da: {
    schoolYear: 'Skoleåret',
    rings: 'Ringene',
    signs: 'Tegn',
    window: 'noget at gøre i løbet af dagene',
    day: 'én bestemt dag',
    standing: 'hele året',
    tentative: 'usikre dage',
    oneOf: 'en af dagene, efter valg',
    free: 'ferie og fridage',
    planningDay: 'planlægningsdag',
    outside: 'uden for skoletiden',
    today: 'i dag',
    weeks: 'ugenumre',
    breaks: 'Ferier',
    noRole: 'Ingen ansvarlig',
    noCriterion: 'Uden kendetegn',
    otherRoles: 'Andre roller',
    otherCriteria: 'Andre kendetegn',
    count: (count) => `${count} ${count === 1 ? 'opgave' : 'opgaver'}`,
    more: (count) => `… og ${count} til`,
    alsoListed: 'Uden plads i hjulet',
  },
  en: {
    schoolYear: 'School year',
    rings: 'The rings',
    signs: 'Signs',
    window: 'to be done during these days',
    day: 'on this very day',
    standing: 'all year',
    tentative: 'tentative days',
    oneOf: 'one of these, by choice',
    free: 'breaks and days off',
    planningDay: 'staff planning day',
    outside: 'outside the school’s days',
    today: 'today',
    weeks: 'week number',
    breaks: 'Breaks',
    noRole: 'Nobody responsible',
    noCriterion: 'No criterion',
    otherRoles: 'Other roles',
    otherCriteria: 'Other criteria',
    count: (count) => `${count} ${count === 1 ? 'obligation' : 'obligations'}`,
    more: (count) => `… and ${count} more`,
    alsoListed: 'Not on the wheel',
  },
}

/** Returns the wheel's words of a language. */
export function wheelWordsOf(language: Language): WheelWords {
  return words[language]
}
