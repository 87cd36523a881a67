import type { Messages, RelationWords } from '../messages'
import { calendarNn } from './messages/calendar'
import { checkNn } from './messages/check'
import { cliNn } from './messages/cli'
import { expandNn } from './messages/expand'
import { exportNn } from './messages/export'
import { loadNn } from './messages/load'
import { queryNn } from './messages/query'
import { resolveNn } from './messages/resolve'
import { timingNn } from './messages/timing'

/** What diagnostics say in Nynorsk. */
export const messagesNn: Messages = {
  calendar: calendarNn,
  check: checkNn,
  cli: cliNn,
  expand: expandNn,
  export: exportNn,
  load: loadNn,
  query: queryNn,
  resolve: resolveNn,
  timing: timingNn,
}

/** What second places are called in Nynorsk. */
export const relationsNn: RelationWords = {
  first: () => 'Her står den første.',
  begins: () => 'Her byrjar det.',
  present: (name) => `«${name}» står her.`,
  defined: (name) => `«${name}» er definert her.`,
  removed: (name) => `«${name}» fjernar det her.`,
  set: (name) => `«${name}» set det her.`,
  covers: (name) => `«${name}» dekkjer dagen.`,
  schoolYear: () => 'Skuleåret står her.',
  schoolDay: () => 'Skuledagen står her.',
  date: () => 'Datoen står her.',
  stated: () => 'Talet for heile året står her.',
}
