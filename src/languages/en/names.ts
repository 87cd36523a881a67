import type { Names } from '../pack/names'

/** What days and months are called in English, and how names are put in order. */
export const names: Names = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayNumber: '{n}',
  decimalMark: '.',
  afterZ: [],
}
