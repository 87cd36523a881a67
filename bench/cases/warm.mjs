// Expanding wheels that are loaded on calendars that are built: 60 measures, full obligations, four calendars in turn, so that no
// call asks for what the call before it did. Once by `expand`, which remembers nothing, and once by an expander, which remembers on
// which days each measure falls on each calendar and builds every obligation of every call anew. Against the usual way of doing it:
// an RRule for each measure, its dates as luxon objects, each window shrunk to the days that count. The peer gets its rules, its
// lists of days and the length of every window ready made, and works in UTC, which is luxon's fastest zone.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { DateTime } from 'luxon'
import rrule from 'rrule'
import { buildCalendar, createExpander, expand, loadCalendar, loadWheel, resolveWheel } from '../../dist/index.js'
import { compare } from '../measure.mjs'

const { RRule } = rrule
const quick = process.argv.includes('--quick')
const frequencies = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY }
const utc = (iso) => new Date(`${iso}T00:00:00Z`)
const zone = { zone: 'utc' }

const wheels = ['halden/elevoppfolging', 'rutiner/laerere'].map((id) => {
  const loaded = loadWheel(readRules(`${id}.yaml`)).value
  return resolveWheel(loaded, { read: (ref) => readRules(`${ref}.yaml`) }).value
})
const calendars = ['vestfold/2026-27', 'vestfold/2025-26', 'vestfold/2024-25', 'ostfold/2024-25'].map(
  (id) => buildCalendar(loadCalendar(readRules(`calendars/no/${id}.yaml`)).value).value,
)
const measures = wheels.flatMap((wheel) => wheel.measures)
assert.equal(measures.length, 60)

const rulesOfCalendar = new Map(calendars.map((calendar) => [calendar, listRules(calendar)]))
const theirs = inTurn((calendar) => rulesOfCalendar.get(calendar).flatMap(expandRule))
for (const calendar of calendars) checkPeer(calendar)

const rounds = quick ? { rounds: 3, warmMs: 50 } : { rounds: 41, warmMs: 1500 }
const expander = createExpander()
const against = 'an RRule per measure + luxon'
const rows = [
  {
    name: 'warm expansion of 60 measures, plain `expand`',
    ...compare(
      inTurn((calendar) => expand(wheels, calendar).obligations),
      theirs,
      rounds,
    ),
  },
  {
    name: 'warm expansion of 60 measures through an expander',
    ...compare(
      inTurn((calendar) => expander.expand(wheels, calendar).obligations),
      theirs,
      rounds,
    ),
  },
]
console.log(JSON.stringify(rows.map((row) => ({ against, aim: 50, unit: 'ms', ...row }))))

function readRules(path) {
  return readFileSync(join(import.meta.dirname, '../../rules', path), 'utf8')
}

/** Makes a function that does the work for the next calendar each time it is called. */
function inTurn(work) {
  let calls = 0
  return () => work(calendars[calls++ % calendars.length])
}

/** Makes sure that the peer does the same work: it finds most of the windows that we find. */
function checkPeer(calendar) {
  const dated = expand(wheels, calendar).obligations.filter(({ due }) => due !== undefined)
  const windows = rulesOfCalendar.get(calendar).flatMap(expandRule)
  const known = new Set(windows.map(({ measure, first, due }) => `${measure} ${first.toISODate()} ${due.toISODate()}`))
  const agreed = dated.filter(({ measure, first, due }) => known.has(`${measure} ${first} ${due}`)).length
  assert(dated.length > 80)
  assert(agreed / dated.length > 0.85, `the peer finds ${agreed} of ${dated.length} windows`)
}

/** A repeating entry is one rule; anything else is a rule for each of its windows. */
function listRules(calendar) {
  const found = expand(wheels, calendar).obligations.filter(({ due }) => due !== undefined)
  const daysByBasis = new Map(
    ['school', 'staff', 'working', 'calendar'].map((basis) => [basis, listDays(basis, calendar)]),
  )
  return measures.flatMap((measure) =>
    measure.entries.flatMap((entry) => {
      const mine = found.filter((obligation) => obligation.measure === measure.id && obligation.entry === entry.id)
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
    }),
  )
}

/** Lists the days of a basis as luxon objects. */
function listDays(basis, calendar) {
  const days = []
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    if (calendar.daysOf(basis).has(day)) days.push(DateTime.fromISO(calendar.isoOf(day), zone))
  }
  return days
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
