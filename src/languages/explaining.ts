import { explaining as da } from './da/explaining'
import { explaining as en } from './en/explaining'
import type { Language } from './language'
import { explaining as nb } from './nb/explaining'
import { explaining as nn } from './nn/explaining'
import type { Explaining } from './pack/explaining'
import { explaining as sv } from './sv/explaining'

/** The sentences of an explanation, by language. */
export const explainingOf: Readonly<Record<Language, Explaining>> = { nb, nn, sv, da, en }
