import { civilFromDay, dayFromCivil, daysInMonth, type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import { isoWeekOf, isoWeekSpanOf } from '../date/iso-week'
import type { DatedObligation, Obligation, Window } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { findObligations } from './find-obligations'
import { isDated } from './is-dated'
import type { ObligationFilter } from './obligation-filter'
import type { PlanIndex } from './plan-index'
import type { GroupKey, GroupOptions, ObligationGroup } from './plan-queries'
import { badFilter, unknownKey } from './query-error'

type TimeKey = 'week' | 'month' | 'schoolWeek'
type NameKey = Exclude<GroupKey, TimeKey>

/** A value an obligation is gathered under, and where its group stands among the others. */
interface Value {
  readonly key: string
  readonly rank: number
  readonly title?: string
  readonly days?: Window
}

const namesOf: Readonly<Record<NameKey, (obligation: Obligation) => readonly string[]>> = {
  period: ({ periods }) => periods,
  role: ({ responsible, participants }) => [...responsible, ...participants].map(({ role }) => role),
  responsible: ({ responsible }) => responsible.map(({ role }) => role),
  participant: ({ participants }) => participants.map(({ role }) => role),
  measure: ({ measure }) => [measure],
  criterion: ({ criteria }) => criteria,
  tag: ({ tags }) => tags,
  evidence: ({ evidence }) => evidence,
}

interface Titled {
  readonly id: string
  readonly title?: string
}

const rolesOf = ({ roles }: Wheel) => [...roles.values()]

/** What each key's values are in a wheel, in its order. */
const listOf: Readonly<Record<NameKey, (wheel: Wheel) => readonly Titled[]>> = {
  period: ({ periods }) => periods,
  role: rolesOf,
  responsible: rolesOf,
  participant: rolesOf,
  measure: ({ measures, removed }) => [...measures, ...removed],
  criterion: ({ criteria }) => criteria,
  tag: () => [],
  evidence: ({ evidenceSources }) => evidenceSources,
}

const timeKeys: readonly string[] = ['week', 'month', 'schoolWeek'] satisfies TimeKey[]
const groupKeys: readonly string[] = [...timeKeys, ...Object.keys(namesOf)]

/** Gathers what passes the filter by a key. Throws {@link QueryError}. */
export function groupObligations(
  filter: ObligationFilter,
  by: GroupKey,
  options: GroupOptions,
  index: PlanIndex,
): readonly ObligationGroup[] {
  if (!groupKeys.includes(by)) throw badFilter('by', by, groupKeys.join(', '))
  for (const key in options) if (key !== 'at') throw unknownKey(key, ['at'])
  const { at = 'first' } = options
  if (!['first', 'due', 'open'].includes(at)) throw badFilter('at', at, 'first, due, open')
  const valuesOf = isTimeKey(by)
    ? (obligation: Obligation) => (isDated(obligation) ? datesOf(obligation, by, at, index) : [])
    : namedValues(by, index.wheels)
  const groups = new Map<string, Value & { obligations: Obligation[] }>()
  const rest: Obligation[] = []
  for (const obligation of findObligations(filter, index)) {
    const values = valuesOf(obligation)
    if (values.length === 0) rest.push(obligation)
    for (const value of values) {
      const group = groups.get(value.key) ?? { ...value, obligations: [] }
      if (group.obligations.at(-1) !== obligation) group.obligations.push(obligation)
      groups.set(value.key, group)
    }
  }
  const found = [...groups.values()]
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ rank: _rank, ...group }): ObligationGroup => group)
  return rest.length === 0 ? found : [...found, { obligations: rest }]
}

function isTimeKey(by: GroupKey): by is TimeKey {
  return timeKeys.includes(by)
}

/** Values in the order in which the wheels list them; what none lists, months and terms among them, comes after. */
function namedValues(by: NameKey, wheels: readonly Wheel[]): (obligation: Obligation) => readonly Value[] {
  const listed = new Map<string, Value>()
  for (const { id, title } of wheels.flatMap(listOf[by])) {
    if (!listed.has(id)) listed.set(id, { key: id, rank: listed.size, ...(title !== undefined && { title }) })
  }
  return (obligation) => namesOf[by](obligation).map((key) => listed.get(key) ?? { key, rank: Number.MAX_SAFE_INTEGER })
}

function datesOf(
  { first, due }: DatedObligation,
  by: TimeKey,
  at: NonNullable<GroupOptions['at']>,
  { calendar }: PlanIndex,
): readonly Value[] {
  const start = parseIsoDay(at === 'due' ? due : first) ?? 0
  const end = parseIsoDay(at === 'first' ? first : due) ?? start
  const values: Value[] = []
  for (let day = start; day <= end; ) {
    const value = valueAt(day, by, calendar)
    if (value) values.push(value)
    day = (value ? (parseIsoDay(value.days.due) ?? day) : isoWeekSpanOf(day).last) + 1
  }
  return values
}

function valueAt(day: EpochDay, by: TimeKey, calendar: PlanIndex['calendar']): (Value & { days: Window }) | undefined {
  if (by === 'month') {
    const { year, month } = civilFromDay(day)
    const first = dayFromCivil(year, month, 1)
    const days = { first: isoFromDay(first), due: isoFromDay(first + daysInMonth(year, month) - 1) }
    return { key: days.first.slice(0, 7), rank: first, days }
  }
  const { first, last } = isoWeekSpanOf(day)
  const days = { first: isoFromDay(first), due: isoFromDay(last) }
  if (by === 'week') {
    const { weekYear, week } = isoWeekOf(day)
    return { key: `${weekYear}-W${String(week).padStart(2, '0')}`, rank: first, days }
  }
  const schoolWeek = calendar.schoolWeekOf(day)
  return schoolWeek && { key: String(schoolWeek.number), rank: first, days }
}
