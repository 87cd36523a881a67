import type { Labels } from '../pack/labels'

/** What exports put around the data in bokmål. */
export const labels: Labels = {
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
  every: {
    day: ['hver dag', 'hver {n}. dag'],
    'school-day': ['hver skoledag', 'hver {n}. skoledag'],
    'working-day': ['hver virkedag', 'hver {n}. virkedag'],
    week: ['hver uke', 'hver {n}. uke'],
    month: ['hver måned', 'hver {n}. måned'],
  },
  sheet: {
    year: 'Hele skoleåret',
    first: 'Fra og med',
    due: 'Frist',
    schoolDays: 'Skoledager',
    period: 'Periode',
    note: 'Merknad',
    dateFormat: 'dd.mm.yyyy',
  },
  partialNote:
    'UFULLSTENDIG: noe i årshjulet eller skoleruten er feil. Det som er feil, mangler her eller har ingen dato.',
}
