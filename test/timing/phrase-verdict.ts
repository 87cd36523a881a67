/** One acceptable answer to a phrase. */
export interface Expected {
  readonly kinds: readonly string[]
  readonly quota?: { readonly min: number; readonly max: number | null; readonly per: string }
  /** All windows; `null` leaves a bound open. */
  readonly windows?: readonly (readonly [string | null, string | null])[]
  /** Some of the windows, where `count` says how many there are. */
  readonly contains?: readonly (readonly [string | null, string | null])[]
  /** Fewest and most windows. */
  readonly count?: readonly [number, number]
  /** Days a bound may be off. */
  readonly tolerance?: number
}

/** What a phrase gave. */
export interface Given {
  readonly kind: string
  readonly quota?: { readonly min: number; readonly max: number | null; readonly per: string }
  readonly windows: readonly { readonly first: string; readonly due: string }[]
}

const repeating = ['window', 'recurrence', 'quota']

/** Tells whether what was given is an acceptable answer; parts may come in any order. */
export function isRight(
  given: readonly Given[],
  expected: Expected | { readonly parts: readonly Expected[] },
): boolean {
  const parts = 'parts' in expected ? expected.parts : [expected]
  if (parts.length !== given.length) return false
  const left = [...given]
  return parts.every((part) => {
    const at = left.findIndex((one) => isAnswer(one, part))
    return at >= 0 && left.splice(at, 1).length === 1
  })
}

function isAnswer(given: Given, expected: Expected): boolean {
  const { kind, quota, windows } = given
  const dated = repeating.includes(kind)
  const alike = dated && expected.kinds.some((one) => repeating.includes(one))
  if (!expected.kinds.includes(kind) && !alike) return false
  // A standing duty may show the year it stands in, and an event need not be bounded.
  if (!dated && (windows.length === 0 || kind === 'standing')) return true
  const asked = expected.quota
  if (asked && quota && (quota.min !== asked.min || quota.max !== asked.max || quota.per !== asked.per)) return false
  const near = (day: string, wanted: string | null) =>
    wanted === null || Math.abs(Date.parse(day) - Date.parse(wanted)) <= (expected.tolerance ?? 0) * 86_400_000
  const holds = (wanted: readonly (readonly [string | null, string | null])[]) =>
    wanted.every(([first, due]) => windows.some((window) => near(window.first, first) && near(window.due, due)))
  if (expected.count && (windows.length < expected.count[0] || windows.length > expected.count[1])) return false
  if (expected.windows) return windows.length === expected.windows.length && holds(expected.windows)
  return holds(expected.contains ?? [])
}
