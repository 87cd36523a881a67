import { titles as da } from './da/titles'
import { titles as en } from './en/titles'
import type { ByLanguage } from './language-pack'
import { titles as nb } from './nb/titles'
import { titles as nn } from './nn/titles'
import { titles as sv } from './sv/titles'

/** What the days and spans of a calendar are called, by language. */
export const titlesOf: ByLanguage<'titles'> = { nb, nn, sv, da, en }
