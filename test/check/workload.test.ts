import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLimits } from '../../src/check/check-limits'
import { type Workload, workloadOf } from '../../src/check/workload'
import { describeWorkload } from '../../src/export/describe-workload'
import { isDated } from '../../src/query/is-dated'
import { dated, open, planOf, sampleWheel } from '../export/sample-plan'
import { arbitraryPlan } from '../query/arbitrary-plan'

const THU_2026_09_03 = '2026-09-03'

const plan = planOf(
  [
    // Monday to Friday two weeks on: ten school days, half in each week.
    dated('samtaler', '2026-08-31', '2026-09-11', { title: 'Oppstartsamtaler' }),
    dated('mote', THU_2026_09_03, THU_2026_09_03, { title: 'Møte', time: '12:00-13:00' }),
    dated('rad', THU_2026_09_03, THU_2026_09_03, { title: 'Råd', time: '12:30-14:00' }),
    dated('sent', THU_2026_09_03, THU_2026_09_03, {
      title: 'Kveldsmøte',
      time: '18:00-20:00',
      participants: [{ role: 'elev', optional: true }],
    }),
    // A Saturday without school days weighs over its own days.
    dated('lordag', '2026-10-10', '2026-10-10', { responsible: [{ role: 'rektor' }] }),
    open('stadig', 'standing'),
  ],
  { wheel: sampleWheel({ limits: [{ role: 'kontaktlærer', atMost: 2, per: 'week', place: {} }] }) },
)

const cell = ({ slots, roles }: Workload, role: string, key: string) => {
  const { open, due, load } = roles.find((one) => one.role === role)!.cells[
    slots.findIndex((slot) => slot.key === key)
  ]!
  return [open, due, load]
}

describe('workloadOf', () => {
  const workload = workloadOf(plan, { by: 'week' })

  it('tells per role and week what is open and due, and spreads a window over its school days', () => {
    expect(cell(workload, 'kontaktlærer', '2026-W36')).toEqual([4, 3, 3.5])
    expect(cell(workload, 'kontaktlærer', '2026-W37')).toEqual([1, 1, 0.5])
    expect(cell(workload, 'kontaktlærer', '2026-W38')).toEqual([0, 0, 0])
    expect(cell(workload, 'rektor', '2026-W41')).toEqual([1, 1, 1])
    expect(cell(workloadOf(plan, { by: 'month' }), 'kontaktlærer', '2026-09')).toEqual([4, 4, 3.9])
  })

  it('leaves out who is optional, and what has no dates', () => {
    expect(workload.roles.map(({ role, total }) => [role, total])).toEqual([
      ['rektor', 1],
      ['kontaktlærer', 4],
    ])
  })

  it('says which weeks are empty and which are crowded; a week of the break is neither', () => {
    const { empty, crowded } = workload.roles[1]!
    expect(crowded).toEqual(['2026-W36'])
    expect(empty).not.toContain('2026-W41')
    expect(empty).toContain('2026-W42')
    expect(workloadOf(plan, { by: 'week', crowdedFrom: 100 }).roles[1]!.crowded).toEqual([])
  })

  it('finds what collides on a day: times that are known to be apart do not', () => {
    expect(
      workload.collisions.map(({ date, roles, obligations }) => [
        date,
        roles,
        obligations.map(({ measure }) => measure),
      ]),
    ).toEqual([[THU_2026_09_03, ['kontaktlærer'], ['mote', 'rad']]])
  })

  it('finds the limits that cannot be kept, the wheel’s and those that are given', () => {
    const said = ({ violations }: Workload) =>
      violations.map(({ wheel, days, allowed, obligations }) => [wheel, days.first, allowed, obligations.length])
    expect(said(workload)).toEqual([['test/hjul', '2026-08-31', 2, 3]])
    const given = workloadOf(plan, { by: 'month', limits: [{ role: 'Kontaktlærer', atMost: 2, per: 'month' }] })
    expect(said(given)).toEqual([
      ['test/hjul', '2026-08-31', 2, 3],
      [undefined, '2026-09-01', 2, 3],
    ])
    const tight = workloadOf(plan, {
      by: 'month',
      roles: ['rektor'],
      limits: [{ role: 'kontaktlærer', atMost: 1, per: 'week' }],
    })
    expect(said(tight)).toEqual([[undefined, '2026-08-31', 1, 3]])
    expect(checkLimits(plan)).toHaveLength(1)
  })

  it('counts only what a reader may see', () => {
    expect(workloadOf(plan, { by: 'week', filter: { measure: 'mote' } }).roles.map(({ total }) => total)).toEqual([1])
  })

  it.each<[string, object, string]>([
    ['a role', { by: 'week', roles: ['rektorr'] }, 'Did you mean “rektor”?'],
    ['a key', { by: 'week', role: ['rektor'] }, 'Did you mean “roles”?'],
    ['a grain', { by: 'day' }, 'Write week, month.'],
    ['a limit of nothing', { by: 'week', limits: [{ role: 'rektor', atMost: 0, per: 'week' }] }, '1 or more'],
  ])('refuses %s it does not know', (_name, options, hint) => {
    expect(() => workloadOf(plan, options as { by: 'week' })).toThrow(hint)
  })

  it('weighs every window 1 in all, in weeks as in months', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom('week', 'month'), (some, by) => {
        const { roles, slots } = workloadOf(some, { by })
        const last = slots.at(-1)!.days.due
        for (const { role, cells, total } of roles) {
          const own = some.obligations
            .filter(isDated)
            .filter((one) => [...one.responsible, ...one.participants].some((it) => it.role === role))
          expect(total).toBe(own.length)
          if (own.some(({ due }) => due > last)) continue
          expect(cells.reduce((sum, { load }) => sum + load, 0)).toBeCloseTo(total, 6)
          expect(cells.reduce((sum, { due }) => sum + due, 0)).toBe(total)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('describeWorkload', () => {
  it('writes one role as a table with bars', () => {
    const text = describeWorkload(plan, workloadOf(plan, { by: 'week', roles: ['kontaktlærer'] }), {
      language: 'nn',
    }).replace(/\n {4}/g, ' ')
    expect(text).toContain('Kontaktlærer · 4 gjeremål')
    expect(text).toMatch(/veke 36 {2}31\. aug–6\. sep {5}4 {6}3 {3}3,5 {2}█{24}\n/)
    expect(text).toContain('Tomme: veke 34–35, 38–40, 42–51, 1–24\n')
    expect(text).toContain('torsdag 3. september 2026: Møte (12:00-13:00) + Råd (12:30-14:00) – Kontaktlærer')
    expect(text).toContain('Kontaktlærer (høgst 2 i veka), 31. aug–6. sep: 3 gjeremål, høgst 2: Møte, Råd, Kveldsmøte')
  })

  it.each([
    ['nb', '1 gjøremål', '1 gjøremål, høyst 0'],
    ['nn', '1 gjeremål', '1 gjeremål, høgst 0'],
    ['sv', '1 uppgift', '1 uppgift, högst 0'],
    ['da', '1 opgave', '1 opgave, højst 0'],
    ['en', '1 thing', '1 thing, at most 0'],
  ] as const)('counts one in %s', (language, total, over) => {
    const one = dated('mote', THU_2026_09_03, THU_2026_09_03, { responsible: [{ role: 'rektor' }] })
    const wheel = sampleWheel({ limits: [{ role: 'rektor', atMost: 0, per: 'week', place: {} }] })
    const few = planOf([one], { wheel })
    const text = describeWorkload(few, workloadOf(few, { by: 'week' }), { language }).replace(/\s+/g, ' ')
    expect(text).toContain(`${total}, `)
    expect(text).toContain(`: ${over}: `)
  })

  it.each(['nb', 'nn', 'sv', 'da', 'en'] as const)('speaks %s on lines of at most 80 cells', (language) => {
    for (const detailed of [true, false]) {
      const lines = describeWorkload(plan, workloadOf(plan, { by: 'week' }), { language, detailed }).split('\n')
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
    }
  })
})
