import type { Messages, RelationWords } from '../messages'
import { calendarEn } from './messages/calendar'
import { checkEn } from './messages/check'
import { cliEn } from './messages/cli'
import { expandEn } from './messages/expand'
import { exportEn } from './messages/export'
import { loadEn } from './messages/load'
import { queryEn } from './messages/query'
import { resolveEn } from './messages/resolve'
import { timingEn } from './messages/timing'

/** What diagnostics say in English. */
export const messagesEn: Messages = {
  calendar: calendarEn,
  check: checkEn,
  cli: cliEn,
  expand: expandEn,
  export: exportEn,
  load: loadEn,
  query: queryEn,
  resolve: resolveEn,
  timing: timingEn,
}

/** What second places are called in English. */
export const relationsEn: RelationWords = {
  first: () => 'The first one is here.',
  begins: () => 'It begins here.',
  present: (name) => `“${name}” is here.`,
  defined: (name) => `“${name}” is defined here.`,
  removed: (name) => `“${name}” removes it here.`,
  set: (name) => `“${name}” sets it here.`,
  covers: (name) => `“${name}” covers the day.`,
  schoolYear: () => 'The school year is here.',
  schoolDay: () => 'The school day is here.',
  date: () => 'The date is here.',
  stated: () => 'The number for the whole year is here.',
}
