// What the expansion benchmarks hold us against: the usual way of expanding a school's year, an RRule for each measure, its dates as luxon
// objects, each window shrunk to the days that count. The peer gets its rules, its lists of days and the length of every window ready made,
// and works in UTC, which is luxon's fastest zone.
import assert from 'node:assert/strict'
import { DateTime } from 'luxon'
import rrule from 'rrule'
import { expand } from '../dist/index.js'

const { RRule } = rrule
const frequencies = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY, year: RRule.YEARLY }
const utc = (iso) => new Date(`${iso}T00:00:00Z`)
const zone = { zone: 'utc' }

/** Lists the rules of some wheels on a calendar: a repeating entry is one rule; anything else is a rule for each of its windows. */
export function listRules(wheels, calendar) {
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

/** Makes sure that the peer does the same work: it finds most of the windows that we find, of which there are more than `fewest`. */
export function checkPeer(windows, wheels, calendar, fewest) {
  const dated = expand(wheels, calendar).obligations.filter(({ due }) => due !== undefined)
  const known = new Set(windows.map(({ measure, first, due }) => `${measure} ${first.toISODate()} ${due.toISODate()}`))
  const agreed = dated.filter(({ measure, first, due }) => known.has(`${measure} ${first} ${due}`)).length
  assert(dated.length > fewest)
  assert(agreed / dated.length > 0.85, `the peer finds ${agreed} of ${dated.length} windows on ${calendar.id}`)
}

/** Lists the days of a basis as luxon objects. */
function listDays(basis, calendar) {
  const days = []
  for (let day = calendar.firstDay; day <= calendar.lastDay; day++) {
    if (calendar.daysOf(basis).has(day)) days.push(DateTime.fromMillis(day * 86_400_000, zone))
  }
  return days
}

/** Returns the windows of a rule, each from the first to the last day that counts, found by their places. */
export function windowsOf({ rule, length, days, ...measure }) {
  return rule.all().flatMap((date) => {
    const { first, last } = windowAt(date, length)
    const from = days.findIndex((day) => day >= first)
    const to = days.findLastIndex((day) => day <= last)
    return from < 0 || to < from ? [] : [{ ...measure, first: days[from], due: days[to] }]
  })
}

/** Returns the same with the days of each window counted. */
export function countedWindowsOf({ rule, length, days, ...measure }) {
  return rule.all().flatMap((date) => {
    const { first, last } = windowAt(date, length)
    const inside = days.filter((day) => day >= first && day <= last)
    return inside.length === 0 ? [] : [{ ...measure, first: inside[0], due: inside.at(-1), schoolDays: inside.length }]
  })
}

function windowAt(date, length) {
  const first = DateTime.fromJSDate(date, zone)
  return { first, last: first.plus({ days: length }) }
}
