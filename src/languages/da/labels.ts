import type { Labels } from '../pack/labels'

/** What exports put around the data in Danish. */
export const labels: Labels = {
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
  every: {
    day: ['hver dag', 'hver {n}. dag'],
    'school-day': ['hver skoledag', 'hver {n}. skoledag'],
    'working-day': ['hver hverdag', 'hver {n}. hverdag'],
    week: ['hver uge', 'hver {n}. uge'],
    month: ['hver måned', 'hver {n}. måned'],
  },
  sheet: {
    year: 'Hele skoleåret',
    first: 'Fra og med',
    due: 'Frist',
    schoolDays: 'Skoledage',
    period: 'Periode',
    note: 'Bemærkning',
    dateFormat: 'dd.mm.yyyy',
  },
  partialNote:
    'UFULDSTÆNDIG: noget i årshjulet eller ferieplanen er forkert. Det, der er forkert, mangler her eller har ingen dato.',
}
