import type { DayKind } from '../../calendar/school-calendar'
import type { Status } from '../../query/status'

/** The words of the reports that are read at a terminal. */
export interface Reports {
  readonly agenda: AgendaWords
  readonly status: StatusWords
  readonly workload: WorkloadWords
  readonly phrase: PhraseWords
  readonly tried: TriedWords
}

/** The words of an agenda in one language. */
export interface AgendaWords {
  readonly week: string
  readonly everybody: string
  readonly due: string
  readonly starting: string
  readonly open: string
  readonly upcoming: string
  readonly dropped: string
  readonly nothing: string
  readonly responsible: string
  /** "3 school days left", "last school day". */
  readonly left: (schoolDays: number) => string
  /** What a day without pupils is, where it has no name of its own. */
  readonly free: Readonly<Record<Exclude<DayKind, 'school-day'>, string>>
}

/** The words of a status report in one language. */
export interface StatusWords {
  readonly statuses: Readonly<Record<Status, string>>
  /** "3 school days left" with days still to come, on the last day in words. */
  readonly left: (schoolDays: number) => string
  readonly doneOn: (day: string) => string
  readonly waivedOn: (day: string) => string
  readonly late: string
  readonly nothing: string
  readonly criterion: string
  /** Heading of completions that are not counted, because their ids mean other days now. */
  readonly misfits: string
  readonly wasFor: (window: string) => string
  readonly tooEarly: string
  readonly mayBeFor: (window: string) => string
}

/** The words of a workload in one language. */
export interface WorkloadWords {
  readonly week: string
  /** Heads of the columns: open, due, load. */
  readonly open: string
  readonly due: string
  readonly load: string
  readonly total: (count: number) => string
  readonly busiest: string
  readonly empty: string
  readonly crowded: string
  readonly limits: string
  readonly collisions: string
  readonly none: string
  /** "14 things, at most 3" */
  readonly over: (count: number, allowed: number) => string
  readonly atMost: (count: number, per: 'week' | 'month') => string
}

/** The words of what was understood of a phrase. */
export interface PhraseWords {
  readonly understood: string
  readonly notUnderstood: string
  readonly under: string
  readonly tentative: string
  readonly noDate: string
  readonly week: string
  readonly noSchoolDay: string
}

/** What says which calendars a wheel was tried on. */
export interface TriedWords {
  /** The day of Easter, or the earliest and the latest of several. */
  readonly easter: (first: string, last?: string) => string
  readonly tried: (count: number, given: number, span: string, more: string) => string
}
