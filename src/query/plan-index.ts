import { parseIsoDay } from '../date/day'
import type { Obligation } from '../expand/obligation'

/** Positions in the plan's list of obligations, ascending. */
type Positions = readonly number[]

const none: Positions = []

/** A plan's obligations by what they are asked for. Built once, read only. */
export interface PlanIndex {
  readonly obligations: readonly Obligation[]
  /** First and due day of each obligation; NaN for those without dates, which compares as neither before nor after. */
  readonly firstDays: Float64Array
  readonly dueDays: Float64Array
  byId(id: string): Obligation | undefined
  byMeasure(id: string): Positions
  byResponsible(role: string): Positions
  byParticipant(role: string): Positions
}

/** Indexes obligations by id, measure and role. Of several with the same id the first is found. */
export function buildPlanIndex(obligations: readonly Obligation[]): PlanIndex {
  const ids = new Map<string, Obligation>()
  const measures = new Map<string, number[]>()
  const responsible = new Map<string, number[]>()
  const participants = new Map<string, number[]>()
  const firstDays = new Float64Array(obligations.length).fill(Number.NaN)
  const dueDays = new Float64Array(obligations.length).fill(Number.NaN)
  obligations.forEach((obligation, position) => {
    if (!ids.has(obligation.id)) ids.set(obligation.id, obligation)
    add(measures, obligation.measure, position)
    for (const { role } of obligation.responsible) add(responsible, role, position)
    for (const { role } of obligation.participants) add(participants, role, position)
    if (obligation.form === 'window' || obligation.form === 'day') {
      firstDays[position] = parseIsoDay(obligation.first) ?? Number.NaN
      dueDays[position] = parseIsoDay(obligation.due) ?? Number.NaN
    }
  })
  return {
    obligations,
    firstDays,
    dueDays,
    byId: (id) => ids.get(id),
    byMeasure: (id) => measures.get(id) ?? none,
    byResponsible: (role) => responsible.get(role) ?? none,
    byParticipant: (role) => participants.get(role) ?? none,
  }
}

function add(table: Map<string, number[]>, key: string, position: number): void {
  const positions = table.get(key)
  if (!positions) table.set(key, [position])
  else if (positions.at(-1) !== position) positions.push(position)
}
