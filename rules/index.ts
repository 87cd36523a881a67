import { calendarTexts, wheelTexts } from 'virtual:shipped-texts'

/** The shipped wheels and rule packs: id to YAML text, in order of id. Load one with `loadWheel`. */
export const shippedWheels: ReadonlyMap<string, string> = new Map(Object.entries(wheelTexts))

/** The shipped school calendars: id to YAML text, in order of id. Load one with `loadCalendar`. */
export const shippedCalendars: ReadonlyMap<string, string> = new Map(Object.entries(calendarTexts))

/**
 * Returns the text of a shipped wheel or calendar by its id, undefined when nothing of that name is shipped.
 * Fits the `read` option of `resolveWheel`; paths (`./`, `../`) are the caller's to read.
 */
export function readShipped(ref: string): string | undefined {
  return shippedWheels.get(ref) ?? shippedCalendars.get(ref)
}
