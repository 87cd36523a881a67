import { type MessagesOf, say } from '../../messages'

/** English messages about exports. */
export const exportEn: MessagesOf<'export'> = {
  'export/bad-school': (p) =>
    say(
      p.value === ''
        ? 'A calendar feed needs the school’s id: it is part of every event’s identity.'
        : `“${p.value}” cannot be a school’s id.`,
      'Write letters, digits, hyphens and full stops: halden-vgs.',
    ),
  'export/bad-stamp': (p) => say(`“${p.value}” is no moment in UTC.`, 'Write it as 20260801T000000Z.'),
  'export/bad-alarm': (p) =>
    say(
      `“${p.value}” does not say when a reminder is to ring.`,
      'Write whole school days before the day it is due, 0 to 60, and a time of day as 08:00.',
    ),
  'export/calendar-differs': (p) =>
    say(
      `This version counts the days of the calendar “${p.calendar}” otherwise than the one that wrote the plan: its holidays, terms or school days differ.`,
      'The obligations are those of the plan; write it anew to date them by this version.',
    ),
  'export/finding-of-another-version': ({ code, said }) =>
    say(
      `The plan was written by another version, which reported \`${code}\`: ${said}`,
      'Expand the wheel again to see what this version finds.',
    ),
  'export/unknown-wheel': (p) =>
    say(
      `${p.count} of the plan’s obligations name a wheel that the plan does not have, for example “${p.id}” of “${p.wheel}”; they are left out.`,
      'Give the plan whole, as it was written.',
    ),
  'export/bad-today': (p) => say(`“${p.value}” is no day to point the wheel’s hand at.`, 'Write a day as 2026-11-22.'),
  'export/no-term': (p) =>
    say(
      `“${p.calendar}” has no term ${p.term} to plan.`,
      'Give the calendar `terms`, or a Christmas break with the id `christmas`; or leave the term out: the plan is then of the whole year.',
    ),
}
