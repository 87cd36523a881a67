import { capital, type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

/** English messages about school calendars. */
export const calendarEn: MessagesOf<'calendar'> = {
  'calendar/school-year-unreadable': (p) =>
    say(`“${p.schoolYear}” is no school year.`, 'Write two years that follow each other, such as 2026-27.'),
  'calendar/school-day-outside': (p) =>
    say(
      `The ${p.which} school day, ${parts.day(p.date)}, is not in the school year ${p.schoolYear}.`,
      'Check the year: a school year runs from 1 August to 31 July.',
    ),
  'calendar/school-days-reversed': (p) =>
    say(
      `The last school day, ${parts.day(p.last)}, does not come after the first, ${parts.day(p.first)}.`,
      'Swap the two dates, or correct the wrong one.',
    ),
  'calendar/school-day-free': (p) =>
    say(
      `The ${p.which} school day, ${parts.day(p.date)}, is a day without pupils${parts.bracketed(p.cause)}.`,
      'Correct the date, or the break or day off that covers it.',
    ),
  'calendar/next-start-unusable': (p) =>
    say(
      `${capital(parts.day(p.date))} cannot be the next school year's first day, so nothing is dated by it.`,
      'Write the first school day of the school year after this one, or remove nextSchoolYear.',
    ),
  'calendar/next-start-free': (p) =>
    say(`The next school year is said to start on ${parts.day(p.date)}.`, 'Check the date: that is a weekend.'),
  'calendar/time-zone-unknown': (p) =>
    say(
      `There is no time zone “${p.timeZone}”; ${p.used} is used.`,
      'Write a name such as Europe/Oslo, or leave the line out.',
    ),
  'calendar/breaks-overlap': (p) =>
    say(
      `“${p.title}” and “${p.other}” overlap ${parts.days({ first: p.from, due: p.to })}.`,
      'Correct the dates so that each day belongs to one break.',
    ),
  'calendar/break-outside': (p) =>
    say(
      `“${p.title}” lies outside the school year ${p.schoolYear}: ${parts.days({ first: p.from, due: p.to })}.`,
      'Check the year of both dates.',
    ),
  'calendar/break-clipped': (p) =>
    say(
      `“${p.title}” reaches outside what is known of the school year ${p.schoolYear}; only the days inside count.`,
      'Check the year of both dates.',
    ),
  'calendar/term-bound-free': (p) =>
    say(
      `Term ${p.term} is said to ${p.which === 'first' ? 'start' : 'end'} on ${parts.day(p.date)}, a day without pupils${parts.bracketed(p.cause)}.`,
      'Ask which of the two is meant, and correct the other.',
    ),
  'calendar/planning-day-outside': (p) =>
    say(
      `The planning day ${parts.day(p.date)} lies outside what is known of the school year ${p.schoolYear} and counts nothing.`,
      'Check the year. Planning days before the next school start go under nextSchoolYear, with its first school day.',
    ),
  'calendar/planning-day-on-bound': (p) =>
    say(
      `${capital(parts.day(p.date))} is both the ${p.which} school day and a planning day; it counts as a school day.`,
      'Remove the planning day, or correct the school day.',
    ),
  'calendar/planning-day-free': (p) =>
    say(
      `The planning day ${parts.day(p.date)} is no working day${parts.bracketed(p.cause)}.`,
      'Check date and year; as it stands, staff are expected that day.',
    ),
  'calendar/date-outside': (p) =>
    say(
      `“${p.title}” on ${parts.day(p.date)} lies outside what is known of the school year ${p.schoolYear} and is left out.`,
      'Check the year, or move it to the calendar it belongs to.',
    ),
  'calendar/date-twice': (p) =>
    say(`${capital(parts.day(p.date))} stands twice under “${p.title}”.`, 'Remove one of them, or correct its date.'),
  'calendar/plan-unsorted': (p) =>
    say(
      `In the plan “${p.title}” ${parts.day(p.date)} stands after ${parts.day(p.before)}; the dates are used in order.`,
      'Check the year of the two dates, or put them in order.',
    ),
  'calendar/day-off-weekend': (p) =>
    say(`“${p.title}” falls on a weekend: ${parts.day(p.date)}.`, 'Check the date if a school day was meant.'),
  'calendar/holiday-elsewhere': (p) =>
    say(
      `The calendar gives “${p.title}” as ${parts.day(p.date)}, but this year it is ${parts.day(p.actual)}.`,
      'Correct or remove the line; public holidays need not be listed.',
    ),
  'calendar/holidays-beside-country': (p) =>
    say(
      `\`holidays\` is not used: the public holidays are those of ${p.country}${p.unknown.length > 0 ? `, which does not have ${p.unknown.map(parts.day).join(', ')}` : ''}.`,
      'Remove `holidays`; write further free days under daysOff.',
    ),
  'calendar/no-holidays': () =>
    say(
      'The calendar has no public holidays: it names neither a country nor any holiday.',
      'Write `country: NO` (or SE, DK, FI), or list them under `holidays`.',
    ),
  'calendar/weekday-contradicts': (p) =>
    say(
      `The calendar says ${parts.weekday(p.weekday)}, but the date is ${parts.day(p.date)}; the date counts.`,
      `Correct the one that is wrong.${p.year === undefined ? '' : ` They agree in ${p.year}.`}`,
    ),
  'calendar/week-contradicts': (p) =>
    say(
      `The calendar says week ${p.stated.join(', ')} for “${p.title}”, but its dates lie in week ${p.actual.join(', ')}; the dates count.`,
      'Correct the one that is wrong.',
    ),
  'calendar/looks-copied': (p) =>
    say(
      `${p.contradictions} of ${p.statements} weekdays and weeks contradict their dates, and they fit ${p.other}: this looks like the calendar of ${p.other}, not ${p.schoolYear}.`,
      'Check every date against the calendar of the right year.',
    ),
  'calendar/source-of-another-year': (p) =>
    say(
      `The source's address names ${p.found}, but the calendar is for ${p.schoolYear}.`,
      'Check that the dates come from the right year.',
    ),
  'calendar/school-days-differ': (p) =>
    say(
      `The calendar states ${p.stated} school days; its dates give ${p.computed}.`,
      'Look for a day off that is missing or too many. Published numbers are sometimes wrong.',
    ),
  'calendar/month-differs': (p) =>
    say(
      `The calendar states ${p.stated} ${p.stated === 1 ? 'school day' : 'school days'} in ${parts.month(p.month)}; its dates give ${p.computed}.`,
      'Look for a day off in that month that is missing or too many.',
    ),
  'calendar/month-table-sum': (p) =>
    say(
      `The months add up to ${p.sum} school days, but the calendar states ${p.stated}.`,
      'One of the printed numbers is wrong; compare them with the publication.',
    ),
  'calendar/title-of-another-year': (p) =>
    say(
      `The title names ${p.found}, but the calendar is for ${p.schoolYear}.`,
      'Correct the one that is wrong, and check that the dates come from the right year.',
    ),
  'calendar/break-misses-easter': (p) =>
    say(
      `“${p.title}” does not lie around Easter, which is on ${parts.day(p.easter)} this year.`,
      'Check the dates: Easter moves, so those of another year do not fit.',
    ),
  'calendar/dates-of-another-year': (p) =>
    say(
      `${p.same} of ${p.compared} dates are day for day those of “${p.other}” (${p.otherYear}), where they fall on other weekdays: this looks copied from it.`,
      `Check every date against the publication for ${p.schoolYear}.`,
    ),
}
