import type { Obligation, UndatedObligation, UndatedReason, Window } from '../expand/obligation'

/** Undated obligations of one measure with the same reason, and where they would have been. */
export interface UndatedGroup {
  readonly obligation: UndatedObligation
  readonly reason: UndatedReason
  readonly windows: readonly Window[]
  readonly count: number
}

/** Groups undated obligations by measure, entry and reason, so that eleven lost weeks are one row that names them all. */
export function groupUndated(obligations: readonly Obligation[]): UndatedGroup[] {
  const groups = new Map<string, { obligation: UndatedObligation; windows: Window[]; count: number }>()
  for (const obligation of obligations) {
    if (obligation.form !== 'undated') continue
    const key = JSON.stringify([obligation.measure, obligation.entry ?? '', obligation.title, obligation.reason])
    const group = groups.get(key) ?? { obligation, windows: [], count: 0 }
    groups.set(key, group)
    group.count++
    if (obligation.unadjusted) group.windows.push(obligation.unadjusted)
  }
  return [...groups.values()].map((group) => ({ ...group, reason: group.obligation.reason }))
}
