import { phrasesDa as da } from './da/printing'
import { phrasesEn as en } from './en/printing'
import type { Language } from './language'
import { phrasesNb as nb } from './nb/printing'
import { phrasesNn as nn } from './nn/printing'
import type { Phrases } from './phrases'
import { phrasesSv as sv } from './sv/printing'

/** What timings are put into words with, by language. */
export const phrasesOf: Readonly<Record<Language, Phrases>> = { nb, nn, sv, da, en }
