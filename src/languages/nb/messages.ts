import type { Messages, RelationWords } from '../messages'
import { calendarNb } from './messages/calendar'
import { checkNb } from './messages/check'
import { cliNb } from './messages/cli'
import { expandNb } from './messages/expand'
import { exportNb } from './messages/export'
import { loadNb } from './messages/load'
import { queryNb } from './messages/query'
import { resolveNb } from './messages/resolve'
import { timingNb } from './messages/timing'

/** What diagnostics say in Bokmål. */
export const messagesNb: Messages = {
  calendar: calendarNb,
  check: checkNb,
  cli: cliNb,
  expand: expandNb,
  export: exportNb,
  load: loadNb,
  query: queryNb,
  resolve: resolveNb,
  timing: timingNb,
}

/** What second places are called in Bokmål. */
export const relationsNb: RelationWords = {
  first: () => 'Her står den første.',
  begins: () => 'Her begynner det.',
  present: (name) => `«${name}» står her.`,
  defined: (name) => `«${name}» er definert her.`,
  removed: (name) => `«${name}» fjerner det her.`,
  set: (name) => `«${name}» setter det her.`,
  covers: (name) => `«${name}» dekker dagen.`,
  schoolYear: () => 'Skoleåret står her.',
  schoolDay: () => 'Skoledagen står her.',
  date: () => 'Datoen står her.',
  stated: () => 'Tallet for hele året står her.',
}
