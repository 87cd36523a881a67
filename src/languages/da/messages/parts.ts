import { buildParts } from '../../message-parts'

/** The parts that Danish messages are put together from. */
export const partsDa = /* @__PURE__ */ buildParts('da', {
  meant: (name) => `Mente du »${name}«?`,
  and: 'og',
  is: 'er',
  noDay: 'ingen dag i perioden kan bruges',
  or: 'eller',
  kinds: {
    'school-day': 'skoledag',
    'planning-day': 'planlægningsdag',
    weekend: 'weekend',
    holiday: 'helligdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skolestart',
    'after-school-end': 'efter sidste skoledag',
    'outside-school-year': 'uden for skoleåret',
  },
  autumnBreak: (weeks) => `efterårsferie uge ${weeks}`,
  winterBreak: (weeks) => `vinterferie uge ${weeks}`,
  easter: (day) => `påske ${day}`,
  schoolStart: (day) => `skolestart ${day}`,
})
