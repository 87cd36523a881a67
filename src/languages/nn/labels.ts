import { labels as nb } from '../nb/labels'
import type { Labels } from '../pack/labels'

/** What exports put around the data in nynorsk. */
export const labels: Labels = {
  ...nb,
  responsible: 'Ansvarleg',
  participants: 'Kven deltek',
  dates: 'Datoar',
  wholeYear: 'Heile året',
  asap: 'Snarast mogleg',
  undated: 'Utan dato',
  noPeriod: 'Utan periode',
  week: 'veke',
  place: 'Stad',
  oneOf: 'ein av',
  every: {
    day: ['kvar dag', 'kvar {n}. dag'],
    'school-day': ['kvar skuledag', 'kvar {n}. skuledag'],
    'working-day': ['kvar yrkedag', 'kvar {n}. yrkedag'],
    week: ['kvar veke', 'kvar {n}. veke'],
    month: ['kvar månad', 'kvar {n}. månad'],
  },
  sheet: { ...nb.sheet, year: 'Heile skuleåret', first: 'Frå og med', schoolDays: 'Skuledagar' },
  partialNote:
    'UFULLSTENDIG: noko i årshjulet eller skuleruta er feil. Det som er feil, manglar her eller har ingen dato.',
}
