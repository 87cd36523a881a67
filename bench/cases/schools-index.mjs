// 3,200 schools, a year each, from wheels and calendars that are loaded to a plan set that has been indexed. What the schools share and
// what they do not stands in ../country.mjs, the peer in ../peer-rules.mjs; it neither counts the days of a window nor sorts or indexes what
// it finds. It does the same work for every school, so it is timed on every 53rd and its time is taken 53 times.
import assert from 'node:assert/strict'
import process from 'node:process'
import { createPlanSet } from '../../dist/index.js'
import { schoolsOfCountry } from '../country.mjs'
import { bytesRow, compare } from '../measure.mjs'
import { checkPeer, listRules, windowsOf } from '../peer-rules.mjs'

const quick = process.argv.includes('--quick')
const count = quick ? 400 : 3200
const sample = 53
const schools = [...schoolsOfCountry(count)]
const sampled = schools.filter((_, i) => i % sample === 0)

const rulesOfSchool = sampled.map(({ wheels, calendar }) => listRules(wheels, calendar))
for (const [i, { wheels, calendar }] of sampled.entries()) {
  checkPeer(rulesOfSchool[i].flatMap(windowsOf), wheels, calendar, 50)
}

const ours = () => {
  const set = createPlanSet()
  for (const school of schools) set.add(school)
  return set.size
}
const theirs = () => rulesOfSchool.flatMap((rules) => rules.flatMap(windowsOf))

const size = ours()
assert(size.columnBytes <= 32 * size.obligations)
const measured = compare(ours, theirs, quick ? { rounds: 3, warmMs: 50 } : { rounds: 15, roundMs: 200, warmMs: 2000 })
const scale = count / sampled.length
const name = `${count} schools, a year each, indexed: ${size.obligations} obligations, ${size.distinctObligations} distinct`
console.log(
  JSON.stringify([
    {
      name,
      against: 'an RRule per measure + luxon',
      aim: 100,
      unit: 'ms',
      ...measured,
      sample: `the peer’s time is that for ${sampled.length} of the ${count} schools, times ${scale.toFixed(1)}`,
      theirs: measured.theirs * scale,
      ratio: measured.ratio * scale,
    },
    bytesRow('the same: bytes for an obligation, in columns and indexes', size),
  ]),
)
