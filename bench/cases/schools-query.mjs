// peer: better-sqlite3
// A million obligations of many schools: what a role has in a week, as objects. Against Array.filter over a million objects, and against
// better-sqlite3 in memory, asked by a prepared statement that gives its rows as objects. What the schools share stands in ../country.mjs;
// here each owner has a pack of its own besides, with a role that only its schools have.
//
// The filter compares days as text and looks at days before roles, which lets least through; what it finds is there already. The database
// has a row for every role of every obligation in a table that is its own covering index, (role, due, first) and no other columns but the
// obligation's number, and looks the few that are found up by that number; its rows carry six columns as text and numbers, ours are whole
// obligations. Role and week are an id and two numbers to the peers, whereas ours are asked in the words of a caller. Every call asks another
// question of a round, so that none is the one before. The rows differ in how much is found: what one owner's role has is the usual
// question; the role of a few schools finds little, and one that every school has finds tens of thousands, where the objects that come out
// are most of the work on all sides.
//
// The aim against the filter is 500 but for the last: the filter takes about 100 ns for each of a million objects, so a 500th of its time
// leaves 15 ns for each of the 13,500 that this row finds, which goes to allocating an object and filling three fields with nothing looked up.
// Nothing that gives objects of the caller's own gets there, so that row's aim is 100.
import assert from 'node:assert/strict'
import process from 'node:process'
import { createPlanSet, loadWheel, resolveWheel } from '../../dist/index.js'
import { schoolsOfCountry } from '../country.mjs'
import { bytesRow, compare } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const wanted = quick ? 50_000 : 1_000_000
const { default: Database } = await import('better-sqlite3').catch(() => {
  console.error('better-sqlite3 is not installed: npm ci --prefix bench')
  process.exit(1)
})

const set = createPlanSet()
const owners = 60
const packs = Array.from({ length: owners }, (_, owner) => packOf(owner))
let planned = 0
for (const { id, wheels, calendar } of schoolsOfCountry(20_000)) {
  const owner = set.schools.length % owners
  planned += set.add({ id, wheels: [...wheels, packs[owner]], calendar }).obligationCount
  if (planned >= wanted) break
}
const objects = set.find({}).map(({ school, obligation }) => ({ school, ...obligation }))
assert(objects.length >= wanted)

const weeks = Array.from({ length: 40 }, (_, i) => ((i + 33) % 52) + 1).filter((week) => week !== 53)
const ofOwner = rounds(packs.map((_, owner) => `fylkeskoordinator-${owner}`))
const few = rounds(['elevråd-0', 'elevråd-1', 'elevråd-2', 'elevråd-3', 'elevråd-4'])
const many = rounds(['kontaktlærer', 'rådgiver', 'skolens-ledelse', 'ppt'])

const filtered = ({ role, first, last }) =>
  objects.filter(
    (one) =>
      one.first <= last &&
      one.due >= first &&
      (one.responsible.some((part) => part.role === role) || one.participants.some((part) => part.role === role)),
  )
const queried = prepareDatabase()
const ours = ({ role, week }) => set.find({ role, week, dated: true })

for (const question of [...ofOwner.slice(0, 8), ...few.slice(0, 8), ...many.slice(0, 4)]) {
  const expected = filtered(question).map(({ school, id }) => `${school} ${id}`)
  const found = ours(question).map(({ school, obligation }) => `${school} ${obligation.id}`)
  assert.deepEqual(found, expected)
  const rows = queried(question).map(({ school, id }) => `${school} ${id}`)
  assert.deepEqual(rows.sort(), expected.sort())
}

const short = quick ? { rounds: 3, warmMs: 50 } : { rounds: 9, warmMs: 500 }
const rows = [
  ['a role of one owner’s schools', ofOwner, 500],
  ['a role few schools have', few, 500],
  ['a role all schools have', many, 100],
].flatMap(([name, questions, aim]) => {
  const average = Math.round(
    questions.reduce((sum, { role, week }) => sum + set.count({ role, week, dated: true }), 0) / questions.length,
  )
  const called = `${objects.length} obligations: ${name} + one week → ${average} objects`
  return [
    {
      name: called,
      against: 'Array.filter',
      aim,
      ...compare(inTurn(ours, questions), inTurn(filtered, questions), short),
    },
    {
      name: called,
      against: 'better-sqlite3, covering index',
      aim: 25,
      ...compare(inTurn(ours, questions), inTurn(queried, questions), short),
    },
  ]
})
const { size } = set
const distinct = `the same ${size.obligations}, of which ${size.distinctObligations} differ`
rows.push(bytesRow(`${distinct}: bytes for one, in columns and indexes`, size))
console.log(JSON.stringify(rows.map((row) => ({ unit: 'ms', ...row }))))

/** Asks for each role in each of the weeks, neither twice in a row. */
function rounds(roles) {
  return roles.flatMap((_, turn) =>
    weeks.map((week, i) => {
      const first = mondayOf(week)
      return { role: roles[(turn + i) % roles.length], week, first, last: dayAfter(first, 6) }
    }),
  )
}

/** What an owner asks of its schools beside the packs that owners share. */
function packOf(owner) {
  const role = `fylkeskoordinator-${owner}`
  const text = `kind: wheel
id: eier/nr-${owner}
title: Eierens årshjul ${owner}
language: nb
roles:
  ${role}: { title: Fylkeskoordinator ${owner} }
measures:
  - { id: samtale-${owner}, title: Samtale med skolen, when: Hver uke, responsible: [${role}], participants: [rektor] }
  - { id: fravær-${owner}, title: Fraværstall meldes, when: Annenhver uke, responsible: [rektor], participants: [${role}] }
  - { id: besøk-${owner}, title: Skolebesøk, when: Uke ${36 + (owner % 8)}, responsible: [${role}] }
`
  const { value, diagnostics } = resolveWheel(loadWheel(text).value)
  assert.deepEqual(diagnostics, [])
  return value
}

/** Makes a function that asks the next question of a round each time it is called. */
function inTurn(answer, questions) {
  let calls = 0
  return () => answer(questions[calls++ % questions.length])
}

function prepareDatabase() {
  const database = new Database(':memory:')
  database.exec(`
    create table obligation (number integer primary key, school text, id text, measure text, title text, first integer, due integer);
    create table role (number integer primary key, name text unique);
    create table role_day (role integer, due integer, first integer, obligation integer,
      primary key (role, due, first, obligation)) without rowid;
  `)
  const insert = database.prepare('insert into obligation values (?, ?, ?, ?, ?, ?, ?)')
  const insertDay = database.prepare('insert or ignore into role_day values (?, ?, ?, ?)')
  const roles = new Map()
  const numberOfRole = (name) => {
    if (!roles.has(name)) roles.set(name, roles.size)
    return roles.get(name)
  }
  database.transaction(() => {
    objects.forEach((one, number) => {
      if (one.due === undefined) return
      const [first, due] = [dayNumber(one.first), dayNumber(one.due)]
      insert.run(number, one.school, one.id, one.measure, one.title, first, due)
      for (const { role } of [...one.responsible, ...one.participants]) {
        insertDay.run(numberOfRole(role), due, first, number)
      }
    })
  })()
  database.exec('analyze')
  const statement = database.prepare(`
    select school, id, measure, title, obligation.first, obligation.due
    from role_day join obligation on obligation.number = role_day.obligation
    where role_day.role = ? and role_day.due >= ? and role_day.first <= ? order by role_day.obligation`)
  return ({ role, first, last }) => statement.all(numberOfRole(role), dayNumber(first), dayNumber(last))
}

function dayNumber(iso) {
  return Date.parse(iso) / 864e5
}

/** Returns the Monday of an ISO week of the school year 2026–27 as text; the first week of 2026 begins on 29 December 2025. */
function mondayOf(week) {
  const firstMonday = week >= 31 ? Date.UTC(2025, 11, 29) : Date.UTC(2027, 0, 4)
  return new Date(firstMonday + (week - 1) * 7 * 864e5).toISOString().slice(0, 10)
}

function dayAfter(iso, days) {
  return new Date(Date.parse(iso) + days * 864e5).toISOString().slice(0, 10)
}
