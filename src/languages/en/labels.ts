import type { Labels } from '../pack/labels'

/** What exports put around the data in English. */
export const labels: Labels = {
  measure: 'Measure',
  when: 'When',
  responsible: 'Responsible',
  participants: 'Who takes part',
  dates: 'Dates',
  with: 'with',
  wholeYear: 'All year',
  asNeeded: 'As needed',
  asap: 'As soon as possible',
  undated: 'No date',
  noPeriod: 'No period',
  optional: 'optional',
  ifNeeded: 'as needed',
  tentative: 'tentative',
  week: 'week',
  nothing: 'Nothing here.',
  time: 'Time',
  place: 'Place',
  oneOf: 'one of',
  dueBy: (title) => `Due: ${title}`,
  every: {
    day: ['every day', 'every {n} days'],
    'school-day': ['every school day', 'every {n} school days'],
    'working-day': ['every working day', 'every {n} working days'],
    week: ['every week', 'every {n} weeks'],
    month: ['every month', 'every {n} months'],
  },
  sheet: {
    year: 'School year',
    first: 'From',
    due: 'Due',
    schoolDays: 'School days',
    period: 'Period',
    note: 'Note',
    dateFormat: 'd mmm yyyy',
  },
  partialNote:
    'INCOMPLETE: something in the annual cycle or the calendar is wrong. What is wrong is missing here or has no date.',
}
