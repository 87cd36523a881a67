import { reports as da } from './da/reports'
import { reports as en } from './en/reports'
import type { ByLanguage } from './language-pack'
import { reports as nb } from './nb/reports'
import { reports as nn } from './nn/reports'
import { reports as sv } from './sv/reports'

/** What reports to people are said with, by language. */
export const reportsOf: ByLanguage<'reports'> = { nb, nn, sv, da, en }
