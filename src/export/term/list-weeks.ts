import type { SchoolCalendar } from '../../calendar/school-calendar'
import { type DaySpan, type EpochDay, parseIsoDay, weekdayOf } from '../../date/day'
import { isoWeekOf } from '../../date/iso-week'
import type { DatedObligation } from '../../expand/obligation'
import { weekdayName } from '../../languages/describe-day'
import type { Language } from '../../languages/language'
import { conditionWords } from '../describe-roles'

/** What an obligation is to a week: it starts in it, is due in it, both, or is open from before until after. */
export interface WeekEntry {
  readonly obligation: DatedObligation
  readonly starts: boolean
  readonly due: boolean
}

/** A week of the plan, clipped to its part of the year. */
export interface TermWeek extends DaySpan {
  readonly week: number
  readonly schoolDays: number
  /** Breaks, holidays, planning days and days off in it, the first and last school day, each said once. */
  readonly notes: readonly string[]
  /** What starts or is due in it, in order of time. */
  readonly entries: readonly WeekEntry[]
  /** What is open all week, begun before and due after. */
  readonly open: readonly DatedObligation[]
}

/**
 * Lists the weeks of a part of the year with what is to be done in them. Weeks outside the school's days with nothing to say are left out;
 * an empty week between the first and last school day is there.
 */
export function listWeeks(
  part: DaySpan,
  obligations: readonly DatedObligation[],
  calendar: SchoolCalendar,
  language: Language,
): TermWeek[] {
  const spans = obligations.map((obligation) => ({
    obligation,
    first: parseIsoDay(obligation.first) ?? 0,
    last: parseIsoDay(obligation.due) ?? 0,
  }))
  const weeks: TermWeek[] = []
  for (let monday = part.first - weekdayOf(part.first) + 1; monday <= part.last; monday += 7) {
    const [first, last] = [Math.max(monday, part.first), Math.min(monday + 6, part.last)]
    const within = (day: EpochDay) => day >= first && day <= last
    const touching = spans.filter((span) => span.first <= last && span.last >= first)
    const entries = touching
      .map(({ obligation, ...span }) => ({ obligation, starts: within(span.first), due: within(span.last), ...span }))
      .filter(({ starts, due }) => starts || due)
      .sort((a, b) => (a.starts ? a.first : a.last) - (b.starts ? b.first : b.last))
      .map(({ obligation, starts, due }): WeekEntry => ({ obligation, starts, due }))
    const open = touching.filter((span) => span.first < first && span.last > last).map(({ obligation }) => obligation)
    const notes = notesOf({ first, last }, calendar, language)
    const inSchool = first <= calendar.lastSchoolDay && last >= calendar.firstSchoolDay
    if (!inSchool && entries.length === 0 && notes.length === 0) continue
    const schoolDays = calendar.daysOf('school').countBetween(first, last)
    weeks.push({ first, last, week: isoWeekOf(monday).week, schoolDays, notes, entries, open })
  }
  return weeks
}

/** Says what differs from a plain week: "Høstferie", "fre Fridag", "ma–ti Planleggingsdag". */
function notesOf({ first, last }: DaySpan, calendar: SchoolCalendar, language: Language): string[] {
  const notes: string[] = []
  const named = (from: EpochDay, to: EpochDay, title: string) => {
    const name = (day: EpochDay) => weekdayName(weekdayOf(day), language).slice(0, 3)
    notes.push(`${title} (${from === to ? name(from) : `${name(from)}–${name(to)}`})`)
  }
  for (const span of calendar.breaks) {
    const [from, to] = [Math.max(span.first, first), Math.min(span.last, last)]
    if (from > to) continue
    if (weekdayOf(from) === 1 && weekdayOf(to) >= 5) notes.push(span.title)
    else named(from, to, span.title)
  }
  let run: { from: EpochDay; to: EpochDay; title: string } | undefined
  const close = () => {
    if (run) named(run.from, run.to, run.title)
    run = undefined
  }
  for (let day = first; day <= last; day++) {
    const title = titleOf(day, calendar)
    if (run && run.title === title) run.to = day
    else {
      close()
      if (title !== '') run = { from: day, to: day, title }
    }
  }
  close()
  return notes
}

function titleOf(day: EpochDay, calendar: SchoolCalendar): string {
  const found = calendar.dayAt(day)
  if (!found) return ''
  if (found.kind === 'planning-day' || found.kind === 'day-off') return found.titles.join(', ')
  if (found.kind === 'holiday') return weekdayOf(day) < 6 ? found.titles.join(', ') : ''
  if (found.kind !== 'school-day') return ''
  if (day === calendar.firstSchoolDay) return calendar.findAnchor('school-start')?.title ?? ''
  if (day === calendar.lastSchoolDay) return calendar.findAnchor('school-end')?.title ?? ''
  return calendar.limitedDaysOff
    .filter((one) => one.day === day)
    .map(({ title, appliesTo }) => `${title}: ${conditionWords(appliesTo).join(', ')}`)
    .join('; ')
}
