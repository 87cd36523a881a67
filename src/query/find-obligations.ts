import type { SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, parseIsoDay } from '../date/day'
import type { Obligation, ObligationForm } from '../expand/obligation'
import type { Wheel } from '../resolve/wheel'
import { findPeriods } from './find-periods'
import { findRoles } from './find-roles'
import { isDated } from './is-dated'
import { monthSpan, weekSpan } from './month-span'
import type { ObligationFilter } from './plan'
import type { PlanIndex } from './plan-index'
import { badFilter } from './query-error'

type Test = (obligation: Obligation, position: number) => boolean

const forms: readonly ObligationForm[] = ['window', 'day', 'standing', 'as-needed', 'asap', 'undated']

/** Finds the obligations that pass the filter, in the plan's order. Throws {@link QueryError}. */
export function findObligations(
  filter: ObligationFilter,
  index: PlanIndex,
  wheels: readonly Wheel[],
  calendar: SchoolCalendar,
): readonly Obligation[] {
  const tests = testsOf(filter, index, wheels, calendar)
  const found: Obligation[] = []
  const visit = (obligation: Obligation, position: number) => {
    if (tests.every((test) => test(obligation, position))) found.push(obligation)
  }
  const candidates = narrowestList(filter, index, wheels)
  if (candidates) for (const position of candidates) visit(index.obligations[position]!, position)
  else index.obligations.forEach(visit)
  return found
}

/** Picks the shortest list of positions that must hold every answer; undefined when the filter names neither role nor measure. */
function narrowestList(
  filter: ObligationFilter,
  index: PlanIndex,
  wheels: readonly Wheel[],
): Iterable<number> | undefined {
  const lists: (readonly number[])[] = []
  const one = (value: string | readonly string[] | undefined) => {
    const values = listOf(value)
    return values.length === 1 ? values[0] : undefined
  }
  const measure = one(filter.measure)
  if (measure !== undefined) lists.push(index.byMeasure(measure))
  const responsible = one(filter.responsible)
  if (responsible !== undefined) {
    const roles = [...findRoles([responsible], wheels, filter.includeMembers === true)]
    if (roles.length === 1) lists.push(index.byResponsible(roles[0]!))
  }
  const participant = one(filter.participant)
  if (participant !== undefined) {
    const roles = [...findRoles([participant], wheels, filter.includeMembers === true)]
    if (roles.length === 1) lists.push(index.byParticipant(roles[0]!))
  }
  return lists.sort((a, b) => a.length - b.length)[0]
}

function testsOf(
  filter: ObligationFilter,
  index: PlanIndex,
  wheels: readonly Wheel[],
  calendar: SchoolCalendar,
): Test[] {
  const tests: Test[] = []
  const members = filter.includeMembers === true
  const roles = (value: string | readonly string[]) => findRoles(listOf(value), wheels, members)
  if (filter.responsible !== undefined) {
    const wanted = roles(filter.responsible)
    tests.push((obligation) => obligation.responsible.some(({ role }) => wanted.has(role)))
  }
  if (filter.participant !== undefined) {
    const wanted = roles(filter.participant)
    tests.push((obligation) => obligation.participants.some(({ role }) => wanted.has(role)))
  }
  if (filter.role !== undefined) {
    const wanted = roles(filter.role)
    tests.push(
      (obligation) =>
        obligation.responsible.some(({ role }) => wanted.has(role)) ||
        obligation.participants.some(({ role }) => wanted.has(role)),
    )
  }
  for (const span of spansOf(filter, calendar)) tests.push(overlaps(span, index))
  if (filter.period !== undefined) {
    const wanted = findPeriods(listOf(filter.period), wheels, index.obligations, calendar)
    tests.push(
      (obligation, position) =>
        obligation.periods.some((period) => wanted.ids.has(period)) ||
        (isDated(obligation) && wanted.spans.some((span) => overlaps(span, index)(obligation, position))),
    )
  }
  const wantedForms = listOf(filter.form)
  for (const form of wantedForms) if (!forms.includes(form)) throw badFilter('form', form, forms.join(', '))
  if (filter.form !== undefined) tests.push(({ form }) => wantedForms.includes(form))
  if (filter.measure !== undefined) tests.push(oneOf(listOf(filter.measure), ({ measure }) => [measure]))
  if (filter.tag !== undefined) tests.push(oneOf(listOf(filter.tag), ({ tags }) => tags))
  if (filter.criterion !== undefined) tests.push(oneOf(listOf(filter.criterion), ({ criteria }) => criteria))
  if (filter.evidence !== undefined) tests.push(oneOf(listOf(filter.evidence), ({ evidence }) => evidence))
  if (filter.tentative !== undefined) tests.push(({ tentative }) => tentative === filter.tentative)
  if (filter.dated === true) tests.push(isDated)
  return tests
}

/** Reads the filter's date keys as spans that an obligation must overlap, all of them. */
function spansOf(filter: ObligationFilter, calendar: SchoolCalendar): DaySpan[] {
  const spans: DaySpan[] = []
  const day = (key: 'from' | 'to' | 'on', fallback: EpochDay): EpochDay => {
    const text = filter[key]
    if (text === undefined) return fallback
    const parsed = parseIsoDay(text)
    if (parsed === undefined) throw badFilter(key, text, 'YYYY-MM-DD')
    return parsed
  }
  if (filter.from !== undefined || filter.to !== undefined) {
    spans.push({ first: day('from', Number.NEGATIVE_INFINITY), last: day('to', Number.POSITIVE_INFINITY) })
  }
  if (filter.on !== undefined) spans.push({ first: day('on', 0), last: day('on', 0) })
  if (filter.week !== undefined) spans.push(weekSpan(filter.week, calendar))
  if (filter.month !== undefined) spans.push(monthSpan(filter.month, calendar))
  return spans
}

/** Undated obligations pass: what has no date is never out of sight because of one. */
function overlaps({ first, last }: DaySpan, index: PlanIndex): Test {
  return (_obligation, position) => !(index.firstDays[position]! > last) && !(index.dueDays[position]! < first)
}

function oneOf(wanted: readonly string[], valuesOf: (obligation: Obligation) => readonly string[]): Test {
  return (obligation) => valuesOf(obligation).some((value) => wanted.includes(value))
}

/** Returns a value or a list of them as a list; empty for none. */
function listOf<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
