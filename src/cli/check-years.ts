import type { SchoolCalendar } from '../calendar/school-calendar'
import { checkFeasibility, type FeasibilityReport } from '../check/check-feasibility'
import { describeTried } from '../check/describe-tried'
import { listTriedCalendars, type TriedCalendar } from '../check/tried-calendars'
import { mostSchoolYears, parseSchoolYears } from '../date/school-years'
import { diagnose } from '../diagnostics/diagnose'
import type { Language } from '../languages/language'
import { titlesOf } from '../languages/titles'
import type { CountryCode } from '../load/calendar-document'
import type { Wheel } from '../resolve/wheel'
import { cliCodes } from './codes'
import type { OptionTable } from './parse-options'
import { UsageError } from './usage-error'

/** The options of a check over many years. */
export const yearsOptions = {
  years: {
    type: 'string',
    valueName: 'YEARS',
    help: {
      en: 'Try the wheels on these school years (2026-27..2040-41): what vanishes, collides or lands on a free day.',
      nb: 'Prøv årshjulene på disse skoleårene (2026-27..2040-41): hva forsvinner, kolliderer eller havner på en fridag.',
    },
  },
  country: {
    type: 'string',
    values: ['NO', 'SE', 'DK', 'FI'],
    help: {
      en: 'Whose breaks and holidays the years without a calendar have; default the calendar’s, else the language’s.',
      nb: 'Ferier og helligdager i år uten skolerute er dette landets; ellers skolerutens eller språkets.',
    },
  },
} as const satisfies OptionTable

/** Tries wheels on many years. */
export interface YearChecker {
  /** Returns what was found; undefined when neither years nor several calendars were given. */
  check(wheel: Wheel): FeasibilityReport | undefined
  /** Says how many calendars were tried; undefined when none was. */
  describe(language: Language): string | undefined
}

/** Makes the checker for the options given; the calendars are built at the first wheel and shared by all. Throws {@link UsageError} for years it does not take. */
export function createYearChecker(
  { years, country }: { readonly years: string | undefined; readonly country: string | undefined },
  calendars: readonly SchoolCalendar[],
): YearChecker {
  if (years !== undefined && !parseSchoolYears(years)) {
    throw new UsageError(diagnose(cliCodes, 'cli/bad-years', { years, atMost: mostSchoolYears }))
  }
  const wanted = years !== undefined || calendars.length > 1
  const lists = new Map<CountryCode, readonly TriedCalendar[]>()
  const triedFor = (wheel: Wheel): readonly TriedCalendar[] => {
    const chosen = countryOf(country) ?? countryOf(calendars[0]?.country) ?? titlesOf[wheel.language].country
    const known = lists.get(chosen)
    if (known) return known
    const list = listTriedCalendars({ country: chosen, calendars, ...(years === undefined ? {} : { years }) })
    lists.set(chosen, list)
    return list
  }
  return {
    check: (wheel) => (wanted ? checkFeasibility(wheel, triedFor(wheel)) : undefined),
    describe: (language) =>
      lists.size === 0 ? undefined : `${[...lists.values()].map((list) => describeTried(list, language)).join('\n')}\n`,
  }
}

function countryOf(name: string | undefined): CountryCode | undefined {
  return yearsOptions.country.values.find((it) => it === name)
}
