import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShipped } from '../../rules/index'
import { buildCalendar } from '../../src/calendar/build-calendar'
import { loadCalendar } from '../../src/load/load-calendar'
import type { Completion } from '../../src/load/load-completions'
import { loadWheel } from '../../src/load/load-wheel'
import { completionOf } from '../../src/query/completion-of'
import { expand } from '../../src/query/expand'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { type Status, type StatusOptions, statuses, statusOf } from '../../src/query/status'
import { resolveWheel } from '../../src/resolve/resolve-wheel'
import { dated, open, planOf, sampleCalendar, sampleWheel, undated } from '../export/sample-plan'
import { arbitraryDay, arbitraryPlan } from './arbitrary-plan'

const WED_2026_09_09 = '2026-09-09'

const plan = planOf(
  [
    dated('forbi', '2026-08-17', '2026-09-08', { criteria: ['a'] }),
    dated('i-dag', WED_2026_09_09, WED_2026_09_09),
    // Five school days after Wednesday is Wednesday the week after; six are one too many.
    dated('snart', '2026-09-01', '2026-09-16'),
    dated('apen', '2026-09-01', '2026-09-17'),
    dated('snart-ubegynt', '2026-09-14', '2026-09-15'),
    dated('senere', '2026-09-10', '2026-10-30', { responsible: [{ role: 'rektor' }, { role: 'rektor' }] }),
    open('stadig', 'standing'),
    open('straks', 'asap'),
    open('behov', 'as-needed'),
    undated('plan'),
    undated('avlyst', { reason: 'cancelled' }),
    undated('ferie', { reason: 'no-day-left' }),
  ],
  {
    wheel: sampleWheel({
      criteria: [
        { id: 'a', title: 'Kriterium A' },
        { id: 'b', title: 'Kriterium B' },
      ],
    }),
  },
)

const statusesOn = (completions: readonly Completion[] = [], today = WED_2026_09_09) =>
  Object.fromEntries(statusOf(plan, completions, today).obligations.map((it) => [it.obligation.measure, it.status]))

describe('statusOf', () => {
  it('tells by days how far each thing has come', () => {
    expect(statusesOn()).toEqual({
      forbi: 'overdue',
      'i-dag': 'due-soon',
      snart: 'due-soon',
      apen: 'open',
      'snart-ubegynt': 'due-soon',
      senere: 'upcoming',
      stadig: 'open',
      straks: 'open',
      behov: 'unknown',
      plan: 'unknown',
      avlyst: 'waived',
      ferie: 'unknown',
    } satisfies Record<string, Status>)
  })

  it.each<[string, Omit<Completion, 'obligation'>[], Status, boolean]>([
    ['done in time', [{ on: '2026-09-08' }], 'done', false],
    ['done late', [{ on: WED_2026_09_09 }], 'done', true],
    ['waived', [{ on: WED_2026_09_09, waived: true }], 'waived', false],
    ['waived, then done all the same', [{ on: '2026-09-08' }, { on: '2026-09-01', waived: true }], 'done', false],
    ['done, then found not to be needed', [{ on: '2026-09-01' }, { on: '2026-09-08', waived: true }], 'waived', false],
    ['both on one day', [{ on: '2026-09-08', waived: true }, { on: '2026-09-08' }], 'done', false],
    ['done tomorrow, which has not come', [{ on: '2026-09-10' }], 'overdue', false],
  ])('%s', (_name, records, status, late) => {
    const completions = records.map((record) => ({ obligation: 'forbi@2026-27', ...record }))
    const [first] = statusOf(plan, completions, WED_2026_09_09).obligations
    expect([first!.status, first!.late === true]).toEqual([status, late])
  })

  it('takes as near what is due within so many school days', () => {
    const near = (dueSoonSchoolDays: number) =>
      statusOf(plan, [], WED_2026_09_09, { dueSoonSchoolDays }).obligations.filter((it) => it.status === 'due-soon')
        .length
    expect([0, 4, 5, 6].map(near)).toEqual([1, 2, 3, 4])
  })

  it('reports completions it counted nothing by, and loses none', () => {
    const completions = [
      { obligation: 'forbi@2026-27', on: '2026-09-01' },
      { obligation: 'fjor@2025-26', on: '2026-05-01' },
      { obligation: 'forbi@2026-27', on: '2026-09-10' },
      { obligation: 'forbi@2026-27', on: '9. september' },
      { obligation: 'forbi@2026-27', wheel: 'et/annet', on: '2026-09-01' },
    ]
    const { unmatched } = statusOf(plan, completions, WED_2026_09_09)
    expect(unmatched.map(({ completion, reason }) => [completions.indexOf(completion as never), reason])).toEqual([
      [1, 'not-in-plan'],
      [2, 'after-today'],
      [3, 'no-such-day'],
      [4, 'not-in-plan'],
    ])
  })

  it('reports by responsible role, a role named twice once, and by criterion, the unserved with noughts', () => {
    const { byRole, byCriterion, counts } = statusOf(plan, [], WED_2026_09_09)
    expect(byRole.map(({ title, counts }) => [title, counts.total])).toEqual([
      ['Rektor', 1],
      ['Kontaktlærer', 11],
    ])
    expect(byCriterion.map(({ key, counts }) => [key, counts.overdue, counts.total])).toEqual([
      ['a', 1, 1],
      ['b', 0, 0],
    ])
    expect(counts).toEqual({
      upcoming: 1,
      open: 3,
      'due-soon': 3,
      overdue: 1,
      done: 0,
      waived: 1,
      unknown: 3,
      total: 12,
    })
  })

  it.each<[string, () => unknown]>([
    ['no day', () => statusOf(plan, [], 'i dag')],
    ['an option there is none of', () => statusOf(plan, [], WED_2026_09_09, { soon: 3 } as object)],
    ['a negative number of days', () => statusOf(plan, [], WED_2026_09_09, { dueSoonSchoolDays: -1 })],
  ])('refuses %s', (_name, ask) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'QueryError' }))
  })

  it('gives every obligation one status, and counts them all', () => {
    const completion = fc.record({ at: fc.nat(69), on: arbitraryDay, waived: fc.boolean() })
    fc.assert(
      fc.property(arbitraryPlan, fc.array(completion, { maxLength: 20 }), arbitraryDay, (some, marks, today) => {
        const completions = marks.map(({ at, ...rest }) => ({
          obligation: some.obligations[at]?.id ?? 'ingen',
          ...rest,
        }))
        const status = statusOf(some, completions, today)
        expect(status.obligations.map((it) => it.obligation)).toEqual(some.obligations)
        for (const it of status.obligations) expect(statuses).toContain(it.status)
        const sum = statuses.reduce((all, one) => all + status.counts[one], 0)
        expect([sum, status.counts.total]).toEqual([some.obligations.length, some.obligations.length])
        const counted = status.obligations.filter((it) => it.completion).length
        expect(counted + status.unmatched.length).toBeLessThanOrEqual(completions.length)
        for (const { completion: one } of status.obligations) if (one) expect(completions).toContain(one)
      }),
      { numRuns: 100 },
    )
  })
})

const wheelText = `
kind: wheel
id: test/hjul
title: Hjulet
language: nb
measures:
  - { id: mote, title: Møte, when: Hver uke, responsible: [rektor] }
  - { id: samtale, title: Samtale, when: To ganger per termin, responsible: [kontaktlærer], prepare: [{ id: innkalling, title: Innkalling, before: 5 school days, responsible: [rektor] }] }
`
const calendarWith = (break_: string) => `
kind: calendar
id: test/2026-27
title: Ruta
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks:
  - { id: autumn, title: Høstferie, ${break_} }
  - { id: christmas, title: Juleferie, from: 2026-12-21, to: 2027-01-01 }
`
const before = planFromYaml(wheelText, calendarWith('from: 2026-10-05, to: 2026-10-09')).value!
const after = planFromYaml(wheelText, calendarWith('from: 2026-09-28, to: 2026-10-02')).value!

describe('what was done, when the plan is made anew with a moved break', () => {
  it('stays done, and what was waived stays waived', () => {
    fc.assert(
      fc.property(fc.subarray([...before.obligations]), fc.boolean(), (done, waived) => {
        const details = { on: '2026-10-20', waived }
        const recorded = done.map((one) => completionOf(before, one, details))
        const bare = done.map(({ id }) => ({ obligation: id, ...details }))
        const of = (plan: typeof before, completions: readonly Completion[], options: StatusOptions = {}) => {
          const { obligations, unmatched } = statusOf(plan, completions, '2026-11-01', options)
          expect(unmatched).toEqual([])
          return obligations
            .filter((it) => it.completion)
            .map((it) => `${it.obligation.id} ${it.status}`)
            .sort()
        }
        const expected = done.map(({ id }) => `${id} ${waived ? 'waived' : 'done'}`).sort()
        expect(of(before, recorded)).toEqual(expected)
        expect(of(after, recorded)).toEqual(expected)
        expect(of(after, bare, { previous: before })).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('the break did move something', () => {
    const falls = (plan: typeof before) => plan.obligations.filter((one) => one.form === 'undated').map(({ id }) => id)
    expect(falls(before)).not.toEqual(falls(after))
  })

  it('counts how many of a quota are done; steps that prepare it are no times of it', () => {
    const [first] = before.find({ measure: 'samtale', dated: true }).filter(({ id }) => !id.includes('!'))
    const { quotas } = statusOf(before, [{ obligation: first!.id, on: '2026-10-20' }], '2026-11-01')
    expect(quotas.map(({ measure, period, counts }) => [measure, period, counts.done, counts.total])).toEqual([
      ['samtale', 'term1', 1, 2],
      ['samtale', 'term2', 0, 2],
    ])
  })
})

describe('before the school year', () => {
  it('nothing is due soon for want of school days', () => {
    const some = planOf([dated('host', '2026-08-17', '2026-08-21')], { calendar: sampleCalendar() })
    expect(statusOf(some, [], '2026-06-01').obligations[0]!.status).toBe('upcoming')
  })
})

describe('statusOf for classes and pupils', () => {
  const school = planFromYaml(
    `kind: wheel
id: skole/hjul
title: Hjulet
language: nb
measures:
  - { id: mote, title: Klassemøte, when: to ganger i terminen, per: class, responsible: [kontaktlærer], appliesTo: { grade: [8, 9] } }
  - { id: samtale, title: Elevsamtale, when: Andre skoleuke, per: pupil, responsible: [kontaktlærer, { role: rådgiver, if: { grade: [9] } }] }
  - { id: plan, title: Planmøte, when: Første skoleuke, responsible: [rektor], visibility: staff }
`,
    readShipped('no/vestfold/2026-27')!,
    { read: readShipped },
  ).value!
  const groups = [
    { id: '8A', grade: '8' },
    { id: '9A', grade: '9' },
    { id: '10A', grade: '10' },
  ]
  const told = (completions: readonly Completion[], options: Parameters<typeof statusOf>[3] = { groups }) =>
    statusOf(school, completions, '2026-10-30', options)
  const on = '2026-09-10'

  it('tells what is held per class for each class it applies to, and all else once', () => {
    const { obligations, counts } = told([])
    expect(counts.total).toBe(2 * 2 * 2 + 1 + 1)
    expect([...new Set(obligations.map(({ group }) => group))].sort()).toEqual(['8A', '9A', undefined])
    expect(told([], {}).counts.total).toBe(school.obligations.length)
  })

  it('counts a completion for the class it names, and one that names none for all', () => {
    const first = school.find({ measure: 'mote' })[0]!.id
    const doneFor = (obligation: string) =>
      told([{ obligation, on }])
        .obligations.filter(({ status }) => status === 'done')
        .map(({ group }) => group)
    expect(doneFor(`${first}:9A`)).toEqual(['9A'])
    expect(doneFor(first)).toEqual(['8A', '9A'])
    expect(doneFor('samtale@2026-27')).toEqual([undefined])
  })

  it('reports a completion of a class it does not apply to, or of one that was not given', () => {
    const first = school.find({ measure: 'mote' })[0]!.id
    const completions = ['10A', '7B'].map((group) => ({ obligation: `${first}:${group}`, on }))
    expect(told(completions).unmatched.map(({ reason }) => reason)).toEqual(['not-in-plan', 'not-in-plan'])
    expect(told([{ obligation: `${first}:9A`, on }], {}).unmatched.length).toBe(1)
  })

  it('counts a quota for each class', () => {
    const first = school.find({ measure: 'mote' })[0]!.id
    const { quotas } = told([{ obligation: `${first}:9A`, on }])
    expect(quotas.map(({ group, period, counts }) => [group, period, counts.done, counts.total])).toEqual([
      ['8A', 'term1', 0, 2],
      ['9A', 'term1', 1, 2],
      ['8A', 'term2', 0, 2],
      ['9A', 'term2', 0, 2],
    ])
  })

  it('counts a pupil for the roles whose condition holds', () => {
    const pupils = [
      { id: 'p1', kind: 'pupil', grade: '8' },
      { id: 'p2', kind: 'pupil', grade: '9' },
    ] as const
    const { byRole } = statusOf(school, [], '2026-10-30', { groups: pupils, filter: { measure: 'samtale' } })
    expect(byRole.map(({ key, counts }) => [key, counts.overdue])).toEqual([
      ['kontaktlærer', 2],
      ['rådgiver', 1],
    ])
  })

  it('tells and counts nothing of what the filter keeps out, and still knows its completions', () => {
    const { counts, byRole, unmatched } = told([{ obligation: 'plan@2026-27', on }], {
      filter: { visibility: 'everyone' },
    })
    expect(counts.done).toBe(0)
    expect(byRole.map(({ key }) => key)).not.toContain('rektor')
    expect(unmatched).toEqual([])
  })
})

it('keeps quotas of two wheels apart that share a measure’s id', () => {
  const wheel = (id: string) =>
    `{ kind: wheel, id: ${id}, title: T, language: nb, measures: [{ id: m, title: M, when: to ganger i året, responsible: [rektor] }] }`
  const [a, b] = ['skole/a', 'skole/b'].map((id) => resolveWheel(loadWheel(wheel(id)).value!).value!)
  const { quotas } = statusOf(
    expand([a!, b!], buildCalendar(loadCalendar(readShipped('no/vestfold/2026-27')!).value!).value!),
    [],
    '2026-09-01',
  )
  expect(quotas.map(({ wheel, counts }) => [wheel, counts.total])).toEqual([
    ['skole/a', 2],
    ['skole/b', 2],
  ])
})
