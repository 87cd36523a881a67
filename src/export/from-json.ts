import { buildCalendar } from '../calendar/build-calendar'
import { plainCalendar } from '../calendar/plain-calendar'
import { restoreCalendarDocument } from '../calendar/restore-calendar'
import type { SchoolCalendar } from '../calendar/school-calendar'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import type { Draft } from '../expand/draft'
import { expandWheel } from '../expand/expand-wheel'
import type { Expansion } from '../expand/expansion'
import type { Obligation } from '../expand/obligation'
import { triggerEvent } from '../expand/trigger-event'
import { loadPlan } from '../load/load-plan'
import type { PlanDocument } from '../load/plan-schema'
import type { LoadOptions } from '../load/read-yaml'
import { buildPlan } from '../query/expand'
import { isSameData } from '../query/is-same-data'
import type { Plan } from '../query/plan'
import type { Wheel } from '../resolve/wheel'
import { exportCodes } from './codes'
import { restoreDiagnostic } from './restore-diagnostic'
import { restoreWheel } from './restore-wheel'

/**
 * Makes a plan of the text that {@link toJson} wrote. Its obligations are those of the text, never dated anew, and every query is
 * answered as the plan that was written answers it for the same audience: find, get, groups, explanations, events, comparison.
 *
 * Explanations are not in the text: they are computed anew from the measures in it. Where this version of the library would date an
 * obligation otherwise than the one that wrote the text, there is no explanation rather than one of other days.
 *
 * Never throws on what a text holds. The value is undefined when it is no plan; the diagnostics say where and why.
 */
export function fromJson(text: string, options: LoadOptions = {}): Outcome<Plan | undefined> {
  const loaded = loadPlan(text, options)
  const document = loaded.value
  if (!document) return { value: undefined, diagnostics: loaded.diagnostics }
  const file = options.file === undefined ? {} : { file: options.file }
  const built = buildCalendar(restoreCalendarDocument(document.calendar, document.schoolYear))
  if (!built.value) {
    const found = built.diagnostics.map(({ span: _span, ...diagnostic }) => ({ ...diagnostic, ...file }))
    return { value: undefined, diagnostics: found }
  }
  const calendar = built.value
  const diagnostics: Diagnostic[] = []
  if (!isSameData(plainCalendar(calendar), document.calendar)) {
    diagnostics.push(diagnose(exportCodes, 'export/calendar-differs', { calendar: calendar.id }, file))
  }
  const wheels = document.wheels.map(restoreWheel)
  const strays = document.obligations.filter(({ wheel }) => !wheels.some(({ id }) => id === wheel))
  if (strays.length > 0) {
    const { id, wheel } = strays[0]!
    diagnostics.push(diagnose(exportCodes, 'export/unknown-wheel', { id, wheel, count: strays.length }, file))
  }
  const { audience = 'everyone', partial, filtered } = document
  const stored = { audience, ...(partial && { partial }), ...(filtered && { filtered }) }
  return { value: buildPlan(wheels, calendar, expansionsOf(document, wheels, calendar), stored), diagnostics }
}

/** Makes for each wheel the expansion that holds its stored obligations; what they were made from is computed when it is asked for. */
function expansionsOf(document: PlanDocument, wheels: readonly Wheel[], calendar: SchoolCalendar): Expansion[] {
  const diagnostics = document.diagnostics
    // The plan finds these itself.
    .filter(({ code }) => code !== 'query/shared-id')
    .map(restoreDiagnostic)
  return wheels.map((wheel, position) => {
    const obligations = document.obligations
      .filter((one) => one.wheel === wheel.id && wheels.findIndex(({ id }) => id === wheel.id) === position)
      .map(({ wheel: _wheel, ...obligation }): Obligation => obligation)
    let made: Expansion | undefined
    let drafts: ReadonlyMap<string, Draft> | undefined
    const remake = (): Expansion => {
      made ??= remakeExpansion(document, wheel, calendar)
      return made
    }
    return {
      wheel,
      calendar,
      obligations,
      diagnostics: position === 0 ? diagnostics : [],
      ...(document.trigger && { trigger: document.trigger }),
      get periods() {
        return remake().periods
      },
      get drafts() {
        drafts ??= draftsOf(obligations, remake())
        return drafts
      },
      get raisers() {
        return remake().raisers ?? new Map()
      },
    }
  })
}

function remakeExpansion({ trigger }: PlanDocument, wheel: Wheel, calendar: SchoolCalendar): Expansion {
  const expansion = expandWheel(wheel, calendar)
  return trigger ? triggerEvent(expansion, trigger) : expansion
}

/** Keeps the drafts of those obligations that come out as they are stored. */
function draftsOf(obligations: readonly Obligation[], made: Expansion): ReadonlyMap<string, Draft> {
  const fresh = new Map(made.obligations.map((obligation) => [obligation.id, obligation]))
  const kept = obligations.filter((stored) => {
    const obligation = fresh.get(stored.id)
    return obligation !== undefined && isSameData(obligation, stored)
  })
  return new Map(
    kept.flatMap(({ id }) => {
      const draft = made.drafts.get(id)
      return draft ? [[id, draft] as const] : []
    }),
  )
}
