import type { Names } from '../pack/names'

/** What days and months are called in bokmål, and how names are put in order. */
export const names: Names = {
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dayNumber: '{n}.',
  decimalMark: ',',
  afterZ: ['æä', 'øö', 'å'],
}
