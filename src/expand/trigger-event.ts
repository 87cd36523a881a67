import { type EpochDay, isoFromDay, parseIsoDay } from '../date/day'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { suggest } from '../diagnostics/suggest'
import { foldCase } from '../languages/fold'
import type { Measure, MeasureEntry } from '../resolve/wheel'
import { adjustCell } from './adjust-cell'
import { countFrom } from './bind-event'
import { bindSpan } from './bind-span'
import { buildObligation, staffDrafts } from './build-obligations'
import { buildScope, buildSharedGrid } from './build-scope'
import { makeCell } from './cell'
import { expandCodes } from './codes'
import { cellDraft, type Draft, openDraft } from './draft'
import {
  calendarWithEvent,
  type HangingTiming,
  hangingOn,
  knownEvents,
  type NamesEvent,
  namesOfEvent,
  titleOfEvent,
} from './event-names'
import { isValidIn } from './expand-measure'
import type { EventTrigger, Expansion, Raised } from './expansion'
import { makeHeading, scopeUnder } from './headings'
import { inOrderOfDays, inOrderOfTime } from './order'
import { prepareSteps } from './prepare'
import { type BoundSpan, bound, isBound, type Scope } from './scope'

/**
 * Dates what follows from an event: every measure that hangs on it, and, through the wheel's events with `after`, what follows
 * from those in turn, counted from the day each is due and tentative because it may be done earlier. What has no deadline stands on the
 * event's own day, tentatively. Ids end in `!instance`.
 * A measure that stands under a period takes only events of that period. The result is an expansion of its own, so each
 * obligation has its trail. An event the wheel does not know is a diagnostic.
 */
export function triggerEvent(expansion: Expansion, trigger: EventTrigger): Expansion {
  const { wheel, calendar } = expansion
  const diagnostics: Diagnostic[] = []
  const on = parseIsoDay(trigger.on)
  if (on === undefined || on < calendar.firstDay || on > calendar.lastDay) {
    const params = { date: trigger.on, first: isoFromDay(calendar.firstDay), last: isoFromDay(calendar.lastDay) }
    diagnostics.push(diagnose(expandCodes, 'expand/trigger-outside-year', params))
    return resultOf(expansion, trigger, [], new Map(), diagnostics)
  }
  const known = knownEvents(wheel, calendar)
  if (!known.has(foldCase(trigger.event)) && ![...known].some(namesOfEvent(trigger.event, wheel))) {
    const suggestion = suggest(foldCase(trigger.event), known)
    diagnostics.push(diagnose(expandCodes, 'expand/trigger-unknown', { event: trigger.event, suggestion }))
    return resultOf(expansion, trigger, [], new Map(), diagnostics)
  }
  const instance = trigger.instance ?? trigger.on
  const drafts: Draft[] = []
  const raisers = new Map<string, Raised>()
  const seen = new Set<string>()
  const links = new Map<string, number>()
  const queue: Raising[] = [{ event: trigger.event, on, link: 0 }]
  for (let raising = queue.shift(); raising; raising = queue.shift()) {
    const names = namesOfEvent(raising.event, wheel)
    for (const measure of wheel.measures) {
      if (!isValidIn(measure.validity, calendar.schoolYear.startYear)) continue
      for (const entry of measure.entries) {
        const timing = hangingOn(entry.timing, names)
        const key = `${measure.id}~${entry.id ?? ''}`
        if (!timing || seen.has(key)) continue
        const draft = draftOf({ measure, entry, timing, names, instance, raising }, expansion)
        if (!draft) {
          const params = { measure: measure.title, date: isoFromDay(raising.on ?? on) }
          diagnostics.push(
            diagnose(expandCodes, 'expand/trigger-elsewhere', params, measure.place, {
              about: { measure: measure.id },
            }),
          )
          continue
        }
        seen.add(key)
        const steps = prepareSteps([draft], measure, calendar, diagnostics)
        drafts.push(draft, ...steps)
        for (const { id } of [draft, ...steps]) links.set(id, raising.link)
        if (raising.on !== undefined) {
          const after = raising.after && { after: raising.after }
          const raised: Raised = { event: titleOfEvent(raising.event, wheel), on: raising.on, ...after }
          for (const { id } of [draft, ...steps]) raisers.set(id, raised)
        }
        for (const event of wheel.events) {
          if (event.after !== measure.id) continue
          queue.push({ event: event.id, on: draft.days?.last, after: measure.title, link: raising.link + 1 })
        }
      }
    }
  }
  return resultOf(expansion, trigger, drafts, raisers, diagnostics, links)
}

/** An event that is raised, on a day or, after something that got none, on no known day. */
interface Raising {
  readonly event: string
  readonly on: EpochDay | undefined
  readonly after?: string
  /** How many links lie between it and the event that was triggered. */
  readonly link: number
}

interface Following {
  readonly measure: Measure
  readonly entry: MeasureEntry
  readonly timing: HangingTiming
  readonly names: NamesEvent
  readonly instance: string
  readonly raising: Raising
}

/** Makes the draft of what follows; undefined when the measure's own period does not hold the event's day. */
function draftOf(
  { measure, entry, timing, names, instance, raising }: Following,
  expansion: Expansion,
): Draft | undefined {
  const { calendar, periods } = expansion
  const plain = buildScope(buildSharedGrid(calendar, periods), { periods })
  const under = makeHeading(entry.in.length > 0 ? entry.in : measure.in, plain)
  const scope = scopeUnder(
    makeHeading([], plain),
    { periods, basis: measure.days, roll: measure.roll, place: measure.place },
    [],
  )
  const name = entry.id === undefined ? measure.id : `${measure.id}~${entry.id}`
  const id = `${name}@${calendar.schoolYear.id}!${instance}`
  const { on, after } = raising
  // Without a deadline the event's own day is all there is to show; nobody said that it is done by then.
  const isOpen = timing.kind === 'event' && timing.due === undefined && timing.from === undefined
  const tentative = after !== undefined || isOpen
  const origin = { measure, entry, timing, kind: 'event' as const }
  if (on === undefined) return { ...openDraft(origin, id, '', 'undated', 'awaits-event', under.ids), tentative: true }
  const bounding = timing.kind === 'event' && timing.in ? bindSpan(timing.in, scope) : undefined
  const allowed = bounding && isBound(bounding) ? [bounding] : under.periods
  if (allowed.length > 0 && !allowed.some(({ first, last }) => on >= first && on <= last)) return undefined
  const held = periods.filter(({ first, last }) => on >= first && on <= last).map((period) => period.id)
  const window = windowAfter(bound(on, on, tentative), timing, names, scope)
  if (!window || window.last > calendar.lastDay) {
    const unadjusted = window && { first: window.first, last: window.last }
    const draft = openDraft(origin, id, '', 'undated', 'outside-school-year', held)
    return { ...draft, unadjusted, tentative }
  }
  const unadjusted = { first: window.first, last: window.last }
  const meets = unadjusted.first === unadjusted.last ? 'fixed-day' : undefined
  const slot = makeCell('', unadjusted.first, unadjusted, { meets, tentative })
  // The day of an event is nobody's choice: a response falls on the next day there is somebody to give it.
  const roll = measure.roll === 'none' ? 'following' : measure.roll
  const year = { first: calendar.firstDay, last: calendar.lastDay }
  const found = adjustCell(slot, { days: calendar.daysOf(measure.days), roll, periodAround: () => year })
  return cellDraft(origin, id, '', slot, found, held)
}

function resultOf(
  expansion: Expansion,
  trigger: EventTrigger,
  drafts: readonly Draft[],
  raisers: ReadonlyMap<string, Raised>,
  diagnostics: readonly Diagnostic[],
  links: ReadonlyMap<string, number> = new Map(),
): Expansion {
  // Of one day, what follows from something stands after it.
  const linkOf = ({ id }: Draft) => links.get(id) ?? 0
  const staffed = drafts
    .flatMap((draft) => staffDrafts(draft.measure!, [draft]))
    .sort(({ draft: a }, { draft: b }) => inOrderOfDays(a, b) || linkOf(a) - linkOf(b) || inOrderOfTime(a, b))
  return {
    ...expansion,
    obligations: staffed.map((one) => buildObligation(one, expansion.calendar)),
    drafts: new Map(staffed.map(({ draft }) => [draft.id, draft])),
    trigger,
    raisers,
    diagnostics,
  }
}

/** Counts the window from the event; what has no start of its own does not begin before the event. */
function windowAfter(event: BoundSpan, timing: HangingTiming, names: NamesEvent, scope: Scope): BoundSpan | undefined {
  if (timing.kind === 'event') return countFrom(event, timing, scope)
  const calendar = calendarWithEvent(scope.calendar, names, event.first)
  const found = bindSpan(timing.in[0]!, { ...scope, calendar })
  if (!isBound(found)) return undefined
  return found.open && found.last >= event.first ? { ...found, first: Math.max(found.first, event.first) } : found
}
