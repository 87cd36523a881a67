import { pages as da } from './da/pages'
import { pages as en } from './en/pages'
import type { Language } from './language'
import { pages as nb } from './nb/pages'
import { pages as nn } from './nn/pages'
import type { Pages } from './pack/pages'
import { pages as sv } from './sv/pages'

/** What stands on pages, by language. */
export const pagesOf: Readonly<Record<Language, Pages>> = { nb, nn, sv, da, en }
