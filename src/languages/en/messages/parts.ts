import { buildParts } from '../../message-parts'

/** The parts that English messages are put together from. */
export const partsEn = /* @__PURE__ */ buildParts('en', {
  meant: (name) => `Did you mean “${name}”?`,
  and: 'and',
  is: 'is',
  noDay: 'no day in the period can be used',
  or: 'or',
  kinds: {
    'school-day': 'school day',
    'planning-day': 'planning day',
    weekend: 'weekend',
    holiday: 'public holiday',
    break: 'break',
    'day-off': 'day off',
    'before-school-start': 'before school start',
    'after-school-end': 'after the last school day',
    'outside-school-year': 'outside the school year',
  },
  autumnBreak: (weeks) => `autumn break week ${weeks}`,
  winterBreak: (weeks) => `winter break week ${weeks}`,
  easter: (day) => `Easter ${day}`,
  schoolStart: (day) => `school start ${day}`,
})
