import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { DiagnosticCode, ParamsOf } from '../../src/diagnostics/diagnostic-code'
import { anyParameters } from './any-parameters'

const days = { first: '2026-10-05', due: '2026-10-09' }
const holiday = { kind: 'holiday', title: '‹title›' } as const
const weekend = { kind: 'weekend' } as const
const easter = '2027-03-28'
const example = { autumnBreakWeek: 40, winterBreakWeek: 8, easter, firstSchoolDay: '2026-08-17' }
const reached = {
  measure: '‹measure›',
  schoolYear: '2026-27',
  reach: {
    example,
    calendars: 3,
    tried: 9,
    years: ['2026-27'],
    yearsTried: 3,
    shared: { autumnBreakWeeks: [40, 41], startWeekdays: [1 as const] },
  },
}
const alone = { ...reached, reach: { ...reached.reach, example: { ...example, title: '‹title›' }, tried: 1 } }
const lost = [
  { ...days, causes: [holiday] },
  { first: '2026-10-10', due: '2026-10-10', causes: [weekend] },
]
const limit = { role: '‹role›', count: 3, allowed: 2, measures: ['‹measure›', '‹other›'] }

/** Parameters of the codes whose words depend on more than names: each list has one for every branch, the usual one first. */
const examples: { readonly [C in DiagnosticCode]?: readonly Partial<ParamsOf<C>>[] } = {
  'load/wrong-kind': [
    { wanted: 'wheel', found: 'calendar' },
    { wanted: 'calendar', found: undefined! },
  ],
  'load/wrong-type': [
    { wanted: 'array', found: 'string', quoted: undefined! },
    { wanted: 'string-or-timing', found: 'number' },
    { wanted: 'object', found: 'null', quoted: undefined! },
  ],
  'load/bad-date': [
    { help: { write: '2026-08-17' } },
    { help: { noMonth: 13 } },
    { help: { last: '2026-09-30', days: 30 } },
    { help: undefined! },
  ],
  'load/yaml-syntax': [
    ...(['tab', 'indentation', 'second-colon', 'line-without-colon', 'reserved-sign', 'unexpected'] as const),
    ...(['key-not-a-word', 'directive', 'sign-missing', 'backslash', 'open-quote', 'open-bracket', 'other'] as const),
  ].map((problem) => ({ problem })),
  'load/json-syntax': [{ kind: 'plan' }, { kind: 'completions', found: '' }],
  'expand/weekday-contradicts': [
    { date: '2026-11-13', said: 1, year: 2023, proposal: days },
    { date: '2026-11-13', said: 1, year: undefined!, proposal: undefined! },
  ],
  'expand/week-contradicts': [{ ...days, said: [42], year: 2023, proposal: days }],
  'expand/outside-school-year': [
    { when: { days } },
    { when: { season: 'autumn', year: 2027 } },
    { when: { term: 1, year: '2027-28' } },
  ],
  'expand/no-such-date': [
    { year: 2027, week: 53 },
    { year: 2027, month: 2, day: 29 },
  ],
  'expand/empty-range': [{ from: '2026-10-09', to: '2026-10-05' }],
  'expand/not-a-school-day': [{ date: '2026-10-10', causes: [weekend] }],
  'expand/window-lost-to-break': [{ ...days, causes: [holiday, { kind: 'planning-day' }] }],
  'expand/collision': [{ week: 41, year: 2026, causes: [{ kind: 'break', title: '‹title›' }] }],
  'expand/decision-hits-nothing': [
    { cell: '‹cell›', cells: ['w40', 'w42'] },
    { cell: '', cells: [] },
  ],
  'expand/decision-needs-cell': [{ cells: ['w40', 'w42'] }],
  'expand/step-in-break': [{ date: '2026-10-10', cause: { kind: 'before-school-start' }, due: '2026-10-09' }],
  'calendar/school-day-outside': [{ which: 'first', date: '2025-08-18' }],
  'calendar/school-day-free': [{ which: 'last', date: '2027-06-18', cause: '‹cause›' }],
  'calendar/breaks-overlap': [{ from: '2026-10-05', to: '2026-10-09' }],
  'calendar/break-outside': [{ from: '2026-10-05', to: '2026-10-09' }],
  'calendar/term-bound-free': [{ which: 'first', term: 2, date: '2027-01-01', cause: '' }],
  'calendar/holidays-beside-country': [{ country: 'NO', unknown: ['2026-12-24'] }],
  'calendar/weekday-contradicts': [{ date: '2026-11-13', weekday: 1, year: 2023 }],
  'calendar/week-contradicts': [{ stated: [40], actual: [41] }],
  'calendar/month-differs': [
    { month: 8, stated: 10, computed: 11 },
    { month: 6, stated: 1, computed: 2 },
  ],
  'query/bad-filter': [
    { allowed: '‹allowed›' },
    { allowed: { number: 'whole', atLeast: 1 } },
    { allowed: { number: 'any', atLeast: 1 } },
    { allowed: { from: '2026-08-01', to: '2027-07-31' } },
    ...(['flag', 'text', 'search-words', 'beside-applies-to', 'on-or-week', 'cursor', 'school'] as const).map(
      (value) => ({ allowed: { value } }),
    ),
  ],
  'check/test-failed': [
    { expected: { count: 2, of: '‹measure›' }, found: 3, explanation: undefined! },
    { expected: { count: { atLeast: 1, atMost: 2 }, of: '‹measure›' }, found: 3, explanation: undefined! },
    { expected: { measure: '‹measure›', inUse: true }, found: 0, explanation: undefined! },
    ...(['within', 'before', 'after', 'not-during'] as const).map((falls) => ({
      expected: { falls, words: '‹words›' },
      found: { title: '‹title›', ...days },
      explanation: undefined!,
    })),
  ],
  'check/source-not-reviewed': [{ reviewed: '2024-05-02', since: '2026-08-01', measures: 2 }],
  'check/statutory-weakened': (['later', 'seldomer', 'unbounded', 'narrower'] as const).map((how) => ({ how })),
  'check/title-prose': [{ why: 'long' }, { why: 'sentence' }],
  'check/limit-exceeded': [
    { ...limit, per: 'week', from: 37, to: 38 },
    { ...limit, per: 'month', from: 9, to: 9 },
  ],
  'check/measure-vanishes': [
    { ...reached, window: days, lost },
    { ...alone, lost: [] },
  ],
  'check/lost-to-break': [{ ...reached, window: days, lost }],
  'check/lands-on-free-day': [{ ...reached, date: '2027-05-01', causes: [holiday] }],
  'check/leaves-period': [
    { ...reached, ...days, period: { title: '‹title›' }, bounds: days },
    { ...reached, ...days, period: { month: 10 }, bounds: days },
    { ...reached, ...days, period: { term: 1 }, bounds: days },
  ],
  'check/date-not-every-year': (['no-such-date', 'outside-school-year'] as const).map((reason) => ({
    ...reached,
    reason,
  })),
  'check/same-day': [{ ...reached, date: '2026-10-05', roles: ['‹role›'] }],
  'check/limit-some-years': [{ ...reached, limit: { ...limit, per: 'week', from: 37, to: 37 } }],
  'check/week-53': [
    { ...reached, parity: 'odd' },
    { ...reached, parity: 'even' },
  ],
  'check/feasibility-open': (['anchor-unknown', 'plan-missing', 'which-one', 'next-year-unknown'] as const).map(
    (reason) => ({ reason }),
  ),
  'cli/unmatched-completion': [{ reason: 'not-in-plan' }, { reason: 'after-today' }],
}

/** Makes diagnostics of a code, one for every branch of its words; a parameter without an example is a text `‹name›`. */
export function exampleDiagnostics(code: DiagnosticCode): readonly Diagnostic[] {
  const given: readonly object[] = examples[code] ?? [{}]
  const rest = anyParameters()
  const diagnostics = given.map((params) => ({
    code,
    severity: 'error',
    params: new Proxy(params, { get: (own, name) => Reflect.get(name in own ? own : rest, name) }),
    related: [],
    url: `docs/diagnostics.md#${code.replace('/', '-')}`,
  }))
  return diagnostics as unknown as readonly Diagnostic[]
}
