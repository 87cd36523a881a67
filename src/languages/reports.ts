import { reports as da } from './da/reports'
import { reports as en } from './en/reports'
import type { Language } from './language'
import { reports as nb } from './nb/reports'
import { reports as nn } from './nn/reports'
import type { Reports } from './pack/reports'
import { reports as sv } from './sv/reports'

/** What reports to people are said with, by language. */
export const reportsOf: Readonly<Record<Language, Reports>> = { nb, nn, sv, da, en }
