import { da } from './da/reading'
import { en } from './en/reading'
import type { ByLanguage } from './language-pack'
import { nb } from './nb/reading'
import { nn } from './nn/reading'
import { sv } from './sv/reading'

/** The words that phrases are read by, by language. */
export const readingOf: ByLanguage<'reading'> = { nb, nn, sv, da, en }
