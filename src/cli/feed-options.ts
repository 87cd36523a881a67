import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { readPrevious } from '../export/previous-components'
import type { ICalendarOptions } from '../export/to-icalendar'
import { cliCodes } from './codes'
import { FileDesk } from './open-files'
import { badValue, type OptionTable, type OptionValues } from './parse-options'
import type { Terminal } from './terminal'

/** The options of what is written as a calendar feed. */
export const feedOptions = {
  school: {
    type: 'string',
    valueName: 'ID',
    help: { en: 'The school’s id; required for ics.', nb: 'Skolens id; kreves for ics.' },
  },
  stamp: {
    type: 'string',
    valueName: 'UTC',
    help: {
      en: 'ics: DTSTAMP; default 1 August of the school year.',
      nb: 'ics: DTSTAMP; ellers 1. august i skoleåret.',
    },
  },
  windows: {
    type: 'string',
    values: ['window', 'due', 'both'],
    help: {
      en: 'ics: how several days are shown: whole, as the day it is due, or both; default window.',
      nb: 'ics: hvordan flere dager vises: hele, som fristdagen eller begge; ellers window.',
    },
  },
  todo: {
    type: 'string',
    values: ['also', 'only'],
    help: {
      en: 'ics: to-dos with the day they are due, beside the events or alone.',
      nb: 'ics: gjøremål med frist, ved siden av hendelsene eller alene.',
    },
  },
  alarm: {
    type: 'string',
    valueName: 'N[@HH:MM]',
    help: {
      en: 'ics: a reminder N school days before it is due, at 08:00 or as said: 3@14:30.',
      nb: 'ics: påminnelse N skoledager før fristen, kl. 08:00 eller som sagt: 3@14:30.',
    },
  },
} as const satisfies OptionTable

/** Reads the options of a feed. Throws {@link UsageError} for a reminder of another shape; the rest is checked where it is written. */
export function parseFeedOptions(
  values: OptionValues<typeof feedOptions>,
): Pick<ICalendarOptions, 'school' | 'stamp' | 'windows' | 'todos' | 'alarm'> {
  const { school = '', stamp, windows, todo, alarm } = values
  return {
    school,
    ...(stamp === undefined ? {} : { stamp }),
    ...(windows === undefined ? {} : { windows }),
    ...(todo === undefined ? {} : { todos: todo }),
    ...(alarm === undefined ? {} : { alarm: parseAlarm(alarm) }),
  }
}

/** Reads the feed that subscribers have now; one that is no calendar is a warning, and every event starts anew. */
export async function openPreviousFeed(
  name: string | undefined,
  found: Diagnostic[],
  terminal: Terminal,
): Promise<{ previous?: string }> {
  if (name === undefined) return {}
  const { text } = await new FileDesk(terminal, undefined, 2 ** 28).open(name, 'wheel')
  if (readPrevious(text)) return { previous: text }
  found.push(diagnose(cliCodes, 'cli/bad-previous', { name }))
  return {}
}

function parseAlarm(text: string): NonNullable<ICalendarOptions['alarm']> {
  const match = /^(\d{1,3})(?:@(\d{2}:\d{2}))?$/.exec(text)
  if (!match) throw badValue('--alarm', text, '3, 3@14:30')
  return { schoolDays: Number(match[1]), ...(match[2] === undefined ? {} : { time: match[2] }) }
}
