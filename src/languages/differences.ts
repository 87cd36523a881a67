import { differences as da } from './da/differences'
import { differences as en } from './en/differences'
import type { ByLanguage } from './language-pack'
import { differences as nb } from './nb/differences'
import { differences as nn } from './nn/differences'
import { differences as sv } from './sv/differences'

/** How a comparison of two plans is told, by language. */
export const differencesOf: ByLanguage<'differences'> = { nb, nn, sv, da, en }
