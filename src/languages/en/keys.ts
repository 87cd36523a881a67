import type { KeyWords } from '../pack/keys'

/** What people who write English first try as keys. */
export const keys: KeyWords = {}
