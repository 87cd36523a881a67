import { titles as da } from './da/titles'
import { titles as en } from './en/titles'
import type { Language } from './language'
import { titles as nb } from './nb/titles'
import { titles as nn } from './nn/titles'
import type { Titles } from './pack/titles'
import { titles as sv } from './sv/titles'

/** What the days and spans of a calendar are called, by language. */
export const titlesOf: Readonly<Record<Language, Titles>> = { nb, nn, sv, da, en }
