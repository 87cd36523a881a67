import type { EventTrigger } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import type { CalendarDifference } from './diff-calendars'

/** Why an obligation differs between two plans. */
export type DifferenceCause =
  /** Another school year. */
  | { readonly kind: 'year'; readonly before: string; readonly after: string }
  /** The same year on another calendar: the parts of it without which nothing would differ here; empty when no part alone did it. */
  | { readonly kind: 'calendar'; readonly differences: readonly CalendarDifference[] }
  /** The measure as the wheels have it. */
  | {
      readonly kind: 'wheel'
      /** `restored`: a layer removed it before, and no longer does. */
      readonly change: 'changed' | 'added' | 'removed' | 'restored'
      /** Of a changed measure the fields that differ; also `periods` and `roles` of the wheel. */
      readonly fields: readonly string[]
      /** Ids of the layers that did it. */
      readonly layers: readonly string[]
      /** Why a layer removed it, in its own words. */
      readonly reason?: string
    }
  /** A decision that only one of the plans has. */
  | {
      readonly kind: 'decision'
      readonly in: 'before' | 'after'
      /** The school year it is for. */
      readonly schoolYear: string
      readonly decidedBy: string
      readonly reason: string
    }
  /** What happened, of plans of what follows from an event. */
  | { readonly kind: 'event'; readonly before?: EventTrigger; readonly after?: EventTrigger }
  /** A plan that was read from a text has it otherwise than its own wheel and calendar give today. */
  | { readonly kind: 'stored'; readonly in: 'before' | 'after' }

/**
 * What became of an obligation. `removed`: the later plan does not have it, or only to say that a layer removed it or that it is no
 * longer valid; `added` the other way. `moved` when its dates or the lack of them differ, `changed` when only other fields do.
 */
export type DifferenceKind = 'added' | 'removed' | 'moved' | 'changed'

/** What is called by a title where its id says little. */
export interface TitledId {
  readonly id: string
  readonly title: string
}

/** One obligation that differs between two plans. */
export interface PlanDifference {
  readonly kind: DifferenceKind
  /** The obligation's id, that of the later plan where both have it. */
  readonly id: string
  readonly title: string
  readonly before?: Obligation
  readonly after?: Obligation
  /** The fields that differ, sorted; empty where only one plan has it. */
  readonly fields: readonly string[]
  /** At least one. */
  readonly causes: readonly DifferenceCause[]
  /** What the roles of the obligation are called, those of both plans; by the later wheel where both know them. */
  readonly roles: readonly TitledId[]
  /** What the layers among the causes are called. */
  readonly layers: readonly TitledId[]
}

/** An obligation in two plans, or in one of them. */
export interface ObligationPair {
  readonly before?: Obligation
  readonly after?: Obligation
}
