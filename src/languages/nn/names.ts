import type { Names } from '../pack/names'

/** What days and months are called in nynorsk, and how names are put in order. */
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
  weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  dayNumber: '{n}.',
  decimalMark: ',',
  afterZ: ['æä', 'øö', 'å'],
}
