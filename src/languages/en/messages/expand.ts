import type { Days, OtherTime } from '../../../expand/codes'
import { capital, firstOf, type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

const seasons = { autumn: 'the autumn', winter: 'the winter', spring: 'the spring', summer: 'the summer' }

function otherTime(when: OtherTime): string {
  if ('days' in when) return parts.days(when.days)
  return 'term' in when ? `term ${when.term} of ${when.year}` : `${seasons[when.season]} of ${when.year}`
}

function dateCounts(proposal: Days | undefined): string {
  return proposal
    ? `The date is used. Did you mean ${parts.days(proposal)}?`
    : 'The date is used; correct the one that is wrong.'
}

/** English messages about a wheel on a calendar. */
export const expandEn: MessagesOf<'expand'> = {
  'expand/anchor-unknown': ({ anchor }) =>
    say(
      `The calendar does not have “${anchor}”, so anything that depends on it has no date yet.`,
      `Add “${anchor}” to the calendar under \`events\` when the date is known.`,
    ),
  'expand/which-one': ({ anchor, count }) =>
    say(
      `The calendar has “${anchor}” ${count} times, and the words do not say which.`,
      'Say the first, the last, or in which month.',
    ),
  'expand/no-common-day': () =>
    say(
      'The times it names have no day in common on this calendar.',
      'Write one of them, or check the dates of the break or event.',
    ),
  'expand/too-few': () =>
    say(
      'The period does not have that many of them this year, so there is no date.',
      'Write one that exists, or count from the end: “last”.',
    ),
  'expand/next-year-unknown': () =>
    say(
      'This reaches into the next school year, whose start the calendar does not know yet.',
      'Add `nextSchoolYear: { firstSchoolDay: … }` to the calendar when it is published.',
    ),
  'expand/plan-missing': ({ plan }) =>
    say(
      `The dates come from the plan “${plan}”, which the calendar does not have.`,
      `Add it to the calendar: \`plans: { ${plan}: { title: …, dates: […] } }\`.`,
    ),
  'expand/interval-unspecified': ({ usesDefault }) =>
    say(
      usesDefault
        ? "How often was never said; the measure's `default` is used."
        : 'How often was never said, so there are no dates.',
      usesDefault
        ? 'Write the interval in `when` once it is decided.'
        : 'Write an interval such as “every 4 weeks”, or give the measure a `default`.',
    ),
  'expand/weekday-contradicts': ({ date, said, year, proposal }) =>
    say(
      `${parts.day(date)} is not a ${parts.weekday(said)}.${year ? ` It was in ${year}.` : ''}`,
      dateCounts(proposal),
    ),
  'expand/week-contradicts': ({ said, year, proposal, ...p }) =>
    say(`${parts.days(p)} is not in week ${said.join('/')}.${year ? ` It was in ${year}.` : ''}`, dateCounts(proposal)),
  'expand/copied-from-another-year': ({ schoolYear, rows, of, now }) =>
    say(
      `This looks like the plan for ${schoolYear}: ${rows} of ${of} dates with a weekday or a week number agree with that year and not with ${now}.`,
      `Go through the dates, or write weeks and weekdays instead of dates.`,
    ),
  'expand/outside-school-year': ({ when, schoolYear }) =>
    say(
      `${capital(otherTime(when))} lies outside ${schoolYear}, the only year this calendar knows.`,
      'Leave the year out to have it every year, or use the calendar of that year.',
    ),
  'expand/no-such-date': (p) =>
    say(
      'week' in p
        ? `There is no week ${p.week} in ${p.year}.`
        : `There is no ${p.day} ${parts.month(p.month)} ${p.year}.`,
      'Write a day or week that exists in this school year.',
    ),
  'expand/month-missing': ({ day: number }) =>
    say(`Day ${number} has no month.`, 'Write the month, or put the measure under a month with `in`.'),
  'expand/empty-range': ({ from, to }) =>
    say(`The period starts on ${parts.day(from)}, after its end on ${parts.day(to)}.`, 'Put the earlier bound first.'),
  'expand/period-unknown': ({ period }) =>
    say(`The wheel has no period “${period}”.`, 'Use the id of one of the wheel’s `periods`, or add it there.'),
  'expand/not-a-school-day': (p) =>
    say(
      `${parts.day(p.date)} cannot be used (${parts.causes(p.causes)}). The date is kept as it is.`,
      'Choose another day, or write `roll: following`, `preceding` or `nearest` to say where it should move.',
    ),
  'expand/window-lost-to-break': (p) =>
    say(
      `${capital(parts.days(p))} has no day that can be used (${parts.causes(p.causes)}).`,
      'Choose other days; nothing is moved by itself.',
    ),
  'expand/collision': (p) =>
    say(
      `This names week ${p.week} of ${p.year}, which has no school days (${parts.causes(p.causes)}).`,
      'Choose another week; nothing is moved by itself.',
    ),
  'expand/nothing-in-period': () =>
    say('No occurrence falls inside the period this stands under.', 'Widen `in`, or change how often it is.'),
  'expand/rrule-refused': ({ rule, part }) =>
    say(`The rule “${rule}” is not used: ${part}.`, 'See docs/timing.md for what a rule may say.'),
  'expand/decision-hits-nothing': ({ measure, cell, cells }) =>
    say(
      cell
        ? `The decision names “${measure}”, occurrence “${cell}”, which is not in this year.`
        : `The decision names “${measure}”, which has nothing this year.`,
      cells.length > 0 ? `The occurrences are ${firstOf(cells)}.` : 'Correct the measure, or remove the decision.',
    ),
  'expand/decision-needs-cell': ({ measure, cells }) =>
    say(
      `The decision moves “${measure}” but does not say which occurrence; nothing is moved.`,
      `Add \`cell\`: ${firstOf(cells)}.`,
    ),
  'expand/decision-outside-year': ({ measure, first, due }) =>
    say(
      `The decision moves “${measure}” to ${first} – ${due}, which are not days of this school year in that order; nothing is moved.`,
      'Write two days inside the school year, the first before the last.',
    ),
  'expand/step-before-year': ({ step, measure }) =>
    say(
      `The step “${step}” of “${measure}” would fall before the school year starts.`,
      'Start it in the year before, or shorten `before`.',
    ),
  'expand/trigger-unknown': (p) =>
    say(
      `No measure of the wheel waits for the event “${p.event}”.`,
      parts.meant(p.suggestion, 'Name an event of the wheel by id or title.'),
    ),
  'expand/trigger-outside-year': (p) =>
    say(
      `The event's day “${p.date}” is not in the calendar's year.`,
      `Give a date from ${p.first} to ${p.last} as YYYY-MM-DD, or use that year's calendar.`,
    ),
  'expand/trigger-elsewhere': ({ measure, date }) =>
    say(
      `“${measure}” stands under a period that does not hold ${date}, so the event does not raise it.`,
      'Take `in` away from the measure if it holds whenever the event happens.',
    ),
  'expand/step-in-break': (p) =>
    say(
      `The step “${p.step}” of “${p.measure}” would fall on ${parts.day(p.date)} (${parts.causes([p.cause])}); it is due on ${parts.day(p.due)} instead.`,
      'Change `before` if another day suits better.',
    ),
}
