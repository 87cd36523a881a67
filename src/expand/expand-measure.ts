import type { SchoolCalendar } from '../calendar/school-calendar'
import type { DaySpan } from '../date/day'
import type { DayBasis } from '../date/day-basis'
import type { RollConvention } from '../date/roll-convention'
import { parseSchoolYear } from '../date/school-year'
import { diagnose } from '../diagnostics/diagnose'
import type { Place } from '../diagnostics/diagnostic-parts'
import type { ValidityDocument } from '../load/wheel-document'
import type { Measure, MeasureEntry } from '../resolve/wheel'
import type { SimpleTiming, Timing } from '../timing/timing'
import { type Adjusted, type Adjustment, adjustCell } from './adjust-cell'
import { bindSimple, partsOf } from './bind-timing'
import type { BoundCell, BoundPeriod, BoundTiming, DroppedCell } from './bound-timing'
import { expandCodes } from './codes'
import { cellDraft, type Draft, type DraftOrigin, openDraft } from './draft'
import type { Finding } from './findings'
import { type Heading, makeHeading, periodsOf, periodsOfSlot, scopeUnder } from './headings'
import type { ObligationForm, UndatedReason } from './obligation'
import type { BindContext, ContradictionTally, Scope } from './scope'

/** What a measure is expanded in: shared by all of a wheel's measures, but for the findings and the tally. */
export interface MeasureFrame {
  readonly calendar: SchoolCalendar
  readonly periods: readonly BoundPeriod[]
  /** What headings are bound in. */
  readonly scope: Scope
  readonly events: NonNullable<BindContext['events']>
  readonly contradictions: ContradictionTally
  readonly findings: Finding[]
  /** Headings by the list they come from. */
  readonly headings: Map<string, Heading>
}

/** Expands a measure to drafts, at least one: what gets no date stays, undated, with its reason. */
export function expandMeasure(measure: Measure, frame: MeasureFrame): Draft[] {
  const year = frame.calendar.schoolYear
  if (!isValidIn(measure.validity, year.startYear)) return [undated(measure, frame, 'not-valid')]
  if (measure.entries.length === 0) return [undated(measure, frame, 'not-understood')]
  const drafts: Draft[] = []
  for (const entry of measure.entries) expandEntry(measure, entry, frame, drafts)
  return drafts.length > 0 ? drafts : [undated(measure, frame, 'no-day-left')]
}

/** Tells whether a school year lies inside a validity, both ends included; an unreadable end does not bind. */
export function isValidIn(validity: ValidityDocument | undefined, startYear: number): boolean {
  const from = validity?.from === undefined ? undefined : parseSchoolYear(validity.from)
  const until = validity?.until === undefined ? undefined : parseSchoolYear(validity.until)
  return (!from || from.startYear <= startYear) && (!until || until.startYear >= startYear)
}

/** Makes the one draft of a measure that has no dates at all. */
export function undated(measure: Measure, frame: MeasureFrame, reason: UndatedReason, entry?: MeasureEntry): Draft {
  const heading = headingOf(entry && entry.in.length > 0 ? entry.in : measure.in, frame)
  const periods = periodsOf(heading, undefined, undefined)
  return openDraft({ measure, entry }, nameOf(measure, entry, frame), '', 'undated', reason, periods)
}

function expandEntry(measure: Measure, entry: MeasureEntry, frame: MeasureFrame, drafts: Draft[]): void {
  if (!entry.timing) {
    drafts.push(undated(measure, frame, 'not-understood', entry))
    return
  }
  const heading = headingOf(entry.in.length > 0 ? entry.in : measure.in, frame)
  const usesDefault = entry.timing.kind === 'unspecified' && measure.default !== undefined
  const timing = usesDefault ? measure.default! : entry.timing
  if (usesDefault) {
    frame.findings.push(
      diagnose(expandCodes, 'expand/interval-unspecified', { usesDefault }, entry.place, {
        about: { measure: measure.id },
      }),
    )
  }
  const context = new EntryContext(measure, entry, frame)
  const parts = partsOf(timing)
  // Each part keeps findings of its own: what one has said, another says too.
  const bound = parts.map((part) => {
    const findings: Finding[] = []
    const found = bindSimple(part, scopeUnder(heading, context, findings))
    return { part, found, findings }
  })
  for (const { findings } of bound) for (const finding of findings) frame.findings.push(finding)
  const source = { measure, entry, timing, usesDefault, heading, frame, name: nameOf(measure, entry, frame) }
  bound.forEach(({ part, found }, index) => {
    const prefix = parts.length > 1 ? `p${index + 1}` : ''
    const before = drafts.length
    addDrafts(found, part, prefix, source, drafts)
    if (drafts.length > before) return
    frame.findings.push(
      diagnose(expandCodes, 'expand/nothing-in-period', {}, entry.place, { about: { measure: measure.id } }),
    )
    const origin = { measure, entry, timing, kind: found.kind }
    const periods = periodsOf(heading, undefined, undefined)
    drafts.push(openDraft(origin, idOf(source, prefix), prefix, 'undated', 'no-day-left', periods))
  })
}

/** What an entry's phrase is bound in. Its place is found by searching the text, so only when a diagnostic needs it. */
class EntryContext implements BindContext {
  readonly measure: string
  readonly periods: readonly BoundPeriod[]
  readonly basis: DayBasis
  readonly roll: RollConvention
  readonly events: NonNullable<BindContext['events']>
  readonly contradictions: ContradictionTally

  constructor(
    measure: Measure,
    private readonly entry: MeasureEntry,
    { periods, events, contradictions }: MeasureFrame,
  ) {
    this.measure = measure.id
    this.periods = periods
    this.basis = measure.days
    this.roll = measure.roll
    this.events = events
    this.contradictions = contradictions
  }

  get place(): Place {
    return this.entry.place
  }
}

/** Everything a draft inherits from the entry it comes from. */
interface EntrySource {
  readonly measure: Measure
  readonly entry: MeasureEntry
  readonly timing: Timing
  readonly usesDefault: boolean
  readonly heading: Heading
  readonly frame: MeasureFrame
  /** All of its drafts' ids but the cell. */
  readonly name: string
}

const openForms: Readonly<Partial<Record<BoundTiming['kind'], ObligationForm>>> = {
  standing: 'standing',
  'as-needed': 'as-needed',
  asap: 'asap',
}

function addDrafts(
  part: BoundTiming,
  timing: SimpleTiming,
  prefix: string,
  source: EntrySource,
  drafts: Draft[],
): void {
  const { measure, entry, heading, frame, usesDefault } = source
  const origin: DraftOrigin = { measure, entry, timing: source.timing, usesDefault, kind: part.kind }
  const open = openForms[part.kind]
  if (open || (part.cells.length === 0 && part.dropped.length === 0 && (part.reason || part.kind === 'not-timing'))) {
    const reason = open ? undefined : (part.reason ?? 'interval-unspecified')
    const periods = periodsOf(heading, undefined, undefined)
    drafts.push(openDraft(origin, idOf(source, prefix), prefix, open ?? 'undated', reason, periods))
    return
  }
  const repeats = part.kind === 'recurrence' || part.kind === 'plan'
  const roll = 'roll' in timing ? timing.roll : undefined
  const by: Adjustment = {
    days: frame.calendar.daysOf(measure.days),
    roll: roll ?? measure.roll,
    dueRoll: roll,
    periodAround: (window) => periodAround(window, heading, frame),
  }
  const add = (slot: BoundCell | DroppedCell, adjusted: Adjusted): void => {
    if (repeats && heading.hasGaps && !inSome(heading.periods, slot.nominal)) return
    const cell = prefix && slot.cell ? `${prefix}.${slot.cell}` : prefix || slot.cell
    const listed = periodsOf(heading, repeats ? slot.nominal : undefined, slot.window)
    const periods = part.kind === 'quota' ? periodsOfSlot(listed, heading, slot.window) : listed
    drafts.push(cellDraft(origin, idOf(source, cell), cell, slot, adjusted, periods))
  }
  for (const slot of part.cells) add(slot, adjustCell(slot, by))
  for (const slot of part.dropped) add(slot, slot)
}

function headingOf(ids: readonly string[], frame: MeasureFrame): Heading {
  const key = ids.length === 1 ? ids[0]! : ids.join('\u0000')
  const known = frame.headings.get(key)
  if (known) return known
  const heading = makeHeading(ids, frame.scope)
  frame.headings.set(key, heading)
  return heading
}

function nameOf(measure: Measure, entry: MeasureEntry | undefined, frame: MeasureFrame): string {
  const name = entry?.id === undefined ? measure.id : `${measure.id}~${entry.id}`
  return `${name}@${frame.calendar.schoolYear.id}`
}

function idOf({ name }: EntrySource, cell: string): string {
  return cell ? `${name}#${cell}` : name
}

function inSome(periods: readonly DaySpan[], day: number): boolean {
  return periods.some(({ first, last }) => day >= first && day <= last)
}

/** The measure's own period, else the wheel's that holds the day, else the year: what `modified-…` does not leave. */
function periodAround(window: DaySpan, heading: Heading, frame: MeasureFrame): DaySpan {
  const listed = heading.periods.length > 0 ? heading.periods : frame.periods
  const holder = listed.find(({ first, last }) => window.first >= first && window.first <= last)
  return holder ?? { first: frame.calendar.firstDay, last: frame.calendar.lastDay }
}
