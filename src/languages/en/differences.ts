import type { Differences } from '../pack/differences'

/** How a comparison of two plans is told in English. */
export const differences: Differences = {
  kinds: { added: 'added', removed: 'removed', moved: 'moved', changed: 'changed' },
  parts: {
    break: 'the break',
    event: 'the event',
    plan: 'the plan',
    term: 'the term',
    'planning-day': 'the planning day',
    holiday: 'the holiday',
    'day-off': 'the day off',
    'school-start': 'school start',
    'school-end': 'school end',
    'next-school-start': 'the next school start',
    'school-week-one': 'school week 1',
  },
  forms: { standing: 'all the time', 'as-needed': 'when needed', asap: 'as soon as possible' },
  fields: {
    periods: 'the periods',
    roles: 'the roles',
    schoolDays: 'the number of school days',
    tentative: 'how certain the date is',
    unadjusted: 'the days before breaks and weekends are taken away',
    nominal: 'the middle of the window',
    candidates: 'the days to choose from',
    decisions: 'the decisions',
  },
  times: (count) => `${count} times`,
  year: (before, after) => `the school year is ${after}, not ${before}`,
  yearOfAll: (before, after) => `Where no reason is given, it is the school year: ${after}, not ${before}.`,
  changed: (fields, layers) => `${fields} changed in ${layers}`,
  added: (layers) => `the measure is new in ${layers}`,
  removed: (layers) => `${layers} took the measure out`,
  gone: (layers) => `the measure is gone from ${layers}`,
  restored: (layers) => `${layers} took the measure in again`,
  wheel: 'the annual cycle',
  calendar: 'the school calendar is another',
  decided: (by, reason) => `${by} decided: ${reason}`,
  decidedFor: (by, reason, schoolYear) => `a decision by ${by} was for ${schoolYear} only: ${reason}`,
  undecided: (by, reason) => `a decision by ${by} no longer holds: ${reason}`,
  happened: (before, after) =>
    before && after
      ? `it happened on ${after}, not ${before}`
      : after
        ? `it happened on ${after}`
        : `what happened on ${before} was taken away`,
  stored: {
    before: 'the first plan was stored so, though its own cycle and calendar now give something else',
    after: 'the second plan was stored so, though its own cycle and calendar now give something else',
  },
  moved: (part, before, after) => `${part} moved from ${before} to ${after}`,
  held: (part, before, after) =>
    `${part} is ${after || 'without time and place'}, not ${before || 'without time and place'}`,
  renamed: (part, after) => `${part} is now called ${after}`,
  onlyBefore: (part, days) => `${part} ${days} is gone`,
  onlyAfter: (part, days) => `${part} ${days} is new`,
  undated: (reason) => `without a date (${reason})`,
  nowhere: 'none',
  because: 'because',
  none: 'No differences.',
  head: ['', 'What', 'When', 'Why'],
  total: ({ added, removed, moved, changed }) =>
    `${added} added, ${removed} removed, ${moved} moved, ${changed} changed otherwise.`,
}
