import type { DiagnosticCode, ParamsOf } from './diagnostic-code'
import type { About, Fix, Place, Severity } from './diagnostic-parts'

/** How a second place helps to understand a diagnostic: the first of two, what sets the field, what covers the day. */
export type Relation =
  | 'first'
  | 'begins'
  | 'present'
  | 'defined'
  | 'removed'
  | 'set'
  | 'covers'
  | 'schoolYear'
  | 'schoolDay'
  | 'date'
  | 'stated'

/** A second position that helps to understand a diagnostic. `name` is what stands there, or who sets it. */
export interface RelatedName extends Place {
  readonly relation: Relation
  readonly name?: string
}

/** A second position with a finding of its own, which the diagnostic sums up. */
export interface RelatedFinding extends Place {
  readonly relation: 'finding'
  readonly finding: Pick<Diagnostic, 'code' | 'params'>
}

/** A second position of a diagnostic. */
export type RelatedPlace = RelatedName | RelatedFinding

/** One finding about user data, as plain data. `renderDiagnostic` puts it into words. Branch on `code`, never on its words. */
export interface DiagnosticOf<C extends DiagnosticCode> extends Place {
  readonly code: C
  readonly severity: Severity
  /** What the words are made of: ids and titles as they are written, days as `YYYY-MM-DD`. */
  readonly params: ParamsOf<C>
  readonly about?: About
  /** The offending value as the user wrote it. */
  readonly actual?: string
  /** What was expected in its place. */
  readonly expected?: string
  /** The edit that mends it, in the same file; only where no date can change by it but those the error took away. */
  readonly fix?: Fix
  readonly related: readonly RelatedPlace[]
  /** The code's row in the docs, relative to the package root. */
  readonly url: string
}

/** One finding about user data; `code` tells which parameters it has. */
export type Diagnostic = { readonly [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode]

/** A stage's answer: the value with everything found on the way. Stages report and go on; they do not throw on user data. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}
