import { buildCalendar } from '../calendar/build-calendar'
import type { SchoolCalendar } from '../calendar/school-calendar'
import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic'
import type { CalendarDocument } from '../load/calendar-document'
import { loadCalendar } from '../load/load-calendar'
import { loadWheel } from '../load/load-wheel'
import type { WheelDocument } from '../load/wheel-document'
import { resolveWheel } from '../resolve/resolve-wheel'
import type { Wheel } from '../resolve/wheel'
import { cliCodes } from './codes'
import type { FileDesk, OpenedText } from './open-files'

/** A calendar that was read and built, as far as that went. */
export interface LoadedCalendar {
  readonly document?: CalendarDocument
  readonly calendar?: SchoolCalendar
}

/** A wheel that was read and resolved, as far as that went. */
export interface LoadedWheel {
  readonly document?: WheelDocument
  readonly wheel?: Wheel
}

/** What becomes of a calendar before it is built: what-if. */
export type ChangeCalendar = (document: CalendarDocument) => Outcome<CalendarDocument | undefined>

/** Loads and builds the calendar in a text. */
export function loadCalendarText(
  opened: OpenedText,
  desk: FileDesk,
  change: ChangeCalendar = (value) => ({ value, diagnostics: [] }),
): Outcome<LoadedCalendar> {
  const loaded = loadCalendar(opened.text, { file: opened.file, maxBytes: desk.maxBytes })
  if (!loaded.value) return { value: {}, diagnostics: loaded.diagnostics }
  const changed = change(loaded.value)
  if (!changed.value) return { value: {}, diagnostics: [...loaded.diagnostics, ...changed.diagnostics] }
  const built = buildCalendar(changed.value)
  return {
    value: { document: changed.value, ...(built.value ? { calendar: built.value } : {}) },
    diagnostics: [...loaded.diagnostics, ...changed.diagnostics, ...built.diagnostics],
  }
}

/** Loads the wheel in a text and resolves it with its layers. */
export function loadWheelText(opened: OpenedText, desk: FileDesk): Outcome<LoadedWheel> {
  const loaded = loadWheel(opened.text, { file: opened.file, maxBytes: desk.maxBytes })
  if (!loaded.value) return { value: {}, diagnostics: loaded.diagnostics }
  const resolved = resolveWheel(loaded.value, { read: (ref, from) => desk.readLayer(ref, from) })
  return {
    value: { document: loaded.value, wheel: resolved.value },
    diagnostics: [...loaded.diagnostics, ...resolved.diagnostics.map((diagnostic) => sayRefused(diagnostic, desk))],
  }
}

/** Says of a layer that was not found because it may not be read that this is why. */
function sayRefused(diagnostic: Diagnostic, desk: FileDesk): Diagnostic {
  const { code, actual: ref, file, span, path } = diagnostic
  if (code !== 'resolve/unknown-layer' || ref === undefined || !desk.refused.has(ref)) return diagnostic
  const place = { ...(file !== undefined && { file }), ...(span && { span }), ...(path && { path }) }
  return diagnose(cliCodes, 'cli/outside-root', { name: ref }, place, { actual: ref })
}

/** Opens, loads and builds the calendar that `--calendar` names. */
export async function openCalendar(
  name: string,
  desk: FileDesk,
  change?: ChangeCalendar,
): Promise<Outcome<LoadedCalendar>> {
  return loadCalendarText(await desk.open(name, 'calendar'), desk, change)
}

/** Opens, loads and resolves the wheels that were named, in that order. */
export async function openWheels(names: readonly string[], desk: FileDesk): Promise<Outcome<LoadedWheel[]>> {
  const value: LoadedWheel[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of names) {
    const loaded = loadWheelText(await desk.open(name, 'wheel'), desk)
    value.push(loaded.value)
    diagnostics.push(...loaded.diagnostics)
  }
  return { value, diagnostics }
}
