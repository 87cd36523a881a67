import { names as da } from './da/names'
import { names as en } from './en/names'
import type { Language } from './language'
import { names as nb } from './nb/names'
import { names as nn } from './nn/names'
import type { Names } from './pack/names'
import { names as sv } from './sv/names'

/** What days and months are called, by language. */
export const namesOf: Readonly<Record<Language, Names>> = { nb, nn, sv, da, en }
