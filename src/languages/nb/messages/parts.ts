import { buildParts } from '../../message-parts'

/** The parts that Bokmål messages are put together from. */
export const partsNb = /* @__PURE__ */ buildParts('nb', {
  meant: (name) => `Mente du «${name}»?`,
  and: 'og',
  is: 'er',
  noDay: 'ingen dag i perioden kan brukes',
  or: 'eller',
  kinds: {
    'school-day': 'skoledag',
    'planning-day': 'planleggingsdag',
    weekend: 'helg',
    holiday: 'helligdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skolestart',
    'after-school-end': 'etter siste skoledag',
    'outside-school-year': 'utenfor skoleåret',
  },
  autumnBreak: (weeks) => `høstferie uke ${weeks}`,
  winterBreak: (weeks) => `vinterferie uke ${weeks}`,
  easter: (day) => `påske ${day}`,
  schoolStart: (day) => `skolestart ${day}`,
})
