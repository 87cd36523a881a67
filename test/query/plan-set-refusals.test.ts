import { expect, test } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { loadCalendar } from '../../src/load/load-calendar'
import { createPlanSet } from '../../src/query/create-plan-set'
import { expand } from '../../src/query/expand'
import type { School } from '../../src/query/plan-set'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import { loadPack, readRule } from '../packs/read-packs'

const school: School = {
  id: 'nord',
  wheels: resolveWheel(loadPack('halden/elevoppfolging'), { read: readRule }).value,
  calendar: buildCalendar(loadCalendar(readRule('calendars/no/vestfold/2026-27')!).value!).value!,
}
const plan = expand(school.wheels, school.calendar)
const set = createPlanSet()
set.add(school)

/** What a question throws. */
function refusalOf(ask: () => unknown): unknown {
  try {
    ask()
  } catch (error) {
    return error
  }
  return undefined
}

test.each([
  ['kontaktlerer', 'kontaktlærer'],
  ['radgivr', 'rådgiver'],
  ['Skolens ledels', 'Skolens ledelse'],
])('for %s it suggests %s as a plan does, though it keeps no roles of the dictionary', (role, suggestion) => {
  const refusal = refusalOf(() => set.find({ role }))
  expect(refusal).toMatchObject({ code: 'query/unknown-role', suggestion })
  expect(refusal).toEqual(refusalOf(() => plan.find({ role })))
})

test.each<[string, object, object]>([
  ['an audience that is misspelt', { audienc: 'everyone' }, { code: 'query/unknown-key', suggestion: 'audience' }],
  ['a key that is nearly one', { school: ['nord'] }, { code: 'query/unknown-key', suggestion: 'schools' }],
  ['a school that is no text', { schools: [1] }, { code: 'query/bad-filter' }],
])('it refuses %s, and does not ask all schools for everyone', (_name, question, refusal) => {
  expect(refusalOf(() => set.find({}, question))).toMatchObject(refusal)
  expect(refusalOf(() => set.count({}, question))).toMatchObject(refusal)
  expect(refusalOf(() => [...set.each({}, question)])).toMatchObject(refusal)
})
