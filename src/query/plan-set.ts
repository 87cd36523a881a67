import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Obligation } from '../expand/obligation'
import type { Visibility } from '../load/wheel-document'
import type { Wheel } from '../resolve/wheel'
import type { ObligationFilter } from './obligation-filter'

/** A school's year: what its plan is made from. */
export interface School {
  /** The school's own, stable in the embedding system. */
  readonly id: string
  readonly wheels: Wheel | readonly Wheel[]
  readonly calendar: SchoolCalendar
}

/** An obligation of one school among many. */
export interface SchoolObligation {
  readonly school: string
  /** Id of the wheel it comes from. */
  readonly wheel: string
  /**
   * The same to the last field as in the school's own plan. Schools that have the same obligation on the same days are given one
   * object between them, and so is every question.
   */
  readonly obligation: Obligation
}

/** A school that was added to a plan set. */
export interface AddedSchool {
  readonly school: string
  readonly obligationCount: number
  /** What the school's plan says of it, put into words when it is asked for. */
  readonly diagnostics: readonly Diagnostic[]
}

/** How large a plan set is. */
export interface PlanSetSize {
  readonly schools: number
  readonly obligations: number
  /** Bytes in the columns and their indexes, exactly. */
  readonly columnBytes: number
  /** Obligations that differ in something; all others are the same to the last field, at another school. */
  readonly distinctObligations: number
  /** Parts that obligations are told apart by: all but the days, and the days. */
  readonly distinctStems: number
  readonly distinctDates: number
  readonly calendars: number
  /** Sets of names for roles and periods. */
  readonly vocabularies: number
}

/** Which schools a question is put to, and for whom. */
export interface PlanSetQuestion {
  /** Ids of schools in the set; all when absent. */
  readonly schools?: readonly string[]
  /**
   * Who will read the answer; default `responsible`, who may see everything. What the audience may not see is not found, and a name that only
   * hidden measures bear is as unknown as one that none bears.
   */
  readonly audience?: Visibility
}

/**
 * The plans of many schools. A question to it gives what the same question to each school's plan gives, school by school in the order
 * they were added, and each school's in its plan's order. A name that one school knows and another does not finds nothing at the other;
 * one that no school knows throws a {@link QueryError}.
 */
export interface PlanSet {
  /** The schools' ids in the order they were added. */
  readonly schools: readonly string[]
  readonly size: PlanSetSize
  /** Plans a school's year and adds it. The wheels are not kept. Throws RangeError for a school that is already in the set. */
  add(school: School): AddedSchool
  /** Finds obligations of all schools, or of those asked. Throws {@link QueryError}. */
  find(filter: ObligationFilter, question?: PlanSetQuestion): readonly SchoolObligation[]
  /** Goes through what `find` gives one by one, made as it is reached. The set must not be added to meanwhile. */
  each(filter: ObligationFilter, question?: PlanSetQuestion): IterableIterator<SchoolObligation>
  /** Counts what `find` gives, without making it. */
  count(filter: ObligationFilter, question?: PlanSetQuestion): number
  /** Returns a school's year, whole and in its plan's order; undefined for a school that is not in the set. */
  obligationsOf(school: string): readonly Obligation[] | undefined
}

/** How a plan set remembers while it is filled. */
export interface PlanSetOptions {
  /**
   * How many measures, each on one calendar, are remembered so that the next school with the same wheel and calendar needs no expanding;
   * those remembered longest go first. Default 10,000.
   */
  readonly maxPatterns?: number
}
