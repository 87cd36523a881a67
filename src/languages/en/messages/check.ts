import type { Expected, Found } from '../../../check/codes'
import type { PeriodName, Reach } from '../../../check/feasibility-codes'
import type { LimitExceeded } from '../../../check/lint-codes'
import type { Bounds } from '../../../timing/applies-to'
import { type MessagesOf, say } from '../../messages'
import { partsEn as parts } from './parts'

const how = {
  later: 'is later',
  seldomer: 'comes less often',
  unbounded: 'no longer has a deadline',
  narrower: 'covers fewer',
}

function wanted(expected: Expected): string {
  if ('count' in expected) return `${counted(expected.count)} of “${expected.of}”`
  if ('inUse' in expected) return `“${expected.measure}” ${expected.inUse ? 'to be' : 'not to be'} in use`
  const { falls, words } = expected
  return falls === 'not-during' ? `nothing during “${words}”` : `all of it ${falls} “${words}”`
}

function counted(count: number | Bounds): string {
  if (typeof count === 'number') return `exactly ${count}`
  const { atLeast, atMost } = count
  return [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ].join(' and ')
}

function met(found: Found): string {
  return typeof found === 'number' ? String(found) : `“${found.title}” on ${parts.days(found)}`
}

function reached({ example, calendars, tried, years, yearsTried, shared: common }: Reach): string {
  const where =
    example.title === undefined
      ? `Smallest example: ${parts.sketch(example)}.`
      : `It happens on “${example.title}” (${parts.sketch(example)}).`
  if (tried === 1) return where
  const named = years.length <= 4 && years.length < yearsTried ? ` (${years.join(', ')})` : ''
  const apart = parts.shared(common)
  return `${where} It happens on ${calendars} of ${tried} calendars tried, in ${years.length} of ${yearsTried} school years${named}${apart && `, all with ${apart}`}.`
}

function periodName(period: PeriodName): string {
  if ('title' in period) return period.title
  return 'month' in period ? parts.month(period.month) : `term ${period.term}`
}

const week53 = {
  odd: 'week 53 and week 1 follow each other and are both odd',
  even: 'between week 52 and week 2 there are three weeks instead of two',
}

const yearly = {
  'no-such-date': 'there is no such date this year',
  'outside-school-year': 'outside the school year the calendar knows',
}

const open = {
  'anchor-unknown': 'the calendar does not have this day or period',
  'plan-missing': 'the plan with the dates has not been supplied',
  'which-one': 'there are several to choose from',
  'next-year-unknown': 'the start of next school year is not known yet',
}

function overload({ role, count, allowed, per, from, to, measures }: LimitExceeded): string {
  const name = (slot: number) => (per === 'week' ? `week ${slot}` : parts.month(slot))
  const when = from === to ? `in ${name(from)}` : `from ${name(from)} to ${name(to)}`
  return `“${role}” has ${count} things that must be done ${when}, more than the limit allows (${allowed}): ${measures.join(', ')}.`
}

/** English messages about lint, many years and school tests. */
export const checkEn: MessagesOf<'check'> = {
  'check/test-failed': ({ test, expected, found, explanation }) =>
    say(
      `Test “${test}” failed: expected ${wanted(expected)}, found ${met(found)}.`,
      explanation?.en ?? 'Change the wheel or the calendar, or the test if it no longer says what the school wants.',
    ),
  'check/test-undecided': ({ test, words }) =>
    say(
      `Test “${test}” could not be decided: the calendar has no days for “${words}”.`,
      'Declare the event in the calendar, write a phrase with dates, or give the measure dates.',
    ),
  'check/test-unknown-measure': ({ test, measure, nearest }) =>
    say(
      `Test “${test}” names a measure that the wheel does not have: “${measure}”.`,
      parts.meant(nearest, 'Write the id of a measure in the wheel or its layers.'),
    ),
  'check/test-unknown-role': ({ test, role, nearest }) =>
    say(
      `Test “${test}” names a role that the wheel does not know: “${role}”.`,
      parts.meant(nearest, 'Write the id or title of a role.'),
    ),
  'check/test-measure-removed': ({ test, measure, reason }) =>
    say(
      `Test “${test}” was not run: a later layer removed “${measure}” (${reason}).`,
      'Nothing to do, as long as the removal is meant.',
    ),
  'check/test-phrase-not-understood': ({ test, phrase }) =>
    say(
      `Test “${test}” has a phrase that was not understood: “${phrase}”.`,
      'Write it as under `when`, for example “i løpet av de tre første skoleukene”.',
    ),
  'check/test-empty': ({ test }) =>
    say(
      `Test “${test}” is incomplete: it asserts nothing, or does not say about what.`,
      'Give a measure with exists, count, falls, before or after; a role with has; or never with during.',
    ),
  'check/role-unused': ({ role, layer }) =>
    say(
      `The role “${role}” is defined in ${layer}, but nothing names it.`,
      'Name it in a measure, take it out, or set role-unused to off under lint with the reason.',
    ),
  'check/role-vacant': ({ measure, role }) =>
    say(
      `Nobody holds “${role}” now, and nobody else is responsible for “${measure}”.`,
      'Name another role as responsible for as long as it is vacant, or take vacant away from the role.',
    ),
  'check/duplicate-measure': ({ title, first, second }) =>
    say(
      `“${first}” and “${second}” have the same title, “${title}”, and fall at the same time.`,
      'Keep one of them, or say in the titles what sets them apart.',
    ),
  'check/phrase-contradicts-period': ({ measure, phrase, periods }) =>
    say(
      `“${measure}” stands under ${periods}, but “${phrase}” never falls there.`,
      'Correct the phrase, or the period under in.',
    ),
  'check/period-empty': ({ period }) =>
    say(`No measure falls in “${period}”.`, 'Add what the school does then, or take the period out.'),
  'check/source-not-reviewed': ({ source, reviewed, since, measures }) =>
    say(
      `The source “${source}”, which ${measures === 1 ? 'one measure rests' : `${measures} measures rest`} on, was last reviewed ${parts.date(reviewed)}; it should have been since ${parts.date(since)}.`,
      'Read the source again, correct what has changed, and set source.reviewed to the day you did.',
    ),
  'check/statutory-weakened': (p) =>
    say(
      `“${p.measure}” is set nationally, and ${p.layer} weakens it: “${p.after}” ${how[p.how]} where it was “${p.before}”.`,
      'Keep within what is set nationally: an earlier day, more often or for more is free; later, more seldom or for fewer is not.',
    ),
  'check/statutory-removed': ({ measure, layer, reason }) =>
    say(
      `“${measure}” is set nationally, and ${layer} takes it out (${reason}).`,
      'Take it back unless it does not apply to the school at all.',
    ),
  'check/title-prose': ({ title, why, length, atMost }) =>
    say(
      why === 'long'
        ? `A title of ${length} characters is too long for a calendar or a wall: “${title}”.`
        : `A title should not be a sentence: “${title}”.`,
      `Write a name of at most ${atMost} characters, without a full stop, and move the rest to description.`,
    ),
  'check/unknown-code': ({ code, suggestion }) =>
    say(
      `No finding is called “${code}”, so its severity changes nothing.`,
      parts.meant(suggestion, 'The codes are listed in docs/diagnostics.md.'),
    ),
  'check/error-kept': ({ code }) =>
    say(
      `“${code}” makes a date, a person or a layer wrong, so it cannot be silenced.`,
      'Mend what it reports; the mildest severity it can have is warning.',
    ),
  'check/limit-exceeded': (p) =>
    say(overload(p), 'Move one of them with a decision, widen its window, or give it to another role.'),
  'check/measure-vanishes': (p) =>
    say(
      `“${p.measure}” has no day left in ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Widen the time, give it a `roll`, or say which other day it then is.',
    ),
  'check/lost-to-break': (p) =>
    say(
      `“${p.measure}” loses all its days to a break in ${p.schoolYear}: ${parts.lost(p)}. ${reached(p.reach)}`,
      'Tie it to the break (“the week after the autumn break”) instead of to a week or a date, or widen the time.',
    ),
  'check/lands-on-free-day': (p) =>
    say(
      `“${p.measure}” lands on a day it cannot be done on in ${p.schoolYear}: ${parts.day(p.date)} (${parts.causes(p.causes)}). ${reached(p.reach)}`,
      'Give it `roll: following` or `preceding`, or write a weekday (“first Monday in May”) instead of a date.',
    ),
  'check/leaves-period': (p) =>
    say(
      `“${p.measure}” is moved out of its period in ${p.schoolYear}: it is on ${parts.days(p)}, outside ${periodName(p.period)} (${parts.days(p.bounds)}). ${reached(p.reach)}`,
      'A single day stays in the period with `roll: modified-following` or `modified-preceding`; for a repetition, write a time for each period.',
    ),
  'check/date-not-every-year': (p) =>
    say(
      `“${p.measure}” has no date in ${p.schoolYear}: ${yearly[p.reason]}. ${reached(p.reach)}`,
      'Write a day or a week that every school year has, without its year, or bound the measure with `validity`.',
    ),
  'check/same-day': (p) =>
    say(
      `“${p.measure}” and “${p.other}” are both on ${parts.day(p.date)}, with ${p.roles.join(', ')} in both. ${reached(p.reach)}`,
      'Move one of them, give both a `time`, or set same-day to info under lint with the reason.',
    ),
  'check/limit-some-years': (p) =>
    say(
      `A limit does not hold in ${p.schoolYear}. ${overload(p.limit)} ${reached(p.reach)}`,
      'Move one of the measures, or raise the limit.',
    ),
  'check/week-53': (p) =>
    say(
      `“${p.measure}” is held in ${p.parity} weeks, and ${p.schoolYear} has a week 53: ${week53[p.parity]}. ${reached(p.reach)}`,
      'Write “every second week” if the rhythm matters more than the week’s number.',
    ),
  'check/feasibility-open': (p) =>
    say(
      `Whether “${p.measure}” always finds its days could not be judged on any of the calendars tried: ${open[p.reason]}.`,
      'Give the calendars that have it with --calendar.',
    ),
}
