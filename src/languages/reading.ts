import { da } from './da/reading'
import { en } from './en/reading'
import type { Language } from './language'
import { nb } from './nb/reading'
import { nn } from './nn/reading'
import { sv } from './sv/reading'
import type { WordTable } from './word-table'

/** The words that phrases are read by, by language. */
export const readingOf: Readonly<Record<Language, WordTable>> = { nb, nn, sv, da, en }
