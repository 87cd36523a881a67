import { roles as da } from './da/roles'
import { roles as en } from './en/roles'
import type { Language } from './language'
import { roles as nb } from './nb/roles'
import { roles as nn } from './nn/roles'
import type { RoleWords } from './pack/roles'
import { roles as sv } from './sv/roles'

/** What the roles of a school are called, by language. */
export const rolesOf: Readonly<Record<Language, RoleWords>> = { nb, nn, sv, da, en }
