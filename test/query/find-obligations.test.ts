import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Obligation } from '../../src/expand/obligation'
import { isDated } from '../../src/query/is-dated'
import type { ObligationFilter } from '../../src/query/plan'
import { QueryError } from '../../src/query/query-error'
import { dated, open, planOf, measure as sampleMeasure, sampleWheel, undated } from '../export/sample-plan'

const MON_2026_08_17 = '2026-08-17'
const FRI_2026_08_21 = '2026-08-21'
const FRI_2026_11_13 = '2026-11-13'

const plan = planOf([
  dated('oppstart', MON_2026_08_17, FRI_2026_08_21, {
    periods: ['Q1'],
    tags: ['iko'],
    criteria: ['a'],
    evidence: ['vis'],
  }),
  dated('mote', FRI_2026_11_13, FRI_2026_11_13, {
    responsible: [{ role: 'utdanningsleder' }],
    participants: [{ role: 'elev' }],
  }),
  dated('vinduet', '2026-08-21', '2026-10-02', {
    responsible: [{ role: 'skolens-ledelse' }],
    tentative: true,
    periods: ['Q1', 'Q2'],
  }),
  open('losing', 'standing'),
  undated('plan', { responsible: [{ role: 'rektor' }] }),
])

const found = (filter: ObligationFilter) => plan.find(filter).map(({ measure }) => measure)

describe('find', () => {
  it.each<[string, ObligationFilter, string[]]>([
    ['everything', {}, ['oppstart', 'mote', 'vinduet', 'losing', 'plan']],
    ['by responsible', { responsible: 'kontaktlærer' }, ['oppstart', 'losing']],
    ['by a title in another case', { responsible: 'KONTAKTLÆRER' }, ['oppstart', 'losing']],
    ['by participant', { participant: 'elev' }, ['mote']],
    ['by either', { role: 'elev' }, ['mote']],
    ['a group alone', { role: 'skolens-ledelse' }, ['vinduet']],
    ['a group with its members', { role: 'Skolens ledelse', includeMembers: true }, ['mote', 'vinduet', 'plan']],
    ['several roles', { responsible: ['rektor', 'utdanningsleder'] }, ['mote', 'plan']],
    ['from a day: undated ones stay', { from: '2026-10-03' }, ['mote', 'losing', 'plan']],
    ['from a day, dated only', { from: '2026-10-03', dated: true }, ['mote']],
    ['the due day itself counts', { from: '2026-10-02', dated: true }, ['mote', 'vinduet']],
    ['the first day itself counts', { to: FRI_2026_08_21, dated: true }, ['oppstart', 'vinduet']],
    ['the day before it does not', { to: '2026-08-20', dated: true }, ['oppstart']],
    ['on a day', { on: '2026-08-21', dated: true }, ['oppstart', 'vinduet']],
    ['in week 46 of the first civil year', { week: 46, dated: true }, ['mote']],
    ['in November', { month: 11, dated: true }, ['mote']],
    ['in a month of the second civil year', { month: 1, dated: true }, []],
    ['in a period, by title', { period: 'andre kvartal' }, ['vinduet']],
    ['in a built-in month', { period: 'm11' }, ['mote']],
    ['in the first term', { period: 'term1' }, ['oppstart', 'mote', 'vinduet']],
    ['by measure', { measure: ['mote', 'plan'] }, ['mote', 'plan']],
    ['by form', { form: ['day', 'undated'] }, ['mote', 'plan']],
    ['by tag', { tag: 'iko' }, ['oppstart']],
    ['by criterion', { criterion: 'a' }, ['oppstart']],
    ['by evidence', { evidence: 'vis' }, ['oppstart']],
    ['tentative', { tentative: true }, ['vinduet']],
    ['not tentative', { tentative: false, dated: true }, ['oppstart', 'mote']],
    ['dated: false narrows nothing', { dated: false }, ['oppstart', 'mote', 'vinduet', 'losing', 'plan']],
    ['keys combine with AND', { responsible: 'kontaktlærer', dated: true, month: 8 }, ['oppstart']],
  ])('%s', (_name, filter, expected) => {
    expect(found(filter)).toEqual(expected)
  })

  it.each<[ObligationFilter, string, string | undefined]>([
    [{ role: 'rektorr' }, 'query/unknown-role', 'rektor'],
    [{ responsible: ['kontaktlærer', 'drageflyger'] }, 'query/unknown-role', undefined],
    [{ period: 'Første kvartel' }, 'query/unknown-period', 'Første kvartal'],
    [{ period: 'm13' }, 'query/unknown-period', undefined],
    [{ from: '1. august' }, 'query/bad-filter', undefined],
    [{ on: '2027-02-29' }, 'query/bad-filter', undefined],
    [{ week: 54 }, 'query/bad-filter', undefined],
    [{ month: 0 }, 'query/bad-filter', undefined],
  ])('%j is refused as %s', (filter, code, suggestion) => {
    let thrown: unknown
    try {
      plan.find(filter)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(QueryError)
    const error = thrown as QueryError
    expect([error.code, error.diagnostic.code, error.suggestion]).toEqual([code, code, suggestion])
    expect(error.diagnostic.texts.nb.message).not.toBe(error.diagnostic.texts.en.message)
  })

  it('takes week 53 where the school year has one', () => {
    // 2026 is an ISO year of 53 weeks: its first of January is a Thursday.
    expect(found({ week: 53, dated: true })).toEqual([])
  })
})

describe('find agrees with a naive filter', () => {
  const roles = [...sampleWheel().roles.keys()]
  const iso = fc
    .integer({ min: 0, max: 364 })
    .map((n) => new Date(Date.UTC(2026, 7, 1) + n * 864e5).toISOString().slice(0, 10))
  const obligation: fc.Arbitrary<Obligation> = fc
    .record({
      days: fc.tuple(iso, iso).map((pair) => pair.sort() as [string, string]),
      responsible: fc.subarray(roles).map((ids) => ids.map((role) => ({ role }))),
      participants: fc.subarray(roles).map((ids) => ids.map((role) => ({ role }))),
      hasDates: fc.boolean(),
      measure: fc.constantFrom('a', 'b', 'c'),
    })
    .map(({ days, hasDates, measure, ...rest }) =>
      hasDates ? dated(measure, days[0], days[1], rest) : undated(measure, rest),
    )

  it('for roles, measures and dates', () => {
    fc.assert(
      fc.property(
        fc.array(obligation, { maxLength: 30 }),
        fc.constantFrom(...roles),
        fc.constantFrom('a', 'b'),
        iso,
        iso,
        (obligations, role, measure, from, to) => {
          const some = planOf(obligations, {
            wheel: sampleWheel({ measures: ['a', 'b', 'c'].map((id) => sampleMeasure(id)) }),
          })
          const named = ({ role: other }: { role: string }) => other === role
          const naive = obligations.filter(
            (one) =>
              one.measure === measure &&
              (one.responsible.some(named) || one.participants.some(named)) &&
              (!isDated(one) || (one.due >= from && one.first <= to)),
          )
          expect(some.find({ measure, role, from, to })).toEqual(naive)
        },
      ),
      { numRuns: 150 },
    )
  })
})
