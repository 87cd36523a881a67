import { civilFromDay, type DaySpan, dayFromCivil, type EpochDay, isCivilDate, weekdayOf } from '../date/day'
import { isoWeekOf, isoWeeksInYear, mondayOfIsoWeek } from '../date/iso-week'
import { schoolYearOf, yearOfWeek } from '../date/school-year'
import { weekdayName } from '../timing/describe-day'
import type { DateCheck } from '../timing/timing'
import { dayText, spanText } from './day-text'
import { reportContradiction } from './report'
import type { Scope } from './scope'

/** How many years to either side are searched for one in which date and weekday agree; weekdays repeat within 11. */
const yearsSearched = 12

/** Compares a date with the weekday and week a phrase also gives; the date wins, a contradiction is reported (READING rule 5). */
export function checkDate(check: DateCheck, span: DaySpan, scope: Scope): void {
  const tally = scope.context.contradictions
  if (tally) tally.checked++
  const weekdayAgrees = weekdaysAgree(check, span)
  const weekAgrees = weeksAgree(check, span)
  if (weekdayAgrees && weekAgrees) return
  const year = nearestYear(check, span)
  if (year !== undefined) tally?.agreeIn.push(schoolYearOf(moveToYear(span.first, year)!).id)
  const proposal = propose(check, span, year, scope)
  const common = {
    dateEn: spanText(span, 'en'),
    dateNb: spanText(span, 'nb'),
    ...(year !== undefined && { year }),
    ...(proposal && { proposalEn: spanText(proposal, 'en'), proposalNb: spanText(proposal, 'nb') }),
  }
  if (!weekdayAgrees) {
    const weekday =
      check.weekday !== undefined && check.weekday !== weekdayOf(span.first) ? check.weekday : check.lastWeekday!
    const day = weekday === check.weekday ? span.first : span.last
    reportContradiction(scope, 'weekday', {
      ...common,
      dateEn: dayText(day, 'en'),
      dateNb: dayText(day, 'nb'),
      saidEn: weekdayName(weekday, 'en'),
      saidNb: weekdayName(weekday, 'nb'),
    })
  } else {
    const weeks = check.weeks!.join('/')
    reportContradiction(scope, 'week', { ...common, saidEn: `week ${weeks}`, saidNb: `uke ${weeks}` })
  }
}

function weekdaysAgree({ weekday, lastWeekday }: DateCheck, { first, last }: DaySpan): boolean {
  return (
    (weekday === undefined || weekdayOf(first) === weekday) &&
    (lastWeekday === undefined || weekdayOf(last) === lastWeekday)
  )
}

/** Two weeks are read as a range ("uke 11-20"), more as a list. */
function weeksAgree({ weeks }: DateCheck, { first, last }: DaySpan): boolean {
  if (!weeks || weeks.length === 0) return true
  const [from, to] = [weeks[0]!, weeks.at(-1)!]
  const holds = (week: number): boolean =>
    weeks.includes(week) || (weeks.length === 2 && (from <= to ? week > from && week < to : week > from || week < to))
  for (let day = first; day <= last && day - first < 371; day += 7) if (!holds(isoWeekOf(day).week)) return false
  return holds(isoWeekOf(last).week)
}

function nearestYear(check: DateCheck, span: DaySpan): number | undefined {
  const base = civilFromDay(span.first).year
  for (let distance = 1; distance <= yearsSearched; distance++) {
    for (const year of [base - distance, base + distance]) {
      const first = moveToYear(span.first, year)
      if (first === undefined) continue
      const moved = { first, last: first + span.last - span.first }
      if (weekdaysAgree(check, moved) && weeksAgree(check, moved)) return year
    }
  }
  return undefined
}

function moveToYear(day: EpochDay, year: number): EpochDay | undefined {
  const { month, day: number } = civilFromDay(day)
  return isCivilDate(year, month, number) ? dayFromCivil(year, month, number) : undefined
}

/** Proposes the same weekday of the same ISO week this year, or the whole week when only that was said. */
function propose(check: DateCheck, span: DaySpan, year: number | undefined, scope: Scope): DaySpan | undefined {
  const then = year === undefined ? undefined : moveToYear(span.first, year)
  const week = check.weeks?.[0] ?? (then === undefined ? undefined : isoWeekOf(then).week)
  if (week === undefined) return undefined
  const weekYear = yearOfWeek(scope.year, week)
  if (week > isoWeeksInYear(weekYear)) return undefined
  const monday = mondayOfIsoWeek(weekYear, week)
  const weekday = check.weekday ?? (then === undefined ? undefined : weekdayOf(then))
  if (weekday === undefined) return { first: monday, last: monday + 6 }
  const first = monday + weekday - 1
  return { first, last: first + span.last - span.first }
}
