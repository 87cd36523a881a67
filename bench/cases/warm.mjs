// Expanding wheels that are loaded on calendars that are built: 60 measures, full obligations, four calendars in turn, so that no
// call asks for what the call before it did. Once by `expand`, which remembers nothing, and once by an expander, which remembers on
// which days each measure falls on each calendar and builds every obligation of every call anew. The peer stands in ../peer-rules.mjs.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildCalendar, createExpander, expand, loadCalendar, loadWheel, resolveWheel } from '../../dist/index.js'
import { compare } from '../measure.mjs'
import { checkPeer, countedWindowsOf, listRules } from '../peer-rules.mjs'

const quick = process.argv.includes('--quick')

const wheels = ['halden/elevoppfolging', 'rutiner/laerere'].map((id) => {
  const loaded = loadWheel(readRules(`${id}.yaml`)).value
  return resolveWheel(loaded, { read: (ref) => readRules(`${ref}.yaml`) }).value
})
const calendars = ['vestfold/2026-27', 'vestfold/2025-26', 'vestfold/2024-25', 'ostfold/2024-25'].map(
  (id) => buildCalendar(loadCalendar(readRules(`calendars/no/${id}.yaml`)).value).value,
)
const measures = wheels.flatMap((wheel) => wheel.measures)
assert.equal(measures.length, 60)

const rulesOfCalendar = new Map(calendars.map((calendar) => [calendar, listRules(wheels, calendar)]))
const windowsOn = (calendar) => rulesOfCalendar.get(calendar).flatMap(countedWindowsOf)
const theirs = inTurn(windowsOn)
for (const calendar of calendars) checkPeer(windowsOn(calendar), wheels, calendar, 80)

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
