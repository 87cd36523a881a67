import type { Language } from '../../languages/language'

/** The words of a term plan that no other export has. */
export interface TermWords {
  readonly termPlan: string
  readonly week: string
  readonly when: string
  readonly what: string
  readonly who: string
  readonly due: string
  readonly starts: string
  readonly goesOn: string
  readonly until: string
  readonly responsible: string
  readonly takesPart: string
  readonly noSchool: string
  readonly nothing: string
}

const nb: TermWords = {
  termPlan: 'Terminplan',
  week: 'Uke',
  when: 'Når',
  what: 'Hva',
  who: 'Med hvem',
  due: 'frist',
  starts: 'fra',
  goesOn: 'Pågår',
  until: 'til',
  responsible: 'Ansvarlig',
  takesPart: 'Deltar',
  noSchool: 'Ingen skoledager',
  nothing: 'Ingenting denne uken',
}

const words: Readonly<Record<Language, TermWords>> = {
  nb,
  nn: {
    ...nb,
    week: 'Veke',
    what: 'Kva',
    who: 'Med kven',
    starts: 'frå',
    goesOn: 'Går føre seg',
    responsible: 'Ansvarleg',
    takesPart: 'Deltek',
    noSchool: 'Ingen skuledagar',
    nothing: 'Ingenting denne veka',
  },
  sv: {
    termPlan: 'Terminsplan',
    week: 'Vecka',
    when: 'När',
    what: 'Vad',
    who: 'Med vem',
    due: 'sista dag',
    starts: 'från',
    goesOn: 'Pågår',
    until: 'till',
    responsible: 'Ansvarig',
    takesPart: 'Deltar',
    noSchool: 'Inga skoldagar',
    nothing: 'Inget denna vecka',
  },
  da: {
    termPlan: 'Halvårsplan',
    week: 'Uge',
    when: 'Hvornår',
    what: 'Hvad',
    who: 'Med hvem',
    due: 'frist',
    starts: 'fra',
    goesOn: 'I gang',
    until: 'til',
    responsible: 'Ansvarlig',
    takesPart: 'Deltager',
    noSchool: 'Ingen skoledage',
    nothing: 'Intet i denne uge',
  },
  en: {
    termPlan: 'Term plan',
    week: 'Week',
    when: 'When',
    what: 'What',
    who: 'With whom',
    due: 'due',
    starts: 'from',
    goesOn: 'Going on',
    until: 'until',
    responsible: 'Responsible',
    takesPart: 'Takes part',
    noSchool: 'No school days',
    nothing: 'Nothing this week',
  },
}

/** Returns the term plan's words of a language. */
export function termWordsOf(language: Language): TermWords {
  return words[language]
}
