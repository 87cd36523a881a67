import type { DayBasis } from '../date/day-basis'
import type { RollConvention } from '../date/roll-convention'
import type { Place } from '../diagnostics/diagnostic-parts'
import type { Language } from '../languages/language'
import type { SchoolTestDocument } from '../load/school-test-document'
import type {
  AgendaItemDocument,
  CriterionDocument,
  EventDocument,
  LimitDocument,
  LintSettingDocument,
  NamedDocument,
  NormDocument,
  SourceDocument,
  ValidityDocument,
  Visibility,
} from '../load/wheel-document'
import type { AppliesTo } from '../timing/applies-to'
import type { Offset, Span, Timing } from '../timing/timing'

/** A wheel with its layers merged, its roles canonical and its phrases read. Still without a calendar. */
export interface Wheel {
  readonly id: string
  readonly title: string
  readonly language: Language
  /** The layers in the order they were applied, this wheel last. */
  readonly layers: readonly Layer[]
  readonly periods: readonly WheelPeriod[]
  /** The roles the layers define, those the measures name, their members and the groups that hold them; `findRole` finds the rest. */
  readonly roles: ReadonlyMap<string, Role>
  readonly measures: readonly Measure[]
  /** Measures a layer took away, with the reason: kept so that nothing vanishes. */
  readonly removed: readonly RemovedMeasure[]
  readonly decisions: readonly Decision[]
  readonly criteria: readonly CriterionDocument[]
  readonly evidenceSources: readonly NamedDocument[]
  readonly norms: readonly NormDocument[]
  readonly events: readonly EventDocument[]
  readonly limits: readonly WheelLimit[]
  /** By code as written; of several layers the last one's. */
  readonly lint: ReadonlyMap<string, LintSetting>
  /** The tests of all layers, in the layers' order. */
  readonly tests: readonly WheelTest[]
}

/** A limit with the role's canonical id. */
export interface WheelLimit extends LimitDocument {
  readonly place: Place
}

/** A chosen severity. */
export interface LintSetting extends LintSettingDocument {
  readonly place: Place
}

/** A test that a layer has written. */
export interface WheelTest {
  readonly document: SchoolTestDocument
  readonly layer: string
  /** The layer's, which its phrases are read in. */
  readonly language: Language
  readonly place: Place
}

/** One file in the stack of layers. */
export interface Layer {
  readonly id: string
  readonly title: string
  /** The language its phrases are read in. */
  readonly language: Language
  readonly file?: string
}

/** A period with its bounds read; bound to days by `expand`. */
export interface WheelPeriod {
  readonly id: string
  readonly title: string
  /** A range with both ends. */
  readonly span: Span
  readonly place: Place
}

/** A role as the wheel knows it. */
export interface Role {
  readonly id: string
  readonly title: string
  /** Ids of the roles it includes, the direct ones first, closed over nested groups; without itself. */
  readonly members: readonly string[]
  /** Other names, in any language. */
  readonly aliases: readonly string[]
  /** `wheel`: a layer defines it. `dictionary`: shipped with the library. */
  readonly origin: 'wheel' | 'dictionary'
  /** Nobody holds it now. */
  readonly vacant?: true
  /** Id of the layer that defines it, and where; absent for the dictionary's. */
  readonly layer?: string
  readonly place?: Place
}

/** A measure ready to be expanded. */
export interface Measure {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly entries: readonly MeasureEntry[]
  /** Where the row stands: period ids, months as `m1`…`m12`, terms as `term1` and `term2`. Empty: the whole year. */
  readonly in: readonly string[]
  readonly default?: Timing
  readonly responsible: readonly Involvement[]
  readonly participants: readonly Involvement[]
  readonly appliesTo?: AppliesTo
  readonly exclusive?: string
  readonly per: 'school' | 'class' | 'pupil'
  readonly days: DayBasis
  readonly roll: RollConvention
  readonly time?: string
  readonly placeName?: string
  readonly visibility: Visibility
  readonly agenda: readonly AgendaItemDocument[]
  readonly prepare: readonly PreparationStep[]
  readonly criteria: readonly string[]
  readonly evidence: readonly string[]
  readonly tags: readonly string[]
  readonly validity?: ValidityDocument
  readonly source?: SourceDocument
  readonly provenance: ReadonlyMap<string, FieldProvenance>
  readonly place: Place
}

/** One timing of a measure. `id` is present when the measure has several. */
export interface MeasureEntry {
  readonly id?: string
  /** The phrase as written; absent for a structured timing. */
  readonly phrase?: string
  /** Absent when the phrase was not understood. */
  readonly timing?: Timing
  /** Narrower than the measure's `in`; empty: the measure's. */
  readonly in: readonly string[]
  /** A condition that stood in the phrase beside the timing. */
  readonly appliesTo?: AppliesTo
  readonly time?: string
  /** The reading not taken, when two were equally good. */
  readonly alternative?: Timing
  readonly language: Language
  readonly place: Place
}

/** A role's part in a measure; `role` is canonical. */
export interface Involvement {
  readonly role: string
  readonly if?: AppliesTo
  readonly every?: Offset
  readonly tentative?: true | readonly string[]
  readonly optional?: true
  readonly asNeeded?: true
  readonly selection?: string
}

/** A step counted back from its measure. */
export interface PreparationStep {
  readonly id: string
  readonly title: string
  readonly before: Offset
  readonly responsible: readonly Involvement[]
}

/** Which layer set a field last, and what it was before. */
export interface FieldProvenance {
  readonly layer: string
  readonly place: Place
  readonly previous?: { readonly layer: string; readonly value: unknown }
}

/** A measure that a layer removed. */
export interface RemovedMeasure {
  readonly id: string
  readonly title: string
  /** Kept from the measure: what is hidden stays hidden when it is removed. */
  readonly visibility: Visibility
  readonly source?: SourceDocument
  readonly reason: string
  readonly layer: string
  readonly place: Place
}

/** A decision for one school year, its measure known. */
export interface Decision {
  readonly schoolYear: string
  readonly kind: 'cancel' | 'move' | 'add'
  readonly measure: string
  readonly cell?: string
  readonly move?: { readonly first: string; readonly due: string }
  readonly reason: string
  readonly decidedBy: string
  readonly layer: string
  readonly place: Place
}
