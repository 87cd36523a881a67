import type { Labels } from '../pack/labels'

/** What exports put around the data in Swedish. */
export const labels: Labels = {
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
  every: {
    day: ['varje dag', 'var {n}. dag'],
    'school-day': ['varje skoldag', 'var {n}. skoldag'],
    'working-day': ['varje vardag', 'var {n}. vardag'],
    week: ['varje vecka', 'var {n}. vecka'],
    month: ['varje månad', 'var {n}. månad'],
  },
  sheet: {
    year: 'Hela läsåret',
    first: 'Från och med',
    due: 'Senast',
    schoolDays: 'Skoldagar',
    period: 'Period',
    note: 'Anmärkning',
    dateFormat: 'yyyy-mm-dd',
  },
  partialNote:
    'OFULLSTÄNDIG: något i årshjulet eller läsårstiderna är fel. Det som är fel saknas här eller har inget datum.',
}
