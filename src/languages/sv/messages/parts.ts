import { buildParts } from '../../message-parts'

/** The parts that Swedish messages are put together from. */
export const partsSv = /* @__PURE__ */ buildParts('sv', {
  meant: (name) => `Menade du ”${name}”?`,
  and: 'och',
  is: 'är',
  noDay: 'ingen dag i perioden kan användas',
  or: 'eller',
  kinds: {
    'school-day': 'skoldag',
    'planning-day': 'studiedag',
    weekend: 'helg',
    holiday: 'helgdag',
    break: 'lov',
    'day-off': 'lovdag',
    'before-school-start': 'före skolstarten',
    'after-school-end': 'efter sista skoldagen',
    'outside-school-year': 'utanför läsåret',
  },
  autumnBreak: (weeks) => `höstlov vecka ${weeks}`,
  winterBreak: (weeks) => `sportlov vecka ${weeks}`,
  easter: (day) => `påsk ${day}`,
  schoolStart: (day) => `skolstart ${day}`,
})
