import { civilFromDay, type DaySpan, dayFromCivil, type EpochDay, type Weekday, weekdayOf } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import { schoolYearStarting } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../diagnostics/diagnostic-parts'
import { relatedPlace } from '../diagnostics/related-place'
import { type BuiltFrom, placeIn } from './calendar-check'
import { calendarCodes } from './codes'
import { spanOf } from './read-year-parts'

/** What the publication said about a date besides the date: its weekday or its ISO weeks. */
interface Statement {
  readonly path: Path
  readonly title: string
  readonly span: DaySpan
  readonly weekday?: Weekday
  readonly weeks?: readonly number[]
}

const yearsLookedAt = 10
const fewestToLookCopied = 3

/**
 * Compares stated weekdays and weeks with the dates; the dates count. When at least three and at least half of them contradict and
 * nearly all of these fit one other year, that is said once for the whole calendar instead of once for each.
 */
export function checkStatements(built: BuiltFrom): Diagnostic[] {
  const statements = statementsOf(built)
  const holidays = new Set(built.calendar.holidays.map(({ day }) => day))
  const wrong = statements.filter((statement) => !agrees(statement, holidays))
  const copied = copiedFrom(built, statements, wrong)
  const reported = copied ? wrong.filter((statement) => !fitsIn(statement, copied.shift)) : wrong
  const single = reported.map((statement) => contradiction(built, statement))
  return copied ? [copied.diagnostic, ...single] : single
}

function statementsOf({ document }: BuiltFrom): Statement[] {
  const titled = (['holidays', 'daysOff'] as const).flatMap((list) =>
    document[list].flatMap(({ date, title, weekday, week }, i): Statement[] => {
      const span = spanOf(date, date)
      if (!span) return []
      return [
        ...(weekday ? [{ path: [list, i, 'weekday'], title, span, weekday: weekday as Weekday }] : []),
        ...(week ? [{ path: [list, i, 'week'], title, span, weeks: [week] }] : []),
      ]
    }),
  )
  const printed = (document.printed ?? []).flatMap(({ date, title = date, weekday, week }, i): Statement[] => {
    const span = spanOf(date, date)
    if (!span) return []
    const at = ['printed', document.indexOf.printed?.[i] ?? i]
    return [
      ...(weekday ? [{ path: [...at, 'weekday'], title, span, weekday: weekday as Weekday }] : []),
      ...(week ? [{ path: [...at, 'week'], title, span, weeks: [week] }] : []),
    ]
  })
  const breaks = document.breaks.flatMap(({ title, from, to, weeks }, i): Statement[] => {
    const span = spanOf(from, to)
    // A break of more than a year is a slip of another kind, reported with its bounds.
    const plausible = span && span.last - span.first <= 366
    return plausible && weeks?.length ? [{ path: ['breaks', i, 'weeks'], title, span, weeks }] : []
  })
  return [...titled, ...printed, ...breaks]
}

/** A span agrees with its weeks when it touches each of them and none of its weekdays, public holidays apart, lies in another. */
function agrees({ span, weekday, weeks }: Statement, holidays: ReadonlySet<EpochDay>): boolean {
  if (weekday !== undefined && weekdayOf(span.first) !== weekday) return false
  if (!weeks) return true
  const touched = new Set<number>()
  for (let day = span.first; day <= span.last; day++) {
    const { week } = isoWeekOf(day)
    touched.add(week)
    const counts = span.first === span.last || (weekdayOf(day) <= 5 && !holidays.has(day))
    if (counts && !weeks.includes(week)) return false
  }
  return weeks.every((week) => touched.has(week))
}

function contradiction(built: BuiltFrom, statement: Statement): Diagnostic {
  const { path, title, span, weekday, weeks } = statement
  const place = placeIn(built, path)
  const related = [relatedPlace(placeIn(built, [...path.slice(0, -1), path[0] === 'breaks' ? 'from' : 'date']), 'date')]
  if (weekday === undefined) {
    const params = { title, stated: weeks ?? [], actual: weeksOf(span) }
    return diagnose(calendarCodes, 'calendar/week-contradicts', params, place, { related })
  }
  const shift = nearestShifts.find((years) => fitsIn(statement, years))
  const { year } = civilFromDay(span.first)
  const params = { date: built.calendar.isoOf(span.first), weekday, ...(shift !== undefined && { year: year + shift }) }
  return diagnose(calendarCodes, 'calendar/weekday-contradicts', params, place, { related })
}

const nearestShifts = Array.from({ length: yearsLookedAt }, (_, i) => [-(i + 1), i + 1]).flat()

/** Tells whether the statement would be right if its dates stood so many years later. */
function fitsIn({ span, ...statement }: Statement, years: number): boolean {
  const moved = { first: sameDateIn(span.first, years), last: sameDateIn(span.last, years) }
  return agrees({ ...statement, span: moved }, new Set())
}

function sameDateIn(day: EpochDay, years: number): EpochDay {
  const { year, month, day: date } = civilFromDay(day)
  return dayFromCivil(year + years, month, date)
}

function weeksOf(span: DaySpan): number[] {
  const weeks = new Set<number>()
  for (let day = span.first; day <= span.last; day++) weeks.add(isoWeekOf(day).week)
  return [...weeks]
}

function copiedFrom(built: BuiltFrom, statements: readonly Statement[], wrong: readonly Statement[]) {
  if (wrong.length < fewestToLookCopied || wrong.length * 2 < statements.length) return undefined
  const fitting = (shift: number) => wrong.filter((statement) => fitsIn(statement, shift)).length
  const shift = nearestShifts.find((years) => fitting(years) >= wrong.length * 0.8)
  if (shift === undefined) return undefined
  const { schoolYear } = built.calendar
  const params = {
    schoolYear: schoolYear.id,
    other: schoolYearStarting(schoolYear.startYear + shift).id,
    contradictions: wrong.length,
    statements: statements.length,
  }
  const place = placeIn(built, ['schoolYear'])
  const related = wrong
    .filter((statement) => fitsIn(statement, shift))
    .map(({ path, title }) => relatedPlace(placeIn(built, path), 'present', title))
  return { shift, diagnostic: diagnose(calendarCodes, 'calendar/looks-copied', params, place, { related }) }
}
