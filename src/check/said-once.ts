import type { SchoolCalendar } from '../calendar/school-calendar'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { eventFinder } from '../expand/event-names'
import type { Wheel } from '../resolve/wheel'
import type { FeasibilityReport } from './check-feasibility'

/** What a reading or a date says, and the finding beside it that says it too, with more. */
const fuller: ReadonlyMap<string, readonly string[]> = new Map([
  ['expand/anchor-unknown', ['timing/occasion']],
  ['expand/interval-unspecified', ['timing/interval-unspecified']],
  ['expand/collision', ['check/lost-to-break', 'check/measure-vanishes']],
  ['expand/window-lost-to-break', ['check/lost-to-break', 'check/measure-vanishes']],
  ['expand/not-a-school-day', ['check/lands-on-free-day']],
])

/**
 * Leaves out what stands there twice: a finding on a calendar at whose place another finding says the same and more. A check over many
 * years only says the same when its smallest example is on that calendar; without a report it never does. Give what is left after
 * severities are chosen, so that nothing is left unsaid because a finding is off.
 */
export function saidOnce(
  diagnostics: readonly Diagnostic[],
  calendar?: SchoolCalendar,
  years?: FeasibilityReport,
): readonly Diagnostic[] {
  const elsewhere = new Set(
    (years?.findings ?? []).flatMap(({ example, diagnostic }) =>
      example.calendar.calendar === calendar ? [] : [keyOf(diagnostic, diagnostic.code)],
    ),
  )
  const counts = new Map<string, number>()
  for (const one of diagnostics) counts.set(keyOf(one, one.code), (counts.get(keyOf(one, one.code)) ?? 0) + 1)
  return diagnostics.filter((one) => {
    // Several of a kind at one place speak of several days; the fuller finding names one.
    if (one.span === undefined || counts.get(keyOf(one, one.code)) !== 1) return true
    const keys = (fuller.get(one.code) ?? []).map((code) => keyOf(one, code))
    return !keys.some((key) => counts.has(key) && !elsewhere.has(key))
  })
}

/** Leaves out the names read as occasions that the wheel's own events or the calendar know: what the reading asked is answered. */
export function leaveOutKnown(
  diagnostics: readonly Diagnostic[],
  wheel: Wheel,
  calendar?: SchoolCalendar,
): readonly Diagnostic[] {
  const find = eventFinder(wheel)
  const known = (name: string) => find(name) !== undefined || calendar?.findAnchor(name) !== undefined
  return diagnostics.filter((one) => one.code !== 'timing/occasion' || !known(one.params.name))
}

function keyOf({ file, span }: Diagnostic, code: string): string {
  return `${code} ${span?.start ?? ''} ${file ?? ''}`
}
