import type { WordTable } from './word-table'

/** Placeholder. */
export const da: WordTable = {}
