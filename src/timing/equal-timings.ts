import { formatTiming } from './format-timing'
import type { Timing } from './timing'

/** Tells whether two timings say the same in the same way; the order of keys, and keys without a value, do not count. */
export function equalTimings(a: Timing, b: Timing): boolean {
  return formatTiming(a) === formatTiming(b)
}
