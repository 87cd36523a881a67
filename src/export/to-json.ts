import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import { localizeDiagnostic } from '../diagnostics/define-codes'
import type { Diagnostic, MessageLanguage } from '../diagnostics/diagnostic'
import type { Obligation } from '../expand/obligation'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import { type ExportOptions, languageOf, selectDiagnostics, selectObligations } from './select-obligations'

/** Keys of an obligation in the order they are written; keys without a value are left out. */
const obligationKeys = [
  'id',
  'wheel',
  'measure',
  'entry',
  'cell',
  'title',
  'schoolYear',
  'periods',
  'form',
  'first',
  'due',
  'unadjusted',
  'nominal',
  'candidates',
  'schoolDays',
  'reason',
  'time',
  'place',
  'tentative',
  'responsible',
  'participants',
  'agenda',
  'appliesTo',
  'exclusive',
  'per',
  'visibility',
  'criteria',
  'evidence',
  'tags',
  'source',
] as const

/**
 * Writes a plan as JSON, indented, with a line end: `{ schema: 1, schoolYear, wheels, calendar, obligations, diagnostics }`.
 * `schema` grows when a key changes its meaning or goes away; new keys may come without that.
 */
export function toJson(plan: Plan, options: ExportOptions = {}): string {
  const language: MessageLanguage = languageOf(plan, options) === 'en' ? 'en' : 'nb'
  const content = {
    schema: 1,
    schoolYear: plan.calendar.schoolYear.id,
    wheels: plan.wheels.map(plainWheel),
    calendar: plainCalendar(plan.calendar),
    obligations: selectObligations(plan, options).map((obligation) => plainObligation(obligation, plan)),
    diagnostics: selectDiagnostics(plan, options).map((diagnostic) => plainDiagnostic(diagnostic, language)),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Returns an obligation as plain data with its keys in the documented order, and the wheel it comes from. */
export function plainObligation(obligation: Obligation, plan: Plan): object {
  const given: Record<string, unknown> = { ...obligation, wheel: plan.wheelOf(obligation).id }
  return Object.fromEntries(obligationKeys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]))
}

function plainWheel({ id, title, language, layers, periods, roles }: Wheel): object {
  return {
    id,
    title,
    language,
    layers: layers.map((layer) => ({ id: layer.id, title: layer.title })),
    periods: periods.map((period) => ({ id: period.id, title: period.title })),
    roles: [...roles.values()].map((role) => ({ id: role.id, title: role.title, members: role.members })),
  }
}

function plainCalendar(calendar: SchoolCalendar): object {
  const iso = (day: number) => calendar.isoOf(day)
  const span = ({ id, title, first, last }: DaySpan & { id: string; title: string }) => ({
    id,
    title,
    first: iso(first),
    last: iso(last),
  })
  return {
    id: calendar.id,
    title: calendar.title,
    ...(calendar.country === undefined ? {} : { country: calendar.country }),
    timeZone: calendar.timeZone,
    firstDay: iso(calendar.firstDay),
    lastDay: iso(calendar.lastDay),
    firstSchoolDay: iso(calendar.firstSchoolDay),
    lastSchoolDay: iso(calendar.lastSchoolDay),
    ...(calendar.nextFirstSchoolDay === undefined ? {} : { nextFirstSchoolDay: iso(calendar.nextFirstSchoolDay) }),
    schoolDays: calendar.daysOf('school').count,
    terms: calendar.terms.map(span),
    breaks: calendar.breaks.map(span),
    planningDays: calendar.planningDays.map(iso),
    holidays: calendar.holidays.map(({ day, titles }) => ({ date: iso(day), titles })),
  }
}

function plainDiagnostic(diagnostic: Diagnostic, language: MessageLanguage): object {
  const { texts: _texts, ...rest } = localizeDiagnostic(diagnostic, language)
  return rest
}
