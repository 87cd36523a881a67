import type { KeyWords } from '../pack/keys'

/** What people who write Danish first try as keys. */
export const keys: KeyWords = {
  measures: 'tiltag',
  title: 'tiltag',
  language: 'sprog|mål',
  events: 'hændelser',
  change: 'ændre',
  decisions: 'beslutninger',
  limits: 'grænser',
  tests: 'prøver',
  when: 'hvornår',
  participants: 'deltagere',
  appliesTo: 'gælder',
  days: 'dage',
  time: 'klokkeslæt',
  agenda: 'dagsorden',
  before: 'inden',
  reason: 'begrundelse',
  decidedBy: 'besluttet af',
  lastSchoolDay: 'sidste skoledag',
  planningDays: 'pædagogiske dage',
  daysOff: 'fridage',
  printed: 'prentet',
  holidays: 'helligdage',
  nextSchoolYear: 'næste skoleår',
}
