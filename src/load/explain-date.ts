import { dayFromCivil, daysInMonth, isCivilDate, isoFromDay, weekdayOf } from '../date/day'
import { weekdayName } from '../timing/describe-day'

/** Help for a date that cannot be used; `wrote` is set when it is only written differently. */
export interface DateHelp {
  readonly wrote?: string
  readonly helpEn?: string
  readonly helpNb?: string
}

/** Explains what is wrong with a date: another way of writing, a month without that day, a thirteenth month. */
export function explainDate(found: string): DateHelp {
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(found.trim())
  if (local) return rewritten(found, Number(local[3]), Number(local[2]), Number(local[1]))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(found.trim())
  if (!iso) return {}
  const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  if (isCivilDate(year, month, day)) return rewritten(found, year, month, day)
  if (month < 1 || month > 12) {
    if (isCivilDate(year, day, month)) return rewritten(found, year, day, month)
    return { helpEn: `There is no month ${month}.`, helpNb: `Det finnes ingen måned ${month}.` }
  }
  const days = daysInMonth(year, month)
  const last = dayFromCivil(year, month, days)
  const iso31 = isoFromDay(last)
  const weekday = weekdayOf(last)
  return {
    helpEn: `That month has ${days} days; the last is ${iso31}, a ${weekdayName(weekday, 'en')}.`,
    helpNb: `Den måneden har ${days} dager; den siste er ${iso31}, en ${weekdayName(weekday, 'nb')}.`,
  }
}

function rewritten(found: string, year: number, month: number, day: number): DateHelp {
  if (!isCivilDate(year, month, day)) return {}
  const epochDay = dayFromCivil(year, month, day)
  const weekday = weekdayOf(epochDay)
  const iso = isoFromDay(epochDay)
  return {
    wrote: found,
    helpEn: `Write ${iso} (a ${weekdayName(weekday, 'en')}).`,
    helpNb: `Skriv ${iso} (en ${weekdayName(weekday, 'nb')}).`,
  }
}
