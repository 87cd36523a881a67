import type { DayKind } from '../../calendar/school-calendar'

/** The words of the pages that are drawn: each of its own, and those of the shell they share. */
export interface Pages {
  readonly page: PageWords
  readonly wheel: WheelWords
  readonly year: YearWords
  readonly term: TermWords
}

/** The words of a page around its data. */
export interface PageWords {
  readonly skip: string
  readonly wheel: string
  readonly months: string
  readonly periods: string
  readonly filter: string
  readonly role: string
  readonly allRoles: string
  readonly onlyResponsible: string
  readonly explanation: string
  readonly why: string
  readonly close: string
  readonly keys: string
  readonly pick: string
  /** `{n}` and `{m}` stand for how many are shown, and of how many. */
  readonly shown: string
}

/** The words on and beside a wheel that no other export has. */
export interface WheelWords {
  readonly schoolYear: string
  readonly rings: string
  readonly signs: string
  readonly window: string
  readonly day: string
  readonly standing: string
  readonly tentative: string
  readonly oneOf: string
  readonly free: string
  readonly planningDay: string
  readonly outside: string
  readonly today: string
  readonly weeks: string
  readonly breaks: string
  readonly noRole: string
  readonly noCriterion: string
  /** A ring that several share, because each has little in it. */
  readonly otherRoles: string
  readonly otherCriteria: string
  readonly count: (count: number) => string
  readonly more: (count: number) => string
  readonly alsoListed: string
}

/** The words of a year calendar that no other export has. */
export interface YearWords {
  readonly yearCalendar: string
  readonly kinds: Readonly<Record<DayKind, string>>
  readonly weekShort: string
  readonly starts: string
  readonly due: string
  /** A bar, a day's dot, and the two marks of what takes longer than a bar shows. */
  readonly signs: { readonly bar: string; readonly day: string; readonly starts: string; readonly due: string }
  readonly legend: string
  readonly responsible: string
  readonly rest: string
}

/** The words of a term plan that no other export has. */
export interface TermWords {
  readonly termPlan: string
  readonly week: string
  readonly when: string
  readonly what: string
  readonly who: string
  readonly due: string
  readonly starts: string
  readonly goesOn: string
  readonly until: string
  readonly responsible: string
  readonly takesPart: string
  readonly noSchool: string
  readonly nothing: string
}
