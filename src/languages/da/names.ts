import type { Names } from '../pack/names'

/** What days and months are called in Danish, and how names are put in order. */
export const names: Names = {
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dayNumber: '{n}.',
  decimalMark: ',',
  afterZ: ['æä', 'øö', 'å'],
}
