import type { AppliesTo, Bounds } from '../timing/applies-to'

/** Combines two conditions with AND: lists keep what both allow, bounds tighten, tags add up. */
export function combineAppliesTo(a: AppliesTo | undefined, b: AppliesTo | undefined): AppliesTo | undefined {
  if (!a || !b) return a ?? b
  const grade = both(a.grade, b.grade)
  const programme = both(a.programme, b.programme)
  const age = tighten(a.age, b.age)
  const residenceYears = tighten(a.residenceYears, b.residenceYears)
  const any = both(a.tags?.any, b.tags?.any)
  const none =
    a.tags?.none || b.tags?.none ? [...new Set([...(a.tags?.none ?? []), ...(b.tags?.none ?? [])])] : undefined
  return {
    ...(grade && { grade }),
    ...(programme && { programme }),
    ...(age && { age }),
    ...(residenceYears && { residenceYears }),
    ...((any || none) && { tags: { ...(any && { any }), ...(none && { none }) } }),
  }
}

function both(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  return a && b ? a.filter((value) => b.includes(value)) : (a ?? b)
}

function tighten(a: Bounds | undefined, b: Bounds | undefined): Bounds | undefined {
  if (!a || !b) return a ?? b
  const atLeast = Math.max(a.atLeast ?? Number.NEGATIVE_INFINITY, b.atLeast ?? Number.NEGATIVE_INFINITY)
  const atMost = Math.min(a.atMost ?? Number.POSITIVE_INFINITY, b.atMost ?? Number.POSITIVE_INFINITY)
  return { ...(Number.isFinite(atLeast) && { atLeast }), ...(Number.isFinite(atMost) && { atMost }) }
}
