import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Obligation } from '../../src/expand/obligation'
import { createPlanSet } from '../../src/query/create-plan-set'
import { expand } from '../../src/query/expand'
import { expandMany } from '../../src/query/expand-many'
import { isDated } from '../../src/query/is-dated'
import type { ObligationFilter } from '../../src/query/obligation-filter'
import type { Plan } from '../../src/query/plan'
import type { PlanSet, School } from '../../src/query/plan-set'
import { QueryError } from '../../src/query/query-error'
import { measure, wheel } from '../expand/wheel-factory'
import { calendars, filters, schools } from './many-schools'

function setOf(list: readonly School[], maxPatterns?: number): PlanSet {
  const set = createPlanSet(maxPatterns === undefined ? {} : { maxPatterns })
  for (const school of list) set.add(school)
  return set
}

/** What each school's own plan finds; a list's names one by one, since another school may not know them all. */
function findOneByOne(plans: readonly (readonly [string, Plan])[], filter: ObligationFilter) {
  const unknown = new Set<string>()
  const known = new Set<string>()
  const found = plans.flatMap(([id, plan]) => {
    const passing = new Set<Obligation>()
    for (const single of singleFilters(filter)) {
      const asked = JSON.stringify(single)
      try {
        for (const one of plan.find(single)) passing.add(one)
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

function answerOf(set: PlanSet, filter: ObligationFilter) {
  try {
    return set.find(filter)
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

  test('for every key of a filter, with names that mean something else at another school, and refusals', () => {
    let answered = 0
    let refused = 0
    fc.assert(
      fc.property(schools, fc.array(filters, { minLength: 6, maxLength: 6 }), (list, questions) => {
        const set = setOf(list)
        const plans = list.map(({ id, wheels, calendar }) => [id, expand(wheels, calendar)] as const)
        for (const filter of questions) {
          const answer = answerOf(set, filter)
          const naive = findOneByOne(plans, filter)
          if (answer instanceof QueryError) {
            refused++
            expect(naive.refused, JSON.stringify(filter)).not.toEqual([])
            continue
          }
          answered += answer.length
          expect(answer, JSON.stringify(filter)).toStrictEqual(naive.found)
          expect(set.count(filter)).toBe(answer.length)
          expect([...set.each(filter)]).toStrictEqual(answer)
        }
      }),
      { numRuns: 15 },
    )
    expect(answered).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(0)
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

describe('expandMany', () => {
  test('plans each school as expand does, in order, and only as far as it is asked', () => {
    fc.assert(
      fc.property(schools, (list) => {
        const plans = [...expandMany(list)]
        expect(plans.map(({ school }) => school)).toEqual(list.map(({ id }) => id))
        plans.forEach(({ plan }, i) => {
          const { obligations, diagnostics } = expand(list[i]!.wheels, list[i]!.calendar)
          expect([plan.obligations, plan.diagnostics]).toEqual([obligations, diagnostics])
        })
      }),
      { numRuns: 15 },
    )
  })

  test('asks for a school only when its plan is asked for', () => {
    const asked: string[] = []
    function* endless(): IterableIterator<School> {
      for (let i = 0; ; i++) {
        asked.push(`s${i}`)
        yield { id: `s${i}`, wheels: wheel([measure('møte', 'uke 40')]), calendar: calendars[0]! }
      }
    }
    const plans = expandMany(endless())
    plans.next()
    expect(plans.next().value).toMatchObject({ school: 's1' })
    expect(asked).toEqual(['s0', 's1'])
    expect(() => expandMany([], { maxPatterns: 0.5 })).toThrow(RangeError)
  })
})
