import { roles as da } from './da/roles'
import { roles as en } from './en/roles'
import type { ByLanguage } from './language-pack'
import { roles as nb } from './nb/roles'
import { roles as nn } from './nn/roles'
import { roles as sv } from './sv/roles'

/** What the roles of a school are called, by language. */
export const rolesOf: ByLanguage<'roles'> = { nb, nn, sv, da, en }
