import { isoFromDay, parseIsoDay } from '../../src/date/day'
import { isoWeeksInYear, mondayOfIsoWeek } from '../../src/date/iso-week'
import type { Obligation } from '../../src/expand/obligation'
import { foldName } from '../../src/languages/fold'
import { appliesToPupil } from '../../src/query/applies'
import type { DayBounds, ObligationFilter } from '../../src/query/obligation-filter'
import type { Plan } from '../../src/query/plan'

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

/**
 * Filters objects one by one, comparing dates as text, the way one would without a library: what every fast path is held to.
 * Roles and own periods are to be given by id.
 */
export function naiveFind(plan: Plan, filter: ObligationFilter): Obligation[] {
  return plan.obligations.filter((obligation) => passes(obligation, filter, plan))
}

function passes(obligation: Obligation, filter: ObligationFilter, plan: Plan): boolean {
  const { first, due } = 'first' in obligation ? obligation : { first: undefined, due: undefined }
  const open = (from: string, to: string) => first === undefined || (first <= to && due! >= from)
  const within = (day: string | undefined, { from = '0000-00-00', to = '9999-99-99' }: DayBounds) =>
    day === undefined || (day >= from && day <= to)
  const some = (wanted: string | readonly string[] | undefined, values: readonly (string | undefined)[]) =>
    wanted === undefined || listOf(wanted).some((value) => values.includes(value))
  const members = (wanted: string | readonly string[] | undefined) =>
    wanted === undefined || filter.includeMembers !== true
      ? wanted
      : listOf(wanted).flatMap((id) => [id, ...(plan.wheels[0]!.roles.get(id)?.members ?? [])])
  const responsible = obligation.responsible.map(({ role }) => role)
  const participants = obligation.participants.map(({ role }) => role)
  const tests = [
    some(members(filter.responsible), responsible),
    some(members(filter.participant), participants),
    some(members(filter.role), [...responsible, ...participants]),
    open(filter.from ?? '0000-00-00', filter.to ?? '9999-99-99'),
    filter.on === undefined || open(filter.on, filter.on),
    filter.week === undefined || open(...weekBounds(filter.week, plan)),
    filter.month === undefined || open(...monthBounds(filter.month, plan)),
    filter.schoolWeek === undefined || open(...schoolWeekBounds(filter.schoolWeek, plan)),
    filter.startsIn === undefined || within(first, filter.startsIn),
    filter.dueIn === undefined || within(due, filter.dueIn),
    filter.period === undefined || listOf(filter.period).some((period) => isIn(obligation, period, plan)),
    some(filter.measure, [obligation.measure]),
    some(filter.form, [obligation.form]),
    some(filter.tag, obligation.tags),
    some(filter.criterion, obligation.criteria),
    some(filter.evidence, obligation.evidence),
    some(filter.sourceKind, [obligation.source?.kind]),
    some(filter.visibility, [obligation.visibility]),
    filter.appliesTo === undefined || listOf(filter.applies ?? ['yes', 'unknown']).includes(answer(obligation, filter)),
    filter.text === undefined ||
      foldName(filter.text)
        .split(' ')
        .every((word) =>
          [
            obligation.title,
            obligation.measure,
            obligation.place ?? '',
            ...(obligation.agenda ?? []).map((it) => it.text),
          ].some((text) => foldName(text).includes(word)),
        ),
    filter.tentative === undefined || obligation.tentative === filter.tentative,
    filter.dated !== true || first !== undefined,
  ]
  return tests.every((test) => test)
}

function answer(obligation: Obligation, { appliesTo }: ObligationFilter) {
  if ('first' in obligation) {
    return appliesToPupil(
      obligation.appliesTo,
      appliesTo!,
      parseIsoDay(obligation.first)!,
      parseIsoDay(obligation.due)!,
    )
  }
  const { born: _born, residentSince: _since, ...rest } = appliesTo!
  return appliesToPupil(obligation.appliesTo, rest, 0)
}

function isIn(obligation: Obligation, period: string, plan: Plan): boolean {
  if (obligation.periods.includes(period)) return true
  const bounds = builtIn(period, plan)
  return bounds !== undefined && 'first' in obligation && obligation.first <= bounds[1] && obligation.due >= bounds[0]
}

function builtIn(period: string, plan: Plan): [string, string] | undefined {
  if (plan.wheels[0]!.periods.some(({ id }) => id === period)) return undefined
  if (/^m\d+$/.test(period)) return monthBounds(Number(period.slice(1)), plan)
  const term = plan.calendar.terms.find(({ id }) => id === period)
  return term && [isoFromDay(term.first), isoFromDay(term.last)]
}

function monthBounds(month: number, { calendar }: Plan): [string, string] {
  const year = calendar.schoolYear.startYear + (month >= 8 ? 0 : 1)
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  return [`${prefix}-01`, `${prefix}-31`]
}

function weekBounds(week: number, { calendar }: Plan): [string, string] {
  const year = calendar.schoolYear.startYear + (week >= 31 ? 0 : 1)
  if (week > isoWeeksInYear(year)) throw new Error(`no week ${week}`)
  const monday = mondayOfIsoWeek(year, week)
  return [isoFromDay(monday), isoFromDay(monday + 6)]
}

function schoolWeekBounds(number: number, { calendar }: Plan): [string, string] {
  const { first, last } = calendar.schoolWeeks.find((week) => week.number === number)!
  return [isoFromDay(first), isoFromDay(last)]
}
