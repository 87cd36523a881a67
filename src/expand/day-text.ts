import type { CalendarDay, SchoolCalendar } from '../calendar/school-calendar'
import { type DaySpan, type EpochDay, isoFromDay } from '../date/day'
import { isoWeekOf } from '../date/iso-week'
import type { MessageLanguage } from '../diagnostics/diagnostic'
import { describeDay } from '../timing/describe-day'

const kindWords = {
  en: {
    'school-day': 'a school day',
    'planning-day': 'a planning day',
    weekend: 'a weekend',
    holiday: 'a public holiday',
    break: 'a break',
    'day-off': 'a day off',
    'before-school-start': 'before school start',
    'after-school-end': 'after the last school day',
  },
  nb: {
    'school-day': 'skoledag',
    'planning-day': 'planleggingsdag',
    weekend: 'helg',
    holiday: 'helligdag',
    break: 'ferie',
    'day-off': 'fridag',
    'before-school-start': 'før skolestart',
    'after-school-end': 'etter siste skoledag',
  },
} as const

/** Prints a day for people: `Friday 13 November 2026`, `fredag 13. november 2026`. */
export function dayText(day: EpochDay, language: MessageLanguage): string {
  return describeDay(isoFromDay(day), language)
}

/** Prints a window for people; a single day as that day. */
export function spanText(span: DaySpan, language: MessageLanguage): string {
  if (span.first === span.last) return dayText(span.first, language)
  return `${dayText(span.first, language)} – ${dayText(span.last, language)}`
}

/** Prints the ISO week of a day: `week 40 of 2026`, `uke 40 i 2026`. */
export function weekText(day: EpochDay, language: MessageLanguage): string {
  const { week, weekYear } = isoWeekOf(day)
  return language === 'nb' ? `uke ${week} i ${weekYear}` : `week ${week} of ${weekYear}`
}

/** Says what a day is to the school: its first name where it has one, else its kind. */
export function causeText(day: CalendarDay | undefined, language: MessageLanguage): string {
  if (!day) return language === 'nb' ? 'utenfor skoleåret' : 'outside the school year'
  const named = day.kind === 'holiday' || day.kind === 'break' || day.kind === 'day-off'
  return (named ? day.titles[0] : undefined) ?? kindWords[language][day.kind]
}

/** Lists why the days of a window are no good, each cause once, in order; weekends only when nothing else is there. */
export function causesText(span: DaySpan, calendar: SchoolCalendar, language: MessageLanguage): string {
  const causes = new Set<string>()
  const weekends = new Set<string>()
  for (let day = span.first; day <= span.last && day - span.first < 400; day++) {
    const classified = calendar.dayAt(day)
    if (classified?.kind === 'school-day') continue
    const into = classified?.kind === 'weekend' ? weekends : causes
    into.add(causeText(classified, language))
  }
  return [...(causes.size > 0 ? causes : weekends)].join(', ')
}
