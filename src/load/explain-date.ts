import { dayFromCivil, daysInMonth, isCivilDate, isoFromDay } from '../date/day'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import type { DateHelp } from './codes'

/** Returns what is said of a date that cannot be used: another way of writing it, a month without that day, a thirteenth month. */
export function badDate(found: string): ParamsOf<'load/bad-date'> {
  const help = explainDate(found)
  return { found, ...(help && { help }) }
}

function explainDate(found: string): DateHelp | undefined {
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(found.trim())
  if (local) return rewritten(Number(local[3]), Number(local[2]), Number(local[1]))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(found.trim())
  if (!iso) return undefined
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  if (isCivilDate(year, month, day)) return rewritten(year, month, day)
  if (month < 1 || month > 12) return rewritten(year, day, month) ?? { noMonth: month }
  const days = daysInMonth(year, month)
  return { last: isoFromDay(dayFromCivil(year, month, days)), days }
}

function rewritten(year: number, month: number, day: number): DateHelp | undefined {
  return isCivilDate(year, month, day) ? { write: isoFromDay(dayFromCivil(year, month, day)) } : undefined
}
