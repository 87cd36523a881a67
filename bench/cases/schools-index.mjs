// 3,200 schools, a year each, from wheels and calendars that are loaded to a plan set that has been indexed. What the schools share and
// what they do not stands in ../country.mjs. Against the usual way of doing it: an RRule for each measure, its dates as luxon objects, each
// window shrunk to the days that count, as in warm.mjs; the peer gets its rules, its lists of days and the length of every window ready
// made, works in UTC, and neither sorts nor indexes what it finds. It does the same work for every school, so it is timed on every 53rd
// and its time is taken 53 times.
import assert from 'node:assert/strict'
import process from 'node:process'
import { DateTime } from 'luxon'
import rrule from 'rrule'
import { createPlanSet, expand } from '../../dist/index.js'
import { schoolsOfCountry } from '../country.mjs'
import { compare } from '../measure.mjs'

const { RRule } = rrule
const quick = process.argv.includes('--quick')
const count = quick ? 400 : 3200
const sample = 53
const schools = [...schoolsOfCountry(count)]
const sampled = schools.filter((_, i) => i % sample === 0)
const frequencies = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY }
const utc = (iso) => new Date(`${iso}T00:00:00Z`)
const zone = { zone: 'utc' }

const rulesOfSchool = new Map(sampled.map((school) => [school.id, listRules(school)]))
for (const school of sampled) checkPeer(school)

const ours = () => {
  const set = createPlanSet()
  for (const school of schools) set.add(school)
  return set.size
}
const theirs = () => sampled.flatMap(({ id }) => rulesOfSchool.get(id).flatMap(expandRule))

const size = ours()
const bytes = size.columnBytes / size.obligations
assert(bytes <= 32, `${bytes} bytes for an obligation`)
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
    {
      name: 'the same: bytes for an obligation, in columns and indexes',
      against: 'at most 32',
      aim: 1,
      unit: 'B',
      ratio: 32 / bytes,
      ours: bytes,
      theirs: 32,
      spread: 0,
      noise: 0,
    },
  ]),
)

/** Makes sure that the peer does the same work: it finds most of the windows that we find. */
function checkPeer({ id, wheels, calendar }) {
  const dated = expand(wheels, calendar).obligations.filter(({ due }) => due !== undefined)
  const windows = rulesOfSchool.get(id).flatMap(expandRule)
  const known = new Set(windows.map(({ measure, first, due }) => `${measure} ${first.toISODate()} ${due.toISODate()}`))
  const agreed = dated.filter(({ measure, first, due }) => known.has(`${measure} ${first} ${due}`)).length
  assert(dated.length > 50)
  assert(agreed / dated.length > 0.85, `the peer finds ${agreed} of ${dated.length} windows of ${id}`)
}

/** A repeating entry is one rule; anything else is a rule for each of its windows. */
function listRules({ wheels, calendar }) {
  const found = expand(wheels, calendar).obligations.filter(({ due, id }) => due !== undefined && !id.includes('!'))
  const daysByBasis = new Map(
    ['school', 'staff', 'working', 'calendar'].map((basis) => [basis, listDays(basis, calendar)]),
  )
  return wheels
    .flatMap(({ measures }) => measures)
    .flatMap((measure) =>
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
    if (calendar.daysOf(basis).has(day)) days.push(DateTime.fromMillis(day * 86_400_000, zone))
  }
  return days
}

/** The windows of a rule, each from the first to the last day that counts. */
function expandRule({ rule, length, days, ...measure }) {
  return rule.all().flatMap((date) => {
    const first = DateTime.fromJSDate(date, zone)
    const last = first.plus({ days: length })
    const from = days.findIndex((day) => day >= first)
    const to = days.findLastIndex((day) => day <= last)
    return from < 0 || to < from ? [] : [{ ...measure, first: days[from], due: days[to] }]
  })
}
