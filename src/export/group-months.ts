import { civilFromDay, type Month, parseIsoDay } from '../date/day'
import type { DatedObligation, Obligation } from '../expand/obligation'
import { isDated } from '../query/is-dated'

/** The obligations whose window starts in one month, in the plan's order. */
export interface MonthGroup {
  readonly year: number
  readonly month: Month
  readonly obligations: readonly DatedObligation[]
}

/** Groups the dated obligations by the month they start in; months without any are left out. */
export function groupByMonth(obligations: readonly Obligation[]): MonthGroup[] {
  const groups = new Map<string, { year: number; month: Month; obligations: DatedObligation[] }>()
  for (const obligation of obligations) {
    if (!isDated(obligation)) continue
    const { year, month } = civilFromDay(parseIsoDay(obligation.first) ?? 0)
    const key = `${year}-${month}`
    const group = groups.get(key)
    if (group) group.obligations.push(obligation)
    else groups.set(key, { year, month, obligations: [obligation] })
  }
  return [...groups.values()]
}
