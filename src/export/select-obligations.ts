import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Obligation } from '../expand/obligation'
import type { Language } from '../languages/language'
import type { Visibility } from '../load/wheel-document'
import { maySee } from '../query/may-see'
import type { ObligationFilter } from '../query/obligation-filter'
import type { Plan } from '../query/plan'
import { askAsAudience } from './ask-as-audience'

/** Who an export is for: `everyone` sees what is for everyone, `staff` also what is for staff, `responsible` all of it. */
export type Audience = Visibility

/** What every export takes. */
export interface ExportOptions {
  /** Default `everyone`. What the audience may not see is taken out before anything is written. */
  readonly audience?: Audience
  /** Only these obligations; may throw {@link QueryError}. */
  readonly filter?: ObligationFilter
  /** Language of headings and explanations; default that of the first wheel. */
  readonly language?: Language
  /**
   * Marks the export as partial: the plan was made in spite of errors, so something is missing or has no date. JSON says `partial: true`,
   * each line of NDJSON and each row of CSV too; a table, Markdown, a workbook and a feed say it in words.
   */
  readonly partial?: boolean
}

/** Returns the obligations an export may hold, in the plan's order. */
export function selectObligations(plan: Plan, { audience = 'everyone', filter }: ExportOptions): readonly Obligation[] {
  const isSeen = (visibility: Visibility) => maySee(audience, visibility)
  if (filter) return askAsAudience(plan, filter, isSeen)
  return plan.obligations.filter(({ visibility }) => isSeen(visibility))
}

/** Returns the diagnostics that are about no measure the audience may not see. */
export function selectDiagnostics(plan: Plan, { audience = 'everyone' }: ExportOptions): readonly Diagnostic[] {
  const hidden = new Set(
    plan.wheels
      .flatMap(({ measures, removed }) => [...measures, ...removed])
      .flatMap(({ id, visibility }) => (maySee(audience, visibility) ? [] : [id])),
  )
  return plan.diagnostics.filter(
    ({ about }) => ![about?.measure, ...(about?.others ?? [])].some((id) => id !== undefined && hidden.has(id)),
  )
}

/** Returns the language of an export. */
export function languageOf(plan: Plan, { language }: ExportOptions): Language {
  return language ?? plan.wheels[0]?.language ?? 'nb'
}
