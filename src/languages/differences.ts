import { differences as da } from './da/differences'
import { differences as en } from './en/differences'
import type { Language } from './language'
import { differences as nb } from './nb/differences'
import { differences as nn } from './nn/differences'
import type { Differences } from './pack/differences'
import { differences as sv } from './sv/differences'

/** How a comparison of two plans is told, by language. */
export const differencesOf: Readonly<Record<Language, Differences>> = { nb, nn, sv, da, en }
