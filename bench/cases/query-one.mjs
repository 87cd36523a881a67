// One school, one year, all shipped Norwegian wheels on its calendar: what a role has of a tag in a week. Against Array.filter over the
// same objects with the same meaning (either part, overlap of days, what has no date is let through), comparing dates as text. The
// peer's filter is written out for this one question: once as the question is said, role first, which the aim is about, and once with
// the test first that here lets least through, which nobody can know beforehand and which shows how much of the ratio is luck. Role and
// tag are ids and the week is ready made as two dates, whereas ours are asked in the words of a caller: nothing is prepared but the plan.
// Every question is one of a round of questions over all roles, tags and weeks, so that none is the one before.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildCalendar, expand, loadCalendar, loadWheel, resolveWheel } from '../../dist/index.js'
import { compare } from '../measure.mjs'

const quick = process.argv.includes('--quick')
const read = (path) => readFileSync(join(import.meta.dirname, '../../rules', path), 'utf8')
const wheels = [
  'halden/elevoppfolging',
  'rutiner/laerere',
  'nasjonal/videregaende',
  'ostfold/elevstotte',
  'vestfold/tett-pa',
].map((id) => resolveWheel(loadWheel(read(`${id}.yaml`)).value, { read: (ref) => read(`${ref}.yaml`) }).value)
const calendar = buildCalendar(loadCalendar(read('calendars/no/vestfold/2026-27.yaml')).value).value
const plan = expand(wheels, calendar)
const { obligations } = plan

const roles = [
  ...new Set(obligations.flatMap((one) => [...one.responsible, ...one.participants].map(({ role }) => role))),
]
const tags = [...new Set(obligations.flatMap((one) => one.tags))]
const weeks = Array.from({ length: 52 }, (_, i) => i + 1)
const questions = weeks.flatMap((week, i) => {
  const first = mondayOf(week)
  const role = roles[(i * 7) % roles.length]
  return [{ role, tag: tags[i % tags.length], week, first, last: sundayOf(first) }]
})

const asSaid = ({ role, tag, first, last }) =>
  obligations.filter(
    (one) =>
      (one.responsible.some((part) => part.role === role) || one.participants.some((part) => part.role === role)) &&
      one.tags.includes(tag) &&
      (one.first === undefined || (one.first <= last && one.due >= first)),
  )
const rarestFirst = ({ role, tag, first, last }) =>
  obligations.filter(
    (one) =>
      one.tags.includes(tag) &&
      (one.first === undefined || (one.first <= last && one.due >= first)) &&
      (one.responsible.some((part) => part.role === role) || one.participants.some((part) => part.role === role)),
  )
const ours = ({ role, tag, week }) => plan.find({ role, tag, week })

for (const question of questions) {
  const ids = ours(question).map(({ id }) => id)
  assert.deepEqual(
    ids,
    asSaid(question).map(({ id }) => id),
  )
  assert.deepEqual(
    ids,
    rarestFirst(question).map(({ id }) => id),
  )
}
assert(questions.some((question) => ours(question).length > 0))

const rounds = quick ? { rounds: 3, warmMs: 50 } : { rounds: 41, warmMs: 1000 }
const all = (answer) => () => questions.reduce((sum, question) => sum + answer(question).length, 0)
const perQuestion = ({ ours: mine, theirs, ...rest }) => ({
  ...rest,
  ours: (mine / questions.length) * 1e6,
  theirs: (theirs / questions.length) * 1e6,
})
const name = `one school, ${obligations.length} obligations: role + tag + week`
const rows = [
  { aim: 20, name, against: 'Array.filter', ...perQuestion(compare(all(ours), all(asSaid), rounds)) },
  {
    aim: 5,
    name,
    against: 'Array.filter, rarest test first',
    ...perQuestion(compare(all(ours), all(rarestFirst), rounds)),
  },
]
console.log(JSON.stringify(rows.map((row) => ({ unit: 'ns', ...row }))))

/** Returns the Monday of an ISO week of the school year 2026–27 as text; the first week of 2026 begins on 29 December 2025. */
function mondayOf(week) {
  const firstMonday = week >= 31 ? Date.UTC(2025, 11, 29) : Date.UTC(2027, 0, 4)
  return new Date(firstMonday + (week - 1) * 7 * 864e5).toISOString().slice(0, 10)
}

function sundayOf(monday) {
  return new Date(Date.parse(monday) + 6 * 864e5).toISOString().slice(0, 10)
}
