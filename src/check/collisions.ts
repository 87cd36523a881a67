import type { IsoDate } from '../date/day'
import type { DatedObligation } from '../expand/obligation'
import { isHeldBy } from './overloads'

/** Things held on one day that the same roles are needed in. */
export interface DayCollision {
  readonly date: IsoDate
  /** Ids of the roles that are needed in all of them. */
  readonly roles: readonly string[]
  /** Two or more, in the plan's order. */
  readonly obligations: readonly DatedObligation[]
}

/**
 * Finds what is held on one day, and no other, and needs the same roles: neither optional nor as needed. Things whose times of day are
 * both stated with an end and do not overlap are no collision; where a time or an end is missing they may collide, and are listed.
 */
export function findCollisions(
  obligations: readonly DatedObligation[],
  roles: readonly string[],
): readonly DayCollision[] {
  const days = new Map<IsoDate, DatedObligation[]>()
  for (const one of obligations) {
    if (one.first !== one.due) continue
    const day = days.get(one.first)
    if (day) day.push(one)
    else days.set(one.first, [one])
  }
  return [...days].filter(([, held]) => held.length > 1).flatMap(([date, held]) => collisionsOn(date, held, roles))
}

/** Roles that collide in the same things stand in one finding. */
function collisionsOn(date: IsoDate, held: readonly DatedObligation[], roles: readonly string[]): DayCollision[] {
  const found = new Map<string, { roles: string[]; obligations: readonly DatedObligation[] }>()
  for (const role of roles) {
    const own = held.filter((one) => isHeldBy(role, one))
    const clashing = own.filter((one) => own.some((other) => other !== one && !areApart(one, other)))
    if (clashing.length === 0) continue
    const key = clashing.map((one) => held.indexOf(one)).join()
    const known = found.get(key)
    if (known) known.roles.push(role)
    else found.set(key, { roles: [role], obligations: clashing })
  }
  return [...found.values()].map((collision) => ({ date, ...collision }))
}

function areApart({ time: a }: DatedObligation, { time: b }: DatedObligation): boolean {
  const [startA, endA] = (a ?? '').split('-')
  const [startB, endB] = (b ?? '').split('-')
  if (!startA || !endA || !startB || !endB) return false
  return endA <= startB || endB <= startA
}
