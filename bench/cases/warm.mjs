// Expanding a wheel that is loaded on a calendar that is built, against the usual way of doing it: an RRule for each measure, its
// dates as luxon objects, each window shrunk to the days that count. The peer gets its rules, its lists of days and the length of
// every window ready made, and works in UTC, which is luxon's fastest zone.
import assert from 'node:assert/strict'
import process from 'node:process'
import { DateTime } from 'luxon'
import rrule from 'rrule'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../dist/index.js'
import { calendarText, wheelText } from '../halden.mjs'
import { compare } from '../measure.mjs'

const { RRule } = rrule
const quick = process.argv.includes('--quick')
const frequencies = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY }
const utc = (iso) => new Date(`${iso}T00:00:00Z`)
const zone = { zone: 'utc' }

const wheel = resolveWheel(loadWheel(wheelText).value, { read: () => undefined }).value
const calendar = buildCalendar(loadCalendar(calendarText).value).value
const ours = () => expand(wheel, calendar).obligations
const daysByBasis = new Map(['school', 'staff', 'working', 'calendar'].map((basis) => [basis, listDays(basis)]))
const rules = wheel.measures.flatMap(rulesOf)
const theirs = () => rules.flatMap(expandRule)

const dated = ours().filter(({ due }) => due !== undefined)
const known = new Set(theirs().map((found) => `${found.measure} ${found.first.toISODate()} ${found.due.toISODate()}`))
const agreed = dated.filter(({ measure, first, due }) => known.has(`${measure} ${first} ${due}`)).length
assert(dated.length > 60)
assert(agreed / dated.length > 0.85, `the peer finds ${agreed} of ${dated.length} windows`)

const measured = compare(ours, theirs, quick ? { rounds: 3, warmMs: 50 } : { rounds: 41, warmMs: 1500 })
const name = 'warm: expansion of a resolved wheel (Halden)'
console.log(JSON.stringify([{ name, against: 'an RRule per measure + luxon', aim: 50, unit: 'ms', ...measured }]))

/** Lists the days of a basis as luxon objects. */
function listDays(basis) {
  const days = []
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    if (calendar.daysOf(basis).has(day)) days.push(DateTime.fromISO(calendar.isoOf(day), zone))
  }
  return days
}

/** A repeating entry is one rule; anything else is a rule for each of its windows. */
function rulesOf(measure) {
  const found = ours().filter((obligation) => obligation.measure === measure.id && obligation.due !== undefined)
  return measure.entries.flatMap((entry) => {
    const mine = found.filter((obligation) => obligation.entry === entry.id)
    const repeats = entry.timing?.kind === 'every'
    return (repeats ? mine.slice(0, 1) : mine).map(({ unadjusted }) => ({
      measure: measure.id,
      title: measure.title,
      responsible: measure.responsible,
      participants: measure.participants,
      days: daysByBasis.get(measure.days),
      length: (utc(unadjusted.due) - utc(unadjusted.first)) / 86_400_000,
      rule: new RRule(
        {
          freq: repeats ? frequencies[entry.timing.unit] : RRule.YEARLY,
          interval: repeats
            ? Math.round((entry.timing.interval + (entry.timing.maxInterval ?? entry.timing.interval)) / 2)
            : 1,
          dtstart: utc(unadjusted.first),
          until: utc(mine.at(-1).unadjusted.first),
        },
        true,
      ),
    }))
  })
}

function expandRule({ rule, length, days, ...measure }) {
  const windows = []
  for (const date of rule.all()) {
    const start = DateTime.fromJSDate(date, zone)
    const end = start.plus({ days: length })
    const inside = days.filter((day) => day >= start && day <= end)
    if (inside.length > 0) windows.push({ ...measure, first: inside[0], due: inside.at(-1), schoolDays: inside.length })
  }
  return windows
}
