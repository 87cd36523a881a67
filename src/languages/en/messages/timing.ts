import { type MessagesOf, say } from '../../messages'

/** English messages about phrases and structured timings. */
export const timingEn: MessagesOf<'timing'> = {
  'timing/not-understood': ({ words, phrase, suggestion }) =>
    say(
      `“${words}” in “${phrase}” is not understood as a time, so nothing of it is dated.`,
      suggestion
        ? `Write for example “${suggestion}”.`
        : 'Write a month, a week, a date, an interval or one of the phrases in docs/timing.md.',
    ),
  'timing/too-long': ({ length, limit }) =>
    say(
      `The phrase has ${length} characters; a time of at most ${limit} is read.`,
      'Keep only the time here and move the description to the title or the agenda.',
    ),
  'timing/spelling': ({ written, read }) => say(`“${written}” was read as “${read}”.`, `Write “${read}”.`),
  'timing/occasion': ({ name, near }) =>
    say(
      `“${name}” is read as an occasion of the school’s own.`,
      near
        ? `If you meant “${near}”, write that; else date “${name}” in the calendar under \`events\`.`
        : 'Date it in the calendar under `events`, or write a month, a week or a date.',
    ),
  'timing/contradictory': ({ phrase }) =>
    say(
      `The times in “${phrase}” have no day in common, so nothing of it is dated.`,
      'Write one of them, or put “and” between them where both are meant.',
    ),
  'timing/no-time': ({ phrase, time }) =>
    time
      ? say(
          `“${phrase}” is a time of day and says no day, so nothing is dated.`,
          `Write it as \`time: "${time}"\`, and the day, week or month under \`when\`.`,
        )
      : say(
          `“${phrase}” says no time, so nothing is dated.`,
          'Write a month, a week, a date or an interval; a grade or programme belongs under `appliesTo`.',
        ),
  'timing/ambiguous': ({ phrase, chosen, other }) =>
    say(
      `“${phrase}” may be read as “${chosen}” or as “${other}”; the first is used, tentatively.`,
      `Write “${chosen}” or “${other}”.`,
    ),
  'timing/interval-unspecified': ({ phrase }) =>
    say(
      `“${phrase}” gives no interval, so no dates are made up.`,
      'Say how often, for example “twice a year”, or give the measure a default.',
    ),
  'timing/conditions-shared': ({ phrase }) =>
    say(
      `“${phrase}” names a time for each of several groups; every time is used for all of them.`,
      'Write a measure for each group, with its own `appliesTo`.',
    ),
  'timing/month-missing': ({ words }) =>
    say(`“${words}” has no month, and the heading gives none.`, 'Add the month, for example “12. mai”.'),
  'timing/no-such-date': ({ words }) => say(`There is no such date or week as “${words}”.`, 'Check the number.'),
  'timing/number-out-of-range': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` is not possible.`, `Write a whole number, ${allowed}.`),
  'timing/bounds-reversed': ({ field, actual, allowed }) =>
    say(`\`${field}: ${actual}\` is less than where it starts, ${allowed}.`, 'Put the smaller number first.'),
  'timing/day-never-exists': ({ actual }) =>
    say(`There is no day ${actual}.`, 'Check day and month; 29 February exists in leap years only.'),
  'timing/list-empty': ({ field }) =>
    say(`The list \`${field}\` has too few entries.`, 'Give at least one, or remove the key.'),
  'timing/text-unfit': ({ field, allowed }) =>
    say(`The text under \`${field}\` is empty or too long.`, `Write between 1 and ${allowed} characters.`),
  'timing/weeks-only': ({ field }) =>
    say(
      `\`${field}\` only goes with weeks.`,
      field === 'parity' ? 'Write `unit: week` and `interval: 1` beside it.' : 'Write `unit: week` beside it.',
    ),
  'timing/quota-empty': () =>
    say('This number of times asks for nothing.', 'Give a `min` of at least 1, or a `max` beside `min: 0`.'),
  'timing/window-missing': () =>
    say(
      '`per: window` needs the window itself.',
      'Add `within:` with the period, or choose week, month, quarter, term or year.',
    ),
  'timing/nested-too-deep': ({ allowed }) =>
    say(
      'This timing has too many levels inside each other.',
      `Use at most ${allowed} levels; a date or a named day of the calendar says the same more simply.`,
    ),
  'timing/rrule-unreadable': ({ actual }) =>
    say(`“${actual}” is not part of a recurrence rule.`, 'Write a rule such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.'),
  'timing/rrule-refused': ({ actual }) =>
    say(
      `“${actual}” is not used in a school's rules.`,
      'Rules are about days: DAILY, WEEKLY, MONTHLY or YEARLY, weeks that start on Monday, no clock times; BYSETPOS not with WEEKLY, BYWEEKNO and BYYEARDAY only with YEARLY.',
    ),
  'timing/rrule-count-without-start': () =>
    say('A rule with COUNT must say which day the counting starts.', 'Add `start: 2026-08-17`, or leave COUNT out.'),
  'timing/rrule-never-matches': ({ actual }) =>
    say(
      `The rule “${actual}” never finds a day.`,
      'Look for parts that exclude each other, such as 31 and a month with 30 days.',
    ),
}
