import type { Messages, RelationWords } from '../messages'
import { calendarSv } from './messages/calendar'
import { checkSv } from './messages/check'
import { cliSv } from './messages/cli'
import { expandSv } from './messages/expand'
import { exportSv } from './messages/export'
import { loadSv } from './messages/load'
import { querySv } from './messages/query'
import { resolveSv } from './messages/resolve'
import { timingSv } from './messages/timing'

/** What diagnostics say in Swedish. */
export const messagesSv: Messages = {
  calendar: calendarSv,
  check: checkSv,
  cli: cliSv,
  expand: expandSv,
  export: exportSv,
  load: loadSv,
  query: querySv,
  resolve: resolveSv,
  timing: timingSv,
}

/** What second places are called in Swedish. */
export const relationsSv: RelationWords = {
  first: () => 'Den första står här.',
  begins: () => 'Det börjar här.',
  present: (name) => `”${name}” står här.`,
  defined: (name) => `”${name}” definieras här.`,
  removed: (name) => `”${name}” tar bort den här.`,
  set: (name) => `”${name}” anger det här.`,
  covers: (name) => `”${name}” täcker dagen.`,
  schoolYear: () => 'Läsåret står här.',
  schoolDay: () => 'Skoldagen står här.',
  date: () => 'Datumet står här.',
  stated: () => 'Antalet för hela året står här.',
}
