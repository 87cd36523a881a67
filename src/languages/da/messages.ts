import type { Messages, RelationWords } from '../messages'
import { calendarDa } from './messages/calendar'
import { checkDa } from './messages/check'
import { cliDa } from './messages/cli'
import { expandDa } from './messages/expand'
import { exportDa } from './messages/export'
import { loadDa } from './messages/load'
import { queryDa } from './messages/query'
import { resolveDa } from './messages/resolve'
import { timingDa } from './messages/timing'

/** What diagnostics say in Danish. */
export const messagesDa: Messages = {
  calendar: calendarDa,
  check: checkDa,
  cli: cliDa,
  expand: expandDa,
  export: exportDa,
  load: loadDa,
  query: queryDa,
  resolve: resolveDa,
  timing: timingDa,
}

/** What second places are called in Danish. */
export const relationsDa: RelationWords = {
  first: () => 'Den første står her.',
  begins: () => 'Det begynder her.',
  present: (name) => `»${name}« står her.`,
  defined: (name) => `»${name}« er defineret her.`,
  removed: (name) => `»${name}« fjerner det her.`,
  set: (name) => `»${name}« angiver det her.`,
  covers: (name) => `»${name}« dækker dagen.`,
  schoolYear: () => 'Skoleåret står her.',
  schoolDay: () => 'Skoledagen står her.',
  date: () => 'Datoen står her.',
  stated: () => 'Antallet for hele året står her.',
}
