import { names as da } from './da/names'
import { names as en } from './en/names'
import type { ByLanguage } from './language-pack'
import { names as nb } from './nb/names'
import { names as nn } from './nn/names'
import { names as sv } from './sv/names'

/** What days and months are called, by language. */
export const namesOf: ByLanguage<'names'> = { nb, nn, sv, da, en }
