import * as z from 'zod'
import { diagnose } from '../diagnostics/diagnose'
import type { Outcome } from '../diagnostics/diagnostic'
import type { CalendarDocument, PlanDocument } from './calendar-document'
import { calendarHead, calendarLists, nextSchoolYearSchema, planSchema, schoolDaysSchema } from './calendar-schema'
import { loadCodes } from './codes'
import { ItemLoader } from './load-items'
import { type LoadOptions, readYaml } from './read-yaml'

const unchecked = z.unknown().optional()

const headSchema = z.strictObject({
  ...calendarHead,
  holidays: unchecked,
  breaks: unchecked,
  terms: unchecked,
  planningDays: unchecked,
  daysOff: unchecked,
  events: unchecked,
  printed: unchecked,
  plans: unchecked,
  schoolDaysByMonth: unchecked,
  nextSchoolYear: unchecked,
})

/**
 * Loads a calendar from YAML text. Items with errors are left out and reported. The value is undefined when the text is no calendar, or
 * lacks a school year or its first or last school day. Dates are checked to exist and to stand in order; whether they fit the year
 * is for {@link buildCalendar}.
 */
export function loadCalendar(text: string, options: LoadOptions = {}): Outcome<CalendarDocument | undefined> {
  const { root, source, diagnostics } = readYaml(text, 'calendar', options)
  if (root === undefined) return { value: undefined, diagnostics }
  if (root.kind !== 'calendar') {
    const found = typeof root.kind === 'string' ? { found: root.kind } : {}
    const place = source.placeOf(['kind'])
    return {
      value: undefined,
      diagnostics: [...diagnostics, diagnose(loadCodes, 'load/wrong-kind', { wanted: 'calendar', ...found }, place)],
    }
  }
  const loader = new ItemLoader(root, source, diagnostics)
  const head = loader.one(headSchema, root, []) ?? loader.partial(calendarHead, root)
  const holidays = loader.list('holidays', calendarLists.holidays)
  const breaks = loader.list('breaks', calendarLists.breaks)
  const terms = loader.list('terms', calendarLists.terms)
  const planningDays = loader.list('planningDays', calendarLists.planningDays)
  const daysOff = loader.list('daysOff', calendarLists.daysOff)
  const events = loader.list('events', calendarLists.events)
  const printed = loader.list('printed', calendarLists.printed)
  const plans = new Map<string, PlanDocument>()
  for (const [name, plan] of loader.table('plans', planSchema)) plans.set(name, { ...plan, title: plan.title ?? name })
  const byMonth = loadSchoolDaysByMonth(loader)
  const next =
    root.nextSchoolYear === undefined || root.nextSchoolYear === null
      ? undefined
      : loader.one(nextSchoolYearSchema, root.nextSchoolYear, ['nextSchoolYear'])
  const { schoolYear, firstSchoolDay, lastSchoolDay } = head
  if (schoolYear === undefined || firstSchoolDay === undefined || lastSchoolDay === undefined) {
    return { value: undefined, diagnostics: loader.findings() }
  }
  if (firstSchoolDay > lastSchoolDay) {
    const params = { firstKey: 'firstSchoolDay', lastKey: 'lastSchoolDay', first: firstSchoolDay, last: lastSchoolDay }
    loader.diagnostics.push(diagnose(loadCodes, 'load/bad-interval', params, source.placeOf(['lastSchoolDay'])))
    return { value: undefined, diagnostics: loader.findings() }
  }
  const value: CalendarDocument = {
    kind: 'calendar',
    id: head.id ?? 'calendar',
    title: head.title ?? head.id ?? 'calendar',
    ...(head.language === undefined ? {} : { language: head.language }),
    ...(head.country === undefined ? {} : { country: head.country }),
    schoolYear,
    firstSchoolDay,
    lastSchoolDay,
    schoolWeekOne: head.schoolWeekOne ?? 'first-day',
    holidays: holidays.items,
    breaks: breaks.items,
    terms: terms.items,
    planningDays: planningDays.items,
    daysOff: daysOff.items,
    events: events.items,
    plans,
    ...(printed.items.length === 0 ? {} : { printed: printed.items }),
    ...(head.expectedSchoolDays === undefined ? {} : { expectedSchoolDays: head.expectedSchoolDays }),
    ...(byMonth === undefined ? {} : { schoolDaysByMonth: byMonth }),
    ...(next === undefined ? {} : { nextSchoolYear: next }),
    ...(head.timeZone === undefined ? {} : { timeZone: head.timeZone }),
    ...(head.source === undefined ? {} : { source: head.source }),
    indexOf: {
      holidays: holidays.index,
      breaks: breaks.index,
      terms: terms.index,
      planningDays: planningDays.index,
      daysOff: daysOff.index,
      events: events.index,
      ...(printed.items.length === 0 ? {} : { printed: printed.index }),
    },
    file: source,
  }
  const found = loader.findings()
  source.release()
  return { value, diagnostics: found }
}

function loadSchoolDaysByMonth(loader: ItemLoader): ReadonlyMap<number, number> | undefined {
  const table = loader.table('schoolDaysByMonth', schoolDaysSchema)
  if (table.size === 0) return undefined
  const byMonth = new Map<number, number>()
  for (const [name, days] of table) {
    if (/^0?[1-9]$|^1[0-2]$/.test(name)) byMonth.set(Number(name), days)
    else
      loader.report('load/wrong-value', { key: 'schoolDaysByMonth', found: name, allowed: '1–12' }, [
        'schoolDaysByMonth',
        name,
      ])
  }
  return byMonth
}
