import { pages as da } from './da/pages'
import { pages as en } from './en/pages'
import type { ByLanguage } from './language-pack'
import { pages as nb } from './nb/pages'
import { pages as nn } from './nn/pages'
import { pages as sv } from './sv/pages'

/** What stands on pages, by language. */
export const pagesOf: ByLanguage<'pages'> = { nb, nn, sv, da, en }
