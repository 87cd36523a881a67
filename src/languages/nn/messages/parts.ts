import { buildParts } from '../../message-parts'

/** The parts that Nynorsk messages are put together from. */
export const partsNn = /* @__PURE__ */ buildParts('nn', {
  meant: (name) => `Meinte du «${name}»?`,
  and: 'og',
  is: 'er',
  noDay: 'ingen dag i perioden kan brukast',
  or: 'eller',
  kinds: {
    'school-day': 'skuledag',
    'planning-day': 'planleggingsdag',
    weekend: 'helg',
    holiday: 'heilagdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skulestart',
    'after-school-end': 'etter siste skuledag',
    'outside-school-year': 'utanfor skuleåret',
  },
  autumnBreak: (weeks) => `haustferie veke ${weeks}`,
  winterBreak: (weeks) => `vinterferie veke ${weeks}`,
  easter: (day) => `påske ${day}`,
  schoolStart: (day) => `skulestart ${day}`,
})
