import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../src/calendar/build-calendar'
import type { Obligation } from '../../src/expand/obligation'
import { askAsAudience } from '../../src/export/ask-as-audience'
import { loadCalendar } from '../../src/load/load-calendar'
import type { Visibility } from '../../src/load/wheel-document'
import { createPlanSet } from '../../src/query/create-plan-set'
import { expand } from '../../src/query/expand'
import { isDated } from '../../src/query/is-dated'
import { maySee } from '../../src/query/may-see'
import type { ObligationFilter } from '../../src/query/obligation-filter'
import type { Plan } from '../../src/query/plan'
import type { PlanSet, PlanSetQuestion, School } from '../../src/query/plan-set'
import { QueryError } from '../../src/query/query-error'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import { measure, wheel } from '../expand/wheel-factory'
import { shippedCalendarIds } from '../packs/read-calendars'
import { loadPack, packIds, readRule } from '../packs/read-packs'
import { calendars, filters, schools } from './many-schools'

const shippedCalendars = shippedCalendarIds.map(
  (id) => buildCalendar(loadCalendar(readRule(`calendars/${id}`)!).value!).value!,
)
/** Each is loaded anew, as schools that read their own files do: what wheels share is found by what it says, too. */
const shippedWheel = (id: string) => resolveWheel(loadPack(id), { read: readRule }).value

function setOf(list: readonly School[], maxPatterns?: number): PlanSet {
  const set = createPlanSet(maxPatterns === undefined ? {} : { maxPatterns })
  for (const school of list) set.add(school)
  return set
}

/** What each school's own plan finds for an audience; a list's names one by one, since another school may not know them all. */
function findOneByOne(
  plans: readonly (readonly [string, Plan])[],
  filter: ObligationFilter,
  audience: Visibility = 'responsible',
) {
  const unknown = new Set<string>()
  const known = new Set<string>()
  const found = plans.flatMap(([id, plan]) => {
    const passing = new Set<Obligation>()
    for (const single of singleFilters(filter)) {
      const asked = JSON.stringify(single)
      try {
        const isSeen = (visibility: Visibility) => maySee(audience, visibility)
        for (const one of askAsAudience(plan, single, isSeen)) passing.add(one)
        known.add(asked)
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        unknown.add(asked)
      }
    }
    return plan.obligations
      .filter((one) => passing.has(one))
      .map((obligation) => ({ school: id, wheel: plan.wheelOf(obligation).id, obligation }))
  })
  return { found, refused: [...unknown].filter((asked) => !known.has(asked)) }
}

/** Parts a filter into those with one name for each key that names something; an empty list stays. */
function singleFilters(filter: ObligationFilter): ObligationFilter[] {
  const keys = ['responsible', 'participant', 'role', 'period', 'measure', 'tag', 'criterion', 'evidence'] as const
  return keys.reduce<ObligationFilter[]>(
    (all, key) =>
      all.flatMap((one) => {
        const value = one[key]
        return Array.isArray(value) && value.length > 0 ? value.map((name: string) => ({ ...one, [key]: name })) : [one]
      }),
    [filter],
  )
}

/** Holds an answer to what the schools' plans give one by one, and returns it. */
function expectAsOneByOne(
  set: PlanSet,
  plans: readonly (readonly [string, Plan])[],
  filter: ObligationFilter,
  audience: Visibility = 'responsible',
) {
  const answer = answerOf(set, filter, { audience })
  const { found, refused } = findOneByOne(plans, filter, audience)
  const asked = JSON.stringify([filter, audience])
  if (answer instanceof QueryError) {
    expect(refused, asked).not.toEqual([])
    return answer
  }
  // Of several keys each may be known somewhere and all of them nowhere; that is an empty answer.
  if (Object.keys(filter).length < 2) expect(refused, asked).toEqual([])
  expect(answer, asked).toStrictEqual(found)
  expect(set.count(filter, { audience })).toBe(answer.length)
  expect([...set.each(filter, { audience })]).toStrictEqual(answer)
  return answer
}

const plansOf = (list: readonly School[]) =>
  list.map(({ id, wheels, calendar }) => [id, expand(wheels, calendar)] as const)

function answerOf(set: PlanSet, filter: ObligationFilter, question?: PlanSetQuestion) {
  try {
    return set.find(filter, question)
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
}

describe('a plan set gives what every school’s own plan gives', () => {
  test('each school’s year comes back whole, field by field and in order', () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(0, 2, 1000), (list, maxPatterns) => {
        const set = setOf(list, maxPatterns)
        for (const { id, wheels, calendar } of list) {
          const { obligations } = expand(wheels, calendar)
          expect(set.obligationsOf(id)).toStrictEqual(obligations)
          expect(JSON.stringify(set.obligationsOf(id))).toBe(JSON.stringify(obligations))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('every shipped wheel on every shipped calendar comes back as the bytes of its own plan, whatever was asked before', () => {
    const set = createPlanSet()
    const lists = [...packIds.map((id) => [id]), [...packIds]]
    const all = lists.flatMap((ids) => {
      const wheels = ids.map((id) => shippedWheel(id))
      return shippedCalendars.map((calendar) => ({ id: `${ids.join()} ${calendar.id}`, wheels, calendar }))
    })
    for (const school of all) set.add(school)
    set.find({ week: 40 })
    for (const { id, wheels, calendar } of all) {
      expect(JSON.stringify(set.obligationsOf(id))).toBe(JSON.stringify(expand(wheels, calendar).obligations))
    }
    expect(all.length).toBeGreaterThan(20)
  })

  test('for every key of a filter, with names that mean something else at another school, and refusals', () => {
    let answered = 0
    let refused = 0
    fc.assert(
      fc.property(schools, fc.array(filters, { minLength: 6, maxLength: 6 }), (list, questions) => {
        const set = setOf(list)
        const plans = plansOf(list)
        for (const filter of questions) {
          const answer = expectAsOneByOne(set, plans, filter)
          if (answer instanceof QueryError) refused++
          else answered += answer.length
        }
      }),
      { numRuns: 15 },
    )
    expect(answered).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(0)
  })

  test('for every audience, to which a name that only hidden measures bear is unknown', () => {
    const named: ObligationFilter[] = [
      { measure: 'a' },
      { measure: 'b' },
      { tag: 'iko' },
      { tag: 'hms', week: 46 },
      { criterion: 'k1' },
      { evidence: 'vis' },
    ]
    let hidden = 0
    fc.assert(
      fc.property(schools, fc.array(filters, { minLength: 3, maxLength: 3 }), (list, drawn) => {
        const set = setOf(list)
        const plans = plansOf(list)
        for (const filter of [...named, ...drawn]) {
          for (const audience of ['everyone', 'staff'] as const) {
            const answer = expectAsOneByOne(set, plans, filter, audience)
            if (answer instanceof QueryError && !(answerOf(set, filter) instanceof QueryError)) hidden++
          }
        }
      }),
      { numRuns: 12 },
    )
    expect(hidden).toBeGreaterThan(0)
  })

  test('however often schools are added between questions', () => {
    fc.assert(
      fc.property(schools, fc.array(filters, { minLength: 4, maxLength: 4 }), (list, questions) => {
        const set = createPlanSet()
        for (const [added, school] of list.entries()) {
          set.add(school)
          const anew = setOf(list.slice(0, added + 1))
          for (const filter of questions) {
            const answer = answerOf(anew, filter)
            expect(answerOf(set, filter), JSON.stringify(filter)).toEqual(answer)
            // Some schools in another order, one of them twice.
            const some = [...anew.schools.filter((_, i) => i % 2 === 0), anew.schools[0]!].reverse()
            if (answer instanceof QueryError) continue
            expect(set.find(filter, { schools: some })).toEqual(answer.filter(({ school: id }) => some.includes(id)))
          }
        }
      }),
      { numRuns: 10 },
    )
  })

  test('for days asked for in several ways at once, at the ends of years and on calendars that lack them', () => {
    const days = fc.record(
      {
        week: fc.constantFrom(52, 53, 1, 30, 31, 33, 40),
        month: fc.constantFrom(12, 1, 7, 8, 10),
        schoolWeek: fc.constantFrom(1, 18, 19, 38, 39, 40),
        from: fc.constantFrom('2026-01-01', '2026-09-30', '2027-01-04'),
        to: fc.constantFrom('2025-12-31', '2026-10-04', '2027-01-03'),
        on: fc.constantFrom('2025-12-29', '2026-10-01', '2027-08-01'),
        dated: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(schools, fc.array(days, { minLength: 8, maxLength: 8 }), (list, questions) => {
        const set = setOf(list)
        for (const filter of questions) expectAsOneByOne(set, plansOf(list), filter)
      }),
      { numRuns: 15 },
    )
  })

  test('where every school has names of its own for roles, which mean something else elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 }),
        (picks) => {
          const ids = ['leder', 'koordinator', 'mentor', 'fadder']
          // At each school two of four names are roles, and a third is what the first is also called.
          const list = picks.map(([first, step], i) => {
            const [own, other, alias] = [0, 1, 2].map((n) => ids[(first + n * (step % 2 === 0 ? 1 : 3)) % 4]!)
            const roles = new Map(
              [
                { id: own!, aliases: [alias!] },
                { id: other!, aliases: [] },
              ].map((role) => [role.id, { ...role, title: role.id, members: [], origin: 'wheel' as const }]),
            )
            const measures = [
              measure('a', 'uke 40', { responsible: [{ role: own! }] }),
              measure('b', 'uke 1', { responsible: [{ role: other! }] }),
            ]
            return { id: `s${i}`, wheels: wheel(measures, { id: `skole/${i}`, roles }), calendar: calendars[i % 3]! }
          })
          const set = setOf(list)
          const plans = plansOf(list)
          for (const role of [...ids, ids.slice(1, 3)]) {
            for (const week of [undefined, 40, 1]) {
              const filter = { role, ...(week && { week }) }
              const answer = answerOf(set, filter)
              if (answer instanceof QueryError) expect(findOneByOne(plans, filter).refused).not.toEqual([])
              else expect(answer).toStrictEqual(findOneByOne(plans, filter).found)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('roles, weeks and measures as a loop over all obligations of all schools finds them', () => {
    fc.assert(
      fc.property(
        schools,
        fc.constantFrom('rektor', 'kontaktlærer', 'elev'),
        fc.constantFrom<[number, string, string]>([46, '2026-11-09', '2026-11-15'], [2, '2027-01-11', '2027-01-17']),
        fc.boolean(),
        (list, role, [week, monday, sunday], dated) => {
          const thisYear = list.filter(({ calendar }) => calendar.schoolYear.id === '2026-27')
          const named = (one: { role: string }) => one.role === role
          const naive = thisYear.flatMap(({ id, wheels, calendar }) =>
            expand(wheels, calendar)
              .obligations.filter(({ responsible, participants }) => [...responsible, ...participants].some(named))
              .filter((one) => (isDated(one) ? one.due >= monday && one.first <= sunday : !dated))
              .map(({ id: obligation }) => [id, obligation]),
          )
          const found = setOf(thisYear).find({ role, week, dated })
          expect(found.map(({ school, obligation }) => [school, obligation.id])).toEqual(naive)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('a plan set', () => {
  const one = wheel([measure('møte', 'uke 40'), measure('frist', 'uke 45')], { id: 'test/pakke' })
  const [calendar, other] = [calendars[0]!, calendars[1]!]

  test('keeps what schools have in common once', () => {
    const set = setOf(Array.from({ length: 500 }, (_, i) => ({ id: `s${i}`, wheels: one, calendar })))
    expect(set.size).toMatchObject({ schools: 500, obligations: 1000, distinctObligations: 2, calendars: 1 })
    // Three numbers of four bytes for each school, two bits to mark it, and room for a plan of two cards.
    expect(set.size.columnBytes).toBeLessThan(500 * 13 + 512)
  })

  test('takes at most 32 bytes for each obligation of schools that have nothing in common', () => {
    const set = setOf(
      Array.from({ length: 60 }, (_, i) => {
        const own = [`møte-${i}`, `frist-${i}`, `plan-${i}`].map((id) =>
          measure(id, 'hver uke', { responsible: [{ role: `leder-${i}` }], participants: [{ role: 'elev' }] }),
        )
        return { id: `s${i}`, wheels: wheel(own, { id: `skole/${i}` }), calendar }
      }),
    )
    const { obligations, distinctObligations, columnBytes } = set.size
    expect(distinctObligations).toBe(obligations)
    expect(obligations).toBeGreaterThan(5000)
    expect(columnBytes / obligations).toBeLessThanOrEqual(32)
  })

  test('asks some schools only', () => {
    const set = setOf([
      { id: 'nord', wheels: one, calendar },
      { id: 'sør', wheels: one, calendar: other },
      { id: 'vest', wheels: one, calendar },
    ])
    const asked = set.find({ measure: 'møte' }, { schools: ['vest', 'sør'] })
    expect(asked.map(({ school, obligation }) => `${school} ${obligation.id}`)).toEqual([
      'sør møte@2026-27',
      'vest møte@2026-27',
    ])
    expect(set.count({}, { schools: ['nord'] })).toBe(2)
    expect(() => set.find({}, { schools: ['øst'] })).toThrow(QueryError)
  })

  test('goes on when schools are added after a question', () => {
    const set = setOf([{ id: 'nord', wheels: one, calendar }])
    expect(set.count({ week: 40 })).toBe(1)
    set.add({ id: 'sør', wheels: wheel([measure('hms', 'uke 40')]), calendar: other })
    expect(set.find({ week: 40 }).map(({ school, obligation }) => `${school} ${obligation.measure}`)).toEqual([
      'nord møte',
      'sør hms',
    ])
  })

  test('asks a calendar that comes later for its own days of a week asked for before', () => {
    const weekly = wheel([measure('møte', 'hver uke')], { id: 'test/pakke' })
    const set = setOf([{ id: 'nord', wheels: weekly, calendar }])
    const inWeek40 = () =>
      set
        .find({ week: 40, dated: true })
        .map(({ school, obligation }) => [school, isDated(obligation) && obligation.first])
    const nord = ['nord', '2026-09-28']
    expect(inWeek40()).toEqual([nord])
    set.add({ id: 'sør', wheels: weekly, calendar: calendars[3]! })
    expect(inWeek40()).toEqual([nord, ['sør', '2025-09-29']])
  })

  test('refuses days that some calendars have one by one and none has together', () => {
    const set = setOf([
      { id: 'nord', wheels: one, calendar },
      { id: 'sør', wheels: one, calendar: calendars[3]! },
    ])
    const last = Math.max(...calendars[3]!.schoolWeeks.map(({ number }) => number))
    expect(calendar.schoolWeeks.length).toBeLessThan(last)
    expect(set.count({ week: 53 })).toBe(0)
    expect(set.count({ schoolWeek: last })).toBe(0)
    expect(answerOf(set, { week: 53, schoolWeek: last })).toMatchObject({ code: 'query/bad-filter' })
  })

  test('says what each school’s plan says', () => {
    const doubtful = wheel([measure('eksamen', 'før eksamen'), measure('plan', 'i henhold til møteplan')])
    const set = createPlanSet()
    const added = set.add({ id: 'nord', wheels: doubtful, calendar })
    expect(added.diagnostics).toEqual(expand(doubtful, calendar).diagnostics)
    expect(added.diagnostics.length).toBeGreaterThan(0)
    expect(added).toMatchObject({ school: 'nord', obligationCount: 2 })
  })

  test('answers nothing when it is empty, and refuses a school twice', () => {
    const set = createPlanSet()
    expect(set.find({})).toEqual([])
    expect(set.obligationsOf('nord')).toBeUndefined()
    set.add({ id: 'nord', wheels: one, calendar })
    expect(() => set.add({ id: 'nord', wheels: one, calendar })).toThrow(RangeError)
    expect(set.size).toMatchObject({ schools: 1, obligations: 2 })
    expect(() => createPlanSet({ maxPatterns: -1 })).toThrow(RangeError)
  })

  test.each<[string, ObligationFilter, string]>([
    ['a role nobody knows', { role: 'drageflyger' }, 'query/unknown-role'],
    ['a period nobody knows', { period: 'Q9' }, 'query/unknown-period'],
    ['a measure nobody has', { measure: 'mote' }, 'query/unknown-measure'],
    ['a week that no calendar has', { week: 54 }, 'query/bad-filter'],
    ['a day that is none', { on: '2027-02-29' }, 'query/bad-filter'],
    ['a key that is none', { rolle: 'rektor' } as ObligationFilter, 'query/unknown-key'],
    ['a form that is none', { form: 'vindu' as 'window', week: 40 }, 'query/bad-filter'],
  ])('refuses %s', (_name, filter, code) => {
    const answer = answerOf(setOf([{ id: 'nord', wheels: one, calendar }]), filter)
    expect(answer).toMatchObject({ code })
  })
})
