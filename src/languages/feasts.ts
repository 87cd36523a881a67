import { feasts as da } from './da/feasts'
import { feasts as en } from './en/feasts'
import type { ByLanguage } from './language-pack'
import { feasts as nb } from './nb/feasts'
import { feasts as nn } from './nn/feasts'
import { feasts as sv } from './sv/feasts'

/** What the feasts are called, by language. */
export const feastNamesOf: ByLanguage<'feasts'> = { nb, nn, sv, da, en }
