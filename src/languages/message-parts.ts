import type { CalendarSketch, CauseRun, LostDays, SharedFeatures } from '../check/feasibility-codes'
import { type IsoDate, parseIsoDay, weekdayOf } from '../date/day'
import type { Cause, Days } from '../expand/codes'
import { monthName, weekdayName } from './day-names'
import { describeDate, describeDay, describeWindow } from './describe-day'
import type { Language } from './language'

/** The words of one language that its messages share. */
export interface PartWords {
  readonly meant: (suggestion: string) => string
  readonly and: string
  readonly is: string
  /** Of a window of which nobody can say why it has no day. */
  readonly noDay: string
  readonly or: string
  readonly kinds: Readonly<Record<Cause['kind'], string>>
  /** What calendars are told apart by; weeks and days come in words. */
  readonly autumnBreak: (weeks: string) => string
  readonly winterBreak: (weeks: string) => string
  readonly easter: (day: string) => string
  readonly schoolStart: (day: string) => string
}

/** The parts that messages are put together from, in one language. */
export type MessageParts = ReturnType<typeof buildParts>

/** Builds a language's parts: days, causes and calendars in words. */
export function buildParts(language: Language, words: PartWords) {
  const day = (date: IsoDate) => describeDay(date, language)
  const days = ({ first, due }: Days) => describeWindow(first, due, language)
  const causes = (list: readonly Cause[]) => list.map(({ kind, title }) => title ?? words.kinds[kind]).join(', ')
  const named = ({ first, causes: list }: CauseRun) => {
    const [{ kind, title }, ...more] = list as readonly [Cause, ...Cause[]]
    // "1. mai (1. mai 2027)" says nothing.
    if (more.length === 0 && describeDate(first, language).startsWith(`${title} `)) return words.kinds[kind]
    return list.map((one) => causes([one])).join(` ${words.and} `)
  }
  const oneOf = (parts: readonly (string | number)[]) => listed(parts, words.or)
  return {
    day,
    days,
    causes,
    date: (date: IsoDate) => describeDate(date, language),
    /** The weekday of a day. */
    weekdayOf: (date: IsoDate) => weekdayName(weekdayOf(parseIsoDay(date) ?? 0), language),
    month: (month: number) => monthName(month as Parameters<typeof monthName>[0], language),
    weekday: (weekday: number) => weekdayName(weekday as Parameters<typeof weekdayName>[0], language),
    /** A name that may be missing, after what it explains. */
    bracketed: (name: string) => name && ` (${name})`,
    /** Why a window lost its days, each run with its cause: "5.–11. oktober 2026 er Høstferie (5.–9. oktober 2026), helg (10.–11. oktober 2026)". */
    lost: ({ window, lost }: LostDays) => {
      const runs = lost.map(
        (run) => `${named(run)} (${run.first === run.due ? describeDate(run.first, language) : days(run)})`,
      )
      if (!window || runs.length === 0) return words.noDay
      return `${window.first === window.due ? '' : `${days(window)} ${words.is} `}${runs.join(', ')}`
    },
    /** The suggestion as a question, else what to do without one. */
    meant: (suggestion: string | undefined, otherwise: string) =>
      suggestion === undefined ? otherwise : words.meant(suggestion),
    /** "høstferie uke 40, vinterferie uke 8, påske 28. mars 2027, skolestart mandag 17. august 2026". */
    sketch: ({ autumnBreakWeek, winterBreakWeek, easter, firstSchoolDay }: CalendarSketch) =>
      [
        ...(autumnBreakWeek === undefined ? [] : [words.autumnBreak(String(autumnBreakWeek))]),
        ...(winterBreakWeek === undefined ? [] : [words.winterBreak(String(winterBreakWeek))]),
        words.easter(describeDate(easter, language)),
        words.schoolStart(day(firstSchoolDay)),
      ].join(', '),
    /** What sets calendars apart, "høstferie uke 40"; empty when nothing does. */
    shared: ({ autumnBreakWeeks, winterBreakWeeks, startWeekdays }: SharedFeatures) =>
      [
        ...(autumnBreakWeeks ? [words.autumnBreak(oneOf(autumnBreakWeeks))] : []),
        ...(winterBreakWeeks ? [words.winterBreak(oneOf(winterBreakWeeks))] : []),
        ...(startWeekdays ? [words.schoolStart(oneOf(startWeekdays.map((it) => weekdayName(it, language))))] : []),
      ].join(', '),
  }
}

/** Lists alternatives: "7, 8 or 9". */
function listed(parts: readonly (string | number)[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`
}
