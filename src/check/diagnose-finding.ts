import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { relatedPlace } from '../diagnostics/related-place'
import { type CalendarFeatures, describeFeatures, describeShared, type SharedFeatures } from './calendar-features'
import { type Expectation, said } from './expectation'
import type { FeasibilityCase } from './feasibility-case'
import { inBoth } from './feasibility-case'
import { feasibilityCodes } from './feasibility-codes'
import type { TriedCalendar } from './tried-calendars'

/** A case with how far it reaches. */
export interface ReachedCase {
  readonly found: FeasibilityCase
  readonly example: TriedCalendar
  readonly calendars: number
  readonly years: readonly string[]
  readonly shared: SharedFeatures
  /** The features of all calendars tried. */
  readonly tried: readonly CalendarFeatures[]
}

/** Reports a case with its smallest example and how many of the calendars tried are like it. */
export function diagnoseFinding(reached: ReachedCase): Diagnostic {
  const { found, example } = reached
  const { kind, at, measures, roles = [], parity = 'odd' } = found
  const measure = measures[0]?.title ?? ''
  const schoolYear = example.calendar.schoolYear.id
  const what = found.say()
  const reach = sayReach(reached)
  if (kind === 'same-day') {
    const other = measures[1]!
    const params = { measure, other: other.title, day: what, roles: roles.join(', '), reach }
    const related = [relatedPlace(other.place, 'defined', other.title)]
    return diagnose(feasibilityCodes, 'check/same-day', params, at.place, { related })
  }
  if (kind === 'limit-some-years') {
    return diagnose(feasibilityCodes, 'check/limit-some-years', { schoolYear, what, reach }, at.place)
  }
  if (kind === 'week-53') {
    return diagnose(feasibilityCodes, 'check/week-53', { measure, schoolYear, what, reach, parity }, at.place)
  }
  const details = found.oneOfMany ? { severity: 'info' as const } : {}
  return diagnose(feasibilityCodes, `check/${kind}`, { measure, schoolYear, what, reach }, at.place, details)
}

const mostYearsNamed = 4

/** Says which calendar the example is, how many are like it, and what these share. */
function sayReach({ example, calendars, years, shared, tried }: ReachedCase): Expectation {
  const { calendar, features, origin } = example
  const where = inBoth((language) => describeFeatures(features, language))
  const first =
    origin === 'given'
      ? said(`So on “${calendar.title}” (${where.en}).`, `Slik er det på «${calendar.title}» (${where.nb}).`)
      : said(`Smallest example: ${where.en}.`, `Minste eksempel: ${where.nb}.`)
  if (tried.length === 1) return first
  const triedYears = new Set(tried.map(({ schoolYear }) => schoolYear)).size
  const named = years.length <= mostYearsNamed && years.length < triedYears ? ` (${years.join(', ')})` : ''
  const only = inBoth((language) => describeShared(shared, language))
  const apart = only.en === '' ? said('', '') : said(`, all with ${only.en}`, `, alle med ${only.nb}`)
  return said(
    `${first.en} It is so on ${calendars} of ${tried.length} calendars tried, in ${years.length} of ${triedYears} school years${named}${apart.en}.`,
    `${first.nb} Det gjelder ${calendars} av ${tried.length} prøvde skoleruter, i ${years.length} av ${triedYears} skoleår${named}${apart.nb}.`,
  )
}
