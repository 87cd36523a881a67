import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { DatedObligation, Obligation, OpenObligation, UndatedObligation } from '../../src/expand/obligation'
import { renderDiagnostic } from '../../src/languages/render-diagnostic'
import { isDated } from '../../src/query/is-dated'
import type { ObligationFilter } from '../../src/query/obligation-filter'
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
    title: 'Møte i avdelingen',
    appliesTo: { grade: ['vg1'] },
    source: { kind: 'national' },
  }),
  dated('vinduet', '2026-08-21', '2026-10-02', {
    responsible: [{ role: 'skolens-ledelse' }],
    tentative: true,
    periods: ['Q1', 'Q2'],
  }),
  open('losing', 'standing'),
  undated('plan', { responsible: [{ role: 'rektor' }], visibility: 'staff' }),
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
    [
      'starts in a range; what has no dates passes',
      { startsIn: { from: '2026-08-18', to: '2026-08-31' } },
      ['vinduet', 'losing', 'plan'],
    ],
    ['due in a range open at one end', { dueIn: { from: '2026-10-03' }, dated: true }, ['mote']],
    ['in school week 1, Monday 17 to Sunday 23 August', { schoolWeek: 1, dated: true }, ['oppstart', 'vinduet']],
    ['by whose word it is', { sourceKind: 'national' }, ['mote']],
    ['by visibility, exactly', { visibility: 'staff' }, ['plan']],
    [
      'for a pupil it applies to',
      { appliesTo: { grade: 'VG1' }, applies: 'yes', dated: true },
      ['oppstart', 'mote', 'vinduet'],
    ],
    ['for a pupil it does not apply to', { appliesTo: { grade: 'vg2' } }, ['oppstart', 'vinduet', 'losing', 'plan']],
    [
      'for a pupil nothing is known of: unknown is not no',
      { appliesTo: {}, dated: true },
      ['oppstart', 'mote', 'vinduet'],
    ],
    ['only what is unknown', { appliesTo: {}, applies: 'unknown' }, ['mote']],
    ['by text, without case or accents', { text: 'Avdeling MØT' }, ['mote']],
    ['an empty list lets nothing through', { measure: [] }, []],
    [
      'undefined asks nothing',
      { measure: undefined, tag: undefined } as object,
      ['oppstart', 'mote', 'vinduet', 'losing', 'plan'],
    ],
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
    [{ schoolWeek: 60 }, 'query/bad-filter', undefined],
    [{ week: '46' as unknown as number }, 'query/bad-filter', undefined],
    [{ startsIn: { from: '2026-13-01' } }, 'query/bad-filter', undefined],
    [{ startsIn: '2026-10-01' as never }, 'query/bad-filter', undefined],
    [{ dueIn: { form: '2026-10-01' } as never }, 'query/unknown-key', 'dueIn.from'],
    [{ measure: 'opstart' }, 'query/unknown-measure', 'oppstart'],
    [{ measure: ['mote', 'drageflyging'] }, 'query/unknown-measure', undefined],
    [{ tag: 'ikko' }, 'query/unknown-tag', 'iko'],
    [{ criterion: 'ostfold' }, 'query/unknown-criterion', undefined],
    [{ evidence: 'vos' }, 'query/unknown-evidence', 'vis'],
    [{ form: 'windows' as 'window' }, 'query/bad-filter', undefined],
    [{ sourceKind: 'country' as 'county' }, 'query/bad-filter', undefined],
    [{ visibility: 'all' as 'everyone' }, 'query/bad-filter', undefined],
    [{ applies: 'yes' }, 'query/bad-filter', undefined],
    [{ appliesTo: { born: '13.11.2008' } }, 'query/bad-filter', undefined],
    [{ appliesTo: { grad: 'vg1' } as object }, 'query/unknown-key', 'appliesTo.grade'],
    [{ text: ' – ' }, 'query/bad-filter', undefined],
    [{ tentative: 'yes' as never }, 'query/bad-filter', undefined],
    [{ role: 7 as never }, 'query/bad-filter', undefined],
    [{ resposible: 'rektor' } as object, 'query/unknown-key', 'responsible'],
    [{ toString: 'rektor' } as object, 'query/unknown-key', undefined],
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
    expect(renderDiagnostic(error.diagnostic, 'nb').message).not.toBe(renderDiagnostic(error.diagnostic, 'en').message)
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

describe('the type of what is found', () => {
  it('narrows by form and by dated', () => {
    expectTypeOf(plan.find({ form: 'day' })).toEqualTypeOf<readonly DatedObligation[]>()
    expectTypeOf(plan.find({ form: ['day', 'window'] })).toEqualTypeOf<readonly DatedObligation[]>()
    expectTypeOf(plan.find({ form: 'undated', role: 'rektor' })).toEqualTypeOf<readonly UndatedObligation[]>()
    expectTypeOf(plan.find({ form: ['standing', 'undated'] })).toEqualTypeOf<
      readonly (OpenObligation | UndatedObligation)[]
    >()
    expectTypeOf(plan.find({ role: 'rektor', dated: true })).toEqualTypeOf<readonly DatedObligation[]>()
    expectTypeOf(plan.find({ role: 'rektor' })).toEqualTypeOf<readonly Obligation[]>()
    const filter: ObligationFilter = { dated: true }
    expectTypeOf(plan.find(filter)).toEqualTypeOf<readonly Obligation[]>()
    expectTypeOf(plan.page({ form: 'asap' }).obligations).toEqualTypeOf<readonly OpenObligation[]>()
    expectTypeOf(plan.group({ form: 'day' }, 'week')[0]!.obligations).toEqualTypeOf<readonly DatedObligation[]>()
    expectTypeOf(plan.first({})).toEqualTypeOf<DatedObligation | undefined>()
    plan.each({ form: 'window' }, (one) => expectTypeOf(one).toEqualTypeOf<DatedObligation>())
  })

  it('takes no key or form there is none of, and lets no result be changed', () => {
    // @ts-expect-error a misspelt key
    expect(() => plan.find({ resposible: 'rektor' })).toThrow(QueryError)
    // @ts-expect-error no such form
    expect(() => plan.find({ form: 'daily' })).toThrow(QueryError)
    const results = plan.find({ form: 'day' })
    // @ts-expect-error a list that is not to be changed
    expect(() => results.push()).not.toThrow()
  })
})

describe('results are the caller’s', () => {
  it('a list is made for every question, and none changes afterwards', () => {
    const [one, other] = [plan.find({}), plan.find({})]
    expect(one).not.toBe(other)
    expect(one).not.toBe(plan.obligations)
    expect(plan.find({ measure: 'mote' })[0]).toBe(plan.get('mote@2026-27'))
  })
})

describe('how results are asked for', () => {
  const thrownBy = (ask: () => unknown) => {
    try {
      ask()
    } catch (error) {
      return (error as QueryError).message
    }
    return undefined
  }

  it.each<[string, () => unknown, string]>([
    [
      'a sort there is none of',
      () => plan.find({}, { sort: 'titel' as 'title' }),
      "The filter's “sort” cannot be “titel”.",
    ],
    ['a limit of nothing', () => plan.find({}, { limit: 0 }), "The filter's “limit” cannot be “0”."],
    ['an option there is none of', () => plan.find({}, { order: 'due' } as object), 'A question has no key “order”.'],
    ['a made-up page', () => plan.page({}, { after: 'next' }), "The filter's “after” cannot be “next”."],
    [
      'another sort’s page',
      () => plan.page({}, { sort: 'title', after: plan.page({}, { limit: 1 }).next! }),
      'same sort',
    ],
    ['a group there is none of', () => plan.group({}, 'weeks' as 'week'), "The filter's “by” cannot be “weeks”."],
    ['next without a day', () => plan.next({}, 'i dag'), "The filter's “day” cannot be “i dag”."],
    ['an agenda of no day', () => plan.agenda({}), 'one of on (a day) and week (an ISO week)'],
    [
      'an agenda of both',
      () => plan.agenda({ on: '2026-09-01', week: 36 }),
      'one of on (a day) and week (an ISO week)',
    ],
    [
      'an agenda of a year the calendar does not know',
      () => plan.agenda({ on: '2028-09-01' }),
      'which the calendar knows',
    ],
    ['an agenda of nobody', () => plan.agenda({ role: 'rektorr', week: 36 }), 'Did you mean “rektor”?'],
  ])('%s is refused', (_name, ask, message) => {
    expect(thrownBy(ask)).toContain(message)
  })

  it('sorts by the wheel’s alphabet, å after ø after z', () => {
    const titles = ['Zebra', 'Årshjul', 'Ærlighet', 'økt', 'Bok', 'Ärlig']
    const some = planOf(titles.map((title, i) => dated(`m${i}`, '2026-09-01', '2026-09-01', { title })))
    expect(some.find({}, { sort: 'title' }).map(({ title }) => title)).toEqual([
      'Bok',
      'Zebra',
      'Ärlig',
      'Ærlighet',
      'økt',
      'Årshjul',
    ])
  })

  it('puts what has no date last, ascending or descending', () => {
    const by = (sort: 'due' | '-due') => plan.find({}, { sort }).map(({ measure }) => measure)
    expect(by('due')).toEqual(['oppstart', 'vinduet', 'mote', 'losing', 'plan'])
    expect(by('-due')).toEqual(['mote', 'vinduet', 'oppstart', 'losing', 'plan'])
  })

  it('steps through the year', () => {
    expect(plan.first({})?.measure).toBe('oppstart')
    expect(plan.next({}, MON_2026_08_17)?.measure).toBe('vinduet')
    expect(plan.next({}, FRI_2026_11_13)).toBeUndefined()
    expect(plan.previous({}, FRI_2026_11_13)?.measure).toBe('vinduet')
    expect(plan.previous({}, MON_2026_08_17)).toBeUndefined()
  })

  it('gathers by month, once where it starts or in every month it is open', () => {
    const counts = (at: 'first' | 'open') =>
      plan.group({ dated: true }, 'month', { at }).map(({ key, obligations }) => [key, obligations.length])
    expect(counts('first')).toEqual([
      ['2026-08', 2],
      ['2026-11', 1],
    ])
    expect(counts('open')).toEqual([
      ['2026-08', 2],
      ['2026-09', 1],
      ['2026-10', 1],
      ['2026-11', 1],
    ])
  })

  it('gathers by role with titles, in the wheel’s order, and what has no value last', () => {
    expect(plan.group({}, 'responsible').map(({ key, title }) => [key, title])).toEqual([
      ['rektor', 'Rektor'],
      ['utdanningsleder', 'Utdanningsleder'],
      ['skolens-ledelse', 'Skolens ledelse'],
      ['kontaktlærer', 'Kontaktlærer'],
    ])
    expect(plan.group({}, 'week').map(({ key, days }) => [key, days?.first])).toEqual([
      ['2026-W34', MON_2026_08_17],
      ['2026-W46', '2026-11-09'],
      [undefined, undefined],
    ])
  })
})
