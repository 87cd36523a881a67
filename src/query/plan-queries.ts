import type { IsoDate } from '../date/day'
import type {
  DatedObligation,
  Obligation,
  ObligationForm,
  OpenObligation,
  UndatedObligation,
  Window,
} from '../expand/obligation'
import type { Agenda, AgendaQuestion } from './agenda'
import type { ObligationFilter } from './obligation-filter'

/** What an obligation is when its form is known to be one of `F`. */
export type ObligationOf<F extends ObligationForm> = F extends 'window' | 'day'
  ? DatedObligation
  : F extends 'undated'
    ? UndatedObligation
    : OpenObligation

/**
 * What results can be ordered by. `time` is the plan's own order: first day, due day, wheel, id. `week` and `month` are those of the
 * first day; `title` and `role` follow the alphabet of the wheel's language, `role` by the first responsible role's title; `period` follows the
 * wheel's order of periods; `measure` and `criterion` their ids. Of several criteria or periods the first counts.
 */
export type SortKey = 'time' | 'due' | 'week' | 'month' | 'title' | 'measure' | 'role' | 'period' | 'criterion'

/** A key to sort by, descending with `-` before it. What lacks the key (no date, no period) comes last either way. */
export type SortOrder = SortKey | `-${SortKey}`

/** How results are ordered and how many there are. */
export interface FindOptions {
  /** Several: the next decides where the one before leaves a tie; the plan's order decides the rest. Default `time`. */
  readonly sort?: SortOrder | readonly SortOrder[]
  /** At most so many, 1 or more. */
  readonly limit?: number
}

/** Which page. */
export interface PageOptions extends FindOptions {
  /** The `next` of the page before, asked with the same `sort`; absent for the first page. */
  readonly after?: string | undefined
}

/** One page of results. */
export interface Page<T extends Obligation = Obligation> {
  readonly obligations: readonly T[]
  /** How many the filter finds on all pages together. */
  readonly total: number
  /**
   * Where the next page begins, absent on the last one: text to hand back, not to read. It holds the last obligation's place in the order
   * and its id, no count, so it serves on a plan made anew: what stayed where it was is neither repeated nor left out.
   */
  readonly next?: string
}

/** What results can be gathered by; `role` is responsible or participant. */
export type GroupKey =
  | 'week'
  | 'month'
  | 'schoolWeek'
  | 'period'
  | 'role'
  | 'responsible'
  | 'participant'
  | 'measure'
  | 'criterion'
  | 'tag'
  | 'evidence'

/** How results are gathered. */
export interface GroupOptions {
  /**
   * Which week or month a window stands in: the one it starts in (default), the one it is due in, or every one it is open in.
   */
  readonly at?: 'first' | 'due' | 'open'
}

/** Results that share a value. */
export interface ObligationGroup<T extends Obligation = Obligation> {
  /** An id, an ISO week `2026-W41`, a month `2026-10`, a school week's number; absent for what has none: no date, no period. */
  readonly key?: string
  /** Of what has a title in its wheel: role, period, measure, criterion, evidence. */
  readonly title?: string
  /** Of a week or month: its first and last day. */
  readonly days?: Window
  /** In the plan's order. */
  readonly obligations: readonly T[]
}

/**
 * What a plan answers about its obligations. Every list is made for the caller and never changed afterwards; the obligations in it are
 * the plan's own, to be kept and not to be changed. Each throws {@link QueryError} for a question that names what the plan does not know.
 */
export interface PlanQueries {
  /** Returns the obligation with this id; of several wheels that share one, the first wheel's. */
  get(id: string): Obligation | undefined
  /** Finds obligations, in the plan's order unless `sort` says another. */
  find<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F> & { readonly dated: true },
    options?: FindOptions,
  ): readonly DatedObligation[]
  find<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F>,
    options?: FindOptions,
  ): readonly ObligationOf<F>[]
  /** Finds a page of obligations. */
  page<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F> & { readonly dated: true },
    options?: PageOptions,
  ): Page<DatedObligation>
  page<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F>,
    options?: PageOptions,
  ): Page<ObligationOf<F>>
  /** Counts what `find` would return, without making a list. */
  count(filter: ObligationFilter): number
  /** Visits what `find` would return, in the plan's order, without making a list; a visit that returns `false` is the last. */
  each<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F>,
    visit: (obligation: ObligationOf<F>) => unknown,
  ): void
  /**
   * Gathers what `find` would return by a key: weeks and months in order of time, periods, measures, roles and criteria in the wheels'
   * order, what has no value last. Where an obligation has several values it stands under each.
   */
  group<F extends ObligationForm = ObligationForm>(
    filter: ObligationFilter<F>,
    by: GroupKey,
    options?: GroupOptions,
  ): readonly ObligationGroup<ObligationOf<F>>[]
  /** Returns the earliest obligation with dates; with a day, the first that starts on it or later. */
  first(filter: ObligationFilter, day?: IsoDate): DatedObligation | undefined
  /** Returns the first obligation that starts after the day. */
  next(filter: ObligationFilter, day: IsoDate): DatedObligation | undefined
  /** Returns the obligation that was due last before the day; of several due at once the one that started last. */
  previous(filter: ObligationFilter, day: IsoDate): DatedObligation | undefined
  /** Answers what is due, starting, open and coming on a day or in a week; see {@link Agenda}. */
  agenda(question: AgendaQuestion): Agenda
}
