import type { Names } from '../pack/names'

/** What days and months are called in Swedish, and how names are put in order. */
export const names: Names = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  dayNumber: '{n}',
  decimalMark: ',',
  afterZ: ['å', 'äæ', 'öø'],
}
