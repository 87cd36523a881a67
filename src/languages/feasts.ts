import { feasts as da } from './da/feasts'
import { feasts as en } from './en/feasts'
import type { FeastNames } from './feast-names'
import type { Language } from './language'
import { feasts as nb } from './nb/feasts'
import { feasts as nn } from './nn/feasts'
import { feasts as sv } from './sv/feasts'

/** What the feasts are called, by language. */
export const feastNamesOf: Readonly<Record<Language, FeastNames>> = { nb, nn, sv, da, en }
