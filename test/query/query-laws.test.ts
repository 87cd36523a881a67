import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Obligation } from '../../src/expand/obligation'
import { isDated } from '../../src/query/is-dated'
import type { ObligationFilter } from '../../src/query/obligation-filter'
import type { SortOrder } from '../../src/query/plan-queries'
import { planOf } from '../export/sample-plan'
import {
  arbitraryDay,
  arbitraryFilter,
  arbitraryKeys,
  arbitraryPlan,
  wheelOfArbitraryPlans,
  withAppliesTo,
} from './arbitrary-plan'
import { naiveFind } from './naive-filter'

const ids = (obligations: readonly Obligation[]) => obligations.map(({ id }) => id)
const sortOrders: SortOrder[] = [
  'time',
  '-time',
  'due',
  '-due',
  'week',
  'month',
  'title',
  '-title',
  'measure',
  'role',
  'period',
  'criterion',
]

describe('find answers what a filter over the objects answers', () => {
  it.each(Object.keys(arbitraryKeys))('for %s alone', (key) => {
    const filterOf = (value: unknown) => withAppliesTo({ [key]: value })
    fc.assert(
      fc.property(arbitraryPlan, arbitraryKeys[key as keyof ObligationFilter].map(filterOf), (plan, filter) => {
        expect(ids(plan.find(filter))).toEqual(ids(naiveFind(plan, filter)))
      }),
      { numRuns: 25 },
    )
  })

  it('for any combination of keys', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryFilter, (plan, filter) => {
        expect(ids(plan.find(filter))).toEqual(ids(naiveFind(plan, filter)))
      }),
      { numRuns: 300 },
    )
  })

  it('again and again, whatever was asked before', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(arbitraryFilter, { maxLength: 6 }), (plan, filters) => {
        for (const filter of [...filters, ...filters])
          expect(ids(plan.find(filter))).toEqual(ids(naiveFind(plan, filter)))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the other questions agree with find', () => {
  it('count counts and each visits the same, in the same order, until told to stop', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryFilter, fc.nat(20), (plan, filter, stopAt) => {
        const found = plan.find(filter)
        expect(plan.count(filter)).toBe(found.length)
        const seen: Obligation[] = []
        plan.each(filter, (obligation) => seen.push(obligation) <= stopAt)
        expect(seen).toEqual(found.slice(0, stopAt + 1))
      }),
      { numRuns: 100 },
    )
  })

  it('sort keeps all and the plan’s order among equals; limit takes the first', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.subarray(sortOrders, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 20 }),
        (plan, sort, limit) => {
          const all = plan.find({}, { sort })
          expect(new Set(all)).toEqual(new Set(plan.obligations))
          expect(all.length).toBe(plan.obligations.length)
          expect(plan.find({}, { sort, limit })).toEqual(all.slice(0, limit))
        },
      ),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const place = new Map(plan.obligations.map((one, i) => [one, i]))
        const all = plan.find({}, { sort: 'measure' })
        for (const [i, one] of all.slice(1).entries()) {
          const before = all[i]!
          expect(before.measure <= one.measure).toBe(true)
          if (before.measure === one.measure) expect(place.get(before)!).toBeLessThan(place.get(one)!)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('pages joined are the whole, in any order', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryFilter,
        fc.constantFrom(...sortOrders),
        fc.integer({ min: 1, max: 9 }),
        (plan, filter, sort, limit) => {
          const joined: Obligation[] = []
          let after: string | undefined
          do {
            const page = plan.page(filter, { sort, limit, ...(after !== undefined && { after }) })
            expect(page.total).toBe(plan.count(filter))
            joined.push(...page.obligations)
            after = page.next
          } while (after !== undefined)
          expect(ids(joined)).toEqual(ids(plan.find(filter, { sort })))
        },
      ),
      { numRuns: 80 },
    )
  })

  it('a page’s end serves on a plan made anew: what was not moved is neither repeated nor left out', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.integer({ min: 1, max: 9 }), fc.nat(69), (plan, limit, gone) => {
        const first = plan.page({}, { limit })
        if (first.next === undefined) return
        const obligations = plan.obligations.filter((_one, i) => i !== gone)
        const anew = planOf(obligations, { wheel: wheelOfArbitraryPlans })
        const rest = anew.page({}, { after: first.next }).obligations
        const seen = new Set(first.obligations)
        expect(ids(rest)).toEqual(ids(obligations.filter((one) => !seen.has(one))))
      }),
      { numRuns: 80 },
    )
  })

  it.each([
    'week',
    'month',
    'schoolWeek',
    'period',
    'role',
    'responsible',
    'participant',
    'measure',
    'criterion',
    'tag',
    'evidence',
  ] as const)('groups by %s hold all that find finds, each group without repeats', (by) => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryFilter, fc.constantFrom('first', 'due', 'open'), (plan, filter, at) => {
        const groups = plan.group(filter, by, { at })
        expect(new Set(groups.flatMap(({ obligations }) => obligations))).toEqual(new Set(plan.find(filter)))
        for (const { obligations } of groups) expect(new Set(obligations).size).toBe(obligations.length)
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
        if (by === 'week' || by === 'month') {
          const starts = groups.flatMap(({ days }) => days?.first ?? [])
          expect(starts).toEqual([...starts].sort())
          for (const { days, obligations } of groups) {
            for (const one of obligations) {
              if (!days || !isDated(one)) expect(isDated(one)).toBe(false)
              else if (at === 'open') expect(one.first <= days.due && one.due >= days.first).toBe(true)
              else expect(one[at] >= days.first && one[at] <= days.due).toBe(true)
            }
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('first, next and previous are what sorting all of it says', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryFilter, arbitraryDay, (plan, filter, day) => {
        const found = plan.find({ ...filter, dated: true })
        expect(plan.first(filter)).toBe(found[0])
        expect(plan.first(filter, day)).toBe(found.find(({ first }) => first >= day))
        expect(plan.next(filter, day)).toBe(found.find(({ first }) => first > day))
        const past = found.filter(({ due }) => due < day)
        const last = past
          .map(({ due }) => due)
          .sort()
          .at(-1)
        expect(plan.previous(filter, day)).toBe(past.filter(({ due }) => due === last).at(-1))
      }),
      { numRuns: 150 },
    )
  })

  it('an agenda holds each open obligation once, in one list', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDay, fc.nat(30), fc.boolean(), (plan, on, ahead, ofWeek) => {
        const week = { week: 46 }
        const agenda = plan.agenda({ ...(ofWeek ? week : { on }), upcomingSchoolDays: ahead })
        const listed = [agenda.due, agenda.starting, agenda.open].flatMap((items) => items.map((it) => it.obligation))
        expect(new Set(listed).size).toBe(listed.length)
        expect(new Set(listed)).toEqual(new Set(plan.find({ ...(ofWeek ? week : { on }), dated: true })))
        for (const { obligation } of agenda.due) expect(obligation.due <= agenda.last).toBe(true)
        for (const { obligation } of agenda.starting)
          expect(obligation.first >= agenda.first && obligation.due > agenda.last).toBe(true)
        for (const { obligation } of agenda.open)
          expect(obligation.first < agenda.first && obligation.due > agenda.last).toBe(true)
        for (const { obligation } of agenda.upcoming) expect(obligation.first > agenda.last).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
