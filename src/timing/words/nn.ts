import type { WordTable } from './word-table'

/** Placeholder. */
export const nn: WordTable = {}
