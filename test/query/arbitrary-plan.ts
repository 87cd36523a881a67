import fc from 'fast-check'
import { isoFromDay, parseIsoDay } from '../../src/date/day'
import type { Obligation } from '../../src/expand/obligation'
import type { ObligationFilter } from '../../src/query/obligation-filter'
import type { Plan } from '../../src/query/plan'
import { dated, measure, open, planOf, sampleCalendar, sampleWheel, undated } from '../export/sample-plan'

const measures = ['møte', 'samtale', 'kartlegging', 'plan']
const tags = ['iko', 'fravær', 'miljø']
const criteria = ['ost/a', 'ost/b']
const evidence = ['vis', 'elevsamtaler']

/** The wheel of every arbitrary plan: one measure, tag and criterion that no obligation bears are known all the same. */
export const wheelOfArbitraryPlans = sampleWheel({
  measures: [...measures, 'ubrukt'].map((id) => measure(id, { tags: [...tags, 'ubrukt'], evidence })),
  criteria: [...criteria, 'ost/ubrukt'].map((id) => ({ id, title: id })),
})

const calendar = sampleCalendar()
const roles = [...wheelOfArbitraryPlans.roles.keys()]
const firstDay = parseIsoDay('2026-08-01')!

/** A day of the school year as text. */
export const arbitraryDay = fc.integer({ min: 0, max: 364 }).map((n) => isoFromDay(firstDay + n))

const involved = fc.subarray(roles, { maxLength: 3 }).map((ids) => ids.map((role) => ({ role })))

const details = fc.record(
  {
    title: fc.constantFrom('Klasselærermøte', 'Møte med foresatte', 'Årets kartlegging', 'Samtale'),
    place: fc.constantFrom('Møterom 2', 'Aulaen'),
    agenda: fc.constant([{ text: 'Kartleggingsresultater' }]),
    responsible: involved,
    participants: involved,
    periods: fc.subarray(['Q1', 'Q2', 'm10']),
    tags: fc.subarray(tags),
    criteria: fc.subarray(criteria),
    evidence: fc.subarray(evidence),
    tentative: fc.boolean(),
    visibility: fc.constantFrom('everyone', 'staff', 'responsible'),
    source: fc.constantFrom({ kind: 'local' }, { kind: 'national' }, { document: 'uten slag' }),
    appliesTo: fc.constantFrom(
      { grade: ['vg1'] },
      { programme: ['sf'], age: { atLeast: 18 } },
      { residenceYears: { atMost: 6 } },
      { tags: { any: ['iko'], none: ['avbrutt'] } },
    ),
  },
  { requiredKeys: ['title', 'responsible', 'participants', 'tags', 'visibility', 'tentative'] },
)

const arbitraryObligation: fc.Arbitrary<Obligation> = fc
  .record({
    days: fc
      .tuple(arbitraryDay, fc.oneof(fc.constant(0), fc.nat(60)))
      .map(([first, length]): [string, string] => [first, isoFromDay(parseIsoDay(first)! + length)]),
    kind: fc.constantFrom('dated', 'dated', 'dated', 'undated', 'would-be', 'standing', 'as-needed', 'asap'),
    measure: fc.constantFrom(...measures),
    details,
  })
  .map(({ days: [first, due], kind, measure, details }) => {
    // fast-check's records are wider than the unions they draw from.
    const parts = details as Partial<Obligation>
    if (kind === 'dated') return dated(measure, first, due, parts as object)
    if (kind === 'undated') return undated(measure, parts as object)
    if (kind === 'would-be') return undated(measure, { ...(parts as object), unadjusted: { first, due } })
    return { ...open(measure, kind as 'standing'), ...parts } as Obligation
  })

/** Plans of hand-made obligations, in a plan's order and with ids of their own. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .array(arbitraryObligation, { maxLength: 70 })
  .map((obligations) =>
    obligations
      .map((one, i) => ({ ...one, id: `${one.measure}@2026-27#n${String(i + 1).padStart(3, '0')}` }))
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
  )
  .map((obligations) => planOf(obligations, { wheel: wheelOfArbitraryPlans, calendar }))

/** Writes where an obligation stands in a plan, what has no place last. */
export function placeOf(obligation: Obligation): string {
  const place = 'first' in obligation ? obligation : obligation.form === 'undated' ? obligation.unadjusted : undefined
  return `${place?.first ?? '~'} ${place?.due ?? '~'} ${obligation.id}`
}

const oneOrSome = <T>(values: readonly T[]) => fc.oneof(fc.constantFrom(...values), fc.subarray([...values]))
const bounds = fc.record({ from: arbitraryDay, to: arbitraryDay }, { requiredKeys: [] })

/** An arbitrary value for each key of a filter. */
export const arbitraryKeys: { readonly [K in keyof Required<ObligationFilter>]: fc.Arbitrary<unknown> } = {
  responsible: oneOrSome(roles),
  participant: oneOrSome(roles),
  role: oneOrSome(roles),
  includeMembers: fc.boolean(),
  from: arbitraryDay,
  to: arbitraryDay,
  on: arbitraryDay,
  week: fc.integer({ min: 1, max: 53 }),
  month: fc.integer({ min: 1, max: 12 }),
  schoolWeek: fc.constantFrom(...calendar.schoolWeeks.map(({ number }) => number)),
  startsIn: bounds,
  dueIn: bounds,
  period: oneOrSome(['Q1', 'Q2', 'm10', 'm1', 'term1', 'term2']),
  measure: oneOrSome([...measures, 'ubrukt']),
  form: oneOrSome(['window', 'day', 'standing', 'as-needed', 'asap', 'undated']),
  tag: oneOrSome([...tags, 'ubrukt']),
  criterion: oneOrSome([...criteria, 'ost/ubrukt']),
  evidence: oneOrSome(evidence),
  sourceKind: oneOrSome(['local', 'county', 'national']),
  visibility: oneOrSome(['everyone', 'staff', 'responsible']),
  appliesTo: fc.constantFrom(
    {},
    { grade: 'VG1', programme: ['sf', 'stfo'] },
    { grade: 'vg2', born: '2008-11-13', residentSince: '2020-01-01' },
    { tags: ['iko', 'avbrutt'], programme: 'sf' },
  ),
  applies: oneOrSome(['yes', 'no', 'unknown']),
  text: fc.constantFrom('møte', 'MOTE', 'foresatte mø', 'arets', 'kartleggingsres', 'finnes ikke', 'rom 2'),
  tentative: fc.boolean(),
  dated: fc.boolean(),
}

/** Any combination of some keys; `applies` only beside `appliesTo`, without which it is an error. */
export const arbitraryFilter: fc.Arbitrary<ObligationFilter> = fc
  .subarray(Object.keys(arbitraryKeys) as (keyof ObligationFilter)[], { maxLength: 5 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, arbitraryKeys[key]]))))
  .map(withAppliesTo)

/** Adds what `applies` is about. */
export function withAppliesTo(filter: ObligationFilter): ObligationFilter {
  return filter.applies === undefined || filter.appliesTo !== undefined ? filter : { ...filter, appliesTo: {} }
}
