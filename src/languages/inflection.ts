import { inflection as da } from './da/inflection'
import { inflection as en } from './en/inflection'
import type { Language } from './language'
import { inflection as nb } from './nb/inflection'
import { inflection as nn } from './nn/inflection'
import type { Inflection } from './pack/inflection'
import { inflection as sv } from './sv/inflection'

/** How names are inflected, by language. */
export const inflectionOf: Readonly<Record<Language, Inflection>> = { nb, nn, sv, da, en }
