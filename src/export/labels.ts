import type { Language } from '../languages/language'

/** The words that exports put around the data. */
export interface Labels {
  readonly measure: string
  readonly when: string
  readonly responsible: string
  readonly participants: string
  readonly dates: string
  readonly with: string
  readonly wholeYear: string
  readonly asNeeded: string
  readonly asap: string
  readonly undated: string
  readonly noPeriod: string
  readonly optional: string
  readonly ifNeeded: string
  readonly tentative: string
  readonly week: string
  readonly nothing: string
  readonly time: string
  readonly place: string
  readonly oneOf: string
  /** The title of the day something is due. */
  readonly dueBy: (title: string) => string
  /** "every 1 month": the unit's forms for one and for several. */
  readonly every: (count: number, unit: 'day' | 'school-day' | 'working-day' | 'week' | 'month') => string
}

type Unit = 'day' | 'school-day' | 'working-day' | 'week' | 'month'

function nordicEvery(
  one: Readonly<Record<Unit, string>>,
  nth: string,
  names: Readonly<Record<Unit, string>>,
): Labels['every'] {
  return (count, unit) => (count === 1 ? one[unit] : `${nth} ${count}. ${names[unit]}`)
}

const nb: Labels = {
  measure: 'Tiltak',
  when: 'Når',
  responsible: 'Ansvarlig',
  participants: 'Hvem deltar',
  dates: 'Datoer',
  with: 'med',
  wholeYear: 'Hele året',
  asNeeded: 'Ved behov',
  asap: 'Snarest mulig',
  undated: 'Uten dato',
  noPeriod: 'Uten periode',
  optional: 'valgfri',
  ifNeeded: 'ved behov',
  tentative: 'usikker',
  week: 'uke',
  nothing: 'Ingenting her.',
  time: 'Klokkeslett',
  place: 'Sted',
  oneOf: 'én av',
  dueBy: (title) => `Frist: ${title}`,
  every: nordicEvery(
    {
      day: 'hver dag',
      'school-day': 'hver skoledag',
      'working-day': 'hver virkedag',
      week: 'hver uke',
      month: 'hver måned',
    },
    'hver',
    { day: 'dag', 'school-day': 'skoledag', 'working-day': 'virkedag', week: 'uke', month: 'måned' },
  ),
}

const labels: Readonly<Record<Language, Labels>> = {
  nb,
  nn: {
    ...nb,
    participants: 'Kven deltek',
    dates: 'Datoar',
    wholeYear: 'Heile året',
    asap: 'Snarast mogleg',
    undated: 'Utan dato',
    noPeriod: 'Utan periode',
    week: 'veke',
    nothing: 'Ingenting her.',
    place: 'Stad',
    oneOf: 'ein av',
    every: nordicEvery(
      {
        day: 'kvar dag',
        'school-day': 'kvar skoledag',
        'working-day': 'kvar yrkedag',
        week: 'kvar veke',
        month: 'kvar månad',
      },
      'kvar',
      { day: 'dag', 'school-day': 'skoledag', 'working-day': 'yrkedag', week: 'veke', month: 'månad' },
    ),
  },
  sv: {
    measure: 'Åtgärd',
    when: 'När',
    responsible: 'Ansvarig',
    participants: 'Vilka deltar',
    dates: 'Datum',
    with: 'med',
    wholeYear: 'Hela året',
    asNeeded: 'Vid behov',
    asap: 'Så snart som möjligt',
    undated: 'Utan datum',
    noPeriod: 'Utan period',
    optional: 'frivillig',
    ifNeeded: 'vid behov',
    tentative: 'osäker',
    week: 'vecka',
    nothing: 'Ingenting här.',
    time: 'Klockslag',
    place: 'Plats',
    oneOf: 'en av',
    dueBy: (title) => `Sista dag: ${title}`,
    every: nordicEvery(
      {
        day: 'varje dag',
        'school-day': 'varje skoldag',
        'working-day': 'varje vardag',
        week: 'varje vecka',
        month: 'varje månad',
      },
      'var',
      { day: 'dag', 'school-day': 'skoldag', 'working-day': 'vardag', week: 'vecka', month: 'månad' },
    ),
  },
  da: {
    measure: 'Tiltag',
    when: 'Hvornår',
    responsible: 'Ansvarlig',
    participants: 'Hvem deltager',
    dates: 'Datoer',
    with: 'med',
    wholeYear: 'Hele året',
    asNeeded: 'Ved behov',
    asap: 'Snarest muligt',
    undated: 'Uden dato',
    noPeriod: 'Uden periode',
    optional: 'valgfri',
    ifNeeded: 'ved behov',
    tentative: 'usikker',
    week: 'uge',
    nothing: 'Ingenting her.',
    time: 'Klokkeslæt',
    place: 'Sted',
    oneOf: 'en af',
    dueBy: (title) => `Frist: ${title}`,
    every: nordicEvery(
      {
        day: 'hver dag',
        'school-day': 'hver skoledag',
        'working-day': 'hver hverdag',
        week: 'hver uge',
        month: 'hver måned',
      },
      'hver',
      { day: 'dag', 'school-day': 'skoledag', 'working-day': 'hverdag', week: 'uge', month: 'måned' },
    ),
  },
  en: {
    measure: 'Measure',
    when: 'When',
    responsible: 'Responsible',
    participants: 'Who takes part',
    dates: 'Dates',
    with: 'with',
    wholeYear: 'All year',
    asNeeded: 'As needed',
    asap: 'As soon as possible',
    undated: 'No date',
    noPeriod: 'No period',
    optional: 'optional',
    ifNeeded: 'as needed',
    tentative: 'tentative',
    week: 'week',
    nothing: 'Nothing here.',
    time: 'Time',
    place: 'Place',
    oneOf: 'one of',
    dueBy: (title) => `Due: ${title}`,
    every: (count, unit) => {
      const name = unit.replace('-', ' ')
      return count === 1 ? `every ${name}` : `every ${count} ${name}s`
    },
  },
}

/** Returns the words of a language. */
export function labelsOf(language: Language): Labels {
  return labels[language]
}
