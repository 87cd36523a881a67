import { type EpochDay, type IsoDate, isoFromDay, parseIsoDay } from '../date/day'
import { diagnose } from '../diagnostics/define-codes'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { suggest } from '../diagnostics/suggest'
import type { Measure, MeasureEntry } from '../resolve/wheel'
import type { EventTiming, Timing } from '../timing/timing'
import { adjustCell } from './adjust-cell'
import { countFrom } from './bind-event'
import { buildObligations } from './build-obligations'
import { buildSharedGrid } from './build-scope'
import { makeCell } from './cell'
import { expandCodes } from './codes'
import { cellDraft, type Draft, openDraft } from './draft'
import { isValidIn } from './expand-measure'
import type { Expansion } from './expand-wheel'
import { makeHeading, scopeUnder } from './headings'
import { bound } from './scope'

/** An event that happened. */
export interface EventTrigger {
  /** Id or title of an event the wheel's measures hang on. */
  readonly event: string
  /** The day it happened, `YYYY-MM-DD`, inside the calendar's known year. */
  readonly on: IsoDate
  /** Names this happening among others of the same event (a case number); becomes part of the ids. Default: `on`. */
  readonly instance?: string
}

/**
 * Dates what follows from an event: every measure that hangs on it, and, through the wheel's events with `after`, what follows
 * from those in turn, counted from the day each is due and tentative because it may be done earlier. Ids end in `!instance`.
 * The result is an expansion of its own, so each obligation has its trail. An event the wheel does not know is a diagnostic.
 */
export function triggerEvent(expansion: Expansion, trigger: EventTrigger): Expansion {
  const { wheel, calendar } = expansion
  const diagnostics: Diagnostic[] = []
  const drafts: Draft[] = []
  const on = parseIsoDay(trigger.on)
  if (on === undefined || on < calendar.firstDay || on > calendar.lastDay) {
    const params = { date: trigger.on, first: isoFromDay(calendar.firstDay), last: isoFromDay(calendar.lastDay) }
    diagnostics.push(diagnose(expandCodes, 'expand/trigger-outside-year', params))
    return resultOf(expansion, [], diagnostics)
  }
  const known = knownEvents(expansion)
  if (!known.has(fold(trigger.event))) {
    const suggestion = suggest(trigger.event, known)
    diagnostics.push(diagnose(expandCodes, 'expand/trigger-unknown', { event: trigger.event, suggestion }))
    return resultOf(expansion, [], diagnostics)
  }
  const instance = trigger.instance ?? trigger.on
  const seen = new Set<string>()
  const queue: { event: string; on: EpochDay; follows: boolean }[] = [{ event: trigger.event, on, follows: false }]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const names = namesOf(next.event, expansion)
    for (const measure of wheel.measures) {
      if (!isValidIn(measure.validity, calendar.schoolYear.startYear)) continue
      for (const [index, entry] of measure.entries.entries()) {
        const timing = eventTimingOf(entry.timing, names)
        const key = `${measure.id} ${index}`
        if (!timing || seen.has(key)) continue
        seen.add(key)
        const draft = draftOf({ measure, entry, timing, instance, ...next }, expansion)
        drafts.push(draft)
        const due = draft.days?.last
        if (due === undefined) continue
        for (const event of wheel.events) {
          if (event.after === measure.id) queue.push({ event: event.id, on: due, follows: true })
        }
      }
    }
  }
  return resultOf(expansion, drafts, diagnostics)
}

interface Following {
  readonly measure: Measure
  readonly entry: MeasureEntry
  readonly timing: EventTiming
  readonly instance: string
  readonly on: EpochDay
  readonly follows: boolean
}

function draftOf({ measure, entry, timing, instance, on, follows }: Following, expansion: Expansion): Draft {
  const { calendar, periods } = expansion
  const heading = makeHeading([], buildSharedGrid(calendar, periods), { periods })
  const scope = scopeUnder(heading, { periods, basis: measure.days, roll: measure.roll }, [])
  const name = entry.id === undefined ? measure.id : `${measure.id}~${entry.id}`
  const id = `${name}@${calendar.schoolYear.id}!${instance}`
  const window = countFrom(bound(on, on, follows), timing, scope)
  const origin = { measure, entry, timing, kind: 'event' as const }
  const held = periods.filter(({ first, last }) => on >= first && on <= last).map((period) => period.id)
  if (!window || window.last > calendar.lastDay) {
    const unadjusted = window && { first: window.first, last: window.last }
    const draft = openDraft(origin, id, '', 'undated', 'outside-school-year', held)
    return { ...draft, unadjusted, tentative: follows }
  }
  const unadjusted = { first: window.first, last: window.last }
  const meets = unadjusted.first === unadjusted.last ? 'fixed-day' : undefined
  const slot = makeCell('', unadjusted.first, unadjusted, { meets, tentative: follows })
  // The day of an event is nobody's choice: a response falls on the next day there is somebody to give it.
  const roll = measure.roll === 'none' ? 'following' : measure.roll
  const year = { first: calendar.firstDay, last: calendar.lastDay }
  const found = adjustCell(slot, { days: calendar.daysOf(measure.days), roll, period: year })
  return cellDraft(origin, id, '', slot, found, held)
}

function resultOf(expansion: Expansion, drafts: readonly Draft[], diagnostics: readonly Diagnostic[]): Expansion {
  const built = drafts.flatMap((draft) => buildObligations(draft.measure!, [draft], expansion.calendar))
  return {
    ...expansion,
    obligations: built.map(({ obligation }) => obligation),
    drafts: new Map(built.map(({ draft }) => [draft.id, draft])),
    diagnostics,
  }
}

function eventTimingOf(timing: Timing | undefined, names: ReadonlySet<string>): EventTiming | undefined {
  const parts = timing?.kind === 'all-of' ? timing.of : timing ? [timing] : []
  return parts.find((part): part is EventTiming => {
    return part.kind === 'event' && part.event !== undefined && names.has(fold(part.event))
  })
}

/** Everything an event goes by: its id and title where the wheel declares it, else the name itself. */
function namesOf(event: string, { wheel }: Expansion): ReadonlySet<string> {
  const declared = wheel.events.find(({ id, title }) => fold(id) === fold(event) || fold(title) === fold(event))
  return new Set(declared ? [fold(declared.id), fold(declared.title)] : [fold(event)])
}

function knownEvents({ wheel }: Expansion): ReadonlySet<string> {
  const declared = wheel.events.flatMap(({ id, title }) => [fold(id), fold(title)])
  const hung = wheel.measures.flatMap(({ entries }) =>
    entries.flatMap(({ timing }) => {
      const parts = timing?.kind === 'all-of' ? timing.of : timing ? [timing] : []
      return parts.flatMap((part) => (part.kind === 'event' && part.event !== undefined ? [fold(part.event)] : []))
    }),
  )
  return new Set([...declared, ...hung])
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
