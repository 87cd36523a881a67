import type { WordTable } from './word-table'

/** Placeholder. */
export const en: WordTable = {}
