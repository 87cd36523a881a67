import type { IsoDate } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import type { RollConvention } from '../date/roll-convention'
import type { Severity } from '../diagnostics/diagnostic-parts'
import type { Language } from '../languages/language'
import type { AppliesTo } from '../timing/applies-to'
import type { Timing } from '../timing/timing'
import type { SchoolTestDocument } from './school-test-document'
import type { SourceFile } from './source-file'

/** A wheel as its file says it: checked for shape, nothing resolved. Optional lists are empty, tables keyed by users are `Map`s. */
export interface WheelDocument {
  readonly kind: 'wheel'
  readonly id: string
  readonly title: string
  readonly language: Language
  readonly extends: readonly string[]
  readonly periods: readonly PeriodDocument[]
  readonly roles: ReadonlyMap<string, RoleDocument>
  readonly criteria: readonly CriterionDocument[]
  readonly evidenceSources: readonly NamedDocument[]
  readonly norms: readonly NormDocument[]
  readonly events: readonly EventDocument[]
  readonly measures: readonly MeasureDocument[]
  readonly change: ReadonlyMap<string, MeasurePatchDocument>
  readonly remove: ReadonlyMap<string, { readonly reason: string }>
  readonly decisions: readonly DecisionDocument[]
  readonly limits: readonly LimitDocument[]
  readonly lint: ReadonlyMap<string, LintSettingDocument>
  readonly tests: readonly SchoolTestDocument[]
  readonly validity?: ValidityDocument
  readonly source?: SourceDocument
  /** Ids of measures that were left out because of their errors, so that a later stage does not call them unknown. */
  readonly leftOut: readonly string[]
  /** Where each kept item of a list stood in the file, since items with errors are left out. */
  readonly indexOf: WheelIndexes
  readonly file: SourceFile
}

/** For each list of a wheel, the position in the file of each kept item. */
export type WheelIndexes = Readonly<
  Record<
    'periods' | 'criteria' | 'evidenceSources' | 'norms' | 'events' | 'measures' | 'decisions' | 'limits' | 'tests',
    readonly number[]
  >
>

/** Something with an id and a title. */
export interface NamedDocument {
  readonly id: string
  readonly title: string
  readonly source?: SourceDocument
}

/** What event rules hang on. */
export interface EventDocument extends NamedDocument {
  /** The measure whose completion raises the event, so that chains can be followed. */
  readonly after?: string
}

/** A quality characteristic that measures may serve. */
export interface CriterionDocument extends NamedDocument {
  readonly description?: string
}

/** A statement that is no measure: kept, never dated. */
export interface NormDocument extends NamedDocument {
  readonly description?: string
}

/** A period of the wheel's own. Bounds are phrases of a day ("1. august"), or the day before or after an anchor. */
export interface PeriodDocument {
  readonly id: string
  readonly title: string
  readonly from: PeriodBoundDocument
  readonly to: PeriodBoundDocument
}

/** A day as a phrase, or relative to a named anchor. */
export type PeriodBoundDocument = string | { readonly before: string } | { readonly after: string }

/** A role: a function at the school, never a person. */
export interface RoleDocument {
  readonly title: string
  readonly aliases: readonly string[]
  readonly includes: readonly string[]
  /** Nobody holds it now. */
  readonly vacant?: true
}

/** One measure, as written. */
export interface MeasureDocument {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly when: WhenDocument
  readonly default?: string
  readonly in: readonly string[]
  readonly responsible: readonly InvolvementDocument[]
  readonly participants: readonly InvolvementDocument[]
  readonly appliesTo?: AppliesTo
  readonly exclusive?: string
  readonly per?: 'school' | 'class' | 'pupil'
  readonly days?: DayBasis
  readonly roll?: RollConvention
  readonly time?: string
  readonly place?: string
  readonly visibility?: Visibility
  readonly agenda: readonly AgendaItemDocument[]
  readonly prepare: readonly PreparationDocument[]
  readonly criteria: readonly string[]
  readonly evidence: readonly string[]
  readonly tags: readonly string[]
  readonly validity?: ValidityDocument
  readonly source?: SourceDocument
}

/** Who may see something in an export. */
export type Visibility = 'everyone' | 'staff' | 'responsible'

/** A phrase, a structured timing, or entries whose phrases differ between periods. */
export type WhenDocument = string | Timing | readonly WhenEntryDocument[]

/** One entry of a list under `when`. */
export interface WhenEntryDocument {
  readonly id: string
  readonly phrase: string | Timing
  readonly in: readonly string[]
}

/** A role that takes part or is responsible, with what limits its part. A bare name in the file is `{ role: name }`. */
export interface InvolvementDocument {
  readonly role: string
  readonly if?: AppliesTo
  /** Takes part at this interval only ("1 month"). */
  readonly every?: string
  /** Uncertain: everywhere (`true`) or in these periods. */
  readonly tentative?: true | readonly string[]
  readonly optional?: true
  readonly asNeeded?: true
  /** Which of the role's holders: `aktuelle`, `alle`, `klassens` … as written. */
  readonly selection?: string
}

/** A point on a measure's agenda. */
export interface AgendaItemDocument {
  readonly text: string
  readonly if?: AppliesTo
}

/** A preparation step, counted back from the measure. */
export interface PreparationDocument {
  readonly id: string
  readonly title: string
  /** "10 school days", "2 weeks". */
  readonly before: string
  readonly responsible: readonly InvolvementDocument[]
}

/** School years, both inclusive. */
export interface ValidityDocument {
  readonly from?: string
  readonly until?: string
}

/** Where a statement comes from. */
export interface SourceDocument {
  readonly document?: string
  readonly place?: string
  readonly url?: string
  readonly reviewed?: IsoDate
  readonly read?: IsoDate
  readonly verified?: boolean
  readonly kind?: 'local' | 'county' | 'national'
}

/** Fields of an inherited measure that a layer sets anew; `null` takes an optional field away. */
export type MeasurePatchDocument = {
  readonly [K in Exclude<keyof MeasureDocument, 'id'>]?: K extends OptionalMeasureKey
    ? NonNullable<MeasureDocument[K]> | null
    : MeasureDocument[K]
}

type OptionalMeasureKey = {
  [K in keyof MeasureDocument]-?: Record<never, never> extends Pick<MeasureDocument, K> ? K : never
}[keyof MeasureDocument]

/** A decision for one school year: exactly one of `cancel`, `move`, `add`. */
export interface DecisionDocument {
  readonly schoolYear: string
  readonly measure?: string
  readonly cell?: string
  readonly cancel?: true
  readonly move?: { readonly first: IsoDate; readonly due: IsoDate }
  readonly add?: MeasureDocument
  readonly reason: string
  readonly decidedBy: string
}

/** At most so many obligations of a role in a week or month. */
export interface LimitDocument {
  readonly role: string
  readonly atMost: number
  readonly per: 'week' | 'month'
}

/** A code's severity in this wheel, with the reason for the change. */
export interface LintSettingDocument {
  readonly severity: Severity | 'off'
  readonly reason: string
}
