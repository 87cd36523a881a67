// A country of schools for the benchmarks, made from the shipped wheels and a calendar text, the same for every run.
//
// What is shared and what is not follows how school years are made: a county or a large municipality decides one calendar for its
// schools, with a few that differ (a combined school, a boarding school); it has its packs of measures, on top of the national one; and
// some schools add measures of their own, and a few change what they have inherited. Here 60 owners have a calendar each: their breaks lie
// in different weeks, the year begins and ends on different days, and each has its own day off. One school in 40 has a calendar of its own
// besides. All schools follow the national pack and those of their owner, in two ways. One in eight has a wheel of its own beside them.
// One in 40 has a wheel that extends a pack instead: it changes when one measure is done, removes another and adds a third, so that the
// wheel is nobody else's.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCalendar, loadCalendar, loadWheel, resolveWheel } from '../dist/index.js'

const rules = join(import.meta.dirname, '../rules')
const read = (path) => readFileSync(join(rules, path), 'utf8')
const owners = 60
const national = 'nasjonal/videregaende'
const packs = [
  [national, 'rutiner/laerere', 'halden/elevoppfolging'],
  [national, 'rutiner/laerere', 'ostfold/elevstotte', 'vestfold/tett-pa'],
]

/** Makes schools one by one, number 0 up to `count` − 1; what they share is loaded once, when it is first needed. */
export function* schoolsOfCountry(count) {
  const wheels = new Map(packs.flat().map((id) => [id, resolved(read(`${id}.yaml`))]))
  const calendars = new Map()
  for (let number = 0; number < count; number++) {
    const owner = number % owners
    if (!calendars.has(owner)) calendars.set(owner, calendarOf(owner, 0))
    const calendar = number % 40 === 27 ? calendarOf(owner, 1 + number) : calendars.get(owner)
    const shared = packs[owner % packs.length].map((id) => wheels.get(id))
    const last = shared.at(-1)
    const own =
      number % 40 === 13
        ? [...shared.slice(0, -1), resolved(changedWheel(number, last))]
        : number % 8 === 3
          ? [...shared, resolved(ownWheel(number))]
          : shared
    yield { id: `school-${number}`, wheels: own, calendar }
  }
}

function resolved(text) {
  const { value, diagnostics } = resolveWheel(loadWheel(text).value, { read: (ref) => read(`${ref}.yaml`) })
  const wrong = diagnostics.find(({ severity }) => severity === 'error')
  if (wrong) throw new Error(wrong.message)
  return value
}

/** The text of a school's own wheel beside the packs. */
function ownWheel(number) {
  return `kind: wheel
id: skole/nr-${number}
title: Årshjul for skole ${number}
language: nb
roles:
  elevråd-${number % 5}: { title: Elevrådet ${number % 5} }
measures:
  - id: eget-${number}
    title: Eget tiltak ved skole ${number}
    when: Annenhver uke
    responsible: [rektor]
    participants: [elevråd-${number % 5}]
  - id: lokal-dag
    title: Skolens dag
    when: Uke ${36 + (number % 8)}
    responsible: [elevråd-${number % 5}]
`
}

/** The text of a school's wheel that takes the place of a pack. */
function changedWheel(number, { id, measures }) {
  const [changed, removed] = [measures[number % measures.length], measures[(number + 3) % measures.length]]
  return `kind: wheel
id: skole/nr-${number}
title: Årshjul for skole ${number}
language: nb
extends: [${id}]
change:
  ${changed.id}: { when: Uke ${36 + (number % 8)} }
remove:${
    changed === removed
      ? ' {}'
      : `
  ${removed.id}: { reason: Dekkes av skolens eget tiltak }`
  }
measures:
  - id: eget-${number}
    title: Eget tiltak ved skole ${number}
    when: Annenhver uke
    responsible: [rektor]
`
}

/** An owner's calendar, or with another `variant` than 0 that of a school that differs from its owner's. */
function calendarOf(owner, variant) {
  const day = (month, date) => new Date(Date.UTC(month >= 8 ? 2026 : 2027, month - 1, date)).toISOString().slice(0, 10)
  const autumn = 28 + 7 * (owner % 3)
  const winter = 15 + 7 * ((owner >> 2) % 3)
  const text = `kind: calendar
id: no/eier-${owner}/2026-27${variant ? `-${variant}` : ''}
title: Skolerute
country: NO
schoolYear: 2026-27
firstSchoolDay: ${day(8, 17 + (owner % 4))}
lastSchoolDay: ${day(6, 15 + (owner % 4))}
breaks:
  - { id: autumn, title: Høstferie, from: ${day(9, autumn)}, to: ${day(9, autumn + 4)} }
  - { id: christmas, title: Juleferie, from: 2026-12-19, to: 2027-01-${owner % 2 ? '03' : '04'} }
  - { id: winter, title: Vinterferie, from: ${day(2, winter)}, to: ${day(2, winter + 4)} }
  - { id: easter, title: Påskeferie, from: 2027-03-22, to: 2027-03-29 }
daysOff:
  - { date: ${day(5, 3 + (owner % 5))}, title: Fridag }
${variant ? `  - { date: ${day(11, 2 + (variant % 25))}, title: Skolens fridag }\n` : ''}`
  const { value } = buildCalendar(loadCalendar(text).value)
  if (!value) throw new Error(`the calendar of owner ${owner} cannot be built`)
  return value
}
