import { explaining as da } from './da/explaining'
import { explaining as en } from './en/explaining'
import type { ByLanguage } from './language-pack'
import { explaining as nb } from './nb/explaining'
import { explaining as nn } from './nn/explaining'
import { explaining as sv } from './sv/explaining'

/** The sentences of an explanation, by language. */
export const explainingOf: ByLanguage<'explaining'> = { nb, nn, sv, da, en }
