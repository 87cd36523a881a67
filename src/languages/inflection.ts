import { inflection as da } from './da/inflection'
import { inflection as en } from './en/inflection'
import type { ByLanguage } from './language-pack'
import { inflection as nb } from './nb/inflection'
import { inflection as nn } from './nn/inflection'
import { inflection as sv } from './sv/inflection'

/** How names are inflected, by language. */
export const inflectionOf: ByLanguage<'inflection'> = { nb, nn, sv, da, en }
