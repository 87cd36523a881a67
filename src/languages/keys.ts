import { keys as da } from './da/keys'
import { keys as en } from './en/keys'
import type { ByLanguage } from './language-pack'
import { keys as nb } from './nb/keys'
import { keys as nn } from './nn/keys'
import { keys as sv } from './sv/keys'

/** What people first try as keys, by language. */
export const keysOf: ByLanguage<'keys'> = { nb, nn, sv, da, en }
