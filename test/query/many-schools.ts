import fc from 'fast-check'
import type { SchoolCalendar } from '../../src/calendar/school-calendar'
import { isoFromDay } from '../../src/date/day'
import type { ObligationFilter } from '../../src/query/obligation-filter'
import type { School } from '../../src/query/plan-set'
import type { Measure, Role, Wheel } from '../../src/resolve/wheel'
import type { Timing } from '../../src/timing/timing'
import { builtCalendar, calendarDocument, day, vestfold2026 } from '../calendar/calendar-factory'
import { measure, quarters, wheel } from '../expand/wheel-factory'

const moved = (weeks: number): SchoolCalendar => {
  const document = vestfold2026()
  const monday = day('2026-09-14') + 7 * weeks
  const autumn = { id: 'autumn', title: 'Høstferie', from: isoFromDay(monday), to: isoFromDay(monday + 4) }
  return builtCalendar({ ...document, breaks: [autumn, ...document.breaks.slice(1)] })
}

/** Two that differ in a break, one without terms, and one of another school year, whose week 53 the others have and it has not. */
export const calendars: readonly SchoolCalendar[] = [
  moved(3),
  moved(2),
  builtCalendar(vestfold2026({ breaks: [] })),
  builtCalendar(
    calendarDocument({
      id: 'no/test/2025-26',
      schoolYear: '2025-26',
      firstSchoolDay: '2025-08-18',
      lastSchoolDay: '2026-06-19',
    }),
  ),
]

const role = (id: string, aliases: string[], members: string[] = []): Role => ({
  id,
  title: id,
  aliases,
  members,
  origin: 'wheel',
})

/** At one school «sjefen» is the head, at another the inspector, at the third nobody is. */
const vocabularies: readonly Partial<Wheel>[] = [
  { roles: rolesOf(role('rektor', ['sjefen']), role('inspektør', []), role('ledelsen', [], ['rektor', 'inspektør'])) },
  { roles: rolesOf(role('rektor', []), role('inspektør', ['sjefen'])) },
  { roles: rolesOf(role('rektor', []), role('inspektør', [])), periods: quarters.slice(0, 2) },
  // Here «m8» is the school's own name for another part of the year.
  { roles: rolesOf(role('rektor', [])), periods: [{ ...quarters[1]!, id: 'm8', title: 'Q1' }] },
]

function rolesOf(...roles: Role[]): ReadonlyMap<string, Role> {
  return new Map(roles.map((one) => [one.id, one]))
}

const timings: fc.Arbitrary<Timing | string> = fc.oneof(
  fc
    .record({ interval: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom('week' as const, 'month' as const) })
    .map((every): Timing => ({ kind: 'every', ...every })),
  fc.constantFrom<Timing>(
    { kind: 'every', interval: 4, maxInterval: 6, unit: 'week' },
    { kind: 'quota', min: 2, max: 2, per: 'quarter' },
    { kind: 'plan', plan: 'moteplan' },
    { kind: 'event', event: 'bekymring' },
    { kind: 'unspecified' },
    { kind: 'standing' },
  ),
  fc.constantFrom('uke 40', 'uke 53', 'høstferien', 'innen 1. november 2031', 'uke 38 eller 44', 'August', 'Oktober'),
)

const measures: fc.Arbitrary<Measure> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    when: timings,
    parts: fc.record({
      responsible: fc.subarray(['rektor', 'inspektør', 'kontaktlærer'], { minLength: 1 }).map(involved),
      participants: fc.subarray(['elev', 'rektor']).map(involved),
      in: fc.subarray(['Q1', 'Q2'], { maxLength: 2 }),
      tags: fc.subarray(['iko', 'hms']),
      criteria: fc.subarray(['k1']),
      evidence: fc.subarray(['vis']),
      visibility: fc.constantFrom('everyone' as const, 'staff' as const),
      title: fc.constantFrom('Møte med heimen', 'Kartlegging'),
      source: fc.constantFrom({ kind: 'local' as const }, { kind: 'national' as const }),
      appliesTo: fc.constantFrom({}, { grade: ['vg1'] }, { age: { atLeast: 18 } }),
      prepare: fc.constantFrom(
        [],
        [
          {
            id: 'kall',
            title: 'Kalle inn',
            before: { count: 2, unit: 'week' as const },
            responsible: involved(['elev']),
          },
        ],
      ),
    }),
  })
  .map(({ id, when, parts }) => measure(id, when, parts))

function involved(roles: readonly string[]) {
  return roles.map((id) => ({ role: id }))
}

const wheels: fc.Arbitrary<Wheel> = fc
  .record({
    list: fc.uniqueArray(measures, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    words: fc.constantFrom(...vocabularies),
    id: fc.constantFrom('test/pakke', 'test/lokal'),
  })
  .map(({ list, words, id }) => wheel(list, { periods: quarters, ...words, id }))

/** Schools of which several share wheels and calendars and several do not. */
export const schools: fc.Arbitrary<School[]> = fc
  .record({
    packs: fc.array(wheels, { minLength: 1, maxLength: 3 }),
    picks: fc.array(
      fc.record({
        packs: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
        calendar: fc.nat({ max: 3 }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ packs, picks }) =>
    picks.map((pick, i) => ({
      id: `skole-${i}`,
      wheels: [...new Set(pick.packs.map((n) => packs[n % packs.length]!))],
      calendar: calendars[pick.calendar]!,
    })),
  )

const days = fc.integer({ min: -20, max: 380 }).map((n) => isoFromDay(day('2026-08-01') + n))
const oneOrMore = (...values: string[]) => fc.oneof(fc.constantFrom(...values), fc.subarray(values))
const bounds = fc.record({ from: days, to: days }, { requiredKeys: [] })

/** Questions with every key a filter has. */
export const filters: fc.Arbitrary<ObligationFilter> = fc
  .record(
    {
      responsible: oneOrMore('rektor', 'inspektør', 'sjefen', 'drageflyger'),
      participant: oneOrMore('elev', 'Rektor', 'ledelsen'),
      role: oneOrMore('rektor', 'sjefen', 'kontaktlæreren', 'ledelsen', 'helsesykepleier'),
      includeMembers: fc.boolean(),
      from: days,
      to: days,
      on: days,
      week: fc.constantFrom(34, 40, 46, 52, 53, 1, 20, 30, 31, 60),
      month: fc.constantFrom(8, 10, 1, 13),
      schoolWeek: fc.constantFrom(1, 7, 30, 99),
      startsIn: bounds,
      dueIn: bounds,
      period: oneOrMore('Q1', 'q2', 'm8', 'm10', 'term1', 'term2', 'Q9'),
      measure: oneOrMore('a', 'b', 'z'),
      form: fc.subarray(['window', 'day', 'standing', 'undated'] as const),
      tag: oneOrMore('iko', 'hms'),
      criterion: oneOrMore('k1', 'k9'),
      evidence: oneOrMore('vis'),
      sourceKind: oneOrMore('local', 'national') as fc.Arbitrary<'local'[]>,
      visibility: oneOrMore('everyone', 'staff') as fc.Arbitrary<'staff'[]>,
      appliesTo: fc.record({ grade: fc.constantFrom('vg1', 'vg2') }, { requiredKeys: [] }),
      text: fc.constantFrom('mote', 'kart', 'møte HEIMEN'),
      tentative: fc.boolean(),
      dated: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  // Every key at once finds nothing; two or three of them do.
  .chain((all) =>
    fc.subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 3 }).map((keys) => pick(all, keys)),
  )

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key as keyof T))) as T
}
