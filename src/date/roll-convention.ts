/**
 * What becomes of a date that is no good day: stay (`none`), the next or the previous good day, the same but not out of the
 * measure's period (`modified-…`: turn round instead), or the nearest (a tie goes to the later day).
 */
export type RollConvention =
  | 'none'
  | 'following'
  | 'preceding'
  | 'modified-following'
  | 'modified-preceding'
  | 'nearest'

/** The six conventions in the order they are documented. */
export const rollConventions: readonly RollConvention[] = [
  'none',
  'following',
  'preceding',
  'modified-following',
  'modified-preceding',
  'nearest',
]
