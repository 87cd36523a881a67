import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Obligation, Window } from '../../src/expand/obligation'
import type { Completion } from '../../src/load/load-completions'
import { completionOf } from '../../src/query/completion-of'
import type { Plan } from '../../src/query/plan'
import { planFromYaml } from '../../src/query/plan-from-yaml'
import { type PlanStatus, type StatusOptions, statusOf } from '../../src/query/status'

const calendarWith = (autumn = 'from: 2026-10-05, to: 2026-10-09') => `
kind: calendar
id: test/2026-27
title: Ruta
country: NO
schoolYear: 2026-27
firstSchoolDay: 2026-08-17
lastSchoolDay: 2027-06-18
breaks:
  - { id: autumn, title: Høstferie, ${autumn} }
  - { id: christmas, title: Juleferie, from: 2026-12-21, to: 2027-01-01 }
`
const wheelWith = (when: string, more = '') => `
kind: wheel
id: test/hjul
title: Hjulet
language: nb
periods:
  - { id: host, title: Høst, from: 1. august, to: 31. desember }
  - { id: var, title: Vår, from: 1. januar, to: 31. juli }
measures:
  - { id: mote, title: Møte, when: ${JSON.stringify(when)}, responsible: [rektor]${more} }
`
const planWith = (when: string, more = '', calendar = calendarWith()) =>
  planFromYaml(wheelWith(when, more), calendar).value!

const WED_2026_09_09 = '2026-09-09'
const MON_2027_06_21 = '2027-06-21'

/** Tells of the only completion whether it is counted, or why not. */
function placeOf({ obligations, misfits, unmatched }: PlanStatus): string {
  if (misfits[0]) return misfits[0].reason
  if (unmatched[0]) return unmatched[0].reason
  return obligations.some(({ completion }) => completion) ? 'counted' : 'lost'
}

const at = (plan: Plan, cell: string) => plan.get(`mote@2026-27#${cell}`)!

describe('completionOf', () => {
  const plan = planWith('Hver tredje uke', ', prepare: [{ id: innkalling, title: Innkalling, before: 5 school days }]')

  it('records the window and the timing that the obligation has', () => {
    expect(completionOf(plan, at(plan, 'n2'), { on: WED_2026_09_09, by: 'rektor' })).toEqual({
      obligation: 'mote@2026-27#n2',
      on: WED_2026_09_09,
      by: 'rektor',
      window: { first: '2026-09-07', due: '2026-09-13' },
      timing: '{ kind: every, interval: 3, unit: week }',
    })
  })

  it('names the group and the periods', () => {
    const under = planWith('Hver uke', ', in: [host], prepare: [{ id: a, title: A, before: 5 school days }]')
    const step = under.obligations.find(({ id }) => id.endsWith('!a'))!
    const { obligation, timing } = completionOf(under, step, { on: WED_2026_09_09, group: '8A' })
    expect(obligation).toBe(`${step.id}:8A`)
    expect(timing).toBe('{ kind: every, interval: 1, unit: week }; in host')
  })

  it('records no window of what has none', () => {
    const open = planWith('Ved behov')
    expect(completionOf(open, open.obligations[0]!, { on: WED_2026_09_09 })).toEqual({
      obligation: 'mote@2026-27',
      on: WED_2026_09_09,
      timing: '{ kind: as-needed }',
    })
  })

  it('is counted by the plan it is made from', () => {
    for (const one of plan.obligations) {
      const status = statusOf(plan, [completionOf(plan, one, { on: '2026-08-17' })], WED_2026_09_09)
      expect(placeOf(status)).toBe('counted')
    }
  })
})

/** When then, when now, which cell, and what becomes of it. */
type Edit = readonly [name: string, was: Plan, is: Plan, cell: string, place: string]

const edits: readonly Edit[] = [
  ['another interval', planWith('Hver tredje uke'), planWith('Annenhver uke'), 'n3', 'other-window'],
  ['another interval, the first time', planWith('Hver tredje uke'), planWith('Annenhver uke'), 'n1', 'counted'],
  ['another date', planWith('3. september'), planWith('10. september'), '', 'other-window'],
  ['the same in other words', planWith('Hver uke'), planWith('Ukentlig'), 'w37', 'counted'],
  ['the date in a month', planWith('3. september'), planWith('I september'), '', 'counted'],
  ['a date that is now as needed', planWith('3. september'), planWith('Ved behov'), '', 'other-window'],
  ['another weekday of the same week', planWith('Hver mandag'), planWith('Hver tirsdag'), 'w37', 'counted'],
  ['more times a term', planWith('to ganger i terminen'), planWith('tre ganger i terminen'), 'term1.2', 'counted'],
  [
    'the other period',
    planWith('Første skoleuke', ', in: [host]'),
    planWith('Siste uke i mai', ', in: [var]'),
    '',
    'other-window',
  ],
  [
    'a moved break that the phrase counts from',
    planWith('Siste fredag før høstferien'),
    planWith('Siste fredag før høstferien', '', calendarWith('from: 2026-09-28, to: 2026-10-02')),
    '',
    'counted',
  ],
  [
    'a step that is earlier',
    planWith('I mars', ', prepare: [{ id: a, title: A, before: 5 school days }]'),
    planWith('I mars', ', prepare: [{ id: a, title: A, before: 60 school days }]'),
    '!a',
    'counted',
  ],
]

describe('a completion after an edit', () => {
  const idOf = (cell: string) => `mote@2026-27${/^\w/.test(cell) ? '#' : ''}${cell}`

  it.each(edits)('%s: recorded by completionOf', (_, was, is, cell, place) => {
    const completion = completionOf(was, was.get(idOf(cell))!, { on: WED_2026_09_09 })
    expect(placeOf(statusOf(is, [completion], MON_2027_06_21))).toBe(place)
  })

  it.each(edits)('%s: an id and a day, with the plan as it was', (_, was, is, cell, place) => {
    const completion = { obligation: idOf(cell), on: WED_2026_09_09 }
    expect(placeOf(statusOf(is, [completion], MON_2027_06_21, { previous: was }))).toBe(place)
  })

  it('is counted by nothing, and says what its days are now', () => {
    const was = planWith('Hver tredje uke')
    const is = planWith('Annenhver uke')
    const completion = completionOf(was, at(was, 'n3'), { on: '2026-10-01' })
    const { misfits, obligations } = statusOf(is, [completion], '2026-10-21')
    expect(misfits).toEqual([
      {
        completion,
        obligation: at(is, 'n3'),
        reason: 'other-window',
        window: { first: '2026-09-28', due: '2026-10-04' },
        instead: at(is, 'n4'),
      },
    ])
    expect(obligations.filter((one) => one.completion)).toEqual([])
    expect(at(is, 'n4')).toMatchObject({ first: '2026-09-28' })
  })

  it('with only a window, as a person writes it, is judged by that', () => {
    const is = planWith('Annenhver uke')
    const written = (first: string, due: string): Completion => ({
      obligation: 'mote@2026-27#n3',
      on: WED_2026_09_09,
      window: { first, due },
    })
    const told = (completion: Completion) => placeOf(statusOf(is, [completion], MON_2027_06_21))
    expect(told(written('2026-09-18', '2026-09-20'))).toBe('counted')
    expect(told(written('2026-09-01', '2026-09-13'))).toBe('other-window')
  })

  it('with only a window, stays when a break moves its slot', () => {
    const is = planWith('Hver tredje uke', '', calendarWith('from: 2026-09-28, to: 2026-10-02'))
    const window = { first: '2026-09-28', due: '2026-10-04' }
    const status = statusOf(is, [{ obligation: 'mote@2026-27#n3', on: '2026-09-25', window }], MON_2027_06_21)
    expect(at(is, 'n3')).toMatchObject({ first: '2026-10-05' })
    expect(placeOf(status)).toBe('counted')
  })

  it('tells misfits only of what passes the filter', () => {
    const was = planWith('3. september')
    const is = planWith('10. september', ', visibility: staff')
    const completion = completionOf(was, was.obligations[0]!, { on: '2026-09-03' })
    const count = (options: StatusOptions) => statusOf(is, [completion], WED_2026_09_09, options).misfits.length
    expect([count({}), count({ filter: { visibility: 'everyone' } })]).toEqual([1, 0])
  })
})

describe('an id and a day, and no more', () => {
  const told = (when: string, cell: string, on: string, waived = false) =>
    placeOf(
      statusOf(
        planWith(when),
        [{ obligation: `mote@2026-27${cell === '' ? '' : '#'}${cell}`, on, waived }],
        MON_2027_06_21,
      ),
    )

  it.each<[why: string, when: string, cell: string, on: string, place: string]>([
    ['within its window', 'Hver tredje uke', 'n3', '2026-09-30', 'counted'],
    ['a week early', 'Hver uke', 'w40', '2026-09-21', 'counted'],
    ['two weeks early, when the one before it was held', 'Hver uke', 'w40', '2026-09-16', 'too-early'],
    ['nearer to its own window than to the one before', 'Hver tredje uke', 'n3', '2026-09-20', 'counted'],
    ['nearer to the one before', 'Hver tredje uke', 'n3', '2026-09-16', 'too-early'],
    ['late', 'Hver uke', 'w35', '2026-11-20', 'counted'],
    ['some months before the only one', 'I mai', '', '2027-02-01', 'counted'],
    ['so early that it was rather the one of last year', 'I mai', '', '2026-09-09', 'too-early'],
    ['a second time within the same term', 'to ganger i terminen', 'term1.2', '2026-08-20', 'counted'],
    ['in the term before', 'to ganger i terminen', 'term2.1', '2026-10-20', 'too-early'],
  ])('%s', (_, when, cell, on, place) => {
    expect(told(when, cell, on)).toBe(place)
  })

  it('is not judged when it was waived: that is decided when it suits', () => {
    expect(told('Hver uke', 'w10', '2026-08-20', true)).toBe('counted')
  })
})

const numbers = ['annenhver', 'hver tredje', 'hver fjerde']
const months = ['august', 'september', 'oktober', 'november', 'januar', 'februar', 'mars', 'april', 'mai']
const arbitraryPhrase = fc.oneof(
  fc.constantFrom('Hver uke', 'Månedlig', 'Ved behov', 'Hver mandag', 'Hver fredag i høst', 'Annenhver måned'),
  fc.constantFrom(...numbers).map((number) => `${number} uke`),
  fc.constantFrom(...months).map((month) => `Månedlig, unntatt ${month}`),
  fc
    .tuple(fc.constantFrom('Første mandag', 'Siste uke'), fc.constantFrom('', ...months))
    .map(([part, month]) => `${part} i hver måned${month && `, unntatt ${month}`}`),
  fc.subarray(months, { minLength: 1, maxLength: 4 }).map((list) => list.join(', ')),
  fc
    .tuple(fc.constantFrom('en gang', 'to ganger', 'tre ganger'), fc.constantFrom('terminen', 'året', 'måneden'))
    .map(([times, per]) => `${times} i ${per}`),
)

const windowsOf = (one: Obligation): readonly Window[] => {
  const own = 'first' in one ? [{ first: one.first, due: one.due }] : []
  return 'unadjusted' in one && one.unadjusted ? [...own, one.unadjusted] : own
}

describe('after any edit of a phrase', () => {
  const arbitraryPlans = fc.tuple(
    arbitraryPhrase.map((when) => planWith(when)),
    arbitraryPhrase.map((when) => planWith(when)),
  )

  it('no completion counts for days that it was not recorded for, and none is lost', () => {
    fc.assert(
      fc.property(arbitraryPlans, fc.boolean(), ([was, is], knowsOnlyId) => {
        const completions = was.obligations.map((one): Completion => {
          const on = windowsOf(one)[0]?.first ?? WED_2026_09_09
          return knowsOnlyId ? { obligation: one.id, on } : completionOf(was, one, { on })
        })
        const status = statusOf(is, completions, MON_2027_06_21, knowsOnlyId ? { previous: was } : {})
        const counted = status.obligations.filter(({ completion }) => completion)
        for (const { obligation } of counted) {
          const [then, now] = [windowsOf(was.get(obligation.id)!), windowsOf(obligation)]
          if (then.length === 0) continue
          // An id that names a week or a month stands for it, whatever its days are.
          const isNamed = /#(?:w|m)\d/.test(obligation.id)
          expect(isNamed || then.some((a) => now.some((b) => a.first <= b.due && b.first <= a.due))).toBe(true)
        }
        expect(counted.length + status.misfits.length + status.unmatched.length).toBe(completions.length)
      }),
      { numRuns: 150 },
    )
  })
})
